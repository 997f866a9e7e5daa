import Diagnostics
import Testing
import YAMLSource

@Suite("YAML documents")
struct DocumentTests {
  @Test(
    "a text gives its documents",
    arguments: [
      ("", []),
      ("# nothing but a comment\n", []),
      ("\u{FEFF}", []),
      ("a: 1", [#"{"a": 1}"#]),
      ("\u{FEFF}a: 1\n", [#"{"a": 1}"#]),
      ("a: 1\r\nb:\r\n  - x\r\n", [#"{"a": 1, "b": ["x"]}"#]),
      ("a: 1\n---\nb: 2\n...\n", [#"{"a": 1}"#, #"{"b": 2}"#]),
      ("---\n", ["null"]),
      ("a: &x [1, 2]\nb: *x\n", [#"{"a": [1, 2], "b": [1, 2]}"#]),
      ("a: &x 1\nb: &x 2\nc: *x\n", [#"{"a": 1, "b": 2, "c": 2}"#]),
      ("a:\nb: ~\n", [#"{"a": null, "b": null}"#]),
      ("[a: 1, {b: 2,}, ]", [#"[{"a": 1}, {"b": 2}]"#]),
      ("on: on\nyes: off\n", [#"{"on": "on", "yes": "off"}"#]),
    ] as [(String, [String])])
  func documents(_ text: String, _ expected: [String]) {
    let (documents, diagnostics) = YAMLParser.parse(Source(path: "test.yaml", text: text))
    #expect(documents.map(outline) == expected)
    #expect(diagnostics == [])
  }

  @Test(
    "plain scalars follow the core schema of YAML 1.2",
    arguments: [
      ("null", "null"), ("Null", "null"), ("NULL", "null"), ("~", "null"), ("nUll", #""nUll""#),
      ("true", "true"), ("True", "true"), ("FALSE", "false"), ("tRUE", #""tRUE""#),
      ("yes", #""yes""#), ("no", #""no""#), ("on", #""on""#), ("off", #""off""#), ("y", #""y""#),
      ("0", "0"), ("-12", "-12"), ("+7", "7"), ("007", "7"), ("0o17", "15"), ("0xFf", "255"), ("0o8", #""0o8""#),
      ("-0x1", #""-0x1""#), ("1_000", #""1_000""#), ("0b1", #""0b1""#), ("12:30", #""12:30""#),
      ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "9.223372036854776e+18f"),
      ("0x10000000000000000", "1.8446744073709552e+19f"),
      ("1.5", "1.5f"), ("-.5", "-0.5f"), ("1.", "1.0f"), ("1e3", "1000.0f"), ("1.e+2", "100.0f"), (".", #"".""#),
      ("1e", #""1e""#), ("1.2.3", #""1.2.3""#), (".inf", "inff"), ("-.INF", "-inff"),
      (".nan", "nanf"), ("+.nan", #""+.nan""#), ("2026-01-01", #""2026-01-01""#), ("5%", #""5%""#),
      ("\"1\"", #""1""#), ("'true'", #""true""#), ("!!str 1", #""1""#), ("! 1", #""1""#), ("!!int \"7\"", "7"),
      ("!!float 1", "1.0f"), ("!!bool 'true'", "true"), ("!!null ''", "null"),
    ])
  func coreSchema(_ text: String, _ expected: String) {
    #expect(outlines("v: \(text)\n") == ["{\"v\": \(expected)}"])
  }

  @Test("what stands before an error is kept, document by document")
  func partial() {
    let (documents, diagnostics) = YAMLParser.parse(Source(path: "test.yaml", text: "a: 1\n---\nb: [\n"))
    #expect(documents.map(outline) == [#"{"a": 1}"#])
    #expect(diagnostics.map(\.code.id) == ["yaml/syntax"])
  }

  @Test(
    "a node's span is what a person would mark",
    arguments: [
      ("key: value # note\n", "key|value|key: value"),
      ("é: ü # note\n", "é|ü|é: ü"),
      ("\u{FEFF}a: \"b c\"\n", "a|\"b c\"|a: \"b c\""),
      ("a: &x  'b'\n", "a|'b'|a: &x  'b'"),
      ("a: !!str\n  12\n", "a|12|a: !!str\n  12"),
      ("- a\n- b\n\n# end\n", "a|b|- a\n- b"),
      ("x:\n  - {k: v, } # c\n", "x|k|v|{k: v, }|- {k: v, }|x:\n  - {k: v, }"),
      ("[ ]\n", "[ ]"),
      ("{a: [b , c], d: }\n", "a|b|c|[b , c]|d||{a: [b , c], d: }"),
      ("t: |\n  one\n\n  two\n\n\nu: 1\n", "t||\n  one\n\n  two|u|1|t: |\n  one\n\n  two\n\n\nu: 1"),
      ("a: &l\n  - b\nc: *l\n", "a|b|- b|c|b|*l|a: &l\n  - b\nc: *l"),
      ("[a: b]", "a|b|a: b|[a: b]"),
    ])
  func spans(_ text: String, _ expected: String) throws {
    let node = try #require(YAMLParser.parse(Source(path: "test.yaml", text: text)).documents.first)
    #expect(places(node).joined(separator: "|") == expected)
  }

  /// The texts of all places, inner ones first.
  private func places(_ node: Node) -> [String] {
    switch node.content {
    case .scalar: [node.place.text]
    case .sequence(let items): items.flatMap(places) + [node.place.text]
    case .mapping(let entries): entries.flatMap { places($0.key) + places($0.value) } + [node.place.text]
    }
  }

  @Test("an alias keeps the anchor's span and says where it was used")
  func aliasPlace() throws {
    let document = try #require(
      YAMLParser.parse(Source(path: "test.yaml", text: "a: &x [1]\nb: *x\n")).documents.first)
    let alias = try #require(document["b"])
    #expect(alias.span.range == 6..<9)
    #expect(alias.alias?.range == 13..<15)
    #expect(document["a"]?.alias == nil)
  }
}
