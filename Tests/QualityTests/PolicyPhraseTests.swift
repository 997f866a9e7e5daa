import Diagnostics
import RuleModel
import Testing

@testable import Quality

@Suite("Phrases of a policy")
struct PolicyPhraseTests {
  @Test("a beginning of a word leads to the longest one that it begins with itself")
  func shorter() throws {
    let texts = LexiconPrefixes.ordered(["follow", "fo", "foll", "welcome", "we", "éc", "écri", "fx", "followed"])
    let prefixes = LexiconPrefixes(texts)
    defer { prefixes.deallocate() }
    let shorter = prefixes.shorter.dropFirst().map { $0 == 0 ? "" : texts[Int($0) - 1] }
    let pairs = Dictionary(uniqueKeysWithValues: zip(texts, shorter))
    #expect(
      pairs == [
        "followed": "follow", "follow": "foll", "foll": "fo", "fo": "", "fx": "", "welcome": "we", "we": "",
        "écri": "éc", "éc": "",
      ])
    for (word, expected) in [
      ("followed", "followed"), ("following", "follow"), ("fog", "fo"), ("web", "we"), ("x", ""),
    ] {
      let found = prefixes.longest(FoldedWord(word))
      #expect((found == 0 ? "" : texts[Int(found) - 1]) == expected)
    }
  }

  @Test("any number of beginnings is taken")
  func many() {
    let texts = LexiconPrefixes.ordered((0..<66_000).map { "w\(String($0, radix: 36))q" })
    let prefixes = LexiconPrefixes(texts)
    defer { prefixes.deallocate() }
    #expect(texts[Int(prefixes.longest(FoldedWord(texts[5] + "s"))) - 1] == texts[5])
  }
}
