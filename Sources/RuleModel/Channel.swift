import CivilTime

/// What carries the messages, and its limits.
public struct Channel: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case x, generic }
  /// What `max_length` counts: weighted characters as X does (twitter-text v3), or characters (grapheme clusters).
  public enum Counting: String, Sendable, Hashable, CaseIterable { case weighted, characters }
  /// When a message may go out without a person.
  public enum Consent: String, Sendable, Hashable, CaseIterable {
    case followerInitiated = "follower_initiated"
    case optIn = "opt_in"
    case none
  }

  public struct RateLimit: Sendable, Hashable {
    public let per15Minutes: Int?
    public let perDay: Int?

    public init(per15Minutes: Int?, perDay: Int?) {
      self.per15Minutes = per15Minutes
      self.perDay = perDay
    }
  }

  public let kind: Kind
  public let maxLength: Int
  public let counting: Counting
  public let consent: Consent
  /// In the follower's zone where known, else the brand's.
  public let quietHours: DayTimes?
  public let rateLimit: RateLimit?

  public init(
    kind: Kind = .x, maxLength: Int? = nil, counting: Counting? = nil, consent: Consent? = nil,
    quietHours: DayTimes? = nil, rateLimit: RateLimit? = nil
  ) {
    self.kind = kind
    self.maxLength = maxLength ?? 280
    self.counting = counting ?? (kind == .x ? .weighted : .characters)
    self.consent = consent ?? (kind == .x ? .followerInitiated : .none)
    self.quietHours = quietHours
    self.rateLimit = rateLimit
  }
}
