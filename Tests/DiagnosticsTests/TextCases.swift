import Diagnostics

extension TextCase {
  static let all: [TextCase] = places + characters + labels + extents

  /// Where a label can stand.
  private static let places: [TextCase] = [
    .at(
      "in-the-design", path: "Rules/founders.yaml",
      String(repeating: "\n", count: 13) + "      ⟦followers_cnt⟧: { at_least: 1000 }\n",
      "unknown field `followers_cnt`",
      "not a field of event `follow`", notes: ["in: rule `founders` at rules[2].when"],
      help: "did you mean `followers_count`?"),
    TextCase(
      name: "no-place", diagnostic: Diagnostic(.unknownField, "cannot read", at: nil, notes: ["a", "b"], help: "c")),
    .at("first-character", "⟦a⟧: 1", "m"),
    .at("line-100", String(repeating: "x\n", count: 99) + "a: ⟦b⟧\n", "m", "l", notes: ["n"]),
    .at("end-of-file", "a: [1,\n⟦⟧", "unclosed list", "expected `]`"),
    .at("end-of-file-without-break", "a: [1,⟦⟧", "unclosed list", "expected `]`"),
    .at("empty-file", "⟦⟧", "nothing here"),
    .at("empty-span", "a: b ⟦⟧c", "m", "something is missing"),
    .at("line-break-only", "a: b⟦\n⟧c: d\n", "m", "the line ends here"),
    .at("empty-line", "a:\n⟦⟧\nb:\n", "m", "l"),
  ]

  /// What a line can hold.
  private static let characters: [TextCase] = [
    .at("cjk", "名前: 黄鹤楼 ⟦故人⟧ end", "m", "two characters, four cells"),
    .at("emoji", "a: 🔥👨‍👩‍👧‍👦🇬🇧 ⟦1️⃣🙋🏽⟧ end", "m", "l"),
    .at("combining", "a: e\u{301}o\u{308}\u{323} ⟦u\u{308}⟧ end", "m", "l"),
    .at("tabs", "\ta:\t⟦b\tc⟧\td", "m", "l"),
    .at(
      "hidden-characters", "a: \u{1B}[31m\u{202E}⟦\u{7}\u{200B}⟧ \u{AD}\u{FEFF}", "m\u{1B}[2J\n", "l\u{202E}",
      help: "h\u{8}"),
    .at("carriage-returns", "a: 1\r\nb: ⟦2⟧\r\nc: 3\r\n", "m", "l"),
    .at("carriage-return-inside", "a: 1\rb: ⟦2⟧", "m", "l"),
    .at("byte-order-mark", "\u{FEFF}a: ⟦b⟧", "m", "l"),
    .at("byte-order-mark-marked", "⟦\u{FEFF}a⟧: b", "m", "l"),
    TextCase(
      name: "not-utf8",
      diagnostic: Diagnostic(
        .unknownField, "m", at: Span(Source(path: "a", bytes: [0x61, 0xFF, 0xC3, 0x62, 0x63]), 3..<4), label: "the b")),
  ]

  /// Several labels.
  private static let labels: [TextCase] = [
    .at("two-on-a-line", "⟦first⟧: and ⟦second⟧ end", "m", "here", ["and there"]),
    .at("two-on-a-line-primary-first", "⟦first⟧: and ⟦second⟧ end", "m", "the primary", ["the other"], primary: 0),
    .at("three-on-a-line", "⟦a⟧: ⟦bb⟧ ⟦ccc⟧ d", "m", "is a", ["is bb", "is ccc"]),
    .at("nested-on-a-line", "x ⟦outer ⟦inner⟧ outer⟧ x", "m", "inner", ["outer"], primary: 1),
    .at("same-place-twice", "x ⟦⟦same⟧⟧ x", "m", "one", ["other"]),
    .at("labels-without-text", "⟦a⟧: ⟦bb⟧ ⟦ccc⟧", "m", "", ["", "only this"], primary: 0),
    .at("neighbouring-lines", "⟦name⟧: a\n⟦name⟧: b\n", "twice", "again", ["first here"], primary: 1),
    .at("one-line-between", "⟦name⟧: a\nx: y\n⟦name⟧: b\n", "twice", "again", ["first here"], primary: 1),
    .at(
      "lines-far-apart", "⟦name⟧: a\n" + String(repeating: "x\n", count: 120) + "⟦name⟧: b\n", "twice", "again",
      ["first"], primary: 1),
    otherFiles,
    .at("many-notes", "⟦a⟧", "m", "l", notes: ["one\nin two lines", "two"], help: "do this:\nfirst\n\nsecond"),
  ]

