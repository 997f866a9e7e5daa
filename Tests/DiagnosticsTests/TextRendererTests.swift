import Diagnostics
import Foundation
import TestSupport
import Testing

/// A situation, and the golden file `Fixtures/text/NAME.txt` that shows how it looks.
struct TextCase: Sendable, CustomTestStringConvertible {
  let name: String
  let diagnostic: Diagnostic
  var renderer = TextRenderer()

  var testDescription: String { name }
}

@Suite("Diagnostics as text")
struct TextRendererTests {
  @Test("looks as its golden file says", arguments: TextCase.all)
  func golden(_ example: TextCase) throws {
    let file = packageRoot.appending(path: "Tests/DiagnosticsTests/Fixtures/text/\(example.name).txt")
    try expectGolden(example.renderer.render(example.diagnostic), at: file)
  }

  @Test("every golden file belongs to a case")
  func noStrayFixtures() throws {
    let folder = packageRoot.appending(path: "Tests/DiagnosticsTests/Fixtures/text").path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files) == Set(TextCase.all.map { "\($0.name).txt" }))
  }

  @Test("several diagnostics are parted by an empty line")
  func several() {
    let one = Diagnostic(.unknownField, "one", at: nil)
    let other = Diagnostic(.emptyTemplate, "other", at: nil, help: "write something")
    #expect(
      TextRenderer().render([one, other])
        == """
        error[rule/unknown-field]: one

        warning[template/empty]: other
        help: write something

        """)
    #expect(TextRenderer().render([]) == "")
  }

  @Test("a mark stands under the cells of its text, whatever stands before", arguments: 1...200)
  func alignment(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pool: [Character] = ["a", "é", "e\u{301}", "漢", "🔥", "👨‍👩‍👧", "\t", "\u{1B}", "\u{202E}", "ｱ", " ", "🇬🇧", "1️⃣"]
    let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pool.randomElement(using: &random) ?? "a" }
    let before = String(text)
    let source = Source(path: "a", text: before + "X" + before)
    let span = Span(source, before.utf8.count..<before.utf8.count + 1)
    let rows = TextRenderer().render(Diagnostic(.unknownField, "m", at: span)).split(separator: "\n")
    let shown = rows[3].dropFirst(" 1 | ".count)
    let marks = rows[4].dropFirst("   | ".count)
    let column = shown.firstIndex(of: "X").map { DisplayWidth.of(shown[..<$0]) }
    #expect(marks.count - 1 == column)
    #expect(marks.last == "^")
  }

  @Test("whatever bytes and spans come, no control character leaves and nothing fails", arguments: 1...300)
  func anyBytes(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random) : [9, 10, 13, 32, 97].randomElement(using: &random) ?? 97
    }
    let source = Source(path: "a\u{1B}[2J", bytes: bytes)
    let labels = (0..<3).map { index in
      let start = Int.random(in: -5...90, using: &random)
      return Diagnostic.Label(
        Span(source, start..<start + Int.random(in: 0...40, using: &random)), index == 0 ? "" : "label\u{7}")
    }
    let text = TextRenderer(lineWidth: 40).render(
      Diagnostic(.unknownField, "m\u{9B}", at: labels[0].span, secondary: Array(labels.dropFirst()), notes: ["\u{0}"]))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
