import CivilTime
import Diagnostics
import Events
import YAMLSource

// Events and followers as test files write them: with the keys of event logs, all of which may be left away.
extension ValueReader {
  static let eventKeys = ["id", "type", "at", "text", "keywords"]

  /// - Parameters:
  ///   - values: of the keys of an event.
  ///   - time: when it happened unless it says so.
  ///   - id: its id unless it says so.
  mutating func event(_ values: [String: Node], follower: Follower, time: Timestamp, id: String) -> Event {
    let type = name(values["type"], "type", of: "event type", in: EventType.allCases.map(\.rawValue))
    let event = Event(
      id: text(values["id"], "id") ?? id, type: type.flatMap { EventType(rawValue: $0) } ?? .follow,
      at: self.time(values["at"], "at") ?? time, text: text(values["text"], "text"),
      matchedKeywords: texts(values["keywords"], "keywords"), follower: follower)
    return type == nil ? event.withPresumedReach : event.withImpliedReach
  }

  static let followerKeys = [
    "id", "username", "name", "bio", "location", "url", "lang", "pinned_text", "created_at", "verified", "protected",
    "default_avatar", "followers_count", "following_count", "post_count", "listed_count", "follows_you", "can_dm",
    "opted_in", "time_zone", "lists", "interests", "attributes",
  ]

  mutating func follower(_ node: Node?) -> Follower {
    var follower = Follower(id: "follower")
    guard let values = values(node, "a follower", keys: Self.followerKeys) else { return follower }
    follower.id = text(values["id"], "id") ?? follower.id
    follower.username = text(values["username"], "username").map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    follower.name = text(values["name"], "name")
    follower.bio = text(values["bio"], "bio")
    follower.location = text(values["location"], "location")
    follower.url = text(values["url"], "url")
    follower.lang = text(values["lang"], "lang")
    follower.pinnedText = text(values["pinned_text"], "pinned_text")
    follower.createdAt = time(values["created_at"], "created_at")
    follower.verified = flag(values["verified"], "verified")
    follower.protected = flag(values["protected"], "protected")
    follower.defaultAvatar = flag(values["default_avatar"], "default_avatar")
    follower.followersCount = count(values["followers_count"], "followers_count")
    follower.followingCount = count(values["following_count"], "following_count")
    follower.postCount = count(values["post_count"], "post_count")
    follower.listedCount = count(values["listed_count"], "listed_count")
    follower.followsYou = flag(values["follows_you"], "follows_you")
    follower.canDM = flag(values["can_dm"], "can_dm")
    follower.optedIn = flag(values["opted_in"], "opted_in")
    follower.timeZone = text(values["time_zone"], "time_zone")
    follower.lists = texts(values["lists"], "lists")
    follower.interests = texts(values["interests"], "interests")
    follower.attributes = attributes(values["attributes"])
    return follower
  }

  /// The brand's own fields; which there are is for the rules to say.
  private mutating func attributes(_ node: Node?) -> [String: AttributeValue] {
    guard let node, !node.isNull else { return [:] }
    guard let entries = node.mapping else {
      wrongType(node, "`attributes` wants a mapping")
      return [:]
    }
    var attributes: [String: AttributeValue] = [:]
    for entry in entries {
      guard let name = entry.key.scalar?.text, !entry.value.isNull else { continue }
      switch entry.value.scalar?.value {
      case .bool(let flag): attributes[name] = .flag(flag)
      case .int(let number): attributes[name] = .number(Double(number))
      case .float(let number): attributes[name] = .number(number)
      case .string, .null: attributes[name] = .text(entry.value.scalar?.text ?? "")
      case nil: attributes[name] = .list(texts(entry.value, name))
      }
      checkDeclared(name, at: entry.key.place)
    }
    return attributes
  }

  /// A value of another kind may well be meant: that it counts as missing is worth a test.
  private mutating func checkDeclared(_ name: String, at place: Span) {
    let known = declarations.map(\.name.value)
    if known.contains(name) { return }
    report(
      .testUnknownName, "the rules declare no attribute `\(name)`", at: place,
      help: Suggestion.help(for: name, in: known) ?? "add it to `attributes` in a rule file")
  }
}
