import Diagnostics

/// What people who know other rules engines or the platform's interface write, and what it is called here.
enum Synonyms {
  private static let names: [String: String] = [
    "not": "none", "and": "all", "or": "any",
    "description": "bio", "followers": "followers_count", "following": "following_count",
    "friends_count": "following_count",
    "tweet_count": "post_count", "statuses_count": "post_count", "posts": "post_count", "screen_name": "username",
    "handle": "username", "language": "lang", "age": "account_age", "created": "created_at",
    "equals": "is", "eq": "is", "ne": "is_not", "gt": "more_than", "gte": "at_least", "lt": "less_than",
    "lte": "at_most",
    "min": "at_least", "max": "at_most", "regex": "matches", "word": "has_word", "words": "has_word",
    "trigger": "on", "event": "on", "events": "on", "if": "when", "condition": "when", "text": "message",
    "timezone": "time_zone", "call_to_action": "cta", "url": "link", "name": "id",
    "dm": "message", "direct_message": "message", "direct-message": "message", "retweet": "repost",
    "followed": "follow", "new_follower": "follow", "favorite": "like", "fav": "like", "start": "from", "end": "until",
  ]

  /// The known name that was meant, as far as can be told.
  static func nearest(to name: String, in known: [String]) -> String? {
    if let meant = names[name.lowercased()], known.contains(meant) { return meant }
    // Each name is compared with all, which takes too long for thousands of both.
    guard known.count <= 1000 else { return nil }
    return Suggestion.nearest(to: name, in: known)
  }

  /// The help line for a name that isn't known: did you mean `name`?
  static func help(for name: String, in known: [String]) -> String? {
    nearest(to: name, in: known).map { "did you mean `\($0)`?" }
  }

  /// The same, or else what there is to choose from, when that is short enough to read.
  static func helpOrList(for name: String, in known: [String]) -> String? {
    help(for: name, in: known)
      ?? (known.isEmpty || known.count > 12
        ? nil : "known here: " + known.map { "`\($0)`" }.joined(separator: ", "))
  }
}
