import CivilTime
import Events

/// A post that somebody wrote, of version 1.1 (`user`, `in_reply_to_user_id_str`, `retweeted_status`) or 2 (`author_id`,
/// `referenced_tweets`), and what it is to the brand.
///
/// Fields: developer.x.com, "Tweet object" of the standard v1.1 API; docs.x.com, "Post object".
struct XStatus {
  private let post: JSONValue
  private let path: String
  private let side: BrandSide
  /// Users and posts that came along with posts of version 2.
  private let includes: JSONValue?
  /// `matching_rules` of the stream.
  private let rules: JSONValue?

  init(_ post: JSONValue, path: String, side: BrandSide, includes: JSONValue?, rules: JSONValue?) {
    self.post = post
    self.path = path
    self.side = side
    self.includes = includes
    self.rules = rules ?? post["matching_rules"]
  }

  /// Nil where it isn't towards the brand: its own posts, reposts of others', answers to others that don't name it.
  func event(in context: LineContext) throws(LineFault) -> Event? {
    let (author, user) = try author()
    if side.isBrand(id: author, username: user.flatMap(XUser.username)) { return nil }
    guard let type else { return nil }
    let id = post["id_str"]?.identifier ?? post["id"]?.identifier
    let at = try post.time(of: ["timestamp_ms", "created_at"], at: path) ?? id.flatMap(PlatformTime.snowflake)
    return Event(
      id: id ?? context.derivedID, type: type, at: at ?? context.undated,
      // The text of a repost is the brand's own.
      text: type == .repost ? nil : XPost.text(post), matchedKeywords: Self.keywords(rules),
      follower: user.map { XUser.follower($0, id: author, posts: includes?["tweets"]) } ?? Follower(id: author)
    ).withImpliedReach
  }

  private func author() throws(LineFault) -> (id: String, user: JSONValue?) {
    if let user = post["user"], let id = XUser.id(user) { return (id, user) }
    if let id = post["author_id"]?.identifier { return (id, XUser.find(id, in: includes?["users"])) }
    let others = includes?["users"]?.children.filter { !side.isBrand($0) } ?? []
    if others.count == 1, let user = others.first, let id = XUser.id(user) { return (id, user) }
    throw LineFault("`\(path).author_id` or `\(path).user.id` is missing")
  }

  private var type: EventType? {
    if let original = post["retweeted_status"] { return side.isBrand(original["user"]) ? .repost : nil }
    if let original = referenced("retweeted") { return isByBrand(original) ? .repost : nil }
    let answered = post["in_reply_to_user_id_str"]?.identifier ?? post["in_reply_to_user_id"]?.identifier
    let answeredName = post["in_reply_to_screen_name"]?.filledText ?? user(answered).flatMap(XUser.username)
    if side.isBrand(id: answered, username: answeredName), !(startsWithHandle && isMention) { return .reply }
    if side.isBrand(post["quoted_status"]?["user"]) { return .quote }
    if let original = referenced("quoted"), isByBrand(original) { return .quote }
    return isMention ? .mention : nil
  }

  /// Version 1.1 says of a post that merely starts with a handle that it answers the account, and names no post that it answers. Of
  /// version 2 that can't be told, since a post has no more fields than were asked for.
  private var startsWithHandle: Bool {
    post["user"] != nil && post["in_reply_to_status_id_str"]?.identifier == nil
      && post["in_reply_to_status_id"]?.identifier == nil
  }

  private var isMention: Bool {
    // With nobody known as the brand, what a stream was asked for is all there is to go by.
    guard side.isKnown else { return true }
    let texts = [post, post["extended_tweet"], post["note_tweet"]].compactMap { $0?["entities"] }
    for entities in texts {
      guard let mentions = entities["user_mentions"] ?? entities["mentions"] else { continue }
      for mention in mentions.children {
        let id = mention["id_str"]?.identifier ?? mention["id"]?.identifier
        if side.isBrand(id: id, username: (mention["screen_name"] ?? mention["username"])?.filledText) { return true }
      }
    }
    if let handle = side.brand?.username, let text = XPost.text(post), Self.mentions(handle, in: text) { return true }
    // A post without entities that was delivered for the brand's account has no other reason to be there.
    return texts.isEmpty && side.account != nil
  }

  private func user(_ id: String?) -> JSONValue? { id.flatMap { XUser.find($0, in: includes?["users"]) } }

  private func referenced(_ type: String) -> JSONValue? {
    post["referenced_tweets"]?.children.first { $0["type"]?.text == type }
  }

  /// Whether a post of which only the identifier stands here is by the brand: the post itself may have come along.
  private func isByBrand(_ reference: JSONValue) -> Bool {
    guard let id = reference["id"]?.identifier else { return false }
    let original = includes?["tweets"]?.children.first { $0["id"]?.identifier == id }
    guard let author = original?["author_id"]?.identifier else { return false }
    return side.isBrand(id: author, username: user(author).flatMap(XUser.username))
  }

  /// Whether a text holds `@handle`, not as part of a longer handle or an address.
  static func mentions(_ handle: String, in text: String) -> Bool {
    let text = Array(text.lowercased().utf8)
    let name = Array("@\(handle.lowercased())".utf8)
    guard text.count >= name.count else { return false }
    return (0...text.count - name.count).contains { start in
      text[start..<start + name.count].elementsEqual(name)
        && (start == 0 || !isWord(text[start - 1]))
        && (start + name.count == text.count || !isWord(text[start + name.count]))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// The tags of the stream's rules that matched, or their values where they have no tag.
  static func keywords(_ rules: JSONValue?) -> [String] {
    guard let rules, rules.isArray else { return [] }
    return rules.children.compactMap { ($0["tag"] ?? $0["value"])?.filledText ?? $0.filledText }
  }
}
