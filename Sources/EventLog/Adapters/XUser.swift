import CivilTime
import Events

/// A user object of X, of version 2 (`username`, `public_metrics`) or 1.1 (`screen_name`, counts beside it), bare or
/// wrapped as `{"data":{…}}`. A field that isn't of its kind is taken as unknown: the platform's slips must not cost
/// the event.
///
/// Fields: docs.x.com, "User object"; developer.x.com, "User object" of the standard v1.1 API.
enum XUser {
  /// The object itself where it is wrapped.
  static func unwrapped(_ value: JSONValue) -> JSONValue {
    if let data = value["data"], data.isObject { return data }
    return value
  }

  /// The user's identifier. The text twin comes first: as a number it loses digits in many programs on the way.
  ///
  /// - Parameter user: an object, or the identifier alone.
  static func id(_ user: JSONValue) -> String? {
    guard user.isObject else { return user.identifier }
    let user = unwrapped(user)
    return user["id_str"]?.identifier ?? user["id"]?.identifier
  }

  static func username(_ user: JSONValue) -> String? {
    let user = unwrapped(user)
    return (user["username"] ?? user["screen_name"])?.filledText.flatMap(Handle.bare)
  }

  /// The user of an identifier in a list of users, or in a map by identifier.
  static func find(_ id: String, in users: JSONValue?) -> JSONValue? {
    guard let users else { return nil }
    return users.children.first { self.id($0) == id } ?? users.member(id)
  }

  /// - Parameter posts: posts that came along, in which the pinned one may be.
  static func follower(_ user: JSONValue, id: String, posts: JSONValue? = nil) -> Follower {
    let user = unwrapped(user)
    let urls = user["entities"]
    var follower = Follower(id: id)
    follower.username = (user["username"] ?? user["screen_name"])?.filledText.flatMap(Handle.bare)
    follower.name = user["name"]?.filledText.map(PlatformText.unescaped)
    follower.bio = user["description"]?.filledText.map {
      PlatformText.expanded(PlatformText.unescaped($0), by: urls?["description"]?["urls"])
    }
    follower.location = user["location"]?.filledText.map(PlatformText.unescaped)
    follower.url = user["url"]?.filledText.map { PlatformText.expanded($0, by: urls?["url"]?["urls"]) }
    follower.lang = user["lang"]?.filledText
    follower.pinnedText = pinned(user, posts)
    // The users of direct messages have the second, in milliseconds.
    follower.createdAt = (user["created_at"] ?? user["created_timestamp"])?.time
    follower.verified = user["verified"]?.flag ?? user["verified_type"]?.filledText.map { $0 != "none" }
    follower.protected = user["protected"]?.flag
    follower.defaultAvatar =
      user["default_profile_image"]?.flag
      ?? (user["profile_image_url"] ?? user["profile_image_url_https"])?.filledText.map(isDefault)
    follower.followersCount = count(user, "followers_count", "followers_count_str")
    follower.followingCount =
      count(user, "following_count", "following_count_str") ?? count(user, "friends_count", "friends_count_str")
    follower.postCount =
      count(user, "tweet_count", "tweet_count_str") ?? count(user, "post_count", "post_count_str")
      ?? count(user, "statuses_count", "statuses_count_str")
    follower.listedCount = count(user, "listed_count", "listed_count_str")
    follower.followsYou = user["followed_by"]?.flag ?? followsYou(user["connection_status"] ?? user["connections"])
    follower.canDM = user["receives_your_dm"]?.flag ?? user["can_dm"]?.flag
    // Version 1.1 has names of its own, such as "Pacific Time (US & Canada)"; only an IANA name is of use.
    follower.timeZone = user["time_zone"]?.filledText.flatMap { $0.contains("/") && !$0.contains(" ") ? $0 : nil }
    return follower
  }

  /// Whether a picture is the one that X gives to accounts without any.
  static func isDefault(_ imageURL: String) -> Bool {
    imageURL.contains("/default_profile_images/") || imageURL.contains("default_profile_normal")
  }

  /// A count beside the name or in `public_metrics`, as a number or as its text twin.
  private static func count(_ user: JSONValue, _ key: StaticString, _ twin: StaticString) -> Int? {
    let metrics = user["public_metrics"]
    return metrics?[key]?.wholeCount ?? metrics?[twin]?.wholeCount ?? user[key]?.wholeCount ?? user[twin]?.wholeCount
  }

  private static func followsYou(_ connections: JSONValue?) -> Bool? {
    guard let connections, connections.isArray else { return nil }
    return connections.children.contains { $0.text == "followed_by" }
  }

  private static func pinned(_ user: JSONValue, _ posts: JSONValue?) -> String? {
    guard let posts, posts.isArray, let id = user["pinned_tweet_id"]?.identifier else { return nil }
    return posts.children.first { $0["id"]?.identifier == id }.flatMap(XPost.text)
  }
}
