import CivilTime

/// Something a follower did, at a time, with the follower as they were then.
public struct Event: Sendable, Hashable {
  /// Unique in the log; a second event of the same id is not decided again.
  public var id: String
  public var type: EventType
  public var at: Timestamp
  /// The words of the mention, reply, quote or direct message; nil where there are none.
  public var text: String?
  /// Keywords that the platform's own stream rules matched; may be empty.
  public var matchedKeywords: [String]
  public var follower: Follower

  public init(
    id: String, type: EventType, at: Timestamp, text: String? = nil, matchedKeywords: [String] = [], follower: Follower
  ) {
    self.id = id
    self.type = type
    self.at = at
    self.text = text
    self.matchedKeywords = matchedKeywords
    self.follower = follower
  }
}
