import CivilTime
import Events

/// The envelope of the X Activity API:
/// `{"data":{"event_type":…,"event_uuid":…,"filter":{…},"payload":{…},"includes":{…}}}` (docs.x.com, "X Activity API",
/// event types and payloads).
///
/// `filter.user_id` is the account that is listened to: the brand, and of profile changes the follower whose profile
/// it is. The same events fire for both ends of an action, so that only those of other accounts towards the brand
/// count. Where the brand is known and the account is another, as in the samples of the platform's documentation, whatever was done
/// towards that account is that one's.
enum XActivity: EventAdapter {
  static func decode(_ document: JSONValue, in context: LineContext) throws(LineFault) -> DecodedLine {
    guard let data = document["data"] else { throw LineFault("`data` is missing") }
    guard let type = data["event_type"]?.filledText else { throw LineFault("`data.event_type` is missing") }
    guard let kind = Kind(type) else { return .ignored(type: type) }
    guard let account = data["filter"]?["user_id"]?.identifier ?? context.brand?.id else {
      throw LineFault("`data.filter.user_id` is missing, so that it can't be told who did this to whom")
    }
    guard let outer = data["payload"], outer.isObject else { throw LineFault("`data.payload` is missing") }
    let envelope = Envelope(
      document: document, data: data, outer: outer, payload: XUser.unwrapped(outer), account: account, context: context)
    if kind.isForTheBrand, envelope.isForAnother {
      return .ignored(type: "\(type) (for another account)")
    }
    let unused = "\(type) (not towards the brand)"
    let events: [Event]
    if data["filter"]?["direction"]?.text == "outbound" {
      events = []
    } else {
      switch kind {
      case .follow: events = try envelope.follow()
      case .message: return try envelope.messages(orIgnored: unused)
      case .post(let type): events = try envelope.post(type)
      case .like: events = try envelope.like()
      case .profile(let change): events = try envelope.profile(change)
      }
    }
    if events.isEmpty { return .ignored(type: unused) }
    return .events(events.map(\.withImpliedReach))
  }

  /// The types that are of use.
  private enum Kind {
    case follow, message, like
    case post(EventType)
    case profile(XProfileChange)

    /// Whether only those that were delivered for the brand's account are of use.
    var isForTheBrand: Bool {
      switch self {
      case .follow, .message, .like, .post: true
      case .profile: false
      }
    }

    init?(_ type: String) {
      switch type {
      case "follow.follow": self = .follow
      case "dm.received": self = .message
      case "post.mention.create": self = .post(.mention)
      case "post.reply.create": self = .post(.reply)
      case "post.quote.create": self = .post(.quote)
      case "post.repost.create": self = .post(.repost)
      case "like.create": self = .like
      default:
        guard type.hasPrefix("profile.update.") else { return nil }
        self = .profile(XProfileChange(String(type.dropFirst("profile.update.".count))))
      }
    }
  }
}

/// One envelope and what its events are made from. Methods give no events where the action wasn't towards the brand.
private struct Envelope {
  let document: JSONValue
  let data: JSONValue
  /// The payload as it came, perhaps wrapped.
  let outer: JSONValue
  let payload: JSONValue
  let account: String
  let context: LineContext

  /// The platform's own identifier, which may be negative, or one derived from the line.
  var id: String { data["event_uuid"]?.identifier ?? context.derivedID }

