import Diagnostics
import RuleModel

/// Words such as `*founder`: a `*` at the start stands for nothing but itself. Inside a word it may well be meant so (`f*ck`).
enum StrayWildcardCheck {
  static func diagnostics(of tests: [FieldTest]) -> [Diagnostic] {
    tests.flatMap { test -> [Diagnostic] in
      guard case .hasWord(let keywords) = test.test else { return [] }
      return keywords.filter { hasStrayWildcard($0.value) }.map { keyword in
        Diagnostic(
          .strayWildcard, "`*` stands for any ending, but for no beginning; here it is an asterisk", at: keyword.span,
          help: "use `contains` or `matches` to find parts of words")
      }
    }
  }

  private static func hasStrayWildcard(_ keyword: String) -> Bool {
    guard keyword.utf8.contains(UInt8(ascii: "*")) else { return false }
    return keyword.splitAtSpace().contains { word in
      word.first == "*" && word.dropFirst().first.map { WordClass($0).isWord } ?? false
    }
  }
}
