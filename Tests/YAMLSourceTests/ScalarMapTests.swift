import Diagnostics
import TestSupport
import Testing
import YAMLSource

@Suite("Where the bytes of a scalar stand")
struct ScalarMapTests {
  @Test(
    "each run maps to the characters it came from",
    arguments: [
      ("a b", "a b=a b"),
      ("'it''s'", "it=it|'=''|s=s"),
      (#""a\tb""#, #"a=a|⇥=\t|b=b"#),
      (#""\u00e9\x41\U0001F600\\\"""#, #"é=\u00e9|A=\x41|😀=\U0001F600|\=\\|"=\""#),
      ("a\n   b", "a=a| =⏎   |b=b"),
      ("\"a  \n  b\n\n  c\"", "a=a| =  ⏎  |b=b|⏎=⏎|c=c"),
      ("\"a \\\n   b\"", "a =a |b=b"),
      ("\"a\\\n\n  b\"", "a=a|⏎=⏎|b=b"),
      ("|\n one\n  two\n", "one⏎=one⏎| two⏎= two⏎"),
      ("|-\n one\n\n two\n", "one⏎⏎=one⏎⏎|two=two"),
      (">\n one\n two\n\n three\n", "one=one| =⏎ |two=two|⏎=⏎|three⏎=three⏎"),
      (">\n one\n   more\n two\n", "one⏎=one⏎|  more⏎=  more⏎|two⏎=two⏎"),
      ("|2+\n   x\n\n", " x⏎⏎= x⏎⏎"),
      ("|\r\n a\r\n b\r\n", "a=a|⏎=␍⏎|b=b|⏎=␍⏎"),
      ("\"\"", ""),
      ("|\n\n\n a", "⏎⏎=⏎⏎|a=a"),
    ])
  func runs(_ yaml: String, _ expected: String) throws {
    let scalar = try #require(YAMLParser.parse(Source(path: "test.yaml", text: yaml)).documents.first?.scalar)
    let text = Array(scalar.text.utf8)
    let shown = scalar.map.runs.map { run in
      visible(String(decoding: text[run.decoded], as: UTF8.self)) + "="
        + visible(scalar.map.source.text(in: run.source))
    }
    #expect(shown.joined(separator: "|") == expected)
  }

  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0 == "\n" ? "⏎" : $0 == "\r" ? "␍" : $0 == "\t" ? "⇥" : $0 }))
  }

  /// Random scalars of each style, in random surroundings. The text is what libyaml says; the law is that runs tile it, and that runs
  /// of equal length hold the same bytes, unless they are an escape or a line break.
  @Test("runs tile the text and hold its bytes", arguments: 0..<8)
  func law(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var wholes = 0
    var count = 0
    for _ in 0..<400 {
      let yaml = RandomYAML.document(using: &random)
      let source = Source(path: "test.yaml", text: yaml)
      for document in YAMLParser.parse(source).documents {
        for (scalar, span) in scalars(of: document) {
          count += 1
          if !isLawful(scalar) {
            Issue.record("unlawful map of \(scalar.text.debugDescription) in \(yaml.debugDescription)")
          }
          if scalar.map.runs.count == 1, scalar.map.runs.first?.source == span.range, scalar.text != span.text {
            wholes += 1
          }
        }
      }
    }
    #expect(count > 400)
    #expect(wholes == 0, "texts that could only be mapped as a whole")
  }

  private func isLawful(_ scalar: Scalar) -> Bool {
    let text = Array(scalar.text.utf8)
    var offset = 0
    var before = 0
    for run in scalar.map.runs {
      guard run.decoded.lowerBound == offset, run.source.lowerBound >= before else { return false }
      (offset, before) = (run.decoded.upperBound, run.source.upperBound)
      let bytes = scalar.map.source.bytes[run.source]
      guard run.decoded.count == run.source.count, !bytes.elementsEqual(text[run.decoded]) else { continue }
      guard bytes.first == UInt8(ascii: "\\") || bytes.elementsEqual("\n".utf8) || bytes.elementsEqual("\r".utf8) else {
        return false
      }
    }
    return offset == text.count
  }
}

/// Texts that are mostly YAML, made of the pieces that maps are about.
enum RandomYAML {
  static func document(using random: inout SplitMix) -> String {
    let newline = Int.random(in: 0..<4, using: &random) == 0 ? "\r\n" : "\n"
    let nested = Bool.random(using: &random)
    let scalar = scalar(indent: nested ? "    " : "  ", using: &random)
    let text = nested ? "outer:\n  key: \(scalar)\n  next: 1\n" : "key: \(scalar)\nnext: 1\n"
    return text.replacing("\n", with: newline)
  }

  private static func scalar(indent: String, using random: inout SplitMix) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      words(["a", "é", "🔥", "b c", "{{ x }}"], [" ", "\n\(indent)", "\n\n\(indent)", "  \n  \(indent)"], &random)
    case 1: "'" + words(["a", "''", "é", "\\n", "{{ x }}"], [" ", "", "\n\(indent)", " \n\n\(indent)"], &random) + "'"
    case 2:
      "\""
        + words(
          ["a", #"\""#, #"\u00e9"#, #"\x41"#, #"\U0001F600"#, #"\n"#, #"\_"#, #"\N"#, "日本", "\\\n\(indent)"],
          [" ", "", "\n\(indent)", "\n \n\n\(indent)", " \\\n\n\(indent)"], &random) + "\""
    case 3: block("|", indent, &random)
    default: block(">", indent, &random)
    }
  }

  private static func words(_ words: [String], _ gaps: [String], _ random: inout SplitMix) -> String {
    var text = "w"
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      text += (gaps.randomElement(using: &random) ?? "") + (words.randomElement(using: &random) ?? "")
    }
    return text + "w"
  }

  private static func block(_ mark: String, _ indent: String, _ random: inout SplitMix) -> String {
    let chomping = ["", "-", "+"].randomElement(using: &random) ?? ""
    let explicit = Bool.random(using: &random)
    var lines = [explicit ? "  lead" : "first"]
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      lines.append(
        ["one two", "é 🔥", "  deeper", "", "", "trailing  ", "# no comment", " x"].randomElement(using: &random) ?? "")
    }
    let text = lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    return "\(mark)\(explicit ? "2" : "")\(chomping)\n\(text)"
  }
}
