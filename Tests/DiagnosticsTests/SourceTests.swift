import Diagnostics
import TestSupport
import Testing

@Suite("Sources and positions")
struct SourceTests {
  @Test(
    "a position counts lines, and columns in characters",
    arguments: [
      ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4), ("abc", -1, 1, 1), ("", 0, 1, 1),
      ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\n", 2, 2, 1), ("ä漢🔥x", 9, 1, 4), ("👨‍👩‍👧x", 18, 1, 2),
      ("e\u{301}x", 3, 1, 2),
      ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 2), ("a\r\nb", 3, 2, 1), ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab", 4, 1, 2),
      ("漢x", 1, 1, 1), ("漢x", 2, 1, 1), ("漢x", 3, 1, 2),
    ])
  func position(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = Source(path: "a", text: text).position(at: offset)
    #expect([position.line, position.column] == [line, column])
  }

  @Test("lines are without their breaks and tile the text")
  func lines() {
    let source = Source(path: "a", text: "\u{FEFF}a\r\nb\n\nc")
    #expect(source.lineStarts.indices.map { source.text(in: source.lineRange($0)) } == ["a", "b", "", "c"])
    #expect(source.lineRange(4).isEmpty)
    #expect(source.lineRange(-1).isEmpty)
  }

  @Test("each offset lies in the line that its position names", arguments: 1...100)
  func lineLaw(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let text = (0..<30).map { _ in ["a", "\n", "\r\n", "漢", "🔥"].randomElement(using: &random) ?? "a" }.joined()
    let source = Source(path: "a", text: text)
    for offset in 0...source.bytes.count {
      let index = source.lineIndex(at: offset)
      #expect(source.position(at: offset).line == index + 1)
      #expect(source.lineStarts[index] <= offset)
      #expect(index + 1 == source.lineStarts.count || offset < source.lineStarts[index + 1])
    }
  }

  @Test("spans are ordered by path, start and end, and give their text")
  func spans() {
    let (one, other) = (Source(path: "a", text: "abc"), Source(path: "b", text: "abc"))
    let spans = [Span(other, 0..<1), Span(one, 1..<3), Span(one, 1..<2), Span(one, 0..<3)]
    #expect(spans.sorted().map(\.text) == ["abc", "b", "bc", "a"])
    #expect(Span(one, 2..<9).text == "c")
  }
}

@Suite("Diagnostics as values")
struct DiagnosticTests {
  @Test("sorted by place, then severity, code and message; each once")
  func order() {
    let marked = Marked("⟦a⟧ ⟦b⟧")
    let all = [
      Diagnostic(.unknownField, "b", at: marked[1]), Diagnostic(.emptyTemplate, "w", at: marked[0]),
      Diagnostic(.unknownField, "z", at: marked[0]), Diagnostic(.unknownField, "a", at: marked[0]),
      Diagnostic(.unknownField, "a", at: marked[0]), Diagnostic(.unknownField, "none", at: nil),
    ]
    #expect(all.sortedUnique().map(\.message) == ["none", "a", "z", "w", "b"])
    #expect(all.hasErrors)
    #expect(![Diagnostic(.emptyTemplate, "w", at: nil)].hasErrors)
  }

  @Test("a note more changes nothing else")
  func note() {
    let one = Diagnostic(
      .unknownField, "m", at: Marked("⟦a⟧")[0], label: "l", notes: ["a"], help: "h", severity: .warning)
    let expected = Diagnostic(
      .unknownField, "m", at: Marked("⟦a⟧")[0], label: "l", notes: ["a", "b"], help: "h", severity: .warning)
    #expect(one.adding(note: "b") == expected)
  }
}
