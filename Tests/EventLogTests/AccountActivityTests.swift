import CivilTime
import EventLog
import Events
import Testing

private let undated = Timestamp(milliseconds: 1_800_000_000_000)

private func decode(_ line: String, brand: BrandAccount? = nil) -> DecodedLine {
  EventDecoder(brand: brand, undated: undated).decode(line)
}

/// A body for the brand, which is 100.
private func body(_ lists: String) -> String { #"{"for_user_id":"100",\#(lists)}"# }

private let ada = #"{"id":7,"id_str":"7","screen_name":"ada","name":"Ada &amp; Co","followers_count":12}"#
private let brand = #"{"id":100,"id_str":"100","screen_name":"northwind"}"#

/// A post of version 1.1 by Ada.
private func post(_ fields: String, author: String = ada) -> String {
  #"{"id":9007199254740993,"id_str":"900","created_at":"Mon Mar 26 13:05:12 +0000 2018","user":\#(author),\#(fields)}"#
}

private let noon = Timestamp(milliseconds: 1_522_069_512_000)

private func adas(followsYou: Bool? = nil, canDM: Bool? = nil) -> Follower {
  Follower(id: "7", username: "ada", name: "Ada & Co", followersCount: 12, followsYou: followsYou, canDM: canDM)
}

@Suite("Webhook bodies of the Account Activity API")
struct AccountActivityTests {
  @Test("A follow is an event, with an identifier made of who, whom and when")
  func follow() {
    let line = body(
      #""follow_events":[{"type":"follow","created_timestamp":"1517588749178","target":\#(brand),"source":\#(ada)}]"#)
    let event = Event(
      id: "follow-100-7-1517588749178", type: .follow, at: Timestamp(milliseconds: 1_517_588_749_178),
      follower: adas(followsYou: true))
    #expect(decode(line) == .events([event]))
    // Delivered again, after other keys: the same identifier.
    #expect(
      decode(line.replacing("{\"for_user_id\":\"100\",", with: "{\"x\":1,\"for_user_id\":100,")) == .events([event]))
  }

  @Test("A body for another account than the brand's is that one's, whoever is in it")
  func anotherAccount() {
    let line = body(#""follow_events":[{"type":"follow","target":\#(brand),"source":\#(ada)}]"#)
    #expect(decode(line, brand: BrandAccount(id: "777", username: nil)) == .ignored(type: "body for another account"))
    let byHandle = BrandAccount(id: nil, username: "northwind")
    #expect(decode(line, brand: byHandle) == decode(line))
    // Where the rules name a handle alone, the body tells whose it is.
    let other = BrandAccount(id: nil, username: "southwind")
    #expect(decode(line, brand: other) == .ignored(type: "body for another account"))
    let message = body(
      #"""
      "direct_message_events":[{"type":"message_create","id":"9","message_create":{"sender_id":"7","target":{"recipient_id":"100"},"message_data":{"text":"stop"}}}],"users":{"100":{"id":"100","screen_name":"northwind"}}
      """#)
    #expect(decode(message, brand: other) == .ignored(type: "body for another account"))
    #expect(decode(message, brand: byHandle) != .ignored(type: "body for another account"))
  }

  @Test(
    "An unfollow, and what the brand does itself, is ignored",
    arguments: [
      (#""follow_events":[{"type":"unfollow","source":\#(ada),"target":\#(brand)}]"#, "unfollow"),
      (#""follow_events":[{"type":"follow","source":\#(brand),"target":\#(ada)}]"#, "follow (not towards the brand)"),
      (
        #""follow_events":[{"type":"follow","source":\#(ada),"target":{"id":"8"}}]"#, "follow (not towards the brand)"
      ),
      (
        #""direct_message_events":[{"type":"message_create","id":"m1","message_create":{"sender_id":"100","target":{"recipient_id":"7"},"message_data":{"text":"hi"}}}]"#,
        "direct message (not towards the brand)"
      ),
      (#""tweet_create_events":[\#(post(#""text":"x""#, author: brand))]"#, "post (not towards the brand)"),
      (
        #""favorite_events":[{"id":"f1","favorited_status":\#(post(#""text":"x""#)),"user":\#(brand)}]"#,
        "like (not towards the brand)"
      ),
      (#""block_events":[{"type":"block","source":\#(brand),"target":\#(ada)}]"#, "block_events"),
      (#""mute_events":[{"type":"mute","source":\#(brand),"target":\#(ada)}]"#, "mute_events"),
      (
        #""tweet_delete_events":[{"status":{"id":"1","user_id":"7"},"timestamp_ms":"1432228155593"}]"#,
        "tweet_delete_events"
      ),
      (
        #""direct_message_indicate_typing_events":[{"created_timestamp":"1518127183443","sender_id":"7","target":{"recipient_id":"100"}}],"users":{}"#,
        "direct_message_indicate_typing_events"
      ),
      (
        #""direct_message_mark_read_events":[{"created_timestamp":"1518452444662","sender_id":"7","target":{"recipient_id":"100"},"last_read_event_id":"1"}]"#,
        "direct_message_mark_read_events"
      ),
      (#""user_event":{"revoke":{"date_time":"2018-05-24T09:48:12+00:00"}}"#, "user_event"),
      (#""something_new_events":[{"a":1}]"#, "something_new_events"), (#""users":{}"#, "body without events"),
    ])
  func ignored(lists: String, type: String) { #expect(decode(body(lists)) == .ignored(type: type)) }

  @Test("What is of no use in a body is counted beside what is, each by its type")
  func mixed() {
    let follow = #"{"type":"follow","target":\#(brand),"source":\#(ada)}"#
    let unfollow = #"{"type":"unfollow","target":\#(brand),"source":\#(ada)}"#
    let own = #"{"type":"follow","target":\#(ada),"source":\#(brand)}"#
    let alone = decode(body(#""follow_events":[\#(follow)]"#))
    #expect(
      decode(body(#""follow_events":[\#(unfollow),\#(follow),\#(own)],"block_events":[{},{}]"#))
        == .body(
          alone.events,
          ignored: ["unfollow", "follow (not towards the brand)", "block_events", "block_events"]))
    #expect(
      decode(body(#""follow_events":[\#(unfollow),\#(unfollow)]"#)) == .body([], ignored: ["unfollow", "unfollow"]))
  }

  @Test(
    "A time that can't be read isn't taken as now, but of a message, which may ask to stop",
    arguments: [
      #""follow_events":[{"source":\#(ada),"created_timestamp":"soon"}]"#,
      #""favorite_events":[{"user":\#(ada),"favorited_status":{"id":1,"user":\#(brand)},"created_timestamp":"soon"}]"#,
    ])
  func unreadableTime(list: String) {
    let name = list.dropFirst().prefix { $0 != "\"" }
    #expect(decode(body(list)) == .malformed(reason: "`\(name)[0].created_timestamp` is not a time: \"soon\""))
    // Another of the places may have it, and nothing is no time.
    let fields = #""created_timestamp":"soon","created_at":"Mon Mar 26 13:05:12 +0000 2018""#
    #expect(
      decode(body(list.replacing(#""created_timestamp":"soon""#, with: fields))).events.map(\.at) == [noon])
    #expect(
      decode(body(list.replacing(#""soon""#, with: "null"))).events.map(\.at) == [undated])
    let stop =
      #"{"id":"m1","created_timestamp":"soon","message_create":{"sender_id":"7","message_data":{"text":"STOP"}}}"#
    #expect(decode(body(#""direct_message_events":[\#(stop)]"#)).events.map(\.at) == [undated])
  }

  @Test("An event that can't be read costs none of the others in its body")
  func faults() {
    let follow = #"{"type":"follow","target":\#(brand),"source":\#(ada)}"#
    let bare = #"{"type":"follow","target":\#(brand)}"#
    let rounded = #"{"type":"follow","target":\#(brand),"source":{"id":"1.23E+18"}}"#
    let unfollow = #"{"type":"unfollow","target":\#(brand),"source":\#(ada)}"#
    let stop =
      #"{"id":"m1","message_create":{"sender_id":"7","target":{"recipient_id":"100"},"message_data":{"text":"STOP"}}}"#
    let missing = BodyFault(.init("follow_events", 1), reason: "`follow_events[1].source.id` is missing")
    #expect(
      decode(body(#""follow_events":[\#(follow),\#(bare)],"direct_message_events":[{"id":"m0"},\#(stop)]"#))
        == .body(
          [
            Event(id: "follow-100-7", type: .follow, at: undated, follower: adas(followsYou: true)),
            Event(id: "m1", type: .message, at: undated, text: "STOP", follower: Follower(id: "7", canDM: true)),
          ], ignored: [],
          faults: [
            missing,
            BodyFault(
              .init("direct_message_events", 0), reason: "`direct_message_events[0].message_create` is missing"),
          ]))
    #expect(
      decode(body(#""follow_events":[\#(unfollow),\#(bare)]"#)) == .body([], ignored: ["unfollow"], faults: [missing]))
    // The reason names the event, also where it is about the id alone.
    #expect(
      decode(body(#""follow_events":[\#(unfollow),\#(rounded)]"#)).faults.map(\.reason) == [
        "`follow_events[1]`: the id 1.23E+18 has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
      ])
    // Where nothing can be read, the line as a whole can't.
    #expect(
      decode(body(#""follow_events":[\#(bare),\#(bare)]"#))
        == .malformed(reason: "`follow_events[0].source.id` is missing"))
  }

  @Test(
    "With the form insisted on, lines of others are malformed", arguments: [#"{"foo":1}"#, #"{"data":{"id":"1"}}"#])
  func foreign(line: String) {
    let decoder = EventDecoder(format: .accountActivity, undated: noon)
    #expect(
      decoder.decode(line)
        == .malformed(reason: "neither `for_user_id` nor a list of events, such as `follow_events`, is there"))
  }

  @Test("A message has the text that a person sees, with the chosen quick reply and without the link to its picture")
  func message() {
    let data = #"""
      {"text":"Pricing &lt;3 https://t.co/link https://t.co/pic","entities":{"urls":[
      {"url":"https://t.co/link","expanded_url":"https://example.com/a"},
      {"url":"https://t.co/pic","expanded_url":"https://twitter.com/messages/media/9"}]},
      "quick_reply_response":{"type":"options","metadata":"price"},
      "attachment":{"type":"media","media":{"id":1,"url":"https://t.co/pic","type":"photo"}}}
      """#.replacing("\n", with: "")
    let line = body(
      #""direct_message_events":[{"type":"message_create","id":"954491830116155396","created_timestamp":"1516403560557","message_create":{"target":{"recipient_id":"100"},"sender_id":"7","source_app_id":"1","message_data":\#(data)}}],"apps":{"1":{"name":"x"}},"users":{"7":{"id":"7","created_timestamp":"1423257049000","name":"Ada","screen_name":"ada","description":"Two\nlines","friends_count":3,"statuses_count":4},"100":\#(brand)}"#
    )
    let follower = Follower(
      id: "7", username: "ada", name: "Ada", bio: "Two\nlines", createdAt: Timestamp(milliseconds: 1_423_257_049_000),
      followingCount: 3, postCount: 4, canDM: true)
    let event = Event(
      id: "954491830116155396", type: .message, at: Timestamp(milliseconds: 1_516_403_560_557),
      text: "Pricing <3 https://example.com/a", follower: follower)
    #expect(decode(line) == .events([event]))
  }

  @Test("A picture alone is a message without words; without a time, the identifier tells it")
  func picture() {
    let line = body(
      #""direct_message_events":[{"type":"message_create","id":"954491830116155396","message_create":{"target":{"recipient_id":"100"},"sender_id":"7","message_data":{"text":" https://t.co/pic","attachment":{"type":"media","media":{"url":"https://t.co/pic"}}}}}]"#
    )
    let event = Event(
      id: "954491830116155396", type: .message, at: Timestamp(milliseconds: 1_516_403_560_557),
      follower: Follower(id: "7", canDM: true))
    #expect(decode(line) == .events([event]))
  }

  @Test(
    "Posts are told apart by what they are to the brand",
    arguments: [
      (#""text":"@northwind hi","entities":{"user_mentions":[{"id_str":"100"}]}"#, .mention, "@northwind hi"),
      (
        #""text":"hi","in_reply_to_user_id":100,"in_reply_to_user_id_str":"100","in_reply_to_status_id_str":"9""#,
        .reply, "hi"
      ),
      (
        #""text":"@northwind hi","in_reply_to_status_id_str":null,"in_reply_to_user_id_str":"100","entities":{"user_mentions":[{"id_str":"100"}]}"#,
        .mention, "@northwind hi"
      ),
      (
        #""text":"look","is_quote_status":true,"quoted_status":\#(post(#""text":"x""#, author: brand))"#, .quote, "look"
      ),
      (#""text":"RT @northwind: x","retweeted_status":\#(post(#""text":"x""#, author: brand))"#, .repost, nil),
      (
        #""text":"@a cut…","truncated":true,"entities":{"user_mentions":[]},"extended_tweet":{"full_text":"@a long @northwind","entities":{"user_mentions":[{"id":100}]}}"#,
        .mention, "@a long @northwind"
      ),
      (#""text":"no entities at all""#, .mention, "no entities at all"),
    ] as [(String, EventType, String?)])
  func posts(fields: String, type: EventType, text: String?) {
    let event = Event(id: "900", type: type, at: noon, text: text, follower: adas())
    #expect(decode(body(#""tweet_create_events":[\#(post(fields))]"#)) == .events([event]))
  }

  @Test(
    "Posts that have nothing to do with the brand are ignored",
    arguments: [
      #""text":"RT @x: @northwind","retweeted_status":\#(post(#""text":"x""#))"#,
      #""text":"hm","in_reply_to_user_id_str":"8","entities":{"user_mentions":[{"id_str":"8"}]}"#,
    ])
  func otherPosts(fields: String) {
    #expect(
      decode(body(#""tweet_create_events":[\#(post(fields))]"#)) == .ignored(type: "post (not towards the brand)"))
  }

  @Test("A like of the brand's post is an event")
  func like() {
    let line = body(
      #""favorite_events":[{"id":"a7ba59eab0bf","created_at":"Mon Mar 26 16:33:26 +0000 2018","timestamp_ms":1522082006140,"favorited_status":\#(post(#""text":"x""#, author: brand)),"user":\#(ada)}]"#
    )
    let event = Event(
      id: "a7ba59eab0bf", type: .like, at: Timestamp(milliseconds: 1_522_082_006_140), follower: adas())
    #expect(decode(line) == .events([event]))
  }

  @Test("One body gives all its events, in its order, whatever else is in it")
  func several() {
    let line = body(
      """
      "block_events":[{"type":"block"}],
      "direct_message_events":[
      {"id":"m1","message_create":{"sender_id":"7","target":{"recipient_id":"100"},"message_data":{"text":"one"}},"created_timestamp":1522069512000},
      {"id":"m2","message_create":{"sender_id":"100","target":{"recipient_id":"7"},"message_data":{"text":"echo"}}},
      {"id":"m3","message_create":{"sender_id":"8","message_data":{"text":"two"}},"created_timestamp":1522069512000}],
      "follow_events":[{"source":{"data":{"id":"9"}}}]
      """.replacing("\n", with: ""))
    #expect(
      decode(line)
        == .body(
          [
            Event(id: "m1", type: .message, at: noon, text: "one", follower: Follower(id: "7", canDM: true)),
            Event(id: "m3", type: .message, at: noon, text: "two", follower: Follower(id: "8", canDM: true)),
            Event(id: "follow-100-9", type: .follow, at: undated, follower: Follower(id: "9", followsYou: true)),
          ], ignored: ["block_events", "direct message (not towards the brand)"]))
  }

  @Test("Without `for_user_id`, the account that the rules name is the brand's")
  func knownBrand() {
    let line = #"{"follow_events":[{"type":"follow","source":\#(ada),"target":\#(brand)}]}"#
    let event = Event(id: "follow-100-7", type: .follow, at: undated, follower: adas(followsYou: true))
    for account in [BrandAccount(id: "100", username: nil), BrandAccount(id: nil, username: "NorthWind")] {
      #expect(decode(line, brand: account) == .events([event]))
    }
    let other = BrandAccount(id: "7", username: nil)
    #expect(decode(line, brand: other) == .ignored(type: "follow (not towards the brand)"))
    #expect(
      decode(line)
        == .malformed(
          reason:
            "`for_user_id` is missing and the rules name no `brand.id` or `brand.handle`, so that it can't be told who did this to whom"
        ))
  }

  @Test(
    "What can't be read is told with its place",
    arguments: [
      (#""follow_events":[{"type":"follow"}]"#, "`follow_events[0].source.id` is missing"),
      (
        #""direct_message_events":[{"type":"message_create"}]"#, "`direct_message_events[0].message_create` is missing"
      ),
      (
        #""direct_message_events":[{"message_create":{}}]"#,
        "`direct_message_events[0].message_create.sender_id` is missing"
      ),
      (
        #""tweet_create_events":[{"text":"x"}]"#,
        "`tweet_create_events[0].author_id` or `tweet_create_events[0].user.id` is missing"
      ), (#""favorite_events":[{}]"#, "`favorite_events[0].user.id` is missing"),
      (#""favorite_events":[{"user":{"id":7}}]"#, "`favorite_events[0].favorited_status` is missing"),
    ])
  func malformed(lists: String, reason: String) { #expect(decode(body(lists)) == .malformed(reason: reason)) }

  @Test("Who the brand has blocked isn't answered; a body in the envelope of a webhook's log is read")
  func around() {
    let list = #""tweet_create_events":[\#(post(#""text":"x""#))]"#
    #expect(decode(body(#""user_has_blocked":true,"# + list)) == .ignored(type: "post (by a blocked account)"))
    let event = Event(id: "900", type: .mention, at: noon, text: "x", follower: adas())
    #expect(decode(body(#""user_has_blocked":false,"# + list)) == .events([event]))
    #expect(decode(#"{"received_at":"2026-03-01T00:00:00Z","body":\#(body(list))}"#) == .events([event]))
  }

  @Test("A message taken out of its body needs the brand from the rules")
  func bareMessage() {
    let line =
      #"{"type":"message_create","id":"m1","created_timestamp":"1522069512000","message_create":{"sender_id":"7","target":{"recipient_id":"100"},"message_data":{"text":"hi"}}}"#
    let event = Event(id: "m1", type: .message, at: noon, text: "hi", follower: Follower(id: "7", canDM: true))
    #expect(decode(line, brand: BrandAccount(id: "100", username: nil)) == .events([event]))
    #expect(
      decode(line, brand: BrandAccount(id: "7", username: nil))
        == .ignored(type: "direct message (not towards the brand)"))
  }
}
