import CivilTime
import Diagnostics
import Events
import WelcomeEngine

/// One test of rules: events to decide one after the other, each with what is expected.
public struct RuleTest: Sendable {
  /// As written; a case of a table has its own name behind that of the test: `prices: how much`.
  public let name: String
  /// What the test settles that a run leaves to the follower's hash.
  public let trial: Trial
  /// At least one, in the order in which they are decided.
  public let steps: [Step]
  /// The test's name in its file.
  public let span: Span

  public init(name: String, trial: Trial = Trial(controlGroup: .nobody), steps: [Step], span: Span) {
    self.name = name
    self.trial = trial
    self.steps = steps
    self.span = span
  }

  /// One event, the moment at which it is decided, and what is to come of it.
  public struct Step: Sendable {
    public let event: Event
    public let now: Timestamp
    /// Nil for an event that only comes before others.
    public let expectation: Expectation?
    public let span: Span

    public init(event: Event, now: Timestamp, expectation: Expectation?, span: Span) {
      self.event = event
      self.now = now
      self.expectation = expectation
      self.span = span
    }
  }
}
