/// The forms in which event logs are read. Each line is recognised by itself, so that logs may be mixed.
public enum EventFormat: String, Sendable, Hashable, CaseIterable {
  /// This project's own events, one JSON object a line.
  case events
  /// The envelope of the X Activity API (`data.event_type`).
  case xActivity = "x-activity"
  /// The older Account Activity API's webhook bodies (`for_user_id`, `follow_events`, …).
  case accountActivity = "account-activity"
  /// Posts of streams and pages, of version 2 (`data.text`, `includes`) or 1.1 (`text`, `user`).
  case posts = "x-posts"
  /// Direct messages of version 2 (`data.dm_conversation_id`).
  case messages = "x-messages"
  /// What version 1.1's streams send beside posts (`event`, `delete`, `limit`, …).
  case stream = "x-stream"

  var adapter: any EventAdapter.Type {
    switch self {
    case .events: NativeEvents.self
    case .xActivity: XActivity.self
    case .accountActivity: AccountActivity.self
    case .posts: XPosts.self
    case .messages: XMessages.self
    case .stream: StreamMessages.self
    }
  }

  /// The form of a line, told from its outermost keys and, of those that several forms have, the keys below. The
  /// frequent forms come first: each costs one look.
  static func recognized(_ document: JSONValue) -> EventFormat? {
    if document["follower"] != nil { return .events }
    if let data = document["data"] {
      if data.isObject, data["event_type"] != nil { return XMessages.isMessage(data) ? .messages : .xActivity }
      if XMessages.recognizes(document) { return .messages }
      if XPosts.recognizes(document) { return .posts }
    }
    if document.children.contains(where: AccountActivity.isMark) { return .accountActivity }
    if document["type"] != nil { return .events }
    if document["data"] != nil { return nil }
    if XMessages.isMessage(document) { return .messages }
    if XPosts.recognizes(document) { return .posts }
    return StreamMessages.recognizes(document) ? .stream : nil
  }
}
