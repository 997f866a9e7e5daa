import RuleMatching

/// What a test expects of a decision. What isn't given isn't looked at.
public struct Expectation: Sendable {
  public enum Outcome: Sendable {
    case send(MessageExpectation)
    /// The id of a rule that skips, or the reason why there is no message: `cooldown`.
    case skip(String)
    /// Codes of findings that must be among those that refused the messages.
    case reject([String])
  }

  public var outcome: Outcome
  /// The rule that decided.
  public var rule: String?

  public init(_ outcome: Outcome, rule: String? = nil) {
    self.outcome = outcome
    self.rule = rule
  }
}

/// What a test expects of a message.
public struct MessageExpectation: Sendable {
  public var variant: String?
  public var cta: String?
  /// `auto` or `review`.
  public var delivery: String?
  public var text: TextExpectation

  public init(
    variant: String? = nil, cta: String? = nil, delivery: String? = nil, text: TextExpectation = TextExpectation()
  ) {
    self.variant = variant
    self.cta = cta
    self.delivery = delivery
    self.text = text
  }
}

/// What a test expects of a message's text.
public struct TextExpectation: Sendable {
  /// The whole text.
  public var exact: String?
  public var contains: [String]
  public var excludes: [String]
  public var patterns: [TextPattern]
  /// Counted as the channel counts.
  public var maxLength: Int?
  /// Paths of facts that must be in the text, such as `follower.location`.
  public var facts: [String]

  public init(
    exact: String? = nil, contains: [String] = [], excludes: [String] = [], patterns: [TextPattern] = [],
    maxLength: Int? = nil, facts: [String] = []
  ) {
    self.exact = exact
    self.contains = contains
    self.excludes = excludes
    self.patterns = patterns
    self.maxLength = maxLength
    self.facts = facts
  }
}
