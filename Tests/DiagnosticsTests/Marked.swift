import Diagnostics

/// A source written with the places that a test points at in `⟦` and `⟧`, which aren't part of it. Marks may nest; places are
/// numbered in the order in which they open.
struct Marked {
  let source: Source
  private var ranges: [Range<Int>] = []

  init(path: String = "Rules/a.yaml", _ text: String) {
    var bytes: [UInt8] = []
    var open: [(index: Int, start: Int)] = []
    var found: [Int: Range<Int>] = [:]
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar == "⟦" {
        open.append((count, bytes.count))
        count += 1
      } else if scalar == "⟧", let last = open.popLast() {
        found[last.index] = last.start..<bytes.count
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    source = Source(path: path, bytes: bytes)
    ranges = found.keys.sorted().compactMap { found[$0] }
  }

  /// The place of a number, from 0.
  subscript(_ index: Int) -> Span { Span(source, ranges.indices.contains(index) ? ranges[index] : 0..<0) }
}

extension DiagnosticCode {
  static let unknownField = DiagnosticCode(
    "rule/unknown-field", .error, "a field that no event has", explanation: "The rule can never match.", bad: "a",
    good: "b")
  static let emptyTemplate = DiagnosticCode(
    "template/empty", .warning, "a template without text", explanation: "Nothing would be sent.", bad: "a", good: "b")
}
