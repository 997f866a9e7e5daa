/// What a follower did.
public enum EventType: String, Sendable, Hashable, CaseIterable {
  case follow, mention, reply, message, repost, quote, like, profile
}
