import CivilTime
import EventLog
import Events
import Testing

private let undated = Timestamp(milliseconds: 1_800_000_000_000)
private let moment = Timestamp(milliseconds: 1_784_928_203_000)

private func decode(_ line: String) -> DecodedLine { EventDecoder(undated: undated).decode(line) }

/// An envelope in which 1 is the brand.
private func envelope(
  _ type: String, _ payload: String, id: String = #""event_uuid":"e1","#, filter: String = #"{"user_id":"1"}"#,
  includes: String = "{}"
) -> String {
  #"{"data":{\#(id)"filter":\#(filter),"event_type":"\#(type)","payload":\#(payload),"includes":\#(includes)}}"#
}

private let ada = #"{"id":"7","username":"ada","name":"Ada"}"#
private let post = #""id":"p1","author_id":"7","created_at":"2026-07-24T21:23:23.000Z""#

@Suite("Envelopes of the X Activity API")
struct XActivityTests {
  @Test(
    "A follow towards the brand is an event, whether users are wrapped or not",
    arguments: [
      #"{"source":{"data":\#(ada)},"target":{"data":{"id":"1"}}}"#, #"{"source":\#(ada),"target":{"id":"1"}}"#,
      #"{"source":\#(ada)}"#, #"{"source":\#(ada),"target":"1"}"#,
    ])
  func follow(payload: String) {
    let follower = Follower(id: "7", username: "ada", name: "Ada", followsYou: true)
    let event = Event(id: "e1", type: .follow, at: undated, follower: follower)
    #expect(decode(envelope("follow.follow", payload)) == .events([event]))
  }

