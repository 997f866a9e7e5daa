import CivilTime
import Liquid
import Testing

/// Nothing that stands in a template or in the data can crash parsing or rendering. The inputs are pieces of Liquid in any order.
@Suite("Random templates")
struct FuzzTests {
  static let pieces = [
    "{{", "}}", "{%", "%}", "{{-", "-}}", "{%-", "-%}", " ", "\n", "'", "\"", "|", ":", ",", ".", "..", "(", ")", "[",
    "]", "-", "#", "=", "==", "<>", "!", "a", "b.c", "1", "-2", "3.5", "é", "\u{0}", "'x'", "nil", "empty", "blank",
    "true", "if", "endif", "else", "elsif", "unless", "endunless", "for i in a", "endfor", "case a", "when", "endcase",
    "capture x", "endcapture", "comment", "endcomment", "raw", "endraw", "doc", "enddoc", "liquid", "echo",
    "assign x =",
    "cycle", "increment", "tablerow i in a cols: 2", "endtablerow", "ifchanged", "endifchanged", "include 'p'",
    "render 'p'", "break", "continue", "contains", "and", "or", "(1..3)", "a[0]", "first", "size",
    "{{ a | split: '' | join }}", "{% if a %}", "{% endif %}", "{% for i in (1..3) %}", "{% endfor %}",
  ]

  @Test("parse with or without problems and never crash", arguments: 0..<200)
  func templates(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let text = (0..<1 + random.below(40)).map { _ in random.pick(Self.pieces) }.joined(
      separator: random.pick(["", " "]))
    try check(text, &random)
  }

  @Test("Every filter takes every kind of value without crashing", arguments: 0..<300)
  func filters(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let values = [
      "a", "o", "t", "r", "nil", "true", "1", "-7", "2.5", "99999999999", "9223372036854775807", "'x'", "''",
      "' a, b '", "'12'", "'1.5'", "(1..4)",
      "missing", "o.k", "'%Y %q %10N'", "'2026-03-01 10:00'", "'\u{0}é👩‍👩‍👧'", "-9223372036854775808", "f",
    ]
    let filters = [
      "abs", "append", "at_least", "at_most", "base64_decode", "base64_encode", "base64_url_safe_decode",
      "base64_url_safe_encode", "capitalize", "ceil", "compact", "concat", "date", "default", "divided_by", "downcase",
      "escape", "escape_once", "find", "find_index", "first", "floor", "has", "join", "last", "lstrip", "map", "minus",
      "modulo", "newline_to_br", "plus", "prepend", "reject", "remove", "remove_first", "remove_last", "replace",
      "replace_first", "replace_last", "reverse", "round", "rstrip", "size", "slice", "sort", "sort_natural", "split",
      "strip", "strip_html", "strip_newlines", "sum", "times", "truncate", "truncatewords", "uniq", "upcase",
      "url_decode", "url_encode", "where",
    ]
    var text = ""
    for _ in 0..<20 {
      text += "{{ \(random.pick(values)) "
      for _ in 0..<1 + random.below(3) {
        let arguments = (0..<random.below(3)).map { _ in random.pick(values) }
        text += "| \(random.pick(filters))\(arguments.isEmpty ? "" : ": " + arguments.joined(separator: ", ")) "
      }
      text += "}}\n"
    }
    for line in text.split(separator: "\n") { try check(String(line), &random) }
  }

  private func check(_ text: String, _ random: inout SplitMix) throws {
    let (template, diagnostics) = Template.parse(text, name: "fuzz")
    for diagnostic in diagnostics { #expect(diagnostic.primary?.span.source.path == "fuzz") }
    if diagnostics.contains(where: { $0.severity == .error }) { return }
    let data: Object = [
      "a": ["x", 1, nil, ["y"]], "b": ["c": "text"], "o": ["k": -1.5, "size": 3], "t": .time(.init(seconds: 0), nil),
      "r": .range(from: 3, through: 1), "f": .float(.infinity),
    ]
    do throws(RenderError) {
      let rendered = try template.render(data, options: RenderOptions(partials: { $0 == "p" ? template : nil }))
      #expect(tilingProblem(rendered) == nil, "\(text)")
    } catch {
      // An error of rendering is a fair answer.
    }
  }
}
