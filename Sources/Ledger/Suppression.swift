import CivilTime

/// A follower who gets no messages any more.
public struct Suppression: Sendable, Hashable {
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// The follower asked for it in a message.
    case keyword
    /// Somebody added it by hand.
    case manual
    /// It came with a list.
    case `import`
  }

  /// The platform's id of the follower.
  public let follower: String
  public let since: Timestamp
  public let source: Source
  public let note: String?

  public init(follower: String, since: Timestamp, source: Source, note: String? = nil) {
    self.follower = follower
    self.since = since
    self.source = source
    self.note = note
  }
}