  @Test(
    "A message, a post or a like for another account than the brand's is that one's",
    arguments: [
      (
        "dm.received",
        #"{"direct_message_events":[{"message_create":{"sender_id":"7","target":{"recipient_id":"1"},"message_data":{"text":"x"}}}]}"#
      ),
      ("post.mention.create", #"{"author_id":"7","text":"x"}"#),
      ("like.create", #"{"liked_tweet_author_id":"1","liking_user_id":"7"}"#),
    ])
  func anotherAccount(type: String, payload: String) {
    let decoder = EventDecoder(brand: BrandAccount(id: "777", username: nil), undated: undated)
    #expect(decoder.decode(envelope(type, payload)) == .ignored(type: "\(type) (for another account)"))
  }

  @Test(
    "What the brand does itself, and what goes elsewhere, is ignored",
    arguments: [
      ("follow.follow", #"{"source":{"id":"1"},"target":{"id":"7"}}"#),
      ("follow.follow", #"{"source":{"id":"7"},"target":{"id":"8"}}"#),
      (
        "dm.received",
        #"{"direct_message_events":[{"message_create":{"sender_id":"1","target":{"recipient_id":"7"},"message_data":{"text":"x"}}}]}"#
      ),
      ("post.mention.create", #"{"author_id":"1","text":"x"}"#),
      ("post.reply.create", #"{"author_id":"7","in_reply_to_user_id":"8","text":"x"}"#),
      ("like.create", #"{"liked_tweet_author_id":"8","liking_user_id":"1"}"#),
    ])
  func outbound(type: String, payload: String) {
    #expect(decode(envelope(type, payload)) == .ignored(type: "\(type) (not towards the brand)"))
  }

  @Test("The brand's own follows are told by the account that the rulebook names, whoever listens")
  func knownBrand() {
    let decode = { (brand: BrandAccount?, source: String, target: String) in
      let payload = #"{"source":\#(source),"target":\#(target)}"#
      return switch EventDecoder(brand: brand, undated: undated).decode(envelope("follow.follow", payload)) {
      case .events(let events): events.map(\.follower.id).joined(separator: " ")
      default: "none"
      }
    }
    let listener = #"{"id":"1","username":"northwind"}"#
    let byHandle = BrandAccount(id: nil, username: "NorthWind")
    // The account listened to is the brand's: as if nothing were known.
    #expect(decode(byHandle, listener, ada) == "none")
    #expect(decode(byHandle, ada, listener) == "7")
    #expect(decode(BrandAccount(id: "1", username: nil), ada, #"{"id":"8"}"#) == "none")
    // It is another's: what was done towards that one, or by it, is no business of the brand.
    for other in [BrandAccount(id: "1000", username: "brand"), BrandAccount(id: nil, username: "brand")] {
      #expect(decode(other, listener, ada) == "none")
      #expect(decode(other, ada, listener) == "none")
    }
    #expect(decode(BrandAccount(id: "1000", username: nil), #"{"id":"1000"}"#, listener) == "none")
    #expect(decode(nil, listener, ada) == "none")
    // A handle tells nothing about an account that only has an identifier here.
    #expect(decode(byHandle, ada, #"{"id":"1"}"#) == "7")
  }

  @Test(
    "What was delivered for another account than the brand's is ignored as such",
    arguments: [
      ("follow.follow", #"{"source":{"id":"7"},"target":{"id":"1"}}"#),
      ("follow.follow", #"{"source":{"id":"1"},"target":{"id":"7"}}"#),
      ("post.mention.create", #"{"author_id":"7","text":"x"}"#),
      ("like.create", #"{"liked_tweet_author_id":"1","liking_user_id":"7"}"#),
    ])
  func another(type: String, payload: String) {
    let decoder = EventDecoder(brand: BrandAccount(id: "1000", username: nil), undated: undated)
    #expect(decoder.decode(envelope(type, payload)) == .ignored(type: "\(type) (for another account)"))
  }

  @Test("An envelope that is marked as outbound is ignored")
  func direction() {
    let line = envelope(
      "post.mention.create", #"{\#(post),"text":"x"}"#, filter: #"{"user_id":"1","direction":"outbound"}"#)
    #expect(decode(line) == .ignored(type: "post.mention.create (not towards the brand)"))
  }

  @Test(
    "Types without use are ignored by their name",
    arguments: [
      "post.create", "post.delete", "follow.unfollow", "dm.sent", "dm.read", "chat.received", "news.new", "spaces.end",
      "broadcast.chat", "oauth.revoke", "something.new",
    ])
  func unused(type: String) { #expect(decode(envelope(type, "{}")) == .ignored(type: type)) }

  @Test(
    "Posts towards the brand",
    arguments: [
      ("post.mention.create", .mention, "hi"), ("post.reply.create", .reply, "hi"), ("post.quote.create", .quote, "hi"),
      ("post.repost.create", .repost, nil),
    ] as [(String, EventType, String?)])
  func posts(type: String, event: EventType, text: String?) {
    let event = Event(id: "e1", type: event, at: moment, text: text, follower: Follower(id: "7"))
    #expect(decode(envelope(type, #"{\#(post),"text":"hi"}"#)) == .events([event]))
  }

  @Test("A like is from who is named, or else from the only other user that came along")
  func likes() {
    let event = Event(
      id: "e1", type: .like, at: Timestamp(milliseconds: 1_784_927_565_236),
      follower: Follower(id: "7", username: "ada", name: "Ada"))
    let time = #""timestamp_ms":"1784927565236","created_at":"2026-07-24T21:12:45.000Z""#
    let users = #"{"users":[\#(ada),{"data":{"id":"1"}}]}"#
    let unnamed = envelope("like.create", #"{"liked_tweet_author_id":"1",\#(time)}"#, includes: users)
    let named = envelope("like.create", #"{"liked_tweet_author_id":1,"liking_user_id":7,\#(time)}"#, includes: users)
    #expect(decode(unnamed) == .events([event]))
    #expect(decode(named) == .events([event]))
    #expect(
      decode(envelope("like.create", #"{"liked_tweet_author_id":"1"}"#))
        == .malformed(reason: "`data.payload.liking_user_id` is missing"))
  }

  @Test("Several messages in one envelope are several events, each with an identifier of its own")
  func severalMessages() {
    func message(_ id: String, _ sender: String, _ text: String) -> String {
      #"{"type":"message_create","id":"\#(id)","created_timestamp":"1784928203000","message_create":{"target":{"recipient_id":"1"},"sender_id":"\#(sender)","message_data":{"text":"\#(text)"}}}"#
    }
    let list = [
      message("m1", "7", "one"), message("m2", "1", "echo"), #"{"type":"typing"}"#, message("m3", "8", "two"),
    ]
    let payload = #"{"direct_message_events":[\#(list.joined(separator: ","))],"users":{"7":{"data":\#(ada)}}}"#
    #expect(
      decode(envelope("dm.received", payload))
        == .events([
          Event(
            id: "e1/m1", type: .message, at: moment, text: "one",
            follower: Follower(id: "7", username: "ada", name: "Ada", canDM: true)),
          Event(id: "e1/m3", type: .message, at: moment, text: "two", follower: Follower(id: "8", canDM: true)),
        ]))
  }

  @Test("A message that can't be read costs none of the others in its envelope")
  func faultyMessage() {
    let good = #"{"type":"message_create","id":"m1","message_create":{"sender_id":"7","message_data":{"text":"stop"}}}"#
    let faulty = #"{"type":"message_create","id":"m2"}"#
    let line = envelope("dm.received", #"{"direct_message_events":[\#(faulty),\#(good)]}"#)
    #expect(decode(line).events.map(\.id) == ["e1/m1"])
    #expect(
      decode(line).faults.map(\.reason) == [
        "`data.payload.direct_message_events[0].message_create` is missing"
      ])
    #expect(
      decode(envelope("dm.received", #"{"direct_message_events":[\#(faulty)]}"#))
        == .malformed(reason: "`data.payload.direct_message_events[0].message_create` is missing"))
  }

  @Test(
    "A change of profile sets the field that it is about",
    arguments: [
      ("bio", #""New &amp; shiny""#, Follower(id: "1", bio: "New & shiny")),
      ("bio", #""""#, Follower(id: "1")), ("bio", "null", Follower(id: "1")),
      ("screenname", #""Ada""#, Follower(id: "1", name: "Ada")),
      ("handle", #""@ada""#, Follower(id: "1", username: "ada")),
      ("geo", #""London""#, Follower(id: "1", location: "London")),
      ("url", #""https://example.com""#, Follower(id: "1", url: "https://example.com")),
      ("profile_picture", #""https://pbs.twimg.com/profile_images/1/a.jpg""#, Follower(id: "1", defaultAvatar: false)),
      (
        "profile_picture", #""https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png""#,
        Follower(id: "1", defaultAvatar: true)
      ), ("profile_picture", "null", Follower(id: "1", defaultAvatar: true)),
      ("verified_badge", "true", Follower(id: "1", verified: true)), ("banner_picture", #""x""#, Follower(id: "1")),
    ])
  func profile(field: String, after: String, follower: Follower) {
    let line = envelope("profile.update.\(field)", #"{"before":"x","after":\#(after)}"#)
    #expect(decode(line) == .events([Event(id: "e1", type: .profile, at: undated, follower: follower)]))
  }

  @Test("An envelope without an identifier gets one from its bytes, always the same")
  func derivedIdentifier() {
    let line = envelope("post.mention.create", #"{\#(post),"text":"hi"}"#, id: "")
    let event = Event(id: "line-d8ed5475f549ddb1", type: .mention, at: moment, text: "hi", follower: Follower(id: "7"))
    #expect(decode(line) == .events([event]))
    #expect(decode(line) == decode(line))
    #expect(decode(line + " ") != decode(line))
  }

  @Test("Identifiers may be negative, or numbers")
  func negativeIdentifier() {
    let line = envelope("post.mention.create", #"{\#(post)}"#, id: #""event_uuid":-2781149976877970683,"#)
    let event = Event(id: "-2781149976877970683", type: .mention, at: moment, follower: Follower(id: "7"))
    #expect(decode(line) == .events([event]))
  }

  @Test("A payload may be wrapped, and a message in the form of version 2")
  func otherPayloads() {
    let wrapped = #"{"data":{\#(post),"text":"hi"},"includes":{"users":[\#(ada)]}}"#
    let ada = Follower(id: "7", username: "ada", name: "Ada")
    let mention = Event(id: "e1", type: .mention, at: moment, text: "hi", follower: ada)
    #expect(decode(envelope("post.mention.create", wrapped)) == .events([mention]))
    let message =
      #"{"id":"m1","event_type":"MessageCreate","sender_id":"7","text":"hi","created_at":"2026-07-24T21:23:23.000Z"}"#
    var reachable = Follower(id: "7")
    reachable.canDM = true
    #expect(
      decode(envelope("dm.received", message))
        == .events([Event(id: "e1", type: .message, at: moment, text: "hi", follower: reachable)]))
    #expect(
      decode(envelope("dm.received", message.replacing(#""7""#, with: #""1""#)))
        == .ignored(type: "dm.received (not towards the brand)"))
  }

  @Test("A change of the brand's own profile is ignored")
  func ownProfile() {
    let line = envelope("profile.update.bio", #"{"before":"x","after":"y"}"#)
    let decoder = EventDecoder(brand: BrandAccount(id: "1", username: nil), undated: undated)
    #expect(decoder.decode(line) == .ignored(type: "profile.update.bio (not towards the brand)"))
  }

  @Test("Without the account in the filter, the brand that the rules name is meant")
  func brandOfRules() {
    let line = envelope("post.mention.create", #"{\#(post),"text":"hi"}"#, filter: #"{"keyword":"hi"}"#)
    let event = Event(
      id: "e1", type: .mention, at: moment, text: "hi", matchedKeywords: ["hi"], follower: Follower(id: "7"))
    #expect(
      EventDecoder(brand: BrandAccount(id: "1", username: nil), undated: undated).decode(line) == .events([event]))
  }

  @Test(
    "What can't be read is told with its place",
    arguments: [
      ("follow.follow", "{}", "`data.payload.source.id` is missing"),
      ("follow.follow", #"{"source":{"data":{}}}"#, "`data.payload.source.id` is missing"),
      ("follow.follow", "[]", "`data.payload` is missing"),
      ("dm.received", "{}", "`data.payload.direct_message_events` is missing"),
      (
        "dm.received", #"{"direct_message_events":[{"message_create":{}}]}"#,
        "`data.payload.direct_message_events[0].message_create.sender_id` is missing"
      ),
      (
        "dm.received", #"{"direct_message_events":[{}]}"#,
        "`data.payload.direct_message_events[0].message_create` is missing"
      ),
      ("post.mention.create", "{}", "`data.payload.author_id` is missing"),
      ("like.create", "{}", "`data.payload.liked_tweet_author_id` is missing"),
    ])
  func malformed(type: String, payload: String, reason: String) {
    #expect(decode(envelope(type, payload)) == .malformed(reason: reason))
  }

  @Test("Without the account that is listened to, the direction can't be told")
  func noAccount() {
    #expect(
      decode(envelope("follow.follow", #"{"source":\#(ada)}"#, filter: "{}"))
        == .malformed(
          reason: "`data.filter.user_id` is missing, so that it can't be told who did this to whom"))
  }
}

@Suite("Texts and users as X sends them")
struct XQuirksTests {
  private func mention(_ payload: String, includes: String = "{}") -> Event? {
    guard case .events(let events) = decode(envelope("post.mention.create", payload, includes: includes)) else {
      return nil
    }
    return events.first
  }

  @Test(
    "The text of a post is the whole text as a person sees it",
    arguments: [
      (#""text":"a &amp; b &lt;3 &amp;lt; &copy; &""#, "a & b <3 &lt; &copy; &"),
      (#""text":"cut…","note_tweet":{"text":"the long text"}"#, "the long text"),
      (#""text":"cut…","extended_tweet":{"full_text":"the long text"}"#, "the long text"),
      (#""text":"cut…","full_text":"the long text""#, "the long text"),
      (
        #""text":"see https://t.co/a and https://t.co/b","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.com/1"},{"url":"https://t.co/b"}]}"#,
        "see https://example.com/1 and https://t.co/b"
      ),
      (
        #""text":"cut…","note_tweet":{"text":"x https://t.co/a","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.com/1"}]}}"#,
        "x https://example.com/1"
      ),
      (#""text":"""#, nil), (#""text":null"#, nil),
    ] as [(String, String?)])
  func texts(fields: String, text: String?) {
    let event = mention(#"{\#(post),\#(fields)}"#)
    #expect(event != nil)
    #expect(event?.text == text)
  }

  @Test(
    "A user object of version 2 or 1.1, with counts as numbers or texts",
    arguments: [
      #"""
      {"id":"7","username":"ada","name":"Ada &amp; Co","description":"at https://t.co/b","location":"","url":"https://t.co/a",
      "created_at":"2019-01-02T03:04:05.000Z","verified":true,"protected":"false","pinned_tweet_id":"p9",
      "profile_image_url":"https://pbs.twimg.com/profile_images/1/x.jpg","connection_status":["following","followed_by"],
      "receives_your_dm":true,"public_metrics":{"followers_count":12,"following_count_str":"3","tweet_count":4,"listed_count":0},
      "entities":{"url":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.com"}]},
      "description":{"urls":[{"url":"https://t.co/b","expanded_url":"https://example.org"}]}}}
      """#,
      #"""
      {"id":99999,"id_str":"7","screen_name":"ada","name":"Ada &amp; Co","description":"at https://t.co/b","location":null,
      "url":"https://t.co/a","created_at":"Wed Jan 02 03:04:05 +0000 2019","verified":"true","protected":false,"pinned_tweet_id":"p9",
      "default_profile_image":false,"followed_by":true,"can_dm":"true","time_zone":"Pacific Time (US & Canada)",
      "followers_count":"12","friends_count":3,"statuses_count":4,"listed_count":0,
      "entities":{"url":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.com"}]},
      "description":{"urls":[{"url":"https://t.co/b","expanded_url":"https://example.org"}]}}}
      """#,
    ])
  func users(user: String) {
    let includes = #"{"users":[\#(user)],"tweets":[{"id":"p9","text":"pinned &amp; proud"}]}"#
    let follower = Follower(
      id: "7", username: "ada", name: "Ada & Co", bio: "at https://example.org", url: "https://example.com",
      pinnedText: "pinned & proud", createdAt: Timestamp(milliseconds: 1_546_398_245_000), verified: true,
      protected: false, defaultAvatar: false, followersCount: 12, followingCount: 3, postCount: 4, listedCount: 0,
      followsYou: true, canDM: true)
    #expect(mention("{\(post)}", includes: includes)?.follower == follower)
  }

  @Test(
    "Escapes are resolved once, and short links only where they stand whole",
    arguments: [
      (#""text":"&quot;a&quot; &#39;b&#39; &amp;quot;""#, "\"a\" 'b' &quot;"),
      (
        #""text":"https://t.co/a https://t.co/ab https://t.co/a","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://e.com"}]}"#,
        "https://e.com https://t.co/ab https://e.com"
      ),
      (
        #""text":"look\nhttps://t.co/p","entities":{"media":[{"url":"https://t.co/p"}]}"#, "look\n"
      ),
    ])
  func escapes(fields: String, text: String) { #expect(mention("{\(post),\(fields)}")?.text == text) }

  @Test(
    "A time in any of its forms, and without one the time in the post's identifier",
    arguments: [
      #""created_at":"2026-07-24T21:23:23.000Z""#, #""created_at":"2026-07-24T21:23:23+00:00""#,
      #""created_at":1784928203000"#, #""created_at":"1784928203000""#, #""created_at":1784928203"#,
      #""created_at":"1784928203""#, #""created_at":"Fri Jul 24 21:23:23 +0000 2026""#,
      #""created_at":"2026-07-24 21:23:23""#, #""created_at":null,"timestamp_ms":"1784928203000""#,
    ])
  func times(field: String) { #expect(mention(#"{"author_id":"7",\#(field)}"#)?.at == moment) }

  @Test("A tick of any colour is a tick; users of messages have their time elsewhere; flags may be texts")
  func otherFields() {
    let user =
      #"{"id":"7","verified_type":"blue","created_timestamp":"1546398245000","protected":"true","profile_image_url_https":"https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png","connection_status":[],"followers_count_str":"3"}"#
    #expect(
      mention("{\(post)}", includes: #"{"users":[\#(user)]}"#)?.follower
        == Follower(
          id: "7", createdAt: Timestamp(milliseconds: 1_546_398_245_000), verified: true, protected: true,
          defaultAvatar: true, followersCount: 3, followsYou: false))
  }

  @Test("`post_count` is another name for `tweet_count`; a field of a wrong kind is unknown")
  func otherNames() {
    let user = #"{"id":"7","name":7,"verified":"who knows","public_metrics":{"post_count":4,"followers_count":-3}}"#
    #expect(
      mention("{\(post)}", includes: #"{"users":[\#(user)]}"#)?.follower == Follower(id: "7", postCount: 4))
  }
}
