import CivilTime

/// What has been decided before, as far as deciding needs to know it. The times are those of the events, so that a log read a week late is
/// decided as it would have been on the day.
public protocol DeliveryHistory {
  /// Whether an event of this id has been decided.
  func hasDecided(event id: String) -> Bool
  /// Whether an event of this id has made its follower opt out. That may have been taken back since.
  func hasHeardOptOut(event id: String) -> Bool
  /// Whether the follower has opted out.
  func isSuppressed(follower id: String) -> Bool
  /// When the follower last got a message from a rule.
  func lastSent(to follower: String, rule: String) -> Timestamp?
  /// How many messages the follower got after a moment; nil means ever.
  func messageCount(to follower: String, after moment: Timestamp?) -> Int
  /// How many other followers got a message of this cohort after a moment.
  func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int
}

/// Nothing has been decided yet.
public struct NoHistory: DeliveryHistory, Sendable {
  public init() {}
  public func hasDecided(event id: String) -> Bool { false }
  public func hasHeardOptOut(event id: String) -> Bool { false }
  public func isSuppressed(follower id: String) -> Bool { false }
  public func lastSent(to follower: String, rule: String) -> Timestamp? { nil }
  public func messageCount(to follower: String, after moment: Timestamp?) -> Int { 0 }
  public func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int { 0 }
}
