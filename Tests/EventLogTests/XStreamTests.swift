import CivilTime
import EventLog
import Events
import Testing

private let undated = Timestamp(milliseconds: 1_800_000_000_000)
private let moment = Timestamp(milliseconds: 1_784_928_203_000)
private let northwind = BrandAccount(id: nil, username: "northwind")

private func decode(_ line: String, brand: BrandAccount? = northwind) -> DecodedLine {
  EventDecoder(brand: brand, undated: undated).decode(line)
}

private let users =
  #"{"users":[{"id":"7","username":"ada","name":"Ada"},{"id":"100","username":"NorthWind"}],"tweets":[{"id":"p9","author_id":"100"}]}"#
private let ada = Follower(id: "7", username: "ada", name: "Ada")

private func post(_ fields: String) -> String {
  #"{"data":{"id":"p1","author_id":"7","created_at":"2026-07-24T21:23:23.000Z",\#(fields)},"includes":\#(users),"matching_rules":[{"id":"1","tag":"northwind"},{"id":"2","value":"deploys"}]}"#
}

@Suite("Streams and pages of posts and messages")
struct XStreamTests {
  @Test(
    "A post of the filtered stream is told by what it is to the brand, with the rules that matched",
    arguments: [
      (#""text":"hi @NorthWind!""#, .mention, "hi @NorthWind!"),
      (#""text":"hi","entities":{"mentions":[{"username":"northwind","id":"100"}]}"#, .mention, "hi"),
      (#""text":"hi","in_reply_to_user_id":"100""#, .reply, "hi"),
      (#""text":"@northwind hi","in_reply_to_user_id":"100""#, .reply, "@northwind hi"),
      (#""text":"hi","referenced_tweets":[{"type":"quoted","id":"p9"}]"#, .quote, "hi"),
      (#""text":"RT","referenced_tweets":[{"type":"retweeted","id":"p9"}]"#, .repost, nil),
      (#""text":"cut…","note_tweet":{"text":"a long word for @northwind"}"#, .mention, "a long word for @northwind"),
    ] as [(String, EventType, String?)])
  func posts(fields: String, type: EventType, text: String?) {
    let event = Event(
      id: "p1", type: type, at: moment, text: text, matchedKeywords: ["northwind", "deploys"], follower: ada)
    #expect(decode(post(fields)) == .events([event]))
  }

  @Test(
    "A post that doesn't name the brand is ignored",
    arguments: [
      #""text":"northwind is not @northwinds or a@northwind""#, #""text":"hi","in_reply_to_user_id":"8""#,
      #""text":"RT @northwind: x","referenced_tweets":[{"type":"retweeted","id":"p8"}]"#,
    ])
  func others(fields: String) { #expect(decode(post(fields)) == .ignored(type: "post (not towards the brand)")) }

  @Test("The brand's own posts are ignored")
  func own() {
    let line = post(#""text":"@northwind""#).replacing(#""author_id":"7""#, with: #""author_id":"100""#)
    #expect(decode(line) == .ignored(type: "post (not towards the brand)"))
  }

  @Test("Without a brand in the rules, a stream's post counts as a mention")
  func unknownBrand() {
    let event = Event(
      id: "p1", type: .mention, at: moment, text: "hi", matchedKeywords: ["northwind", "deploys"], follower: ada)
    #expect(decode(post(#""text":"hi""#), brand: nil) == .events([event]))
  }

  @Test("The default fields are enough: who wrote it is the only user that came along, when is in the identifier")
  func defaultFields() {
    let line =
      #"{"data":{"id":"954491830116155396","text":"@northwind","edit_history_tweet_ids":["954491830116155396"]},"includes":{"users":[{"id":"7","username":"ada","name":"Ada"}]}}"#
    let event = Event(
      id: "954491830116155396", type: .mention, at: Timestamp(milliseconds: 1_516_403_560_557), text: "@northwind",
      follower: ada)
    #expect(decode(line) == .events([event]))
    #expect(
      decode(#"{"data":{"id":"1","text":"@northwind"}}"#)
        == .malformed(reason: "`data.author_id` or `data.user.id` is missing"))
  }

  @Test("A page of mentions gives each of them")
  func page() {
    let line =
      #"{"data":[{"id":"1","text":"@northwind a","author_id":"7"},{"id":"2","text":"b","author_id":"7"},{"id":"3","text":"@northwind c","author_id":"8"}],"includes":\#(users),"meta":{"result_count":3}}"#
    #expect(
      decode(line)
        == .body(
          [
            Event(id: "1", type: .mention, at: undated, text: "@northwind a", follower: ada),
            Event(id: "3", type: .mention, at: undated, text: "@northwind c", follower: Follower(id: "8")),
          ], ignored: ["post (not towards the brand)"]))
  }

  @Test("A post of version 1.1 by itself")
  func legacyPost() {
    let line =
      #"{"created_at":"Fri Jul 24 21:23:23 +0000 2026","id":1,"id_str":"p1","text":"hi @Northwind &amp; all","user":{"id":7,"id_str":"7","screen_name":"ada","name":"Ada"},"timestamp_ms":"1784928203000"}"#
    let event = Event(id: "p1", type: .mention, at: moment, text: "hi @Northwind & all", follower: ada)
    #expect(decode(line) == .events([event]))
    #expect(decode(#"{"statuses":[\#(line)]}"#) == .events([event]))
  }

  @Test("Direct messages of version 2, one or a page, with the brand's own left out")
  func messages() {
    let one =
      #"{"id":"m1","event_type":"MessageCreate","text":"hello &amp; bye","sender_id":"7","dm_conversation_id":"7-100","created_at":"2026-07-24T21:23:23.000Z"}"#
    let echo = one.replacing("\"m1\"", with: "\"m2\"").replacing("sender_id\":\"7\"", with: "sender_id\":\"100\"")
    let join = #"{"id":"m3","event_type":"ParticipantsJoin","participant_ids":["8"],"dm_conversation_id":"9"}"#
    var follower = ada
    follower.canDM = true
    let event = Event(id: "m1", type: .message, at: moment, text: "hello & bye", follower: follower)
    #expect(decode(#"{"data":\#(one),"includes":\#(users)}"#) == .events([event]))
    #expect(
      decode(#"{"data":[\#(join),\#(echo),\#(one)],"includes":\#(users)}"#)
        == .body([event], ignored: ["ParticipantsJoin", "direct message (not towards the brand)"]))
    #expect(
      decode(#"{"data":\#(echo),"includes":\#(users)}"#) == .ignored(type: "direct message (not towards the brand)"))
    #expect(decode(#"{"data":[\#(join)]}"#) == .ignored(type: "ParticipantsJoin"))
    let bare = Event(
      id: "m1", type: .message, at: moment, text: "hello & bye", follower: Follower(id: "7", canDM: true))
    #expect(decode(one, brand: BrandAccount(id: "100", username: nil)) == .events([bare]))
    // Between two others.
    let elsewhere = DecodedLine.ignored(type: "direct message for another account")
    #expect(decode(one, brand: BrandAccount(id: "2000", username: nil)) == elsewhere)
    let listed = one.replacing(#""dm_conversation_id":"7-100""#, with: #""participant_ids":["7","100"]"#)
    #expect(decode(listed, brand: BrandAccount(id: "2000", username: nil)) == elsewhere)
    #expect(decode(listed, brand: BrandAccount(id: "100", username: nil)) == .events([bare]))
    #expect(
      decode(one)
        == .malformed(
          reason:
            "it can't be told whether the brand sent this: the rules name no `brand.id`, and `includes.users` has no profile of the sender \"7\""
        ))
  }

  @Test("A follow of the older user streams; the notices of streams are ignored by name")
  func stream() {
    let line =
      #"{"event":"follow","created_at":"Fri Jul 24 21:23:23 +0000 2026","source":{"id":7,"screen_name":"ada","name":"Ada"},"target":{"id":100,"screen_name":"northwind"}}"#
    var follower = ada
    follower.followsYou = true
    let event = Event(id: "follow-100-7-1784928203000", type: .follow, at: moment, follower: follower)
    #expect(decode(line) == .events([event]))
    #expect(
      decode(line, brand: BrandAccount(id: "7", username: nil)) == .ignored(type: "follow (not towards the brand)"))
    for (notice, name) in [
      (#"{"delete":{"status":{"id":1}}}"#, "delete"), (#"{"limit":{"track":12}}"#, "limit"),
      (#"{"errors":[{"title":"x"}]}"#, "errors"), (#"{"event":"unfollow","source":{},"target":{}}"#, "unfollow"),
    ] { #expect(decode(notice) == .ignored(type: name)) }
  }
}
