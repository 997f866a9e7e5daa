import Testing

@testable import RuleMatching

@Suite("Case folding")
struct CaseFoldingTests {
  @Test("One character of a great many parts is folded in one go", arguments: ["👩\u{200D}", "A\u{301}", "\u{345}"])
  func long(part: String) throws {
    let parts = part == "👩\u{200D}" ? part : String(part.unicodeScalars.suffix(1))
    let text = part + String(repeating: parts, count: 200_000)
    let character = try #require(text.first)
    #expect(text.count == 1)
    let time = ContinuousClock().measure {
      #expect(caseFolded(character).unicodeScalars.count == text.unicodeScalars.count)
    }
    #expect(time < .seconds(5))
  }
}
