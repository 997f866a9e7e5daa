import Diagnostics
import TestSupport
import Testing
import YAMLSource

@Suite("Limits of YAML files")
struct LimitTests {
  private func codes(_ text: String, _ limits: YAMLParser.Limits = .standard) -> [String] {
    YAMLParser.parse(Source(path: "test.yaml", text: text), limits: limits).diagnostics.map(\.code.id)
  }

  @Test("64 levels are read, 65 are too many, and 100,000 are refused at once")
  func depth() {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(codes(nested(64)) == [])
    #expect(codes(nested(65)) == ["yaml/too-deep"])
    #expect(codes(String(repeating: "[", count: 100_000)) == ["yaml/too-deep"])
    #expect(codes(String(repeating: "{a: ", count: 100_000)) == ["yaml/too-deep"])
    #expect(codes(String(repeating: "- ", count: 100_000)) == ["yaml/too-deep"])
  }

  @Test("aliases can't nest deeper than lists can")
  func depthThroughAliases() {
    let forty = String(repeating: "[", count: 40) + "x" + String(repeating: "]", count: 40)
    let text = "a: &a \(forty)\nb: \(forty.replacing("x", with: "*a"))\n"
    #expect(codes(text) == ["yaml/too-deep"])
  }

  @Test("a bomb of aliases is refused")
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(codes(text) == ["yaml/too-many-aliases"])
  }

  @Test("many aliases of small values are fine")
  func manyAliases() {
    #expect(codes("a: &a [x, y]\nb: [" + String(repeating: "*a , ", count: 5000) + "]\n") == [])
  }

  @Test("a file over the limit is refused unread")
  func bytes() {
    let source = Source(path: "big.yaml", bytes: [UInt8](repeating: UInt8(ascii: "["), count: 101))
    let diagnostics = YAMLParser.parse(source, limits: .init(bytes: 100)).diagnostics
    #expect(
      concise(diagnostics) == """
        1:1 yaml/too-large this file has 101 bytes; at most 100 are read
          help: split the rules over several files

        """)
  }

  @Test("a file may have a number of values")
  func nodes() {
    #expect(codes("- a\n- b\n", .init(nodes: 3)) == [])
    #expect(codes("- a\n- b\n", .init(nodes: 2)) == ["yaml/too-large"])
  }

  @Test("many %TAG directives are refused, since each is compared with all others")
  func tagDirectives() {
    let text = (0..<50_000).map { "%TAG !a\($0)! tag:example.com,2026:\n" }.joined() + "---\na: 1\n"
    #expect(codes(text) == ["yaml/too-large"])
  }

  @Test("any bytes give documents or diagnostics, never a crash", arguments: 0..<4)
  func anything(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let pieces = [
      "a", ":", ": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",", "\"", "'", "\\", "|", ">", "&a ", "*a",
      "!", "!!str ",
      "%", "#", "\t", "\r", "é", "🔥", "---\n", "...\n", "? ", "<<", "~", "1", "{{", "\u{FEFF}", "\u{2028}", "\u{85}",
      "@", "-", "2",
      "\\u", "\\x4",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        bytes += (pieces.randomElement(using: &random) ?? "").utf8
        if Int.random(in: 0..<60, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      let source = Source(path: "test.yaml", bytes: bytes)
      let (documents, diagnostics) = YAMLParser.parse(source)
      let spans = documents.flatMap(scalars).map(\.span) + diagnostics.compactMap { $0.primary?.span }
      #expect(spans.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count })
      for (scalar, _) in documents.flatMap(scalars) {
        #expect(scalar.map.runs.last?.decoded.upperBound ?? 0 == scalar.text.utf8.count)
      }
    }
  }
}
