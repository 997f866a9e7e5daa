import Diagnostics
import Quality
import TestSupport
import Testing

@testable import Preview

@Suite("Text on a terminal") struct TerminalTests {
  private func lines(_ text: String, width: Int) -> [String] {
    var styled = StyledText()
    styled.append(text)
    return styled.wrapped(to: width).map { $0.painted(TerminalStyle()) }
  }

  @Test(
    "lines break at spaces by the cells they need, and within words only where there is no space",
    arguments: [
      ("", 10, [""]), ("one two", 10, ["one two"]), ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("東京都 大阪", 6, ["東京都", "大阪"]), ("a 東京都", 6, ["a", "東京都"]), ("a\nb", 9, ["a", "b"]), ("a\n\nb", 9, ["a", "", "b"]),
      ("go 👩‍💻 go", 5, ["go 👩‍💻", "go"]),
    ] as [(String, Int, [String])])
  func wrapping(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width: width) == expected)
  }

  @Test("no line is wider than asked for, and nothing but spaces at breaks is lost")
  func laws() {
    let words = ["a", "bb", "東京", "👍🏽", "é", "overlongwordwithoutanyspace", "x-y"]
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<12 { text += random.pick(words) + " " }
      let width = Int.random(in: 4..<24, using: &random)
      let wrapped = lines(text, width: width)
      #expect(wrapped.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(wrapped.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  private let message = Message(
    text: "Hi Ada, see you there.",
    segments: [
      .init(range: 0..<3, origin: .literal), .init(range: 3..<6, origin: .fact("follower.first_name")),
      .init(range: 6..<8, origin: .literal), .init(range: 8..<16, origin: .literal, region: .cta(0)),
      .init(range: 16..<22, origin: .fallback(of: "follower.location")),
    ])

  @Test("facts, fallbacks and the call to action have colours of their own")
  func colours() {
    let lines = Bubble(message: message, style: TerminalStyle(isColored: true)).lines()
    #expect(
      lines[1].replacing("\u{1B}", with: "^")
        == "  ^[2m│^[0m Hi ^[1;36mAda^[0m, ^[35msee you ^[0m^[3;33mthere.^[0m ^[2m│^[0m")
  }

  @Test("without Unicode the frame is ASCII")
  func ascii() {
    #expect(
      Bubble(message: message, style: TerminalStyle(usesUnicode: false)).lines() == [
        "  +------------------------+", "  | Hi Ada, see you there. |", "  +------------------------+",
      ])
  }

  @Test("what could act on the terminal is written out")
  func hostile() {
    #expect(lines("a\u{1B}[2Jb\u{202E}c\u{200B}", width: 60) == ["a<U+001B>[2Jb<U+202E>c<U+200B>"])
  }

  @Test("no line of a decision is wider than the terminal", arguments: [20, 27, 40, 80])
  func narrow(width: Int) throws {
    let report = try SampleReport.report()
    let view = DecisionView(style: TerminalStyle(width: width))
    for decision in report.decisions {
      for line in view.render(decision, limit: 280).split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
    }
  }

  @Test("without Unicode, nothing but what followers and brands wrote is outside ASCII")
  func plain() throws {
    let report = try SampleReport.report()
    let view = DecisionView(style: TerminalStyle(usesUnicode: false))
    for decision in report.decisions where !decision.findings.contains(where: { $0.message.contains("“") }) {
      let text = view.render(decision, limit: 280)
      #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
    }
  }
}
