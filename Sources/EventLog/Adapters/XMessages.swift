import CivilTime
import Events

/// Direct messages of version 2, one or a page of them:
/// `{"data":[{"event_type":"MessageCreate","sender_id":…,"dm_conversation_id":…,"text":…}],"includes":{"users":[…]}}`
/// (docs.x.com, "Direct Messages lookup").
enum XMessages: EventAdapter {
  static func recognizes(_ document: JSONValue) -> Bool {
    guard let data = document["data"] else { return isMessage(document) }
    return isMessage(data.isArray ? data.children.first { _ in true } : data)
  }

  static func isMessage(_ value: JSONValue?) -> Bool {
    guard let value else { return false }
    if value["dm_conversation_id"] != nil { return true }
    guard let type = value["event_type"]?.text else { return false }
    return ["MessageCreate", "ParticipantsJoin", "ParticipantsLeave"].contains(type)
  }

  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    let side = BrandSide(account: nil, brand: context.brand)
    let data = document["data"] ?? document
    var reading = BodyReading()
    for (index, message) in (data.isArray ? Array(data.children) : [data]).enumerated() {
      reading.take("data", data.isArray ? index : nil) { (path) throws(LineFault) in
        try event(
          message, path: path, side: side, users: { XUser.find($0, in: document["includes"]?["users"]) },
          context: context)
      }
    }
    return try reading.line(empty: "page without messages")
  }

  /// - Parameter users: the profile that came along for an identifier.
  static func event(
    _ message: JSONValue, path: String, side: BrandSide, users: (String) -> JSONValue?, context: LineContext
  ) throws(LineFault) -> BodyItem {
    let type = message["event_type"]?.filledText ?? "MessageCreate"
    guard type == "MessageCreate" else { return .unused(type) }
    guard let sender = message["sender_id"]?.identifier else { throw LineFault("`\(path).sender_id` is missing") }
    let user = users(sender)
    if side.isBrand(id: sender, username: user.flatMap(XUser.username)) {
      return .unused("direct message (not towards the brand)")
    }
    if let ours = side.account ?? side.brand?.id, let ends = ends(of: message), !ends.contains(ours) {
      return .unused("direct message for another account")
    }
    // A handle alone tells nothing about an identifier: one of the two ends has to be known.
    let knowsIDs = side.account != nil || side.brand?.id != nil
    let other = partner(of: sender, in: message).flatMap(users)
    guard knowsIDs || user.flatMap(XUser.username) != nil || side.isBrand(other), side.isKnown else {
      throw LineFault(
        "it can't be told whether the brand sent this: the rules name no `brand.id`, and `includes.users` has no profile of the sender \(quoted(sender))"
      )
    }
    let id = message["id"]?.identifier
    let at = message["created_at"]?.time ?? id.flatMap(PlatformTime.snowflake)
    return .event(
      Event(
        id: id ?? context.derivedID, type: .message, at: at ?? context.undated, text: XPost.text(message),
        follower: user.map { XUser.follower($0, id: sender) } ?? Follower(id: sender)
      ).withImpliedReach)
  }

  /// The accounts that a conversation is between, as far as the message tells.
  private static func ends(of message: JSONValue) -> [String]? {
    if let all = message["participant_ids"], all.isArray, all.count > 0 { return all.children.compactMap(\.identifier) }
    let ends = message["dm_conversation_id"]?.filledText?.split(separator: "-").map(String.init) ?? []
    return ends.count == 2 ? ends : nil
  }

  /// The other end of a conversation between two, whose identifier is made of both: `42-99`.
  private static func partner(of sender: String, in message: JSONValue) -> String? {
    let ends = message["dm_conversation_id"]?.filledText?.split(separator: "-").map(String.init) ?? []
    return ends.count == 2 && ends.contains(sender) ? ends.first { $0 != sender } : nil
  }
}
