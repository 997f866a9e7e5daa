import CivilTime
import Events

/// Followers of a list, each as the event that they followed: at the moment that the list gives, or when it is read.
///
/// The identifier is `follow-` and the follower's, so that whoever is in two lists is welcomed once.
enum FollowerRecords: EventAdapter {
  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    if let reason = document["list_fault"]?.text {
      return .malformed(reason: "\(document["place"]?.text ?? "a record"): \(reason)")
    }
    if document["list_header"] != nil { return .ignored(type: "header of a table") }
    if let account = document["follower"]?["accountId"]?.identifier {
      return try follow(Follower(id: account), nil, context)
    }
    if document["list_row"] != nil, let follower = document["follower"] {
      return try follow(try NativeFollower.decode(follower, prefix: "follower."), document["at"]?.time, context)
    }
    if let format = EventFormat.recognized(document), !isUser(document) {
      return try format.adapter.decode(document, in: context)
    }
    let at = (document["followed_at"] ?? document["at"])?.time
    if let follower = try follower(document, defaultID: nil) { return try follow(follower, at, context) }
    return .ignored(type: "page without followers")
  }

  private static func follow(
    _ follower: Follower, _ at: Timestamp?, _ context: LineContext
  ) throws(LineFault) -> DecodedLine {
    if case .damaged(let text) = TableCell.identifier(follower.id) { throw TableCell.damaged(text) }
    // The brand may be in a list of accounts that isn't one of followers alone.
    if context.brand?.isAccount(id: follower.id, username: follower.username) == true {
      return .ignored(type: "the brand itself")
    }
    return .events([
      Event(id: "follow-\(follower.id)", type: .follow, at: at ?? context.undated, follower: follower).withPresumedReach
    ])
  }

  /// Whether a document is a user or a page of users.
  static func isList(_ document: JSONValue) -> Bool {
    if document["users"]?.isArray == true { return true }
    guard let data = document["data"] else { return isPlatform(document) || document["username"] != nil }
    guard let first = data.isArray ? data.children.first(where: { _ in true }) : data else { return false }
    return first["username"] != nil || isPlatform(first)
  }

  /// Whether a document with a `type` is a user all the same, as some programs write them.
  private static func isUser(_ document: JSONValue) -> Bool {
    guard document["follower"] == nil, document["data"] == nil else { return false }
    let isEvent = document["type"]?.text.flatMap(EventType.init(rawValue:)) != nil
    return !isEvent && (document["username"] != nil || document["screen_name"] != nil)
  }

  /// A user of X, bare or as version 2 gives one (`{"data":{…},"includes":…}`), or a follower of this project's own
  /// form. Nil for a page that has none.
  ///
  /// - Parameters:
  ///   - posts: posts that came along beside the document.
  ///   - defaultID: for a follower without an identifier.
  static func follower(
    _ document: JSONValue, posts: JSONValue? = nil, defaultID: String?
  ) throws(LineFault) -> Follower? {
    if let user = document["data"], user.isObject {
      if isOwn(user) { return try NativeFollower.decode(user, prefix: "data.", defaultID: defaultID) }
      guard let id = XUser.id(document) ?? defaultID else { throw missingID(user, "`data.id`") }
      return XUser.follower(document, id: id, posts: document["includes"]?["tweets"])
    }
    if document["data"] != nil || document["users"] != nil || document["meta"] != nil { return nil }
    if !isOwn(document), isPlatform(document) || defaultID == nil {
      guard let id = XUser.id(document) ?? defaultID else { throw missingID(document, "`id`") }
      return XUser.follower(document, id: id, posts: posts)
    }
    var follower = try NativeFollower.decode(document, prefix: "", defaultID: defaultID)
    // What has nothing of its own kind may be a user of X with few fields, whose texts are escaped.
    if !isOwn(document) {
      follower.name = follower.name.map(PlatformText.unescaped)
      follower.location = follower.location.map(PlatformText.unescaped)
    }
    return follower
  }

  private static func missingID(_ user: JSONValue, _ path: String) -> LineFault {
    if let number = user["id"]?.number {
      return LineFault(
        "\(path) is \(number), a number that has lost its last digits; it has to be a text or a whole number")
    }
    return LineFault("\(path) is missing: neither `id` nor `id_str` is there")
  }

  /// Fields that only this project's own form has.
  private static func isOwn(_ user: JSONValue) -> Bool {
    let keys: [StaticString] = [
      "bio", "attributes", "opted_in", "follows_you", "pinned_text", "default_avatar", "interests",
    ]
    return user.children.contains { child in keys.contains { child.hasKey($0) } }
  }

  /// Fields that only the platform's objects have.
  private static func isPlatform(_ user: JSONValue) -> Bool {
    let keys: [StaticString] = [
      "public_metrics", "screen_name", "id_str", "description", "entities", "profile_image_url", "verified_type",
      "friends_count", "statuses_count", "tweet_count", "followed_by", "pinned_tweet_id", "connection_status",
    ]
    return user.children.contains { child in keys.contains { child.hasKey($0) } }
  }
}
