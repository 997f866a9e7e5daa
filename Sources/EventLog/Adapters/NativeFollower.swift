import Events

/// A follower in this project's own form: the `follower` of an event, or a sample follower by itself.
enum NativeFollower {
  /// - Parameter prefix: what stands before a key in reasons: `follower.` inside an event.
  static func decode(_ object: JSONValue, prefix: String, defaultID: String? = nil) throws(LineFault) -> Follower {
    let fields = NativeFields(object, prefix: prefix)
    var follower = Follower(id: "")
    if let defaultID, object["id"] == nil { follower.id = defaultID } else { follower.id = try fields.requiredID("id") }
    follower.username = try fields.text("username").flatMap(Handle.bare)
    follower.name = try fields.text("name")
    follower.bio = try fields.text("bio")
    follower.location = try fields.text("location")
    follower.url = try fields.text("url")
    follower.lang = try fields.text("lang")
    follower.pinnedText = try fields.text("pinned_text")
    follower.createdAt = try fields.time("created_at")
    follower.verified = try fields.flag("verified")
    follower.protected = try fields.flag("protected")
    follower.defaultAvatar = try fields.flag("default_avatar")
    follower.followersCount = try fields.count("followers_count")
    follower.followingCount = try fields.count("following_count")
    follower.postCount = try fields.count("post_count")
    follower.listedCount = try fields.count("listed_count")
    follower.followsYou = try fields.flag("follows_you")
    follower.canDM = try fields.flag("can_dm")
    follower.optedIn = try fields.flag("opted_in")
    follower.timeZone = try fields.text("time_zone")
    follower.lists = try fields.texts("lists")
    follower.interests = try fields.texts("interests")
    follower.attributes = try attributes(object["attributes"], at: "\(prefix)attributes")
    return follower
  }

  /// Texts, numbers, flags and lists of texts; a field with anything else in it (an object, a mixed list) is left out,
  /// as an unknown key is.
  private static func attributes(
    _ value: JSONValue?, at path: @autoclosure () -> String
  ) throws(LineFault) -> [String: AttributeValue] {
    guard let value else { return [:] }
    guard value.isObject else { throw LineFault("`\(path())` is not an object: \(value.shown)") }
    var attributes: [String: AttributeValue] = [:]
    for member in value.children {
      if let text = member.text {
        if !text.isEmpty { attributes[member.key] = .text(text) }
      } else if let flag = member.bool {
        attributes[member.key] = .flag(flag)
      } else if let number = member.number {
        attributes[member.key] = .number(number)
      } else if member.isArray, member.children.allSatisfy({ $0.isText }) {
        attributes[member.key] = .list(member.children.compactMap { $0.filledText })
      }
    }
    return attributes
  }
}