  /// Long and tall spans, cuts, colour.
  private static let extents: [TextCase] = [
    .at("two-lines", "a: ⟦[1,\n    2]⟧\nb: c\n", "m", "this list"),
    .at("four-lines", "a: ⟦[1,\n\n    2,\n    3]⟧\nb: c\n", "m", "this list"),
    .at("many-lines", "a: ⟦|\n" + String(repeating: "    text\n", count: 40) + "⟧b: c\n", "m", "this block"),
    .at(
      "many-lines-and-another", "⟦top⟧:\n  a: ⟦[1,\n\n    ⟦2⟧,\n    3,\n    4]⟧\nb: c\n", "m", "list", ["top", "two"],
      primary: 1),
    .at("long-line-start", "⟦abc⟧ " + long, "m", "l", width: 60),
    .at("long-line-middle", long + "⟦abc⟧ " + long, "m", "l", width: 60),
    .at("long-line-end", long + "⟦abc⟧", "m", "l", width: 60),
    .at(
      "long-line-wide", String(repeating: "漢字", count: 60) + "⟦abc⟧ " + String(repeating: "🔥", count: 60), "m", "l",
      width: 60),
    .at("long-line-long-span", long + "⟦abc " + long + "⟧" + long, "m", "l", width: 60),
    .at(
      "very-long-line", String(repeating: "漢", count: 20_000) + "⟦abc⟧" + String(repeating: "x", count: 20_000), "m",
      "l", width: 60),
    .at("color", "⟦first⟧: and ⟦second⟧ end", "m", "here", ["and there"], notes: ["n"], help: "h", color: true),
    TextCase(
      name: "color-warning", diagnostic: Diagnostic(.emptyTemplate, "m", at: Marked("⟦x⟧")[0]),
      renderer: TextRenderer(style: TextStyle(isColored: true))),
  ]

  private static let long = (0..<30).map { "word\($0) " }.joined()

  private static let otherFiles: TextCase = {
    let (here, there) = (
      Marked(path: "Rules/b.yaml", "rules:\n  - name: ⟦x⟧\n"), Marked(path: "Rules/a.yaml", "\n\n- name: ⟦x⟧\n")
    )
    let template = Marked(path: "Templates/x.liquid", String(repeating: "\n", count: 1233) + "Hi ⟦{{ name }}⟧")
    return TextCase(
      name: "other-files",
      diagnostic: Diagnostic(
        .unknownField, "two rules are named `x`", at: here[0], label: "the second",
        secondary: [.init(there[0], "the first"), .init(template[0])], notes: ["names are unique"]))
  }()

  /// A diagnostic at the places marked in a text: one of them the primary, the others secondary.
  private static func at(
    _ name: String, path: String = "Rules/a.yaml", _ text: String, _ message: String, _ label: String = "",
    _ others: [String] = [], primary: Int = 0, notes: [String] = [], help: String? = nil, width: Int = 120,
    color: Bool = false
  ) -> TextCase {
    let marked = Marked(path: path, text)
    let rest = (0...others.count).filter { $0 != primary }
    return TextCase(
      name: name,
      diagnostic: Diagnostic(
        .unknownField, message, at: marked[primary], label: label,
        secondary: zip(rest, others).map { .init(marked[$0], $1) }, notes: notes, help: help),
      renderer: TextRenderer(style: TextStyle(isColored: color), lineWidth: width))
  }
}
