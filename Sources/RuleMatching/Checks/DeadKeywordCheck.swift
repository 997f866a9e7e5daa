import Diagnostics
import RuleModel

/// Keywords that no text can hold: empty ones, and ones that are longer than the field can be.
enum DeadKeywordCheck {
  static func diagnostics(of tests: [FieldTest], limits: FieldLimits) -> [Diagnostic] {
    tests.flatMap { test in
      keywords(of: test).compactMap { diagnostic(for: $0, in: test, limits: limits) }
    }
  }

  private static func keywords(of test: FieldTest) -> [Located<String>] {
    switch test.test {
    case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts): texts
    case .containsAny(let members), .containsAll(let members): members
    case .isAny(let operands):
      operands.compactMap { operand in
        if case .text(let text) = operand.value { return Located(text, at: operand.span) }
        return nil
      }
    default: []
    }
  }

  private static func diagnostic(
    for keyword: Located<String>, in test: FieldTest, limits: FieldLimits
  ) -> Diagnostic? {
    let limit: Int? = if case .text(let field) = test.field { limits.characters[field] } else { nil }
    if isPlainlyFine(keyword.value, limit: limit) { return nil }
    let isWord: Bool = if case .hasWord = test.test { true } else { false }
    let isEmpty = isWord ? WordPattern(keyword.value, caseSensitive: true).elements.isEmpty : keyword.value.isEmpty
    if isEmpty {
      return Diagnostic(
        .deadKeyword, "an empty keyword is never found", at: keyword.span,
        help: "take it away, or ask for any value with `exists: true`")
    }
    guard let limit else { return nil }
    let length =
      isWord ? WordLength.shortestMatch(of: keyword.value) : WordLength.shortestText(foldingTo: keyword.value)
    guard length > limit else { return nil }
    return Diagnostic(
      .deadKeyword, "the keyword is longer than a \(test.field.name) can be", at: keyword.span,
      notes: ["a \(test.field.name) has at most \(limit) characters, this needs \(length)"],
      help: "use a shorter keyword")
  }

  /// Most keywords: in ASCII, where nothing folds to more than it was, with something to be seen, and no longer than the field.
  private static func isPlainlyFine(_ keyword: String, limit: Int?) -> Bool {
    let bytes = keyword.utf8
    return bytes.count <= limit ?? .max && bytes.allSatisfy { $0 < 0x80 }
      && bytes.contains { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }
}