  /// When it happened, from the first place that says so; the payloads of some types say it nowhere.
  func at() throws(LineFault) -> Timestamp {
    var fault: LineFault?
    for (object, path) in [(payload, "data.payload"), (data, "data"), (document, "")] {
      do throws(LineFault) {
        if let time = try object.time(of: Self.times, at: path) { return time }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw fault }
    return context.undated
  }

  private static let times: [StaticString] = [
    "timestamp_ms", "created_at", "created_timestamp", "event_timestamp_ms", "date_time", "received_at", "timestamp",
  ]

  /// The follower with the profile that came along, in whichever of the places that are known for it.
  func follower(_ id: String) -> Follower {
    let posts = data["includes"]?["tweets"] ?? outer["includes"]?["tweets"]
    guard let user = user(id) else { return Follower(id: id) }
    return XUser.follower(user, id: id, posts: posts)
  }

  private func user(_ id: String) -> JSONValue? {
    for object in [data["includes"], outer["includes"], outer, document["includes"]] {
      if let user = XUser.find(id, in: object?["users"]) { return user }
    }
    return nil
  }

  func follow() throws(LineFault) -> [Event] {
    guard let source = payload["source"], let follower = XUser.id(source) else {
      throw LineFault("`data.payload.source.id` is missing")
    }
    let target = payload["target"].flatMap(XUser.id)
    let profile = source.isObject ? XUser.follower(source, id: follower) : self.follower(follower)
    if let brand = context.brand, brand.isAccount(id: follower, username: profile.username) { return [] }
    guard follower != account, target == nil || target == account else { return [] }
    return [Event(id: id, type: .follow, at: try at(), follower: profile)]
  }

  /// Whether the events were delivered for another account than the brand's, as far as the line tells.
  var isForAnother: Bool {
    guard let brand = context.brand else { return false }
    if let id = brand.id { return id != account }
    let ends = [payload["source"], payload["target"], user(account)]
    let object = ends.compactMap { $0 }.first { $0.isObject && XUser.id($0) == account }
    guard let username = object.flatMap(XUser.username) else { return false }
    return !brand.isAccount(id: account, username: username)
  }

  /// - Parameter unused: what it counts as where none is towards the brand.
  func messages(orIgnored unused: String) throws(LineFault) -> DecodedLine {
    var reading = BodyReading()
    guard let messages = payload["direct_message_events"], messages.isArray, messages.count > 0 else {
      guard XMessages.isMessage(payload) || payload["sender_id"] != nil else {
        throw LineFault("`data.payload.direct_message_events` is missing")
      }
      for event in try messageOfVersion2() { reading.take(.event(event)) }
      return try reading.line(empty: unused)
    }
    // Whoever asks to hear no more is heard, whatever the time.
    let messageTime = (try? at()) ?? context.undated
    for (index, item) in messages.children.enumerated() {
      reading.take("data.payload.direct_message_events", index) { (path) throws(LineFault) in
        guard let message = try XDirectMessage(item, path: path), message.sender != account,
          message.recipient == nil || message.recipient == account
        else { return nil }
        // One message is the envelope's own event; of several, each has its own identifier beside the envelope's.
        let id = messages.count == 1 ? self.id : "\(self.id)/\(message.id ?? String(index))"
        return .event(
          Event(
            id: id, type: .message, at: message.at ?? messageTime, text: message.text,
            follower: follower(message.sender)))
      }
    }
    return try reading.line(empty: unused)
  }

  /// In the form that version 2 gives messages.
  private func messageOfVersion2() throws(LineFault) -> [Event] {
    let side = BrandSide(account: account, brand: context.brand)
    switch try XMessages.event(payload, path: "data.payload", side: side, users: user, context: context) {
    case .event(var event):
      event.id = id
      return [event]
    case .unused: return []
    }
  }

  func post(_ type: EventType) throws(LineFault) -> [Event] {
    guard let author = payload["author_id"]?.identifier else { throw LineFault("`data.payload.author_id` is missing") }
    guard author != account else { return [] }
    if type == .reply, let to = payload["in_reply_to_user_id"]?.identifier, to != account { return [] }
    // The text of a repost is the brand's own.
    let text = type == .repost ? nil : XPost.text(payload)
    let keywords = data["filter"]?["keyword"]?.filledText.map { [$0] } ?? []
    return [
      Event(id: id, type: type, at: try at(), text: text, matchedKeywords: keywords, follower: follower(author))
    ]
  }

  /// The payload names the author of the liked post; who liked it is in a field of its own, or else the only other
  /// user in `includes`.
  func like() throws(LineFault) -> [Event] {
    guard let author = payload["liked_tweet_author_id"]?.identifier else {
      throw LineFault("`data.payload.liked_tweet_author_id` is missing")
    }
    guard author == account else { return [] }
    let named = (payload["liking_user_id"] ?? payload["user_id"] ?? payload["author_id"])?.identifier
    let others = data["includes"]?["users"]?.children.compactMap { XUser.id($0) }.filter { $0 != account } ?? []
    guard let liker = named ?? (others.count == 1 ? others.first : nil) else {
      throw LineFault("`data.payload.liking_user_id` is missing")
    }
    guard liker != account else { return [] }
    return [Event(id: id, type: .like, at: try at(), follower: follower(liker))]
  }

  func profile(_ change: XProfileChange) throws(LineFault) -> [Event] {
    if let brand = context.brand, brand.isAccount(id: account, username: user(account).flatMap(XUser.username)) {
      return []
    }
    var follower = follower(account)
    change.apply(payload["after"], to: &follower)
    return [Event(id: id, type: .profile, at: try at(), follower: follower)]
  }
}
