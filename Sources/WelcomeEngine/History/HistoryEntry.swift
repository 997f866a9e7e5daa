import CivilTime

/// What one decision adds to what is remembered: the unit in which histories learn and a ledger stores.
public struct HistoryEntry: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Nothing but that the event has been decided.
    case decided
    /// - Parameter near: the keys of texts that are nearly the same, where the policy counts them.
    case sent(rule: String, variant: String, cohort: CohortKey, near: [CohortKey] = [])
    /// The follower is in a rule's control group, and counts for its cooldown as if the message had gone out, or they would be asked again
    /// and again.
    case heldOut(rule: String)
    case optedOut
  }

  public let event: String
  public let follower: String
  /// When the event happened, not when it was decided.
  public let at: Timestamp
  public let kind: Kind

  public init(event: String, follower: String, at: Timestamp, kind: Kind) {
    self.event = event
    self.follower = follower
    self.at = at
    self.kind = kind
  }

  public init(_ decision: Decision) {
    self.init(
      event: decision.event.id, follower: decision.event.follower.id, at: decision.event.at,
      kind: Kind(decision.outcome))
  }
}

extension HistoryEntry.Kind {
  public init(_ outcome: Decision.Outcome) {
    self =
      switch outcome {
      case .send(let message):
        .sent(rule: message.rule, variant: message.variant, cohort: message.cohort, near: message.nearCohorts)
      case .skip(let skip) where skip.reason == .optOut: .optedOut
      case .skip(let skip) where skip.reason == .holdout: skip.rule.map { .heldOut(rule: $0) } ?? .decided
      case .skip, .reject: .decided
      }
  }
}
