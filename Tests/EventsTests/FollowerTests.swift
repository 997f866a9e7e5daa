import TestSupport
import Testing

@testable import Events

@Suite("Followers")
struct FollowerTests {
  @Test("A copy keeps its texts and lists when the other is changed")
  func copies() {
    let first = Follower(id: "1", name: "Ada", bio: "Engines", interests: ["tea", "maps"])
    var second = first
    second.bio = String(repeating: "é", count: 500)
    second.name = nil
    second.interests = ["books"]
    second.lists = ["press"]
    #expect([first.name, first.bio] == ["Ada", "Engines"])
    #expect(first.interests == ["tea", "maps"] && first.lists == [])
    #expect([second.name, second.bio] == [nil, String(repeating: "é", count: 500)])
    #expect(second.interests == ["books"] && second.lists == ["press"])
    #expect(first != second)
  }

  @Test("Lists that are added to in turns keep their order")
  func interleaved() {
    var follower = Follower(room: 0)
    for number in 0..<20 {
      var text = "text \(number)"
      text.withUTF8 { follower.add(toUTF8: $0, to: number % 3 == 0 ? .lists : .interests) }
    }
    #expect(follower.lists == (0..<20).filter { $0 % 3 == 0 }.map { "text \($0)" })
    #expect(follower.interests == (0..<20).filter { $0 % 3 != 0 }.map { "text \($0)" })
  }

  @Test("A text can be set to another of the same follower, and an empty one isn't a missing one")
  func ownBytes() {
    var follower = Follower(id: "1", bio: "Engines")
    if let bio = follower.unsafeUTF8(of: .bio) { follower.set(.pinnedText, toUTF8: bio) }
    follower.location = ""
    #expect(follower == Follower(id: "1", bio: "Engines", location: "", pinnedText: "Engines"))
    #expect(follower.url == nil)
  }

  @Test("However often it is changed, it takes no more memory than its texts ask for", arguments: [false, true])
  func changedOften(_ isShared: Bool) {
    var follower = Follower(id: "0", bio: "Engines", lists: ["press", "friends"], interests: ["tea", "maps"])
    var kept: [Follower] = []
    for number in 1...10_000 {
      follower.id = "\(number)"
      follower.interests = ["tea", "\(number)"]
      if isShared { kept = [follower] }
    }
    #expect(follower.storage.withUnsafeMutablePointerToHeader { $0.pointee.room } < 500)
    #expect(
      follower
        == Follower(id: "10000", bio: "Engines", lists: ["press", "friends"], interests: ["tea", "10000"]))
    #expect(kept.allSatisfy { $0 == follower })
  }

  @Test("What is changed last is what is read, whatever was changed before", arguments: UInt64(1)...20)
  func changes(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var (follower, texts) = (Follower(room: 0), [FollowerText: String]())
    var lists: [FollowerList: [String]] = [.lists: [], .interests: []]
    var copies: [(Follower, [FollowerText: String], [FollowerList: [String]])] = []
    for _ in 0..<300 {
      var text = String(repeating: "ü", count: Int(random.next() % 40))
      let field = FollowerText.allCases[Int(random.next() % UInt64(FollowerText.allCases.count))]
      let list = FollowerList.allCases[Int(random.next() % 2)]
      switch random.next() % 8 {
      case 0...2: (follower[field], texts[field]) = (text, text)
      case 3: (follower[field], texts[field]) = (nil, nil)
      case 4, 5:
        text.withUTF8 { follower.add(toUTF8: $0, to: list) }
        lists[list, default: []].append(text)
      case 6:
        if list == .lists { follower.lists = [text] } else { follower.interests = [text] }
        lists[list] = [text]
      default: copies.append((follower, texts, lists))
      }
    }
    for (follower, texts, lists) in copies + [(follower, texts, lists)] {
      #expect(FollowerText.allCases.map { follower[$0] } == FollowerText.allCases.map { texts[$0] })
      #expect([follower.lists, follower.interests] == [lists[.lists], lists[.interests]])
    }
  }
}
