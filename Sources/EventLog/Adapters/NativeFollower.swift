import Events

/// A follower in this project's own form: the `follower` of an event, or a sample follower by itself.
enum NativeFollower {
  /// - Parameter prefix: what stands before a key in reasons: `follower.` inside an event.
  static func decode(_ object: JSONValue, prefix: String, defaultID: String? = nil) throws(LineFault) -> Follower {
    let fields = NativeFields(object, prefix: prefix)
    var follower = Follower(room: room(for: object))
    if let defaultID, object["id"] == nil {
      follower.id = defaultID
    } else if let id = object["id"]?.utf8, !id.isEmpty, id.isPlainIdentifier {
      follower.set(.id, toUTF8: id)
    } else {
      follower.id = try fields.requiredID("id")
    }
    try fields.copy("username", to: .username, of: &follower)
    if follower.unsafeUTF8(of: .username)?.first == UInt8(ascii: "@") {
      follower.username = follower.username.flatMap(Handle.bare)
    }
    try fields.copy("name", to: .name, of: &follower)
    try fields.copy("bio", to: .bio, of: &follower)
    try fields.copy("location", to: .location, of: &follower)
    try fields.copy("url", to: .url, of: &follower)
    try fields.copy("lang", to: .lang, of: &follower)
    try fields.copy("pinned_text", to: .pinnedText, of: &follower)
    var facts = FollowerFacts()
    facts.createdAt = try fields.time("created_at")
    facts.verified = try fields.flag("verified")
    facts.protected = try fields.flag("protected")
    facts.defaultAvatar = try fields.flag("default_avatar")
    facts.followersCount = try fields.count("followers_count")
    facts.followingCount = try fields.count("following_count")
    facts.postCount = try fields.count("post_count")
    facts.listedCount = try fields.count("listed_count")
    facts.followsYou = try fields.flag("follows_you")
    facts.canDM = try fields.flag("can_dm")
    facts.optedIn = try fields.flag("opted_in")
    facts.attributes = try attributes(object["attributes"], at: "\(prefix)attributes")
    follower.facts = facts
    try fields.copy("time_zone", to: .timeZone, of: &follower)
    try fields.copy("lists", to: .lists, of: &follower)
    try fields.copy("interests", to: .interests, of: &follower)
    return follower
  }

  /// Bytes that all its texts together take.
  private static func room(for object: JSONValue) -> Int {
    var room = 0
    for member in object.children {
      if let bytes = member.utf8 { room += bytes.count }
      if member.isArray { for text in member.children { room += 4 + (text.utf8?.count ?? 0) } }
    }
    return room
  }

  /// Texts, numbers, flags and lists; an object is left out, as an unknown key is. The members of a list are texts, as which numbers
  /// and flags are read, too; what else is in it is left out.
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
      } else if member.isArray {
        attributes[member.key] = .list(member.children.compactMap { text(of: $0) })
      }
    }
    return attributes
  }

  /// A member of a list, as a rule would write it.
  private static func text(of member: JSONValue) -> String? {
    if let text = member.filledText { return text }
    if let flag = member.bool { return flag ? "true" : "false" }
    guard let number = member.number else { return nil }
    return Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
