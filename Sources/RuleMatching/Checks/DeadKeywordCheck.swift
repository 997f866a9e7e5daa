import Diagnostics
import RuleModel

/// Keywords that no text can hold: empty ones, and ones that are longer than the field can be.
enum DeadKeywordCheck {
  static func diagnostics(of condition: Condition, limits: FieldLimits) -> [Diagnostic] {
    condition.tests.flatMap { test in
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
    let isWord: Bool = if case .hasWord = test.test { true } else { false }
    if keyword.value.isEmpty || (isWord && keyword.value.allSatisfy(\.isWhitespace)) {
      return Diagnostic(
        .deadKeyword, "an empty keyword is never found", at: keyword.span,
        help: "take it away, or ask for any value with `exists: true`")
    }
    if isWord, let problem = wordProblem(keyword) { return problem }
    guard case .text(let field) = test.field, let limit = limits.characters[field] else { return nil }
    let length =
      isWord ? WordLength.shortestMatch(of: keyword.value) : WordLength.shortestText(foldingTo: keyword.value)
    guard length > limit else { return nil }
    return Diagnostic(
      .deadKeyword, "the keyword is longer than a \(test.field.name) can be", at: keyword.span,
      notes: ["a \(test.field.name) has at most \(limit) characters, this needs \(length)"],
      help: "use a shorter keyword")
  }

  /// A `*` that doesn't stand at the end of a word is an asterisk, which hardly anyone means.
  private static func wordProblem(_ keyword: Located<String>) -> Diagnostic? {
    let words = keyword.value.split(whereSeparator: \.isWhitespace)
    let stray = words.contains { $0.count > 1 && $0.dropLast().contains("*") }
    guard stray else { return nil }
    return Diagnostic(
      .strayWildcard, "`*` stands for any ending only at the end of a word; here it is an asterisk", at: keyword.span,
      help: "put it at the end of the word, or use `contains` or `matches`")
  }
}
