import Diagnostics
import RuleMatching

/// How a decision came about: every rule looked at, in order.
public struct Trace: Sendable {
  /// What became of a rule.
  public enum Step: Sendable {
    /// The rule reacts to other event types.
    case otherEvent
    /// The event happened outside the rule's window.
    case outsideWindow
    /// The condition does not hold.
    case noMatch
    /// It fits, and ends the matter without a message.
    case skip(String)
    /// It fits, and has sent this follower a message not long ago.
    case cooldown(String)
    /// It fits, and one of its variants passed the gate.
    case send(variant: String)
    /// It fits, the follower is in its control group.
    case holdout(variant: String)
    /// It fits, but no variant passed.
    case refused
    /// An earlier rule has decided, so it was not looked at.
    case notReached
  }

  public struct RuleTrace: Sendable {
    public let rule: String
    public let priority: Int
    public let step: Step
    /// Nil where the condition was not evaluated, or there is none.
    public let condition: ConditionTrace?
    /// What the condition found for the templates; empty where it doesn't hold.
    public let captures: Captures
    /// The variants in the order in which they were tried.
    public let attempts: [AttemptTrace]
    /// The variant that the follower is assigned to; nil where none was rendered.
    public let assigned: String?
  }

  public struct AttemptTrace: Sendable {
    public let variant: String
    public let attempt: Attempt
    public let passed: Bool
  }

  /// Why no rule was looked at; nil when they were.
  public let beforeRules: String?
  public let rules: [RuleTrace]
  /// What greets the follower, and why: `Ada: a known given name`.
  public let firstName: String
}
