import Events

/// What the user streams of version 1.1 wrote (`{"event":"follow","source":{…},"target":{…}}`), and the notices that stand
/// between the posts of any stream (`{"delete":…}`, `{"limit":…}`, `{"errors":[…]}`), which are ignored by their name.
enum StreamMessages: EventAdapter {
  static func recognizes(_ document: JSONValue) -> Bool {
    if document["event"]?.isText == true, document["source"] != nil { return true }
    return notice(in: document) != nil
  }

  private static let notices: [StaticString] = [
    "delete", "limit", "scrub_geo", "status_withheld", "user_withheld", "disconnect", "warning", "friends",
    "friends_str", "errors", "connection_issue", "replay_job_completed",
  ]

  private static func notice(in document: JSONValue) -> StaticString? {
    notices.first { document[$0] != nil }
  }

  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    if let notice = notice(in: document) { return .ignored(type: "\(notice)") }
    guard let name = document["event"]?.filledText else { throw LineFault("`event` is missing") }
    let types: [String: EventType] = [
      "follow": .follow, "favorite": .like, "quoted_tweet": .quote, "retweeted_retweet": .repost,
    ]
    guard let type = types[name] else { return .ignored(type: name) }
    guard let source = document["source"], let id = XUser.id(source) else {
      throw LineFault("`source.id` is missing")
    }
    let side = BrandSide(account: document["for_user"]?.identifier, brand: context.brand)
    guard side.isKnown else { throw .noBrand("`for_user`") }
    guard !side.isBrand(source), side.isBrand(document["target"]) else {
      return .ignored(type: "\(name) (not towards the brand)")
    }
    let at = try document.time(of: ["created_at"], at: "")
    let object = document["target_object"]
    let of = object?["id_str"]?.identifier ?? object?["id"]?.identifier
    let parts = [name, XUser.id(document["target"] ?? source), id, of ?? at.map { String($0.milliseconds) }]
    return .events([
      Event(
        id: parts.compactMap { $0 }.joined(separator: "-"), type: type, at: at ?? context.undated,
        text: type == .quote ? object.flatMap(XPost.text) : nil, follower: XUser.follower(source, id: id)
      ).withImpliedReach
    ])
  }
}
