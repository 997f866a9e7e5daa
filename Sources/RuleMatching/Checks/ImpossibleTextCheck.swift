import Diagnostics
import RuleModel

/// Texts that can't be found for what they are: `"\bfoo\b"`, of which YAML makes backspaces, `/foo/i`, a username with an `@`, a language by
/// its name.
enum ImpossibleTextCheck {
  static func diagnostics(of tests: [FieldTest], limits: FieldLimits) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      texts(of: test.test).compactMap { text in
        guard let (message, help) = problem(of: text.value, in: test, limits) else { return nil }
        return Diagnostic(.deadKeyword, message, at: text.span, help: help)
      }
    }
  }

  private static func texts(of test: Test) -> [Located<String>] {
    switch test {
    case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts), .matches(let texts),
      .containsAny(let texts), .containsAll(let texts):
      texts
    case .isAny(let operands), .isNone(let operands): operands.compactMap(\.text)
    default: []
    }
  }

  private static func problem(
    of text: String, in test: FieldTest, _ limits: FieldLimits
  ) -> (message: String, help: String)? {
    if let control = text.utf8.first(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      return controlProblem(control, text)
    }
    if case .matches = test.test { return delimited(text, caseSensitive: test.caseSensitive) }
    guard case .text(let field) = test.field else { return nil }
    switch field {
    case .username where limits.characters[.username] != nil: return username(text, test.test)
    case .lang: return language(text, test.test)
    default: return nil
    }
  }

  // MARK: Controls

  /// What YAML writes in double quotes for a control.
  private static let escapes: [UInt8: String] = [0x00: "0", 0x07: "a", 0x08: "b", 0x0B: "v", 0x0C: "f", 0x1B: "e"]

  private static func controlProblem(_ control: UInt8, _ text: String) -> (String, String) {
    guard let letter = escapes[control] else {
      return ("there is a control in this, which no text has", "take it away")
    }
    let written = text.unicodeScalars.map { scalar in
      UInt8(exactly: scalar.value).flatMap { escapes[$0] }.map { "\\\($0)" } ?? "\(scalar)"
    }
    let name = control == 0x08 ? "a backspace" : "a control"
    return (
      "`\\\(letter)` in double quotes is \(name), which no text has",
      "write it in single quotes: '\(written.joined())'"
    )
  }

  // MARK: Patterns between slashes

  private static func delimited(_ pattern: String, caseSensitive: Bool) -> (String, String)? {
    guard pattern.utf8.first == UInt8(ascii: "/"), let end = pattern.lastIndex(of: "/"), end > pattern.startIndex else {
      return nil
    }
    let inner = pattern[pattern.index(after: pattern.startIndex)..<end]
    let flags = pattern[pattern.index(after: end)...]
    // A path has more slashes.
    guard !inner.isEmpty, flags.allSatisfy({ "gimsuxy".contains($0) }), !inner.replacing("\\/", with: "").contains("/")
    else { return nil }
    let note = flags.contains("i") && !caseSensitive ? ": case makes no difference anyway" : ""
    return ("the slashes around this would have to be in the text", "write '\(inner)'\(note)")
  }

  // MARK: Fields

  /// X: help.x.com, "Username help": letters, digits and underscores.
  private static func username(_ text: String, _ test: Test) -> (String, String)? {
    if text.first == "@" { return ("a username has no `@`", "write `\(text.dropFirst())`") }
    if case .hasWord = test { return nil }
    guard let other = text.first(where: { $0.isASCII && !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "*" }) else {
      return nil
    }
    let name = other == " " ? "space" : "`\(other)`"
    return ("a username has no \(name)", "it has letters, digits and `_`; what people are called stands in `name`")
  }

  /// The field holds tags such as `de` and `pt-BR` (BCP 47), whose first part has two or three letters.
  private static func language(_ text: String, _ test: Test) -> (String, String)? {
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, first.allSatisfy(\.isLetter) else { return nil }
    let longest: Int
    switch test {
    case .isAny, .isNone: longest = 3
    // The country or the script of a tag is a word of it: `BR`, `Hant`.
    case .hasWord: longest = 4
    default: return nil
    }
    guard first.count > longest else { return nil }
    return ("`lang` holds a tag such as `de`, not the name of a language", "write the tag, such as `en` or `pt-BR`")
  }
}

extension Located<Operand> {
  /// The operand where it is a text.
  var text: Located<String>? {
    if case .text(let text) = value { Located<String>(text, at: span) } else { nil }
  }
}
