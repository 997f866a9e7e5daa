import Liquid

/// The variables' names in a fixed order, known to templates when they are parsed, so that a value is found by its place.
enum MessageShape {
  static let follower = Shape([
    "id", "first_name", "name", "username", "bio", "location", "url", "lang", "pinned_text", "time_zone", "created_at",
    "account_age_days", "verified", "protected", "follows_you", "can_dm", "followers_count", "following_count",
    "post_count", "listed_count", "lists", "interests", "attributes",
  ])
  /// The place of `first_name`.
  static let firstNamePlace = 1
  /// The fields that a rule can capture from and that every follower or event may have.
  static let match = Shape(["bio", "text", "name", "username", "location", "url", "lang", "pinned_text"])
  static let event = Shape(["id", "type", "text", "at", "keyword"])
  static let brand = Shape(["name", "handle", "time_zone"])
  static let rule = Shape(["id"])
  static let cta = Shape(["slot", "slots", "link", "deadline", "code", "ends"])

  /// All of them. `match` may have other fields.
  static let variables = Shape(
    ["follower", "event", "match", "brand", "rule", "now", "cta", "value"],
    objects: [
      "follower": follower, "event": event, "match": match, "brand": brand, "rule": rule, "cta": cta,
    ])
}
