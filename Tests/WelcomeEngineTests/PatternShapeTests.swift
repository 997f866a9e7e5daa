import Liquid
import Testing

@testable import WelcomeEngine

@Suite("How long matches of a pattern can be")
struct PatternShapeTests {
  private func text(_ extent: PatternShape.Extent?) -> String {
    guard let extent else { return "none" }
    let most = extent.most.map { "\($0.characters)/\($0.weight)/\($0.encoded.map(String.init) ?? "-")" } ?? "any"
    return "\(extent.least)...\(most)" + (extent.isCertain ? "" : "?")
  }

  @Test(
    "characters, weight and percent-encoded length",
    arguments: [
      ("abc", "3...3/3/3"), ("a b", "3...3/3/5"), (#"NW\d{3}"#, "5...5/5/5"), ("a|bcd|", "0...3/3/3"),
      ("a?b", "1...2/2/2"),
      ("(?:x|yy){2,3}", "2...6/6/6"), ("a*", "0...any"), ("a+b", "2...any"), (#"\bab\b"#, "2...2/2/2"),
      ("[a-z]{2}", "2...2/2/2"),
      ("[^a]", "1...1/2/-"), (#"\p{Lu}[\pL]"#, "2...2/4/-"), ("[]a]", "1...1/1/3"), ("(?i)ab", "2...2/2/2"),
      ("日", "1...1/2/-"),
      (#"\x{41}"#, "0...any"), ("a{2,}", "2...any"), ("x{,3}", "5...5/5/11"), ("^a.$", "2...2/3/-"),
    ] as [(String, String)])
  func whole(pattern: String, extent: String) {
    #expect(text(PatternShape(pattern).whole) == extent)
  }

  @Test(
    "groups, and whether they take part in every match",
    arguments: [
      ("(?P<n>ab)c", "2...2/2/2"), ("(?<n>ab)?c", "2...2/2/2?"), ("(?P<n>a)|b", "1...1/1/1?"),
      ("x(?P<n>[2-9]|[1-9]\\d{1,3}) p", "1...4/4/4"), ("(?:(?P<n>a)b){0,2}", "1...1/1/1?"),
      ("(?:y(?P<n>a))", "1...1/1/1"),
    ] as [(String, String)])
  func groups(pattern: String, extent: String) {
    #expect(text(PatternShape(pattern).groups["n"]) == extent)
  }
}
