import CivilTime
import Events

/// A webhook body of the Account Activity API, which carries lists of one kind of event or of several:
/// `{"for_user_id":…,"follow_events":[…]}` (docs.x.com, "Account Activity data objects").
///
/// `for_user_id` is the account that subscribed, the brand's. Its own actions come as well and don't count. Where it
/// is missing, the account that the rulebook names is the brand's; where it is another than that one, the whole body is another
/// brand's, which shares the webhook.
enum AccountActivity: EventAdapter {
  /// Whether a member of a document tells that the document is such a body.
  static func isMark(_ member: JSONValue) -> Bool {
    marks.contains { member.hasKey($0) } || (member.hasKey("events") && member.isArray)
  }

  private static let marks: [StaticString] = [
    "for_user_id", "follow_events", "direct_message_events", "tweet_create_events", "favorite_events",
    "tweet_delete_events", "block_events", "mute_events", "direct_message_indicate_typing_events",
    "direct_message_mark_read_events", "user_event", "dm_events", "message_create",
  ]

  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    let account = document["for_user_id"]?.identifier
    if let account, let brand = context.brand?.id, account != brand {
      return .ignored(type: "body for another account")
    }
    // Where the rules name a handle alone, the body may tell whose account it is.
    if let account, let brand = context.brand, brand.id == nil, let username = username(of: account, in: document),
      !brand.isAccount(id: nil, username: username)
    {
      return .ignored(type: "body for another account")
    }
    let body = Body(document: document, side: BrandSide(account: account, brand: context.brand), context: context)
    var reading = BodyReading()
    // A message by itself, taken out of its body.
    if document["message_create"] != nil { reading.take(try body.message(document, "the line")) }
    for list in document.children {
      guard let read = Self.reader(of: list) else {
        guard list.key.hasSuffix("_events") || list.hasKey("user_event") else { continue }
        for _ in 0..<(list.isArray ? list.count : 1) { reading.take(.unused(list.key)) }
        continue
      }
      for (index, item) in list.children.enumerated() {
        reading.take(list.key, index) { (path) throws(LineFault) in try read(body)(item, path) }
      }
    }
    guard !reading.isEmpty || document.children.contains(where: isMark) else {
      throw LineFault("neither `for_user_id` nor a list of events, such as `follow_events`, is there")
    }
    return try reading.line(empty: "body without events")
  }

  /// The handle that a body gives an account, as one end of a follow or beside its messages.
  private static func username(of account: String, in document: JSONValue) -> String? {
    for follow in document["follow_events"]?.children.map({ $0 }) ?? [] {
      for end in [follow["target"], follow["source"]].compactMap(\.self) where XUser.id(end) == account {
        if let username = XUser.username(end) { return username }
      }
    }
    return document["users"]?.children.first { $0.key == account }.flatMap(XUser.username)
  }

  private static func reader(
    of list: JSONValue
  ) -> ((Body) -> (JSONValue, String) throws(LineFault) -> BodyItem)? {
    guard list.isArray else { return nil }
    if list.hasKey("follow_events") { return Body.follow }
    if list.hasKey("direct_message_events") || list.hasKey("events") { return Body.message }
    if list.hasKey("dm_events") { return Body.messageOfVersion2 }
    if list.hasKey("tweet_create_events") { return Body.post }
    if list.hasKey("favorite_events") { return Body.like }
    return nil
  }

  /// One body and what its events are made from.
  private struct Body {
    let document: JSONValue
    let side: BrandSide
    let context: LineContext

    /// Follows have no identifier of their own; the same follow gets the same one however often it is delivered.
    func follow(_ item: JSONValue, _ path: String) throws(LineFault) -> BodyItem {
      let type = item["type"]?.filledText ?? "follow"
      guard type == "follow" else { return .unused(type) }
      guard let source = item["source"], let follower = XUser.id(source) else {
        throw LineFault("`\(path).source.id` is missing")
      }
      let target = item["target"]
      guard side.isKnown || target == nil else { throw .noBrand("`for_user_id`") }
      let isOurs = side.isBrand(source) || (target != nil && !side.isBrand(target))
      guard !isOurs else { return .unused("follow (not towards the brand)") }
      let at = try time(item, path)
      let brand = side.account ?? target.flatMap(XUser.id) ?? "brand"
      let id = (["follow", brand, follower] + (at.map { [String($0.milliseconds)] } ?? [])).joined(separator: "-")
      return .event(
        Event(
          id: item["id"]?.identifier ?? id, type: .follow, at: at ?? context.undated,
          follower: XUser.follower(source, id: follower)))
    }

    func message(_ item: JSONValue, _ path: String) throws(LineFault) -> BodyItem {
      guard let message = try XDirectMessage(item, path: path) else {
        return .unused(item["type"]?.filledText ?? "direct_message_events")
      }
      guard side.isKnown else { throw .noBrand("`for_user_id`") }
      let sender = user(message.sender)
      let isOurs = side.isBrand(id: message.sender, username: sender.flatMap(XUser.username))
      let isTowards = message.recipient.map { recipient in
        guard side.account == nil else { return recipient == side.account }
        // Without the account, a recipient that may be the brand's is taken as the brand's: each message has two ends.
        return side.brand?.id.map { $0 == recipient } ?? true
      }
      guard !isOurs, isTowards != false else { return .unused("direct message (not towards the brand)") }
      return .event(
        Event(
          id: message.id ?? "\(context.derivedID)/\(path)", type: .message, at: message.at ?? context.undated,
          text: message.text, follower: follower(message.sender)))
    }

    func messageOfVersion2(_ item: JSONValue, _ path: String) throws(LineFault) -> BodyItem {
      try XMessages.event(item, path: path, side: side, users: user, context: context)
    }

    func post(_ item: JSONValue, _ path: String) throws(LineFault) -> BodyItem {
      let post = XStatus(item, path: path, side: side, includes: document["includes"], rules: nil)
      // The body of a mention says whether the brand has blocked who wrote it.
      if document["user_has_blocked"]?.flag == true { return .unused("post (by a blocked account)") }
      guard let event = try post.event(in: context) else { return .unused("post (not towards the brand)") }
      return .event(event)
    }

    func like(_ item: JSONValue, _ path: String) throws(LineFault) -> BodyItem {
      guard let liker = item["user"] ?? item["source"], let id = XUser.id(liker) else {
        throw LineFault("`\(path).user.id` is missing")
      }
      guard let post = item["favorited_status"] ?? item["target_object"] else {
        throw LineFault("`\(path).favorited_status` is missing")
      }
      guard side.isKnown else { throw .noBrand("`for_user_id`") }
      let isTowards = side.isBrand(post["user"]) || side.isBrand(id: post["author_id"]?.identifier)
      guard !side.isBrand(liker), isTowards else { return .unused("like (not towards the brand)") }
      let postID = post["id_str"]?.identifier ?? post["id"]?.identifier ?? "post"
      return .event(
        Event(
          id: item["id"]?.identifier ?? "like-\(postID)-\(id)", type: .like,
          at: try time(item, path) ?? context.undated,
          follower: XUser.follower(liker, id: id)))
    }

    private func time(_ item: JSONValue, _ path: String) throws(LineFault) -> Timestamp? {
      try item.time(of: ["timestamp_ms", "created_timestamp", "created_at"], at: path)
    }

    private func follower(_ id: String) -> Follower {
      user(id).map { XUser.follower($0, id: id) } ?? Follower(id: id)
    }

    /// From the map of users by identifier, or from a list of them.
    private func user(_ id: String) -> JSONValue? {
      XUser.find(id, in: document["users"]) ?? XUser.find(id, in: document["includes"]?["users"])
    }
  }
}
