import Diagnostics
import Testing

@Suite("Suggestions")
struct SuggestionTests {
  static let known = ["followers_count", "following_count", "name", "bio", "location", "is_verified", "x", ""]

  @Test(
    "the nearest known name, or none",
    arguments: [
      ("followers_cnt", "followers_count"), ("follower-count", "followers_count"), ("NAME", "name"), ("nmae", "name"),
      ("boi", "bio"), ("loc", "location"), ("verified", "is_verified"), ("colour", nil), ("y", nil), ("", nil),
      ("unrelated", nil),
      ("is-verified", "is_verified"),
    ] as [(String, String?)])
  func nearest(_ name: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: name, in: Self.known) == expected)
  }

  @Test("of equally near names the first in alphabetical order, whatever the order given")
  func ties() {
    #expect(Suggestion.nearest(to: "bat", in: ["hat", "cat"]) == "cat")
    #expect(Suggestion.nearest(to: "bat", in: ["cat", "hat"]) == "cat")
    #expect(Suggestion.nearest(to: "lnit", in: ["init", "lint"]) == "lint")
    #expect(Suggestion.nearest(to: "tets", in: ["sets", "test"]) == "test")
    #expect(Suggestion.nearest(to: "bit", in: ["ait", "bot"]) == "bot")
  }

  @Test("as a help line")
  func help() {
    #expect(Suggestion.help(for: "nam", in: Self.known) == "did you mean `name`?")
    #expect(Suggestion.help(for: "zzz", in: Self.known) == nil)
  }
}
