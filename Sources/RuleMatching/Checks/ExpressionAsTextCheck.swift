import Diagnostics
import RuleModel

/// Regular expressions under operators that take plain text, such as `has_word: '\bfounder\b'` and `has_word: 'ceo|founder'`.
enum ExpressionAsTextCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      texts(of: test.test).compactMap { text in
        guard let help = help(for: text.value) else { return nil }
        return Diagnostic(
          .expressionAsText, "`\(test.test.name)` takes plain text, not a regular expression", at: text.span, help: help
        )
      }
    }
  }

  private static func texts(of test: Test) -> [Located<String>] {
    switch test {
    case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts),
      .containsAny(let texts), .containsAll(let texts):
      texts
    case .isAny(let operands), .isNone(let operands): operands.compactMap(\.text)
    default: []
    }
  }

  /// Nil where the text isn't what nobody writes but in an expression; a path such as `C:\windows` is none.
  private static func help(for text: String) -> String? {
    let bytes = text.utf8
    if bytes.contains(UInt8(ascii: "|")), let alternatives = alternatives(in: text) {
      return "write a list: `[\(alternatives.joined(separator: ", "))]`"
    }
    let isExpression =
      bytes.contains(UInt8(ascii: "*")) && text.contains(".*") && text != ".*"
      || bytes.contains(UInt8(ascii: "\\"))
        && (text.hasPrefix(#"\b"#) && text.hasSuffix(#"\b"#) && text.count > 2
          || !text.contains(#":\"#) && hasClass(text))
    return isExpression ? "use `matches`; for whole words `has_word` needs no `\\b`" : nil
  }

  /// The words on both sides of each `|`; nil where one has a space beside it, as in “Founder | Speaker”.
  private static func alternatives(in text: String) -> [String]? {
    var inner = text[...]
    if inner.first == "(", inner.last == ")" { inner = inner.dropFirst().dropLast() }
    let parts = inner.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    let isSound = parts.allSatisfy { part in
      guard let first = part.first, let last = part.last else { return false }
      return !first.isWhitespace && !last.isWhitespace && part.contains { $0.isLetter || $0.isNumber }
    }
    return isSound ? parts.map(String.init) : nil
  }

  /// Whether there is a class such as `\s`, one that is escaped twice included: a letter that no other follows.
  private static func hasClass(_ text: String) -> Bool {
    var rest = Substring(text)
    while let slash = rest.firstIndex(of: "\\") {
      rest = rest[slash...].drop { $0 == "\\" }
      guard let letter = rest.first, "wWsSdD".contains(letter) else { continue }
      if let behind = rest.dropFirst().first, behind.isLetter || behind.isNumber { continue }
      return true
    }
    return false
  }
}
