import Events
import Testing

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
}
