import Diagnostics
import RuleModel

/// Words such as `*founder`: a `*` at the start stands for nothing but itself, and under other operators than `has_word` everywhere. Inside
/// a word it may well be meant so (`f*ck`).
enum StrayWildcardCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      if case .hasWord(let keywords) = test.test {
        return keywords.filter { hasStrayWildcard($0.value) }.map { keyword in
          Diagnostic(
            .strayWildcard, "`*` stands for any ending, but for no beginning; here it is an asterisk", at: keyword.span,
            help: "use `contains` or `matches` to find parts of words")
        }
      }
      let (texts, help) = texts(of: test.test)
      return texts.filter { isWrapped($0.value) }.map { text in
        Diagnostic(
          .strayWildcard, "under `\(test.test.name)` a `*` is an asterisk that has to be there", at: text.span,
          help: help)
      }
    }
  }

  private static func hasStrayWildcard(_ keyword: String) -> Bool {
    guard keyword.utf8.contains(UInt8(ascii: "*")) else { return false }
    return keyword.splitAtSpace().contains { word in
      word.first == "*" && word.dropFirst().first.map { WordClass($0).isWord } ?? false
    }
  }

  private static func texts(of test: Test) -> (texts: [Located<String>], help: String) {
    switch test {
    case .contains(let texts): (texts, "take it away: `contains` finds the text wherever it stands")
    case .startsWith(let texts), .endsWith(let texts): (texts, "take it away: what else is there doesn't matter")
    case .isAny(let operands), .isNone(let operands):
      (operands.compactMap(\.text), "use `has_word`, `starts_with` or `contains` for parts of a text")
    case .containsAny(let members), .containsAll(let members):
      (members, "take it away: members are compared as a whole")
    default: ([], "")
    }
  }

  /// Whether a single `*` stands before or behind three letters or more, as in `*foo*`: “A*” is a mark.
  private static func isWrapped(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return false }
    var inner = text[...]
    if inner.first == "*" { inner = inner.dropFirst() }
    if inner.last == "*" { inner = inner.dropLast() }
    guard inner.count < text.count, inner.count > 2, let first = inner.first, let last = inner.last else {
      return false
    }
    return WordClass(first).isWord && WordClass(last).isWord && !inner.contains("*")
  }
}
