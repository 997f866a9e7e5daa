import Diagnostics
import RuleModel

/// Regular expressions under operators that take plain text, such as `has_word: '\bfounder\b'`.
enum ExpressionAsTextCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      texts(of: test.test).filter { isExpression($0.value) }.map { text in
        Diagnostic(
          .expressionAsText, "`\(test.test.name)` takes plain text, not a regular expression", at: text.span,
          help: "use `matches`; for whole words `has_word` needs no `\\b`")
      }
    }
  }

  private static func texts(of test: Test) -> [Located<String>] {
    switch test {
    case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts): texts
    default: []
    }
  }

  /// What nobody writes but in an expression; a path such as `C:\windows` is none.
  private static func isExpression(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return false }
    return text.hasPrefix(#"\b"#) && text.hasSuffix(#"\b"#) && text.count > 2
      || !text.contains(#":\"#) && hasClass(text)
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
