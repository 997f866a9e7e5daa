import Diagnostics
import RuleModel

/// The phrases that a policy adds to the checks' own lists, in whatever language.
struct PolicyLists: Sendable {
  let stockPhrases: PhraseSet
  let spam: PhraseSet
  let vagueAsks: PhraseSet
  let gratitude: PhraseSet
  /// All of them for the scan; nil when there are none.
  let lexicon: Lexicon?

  init(_ policy: Policy) {
    stockPhrases = Self.compile(policy.stockPhrases)
    spam = Self.compile(policy.spamWords)
    vagueAsks = Self.compile(policy.vagueAsks)
    gratitude = Self.compile(policy.gratitude)
    lexicon = .policy(stock: stockPhrases, spam: spam, vague: vagueAsks, gratitude: gratitude)
  }

  /// A text that isn't a pattern is left out; lint reports it by `PhrasePattern`.
  private static func compile(_ patterns: [Located<String>]) -> PhraseSet {
    if patterns.isEmpty { return .empty }
    var set = PhraseSet()
    for text in patterns {
      if let pattern = try? PhrasePattern(text.value) { set.insert(pattern) }
    }
    return set
  }
}
