import Diagnostics
import RuleModel

/// Patterns such as `'\\s'`: YAML keeps both backslashes between single quotes, and the expression then asks for a backslash.
enum DoubleEscapeCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      guard case .matches(let patterns) = test.test else { return [] }
      return patterns.compactMap { pattern in
        guard let escape = doubleEscape(in: pattern.value) else { return nil }
        return Diagnostic(
          .doubleEscape, "`\\\\\(escape)` asks for a backslash and then the letter \(escape)", at: pattern.span,
          notes: ["YAML keeps backslashes as they are outside double quotes"],
          help: "write `\\\(escape)` in single quotes; for a real backslash write `[\\\\]`")
      }
    }
  }

  /// The letter behind an escaped backslash, where with one backslash it would be a class or an edge.
  private static func doubleEscape(in pattern: String) -> Character? {
    guard pattern.utf8.contains(UInt8(ascii: "\\")) else { return nil }
    var rest = Substring(pattern)
    var before: Character?
    while let next = rest.first {
      defer { before = next }
      if rest.hasPrefix(#"\\"#), let letter = rest.dropFirst(2).first, "wWsSdDbB".contains(letter) {
        // `\\server` may be meant: a letter that another one follows is taken for a class inside a text only, as in `how\\smuch`.
        if before?.isLetter != true, let behind = rest.dropFirst(3).first, behind.isLetter || behind.isNumber {
          rest = rest.dropFirst(2)
          continue
        }
        return letter
      }
      rest = rest.dropFirst(next == "\\" ? 2 : 1)
    }
    return nil
  }
}
