import Events
import RuleModel

@testable import RuleMatching

/// What `has_word` captures; nil where the pattern isn't found. Its cases are in `Fixtures/text-operators.txt`.
func found(_ pattern: String, in text: String, caseSensitive: Bool = false) -> String? {
  WordPattern(pattern, caseSensitive: caseSensitive).firstMatch(in: WordText(text, caseSensitive: caseSensitive))
}
