import CivilTime
import EventLog
import Events
import Testing

private let undated = Timestamp(milliseconds: 1_800_000_000_000)

private func decode(_ line: String) -> DecodedLine { EventDecoder(undated: undated).decode(line) }

@Suite("Events of our own form")
struct NativeEventTests {
  @Test("Every field is read")
  func everyField() {
    let line = #"""
      {"id":"evt_1","type":"mention","at":"2026-03-01T12:34:56Z","text":"hi 👋 \u0041","matched_keywords":["ada","lovelace"],
      "unknown":[1,{"a":null}],"follower":{"id":"42","username":"@ada","name":"Ada Lovelace","bio":"Founder, Analytical Engines",
      "location":"London","url":"https://example.com","lang":"en","pinned_text":"hello","created_at":"2019-01-02T03:04:05Z",
      "verified":false,"protected":false,"default_avatar":true,"followers_count":812,"following_count":120,"post_count":990,
      "listed_count":4,"follows_you":true,"can_dm":true,"opted_in":false,"time_zone":"Europe/London","lists":["vip"],
      "interests":["maths","poetry"],"attributes":{"plan":"free","seats":3,"beta":true,"tags":["a","b"],"none":null,"deep":{},"nums":[3,1.5,true,"x",null,{"a":1}],"odd":[{}]}}}
      """#
    let follower = Follower(
      id: "42", username: "ada", name: "Ada Lovelace", bio: "Founder, Analytical Engines", location: "London",
      url: "https://example.com", lang: "en", pinnedText: "hello",
      createdAt: Timestamp(milliseconds: 1_546_398_245_000), verified: false, protected: false, defaultAvatar: true,
      followersCount: 812, followingCount: 120, postCount: 990, listedCount: 4, followsYou: true, canDM: true,
      optedIn: false, timeZone: "Europe/London", lists: ["vip"], interests: ["maths", "poetry"],
      attributes: [
        "plan": .text("free"), "seats": .number(3), "beta": .flag(true), "tags": .list(["a", "b"]),
        "nums": .list(["3", "1.5", "true", "x"]), "odd": .list([]),
      ])
    let event = Event(
      id: "evt_1", type: .mention, at: Timestamp(milliseconds: 1_772_368_496_000), text: "hi 👋 A",
      matchedKeywords: ["ada", "lovelace"], follower: follower)
    #expect(decode(line) == .events([event]))
  }

  @Test("Four fields are enough")
  func fourFields() {
    let event = Event(
      id: "1", type: .like, at: Timestamp(milliseconds: 0), follower: Follower(id: "-7"))
    #expect(decode(#"{"id":1,"type":"like","at":0,"follower":{"id":-7}}"#) == .events([event]))
  }

  @Test("An empty text, null and an absent key mean the same")
  func emptyNullAbsent() {
    let full =
      #"{"id":"1","type":"like","at":0,"text":"","follower":{"id":"7","name":"","bio":null,"followers_count":"","lists":[]}}"#
    #expect(decode(full) == decode(#"{"id":"1","type":"like","at":0,"follower":{"id":"7"}}"#))
  }

  @Test(
    "A follow says that they follow the brand, a message that they can be answered, whatever was read of them before")
  func impliedReach() {
    func reach(_ type: String, _ fields: String = "") -> [Bool?] {
      guard case .events(let events) = decode(#"{"id":"1","type":"\#(type)","at":0,"follower":{"id":"7"\#(fields)}}"#)
      else { return [] }
      return events.flatMap { [$0.follower.followsYou, $0.follower.canDM] }
    }
    #expect(reach("follow") == [true, nil])
    #expect(reach("message") == [nil, true])
    #expect(reach("like") == [nil, nil])
    let neither = #","follows_you":false,"can_dm":false"#
    #expect(reach("follow", neither) == [true, false])
    #expect(reach("message", neither) == [false, true])
    #expect(reach("mention", neither) == [false, false])
  }

  @Test(
    "A time is ISO 8601, seconds or parts of them, or the older form",
    arguments: [
      ("1772368496250000", 1_772_368_496_250), (#""1772368496250000""#, 1_772_368_496_250),
      ("1772368496250000000", 1_772_368_496_250),
      (#""2026-03-01T12:34:56Z""#, 1_772_368_496_000), (#""2026-03-01T14:34:56.250+02:00""#, 1_772_368_496_250),
      (#""1772368496250""#, 1_772_368_496_250), ("1772368496250", 1_772_368_496_250), ("1772368496", 1_772_368_496_000),
      ("1772368496250.0", 1_772_368_496_250), (#""Mon Mar 26 13:05:12 +0000 2018""#, 1_522_069_512_000),
      (#""Mon Mar  6 13:05:12 +0100 2018""#, 1_520_337_912_000),
    ] as [(String, Int64)])
  func times(written: String, milliseconds: Int64) {
    let event = Event(id: "1", type: .like, at: Timestamp(milliseconds: milliseconds), follower: Follower(id: "7"))
    #expect(decode(#"{"id":"1","type":"like","at":\#(written),"follower":{"id":"7"}}"#) == .events([event]))
  }

  @Test("Flags and counts may be texts, counts may have a decimal point")
  func looseScalars() {
    let line = #"""
      {"id":"1","type":"like","at":0,"follower":{"id":"7","verified":"true","protected":"False","can_dm":1,"opted_in":"0",
      "followers_count":"812","post_count":12.0}}
      """#
    let follower = Follower(
      id: "7", verified: true, protected: false, followersCount: 812, postCount: 12, canDM: true, optedIn: false)
    let event = Event(id: "1", type: .like, at: Timestamp(milliseconds: 0), follower: follower)
    #expect(decode(line) == .events([event]))
  }

  @Test(
    "A follower is the same whatever stands around the id",
    arguments: [#""42""#, "42", #"" 42""#, #""42 ""#, #""\t42\u00a0""#, #""\ufeff42\u200b""#])
  func followerID(written: String) {
    let event = Event(id: "1", type: .like, at: Timestamp(milliseconds: 0), follower: Follower(id: "42"))
    #expect(decode(#"{"id":"1","type":"like","at":0,"follower":{"id":\#(written)}}"#) == .events([event]))
  }

  @Test(
    "Ids that stand for none, or have been changed on the way, are refused",
    arguments: [
      (#""  ""#, "`follower.id` is missing"), (#""\u200b""#, "`follower.id` is missing"),
      (#""null""#, #"the follower's id is "null", which stands for none"#),
      (#""NaN""#, #"the follower's id is "NaN", which stands for none"#),
      (#""42.0""#, #"the follower's id is "42.0", where "42" is meant"#),
      (
        #""1.23E+18""#,
        "the id 1.23E+18 has been rounded by a spreadsheet, its last digits are lost; export again, and open the column as text"
      ),
    ])
  func wrongID(written: String, reason: String) {
    #expect(
      decode(#"{"id":"1","type":"like","at":0,"follower":{"id":\#(written)}}"#) == .malformed(reason: reason))
  }

  @Test("A type that isn't ours is counted, not refused")
  func unknownType() {
    #expect(decode(#"{"id":"1","type":"unfollow","at":0,"follower":{"id":"7"}}"#) == .ignored(type: "unfollow"))
  }

  @Test("Blank lines are blank", arguments: ["", " ", "\t \r"])
  func blank(line: String) { #expect(decode(line) == .blank) }

  @Test(
    "What can't be read is told with its place",
    arguments: [
      (#"{"type":"follow","at":0,"follower":{"id":"7"}}"#, "`id` is missing"),
      (#"{"id":"1","type":"follow","follower":{"id":"7"}}"#, "`at` is missing"),
      (#"{"id":"1","at":0,"follower":{"id":"7"}}"#, "`type` is missing"),
      (#"{"id":"1","type":"follow","at":0}"#, "`follower.id` is missing"),
      (#"{"id":"1","type":"follow","at":0,"follower":{"name":"Ada"}}"#, "`follower.id` is missing"),
      (#"{"id":"1","type":"follow","at":0,"follower":{"id":""}}"#, "`follower.id` is missing"),
      (#"{"id":"1","type":"follow","at":"yesterday","follower":{"id":"7"}}"#, #"`at` is not a time: "yesterday""#),
      (#"{"id":"1","type":"follow","at":true,"follower":{"id":"7"}}"#, "`at` is not a time: true"),
      (#"{"id":[],"type":"follow","at":0,"follower":{"id":"7"}}"#, "`id` is not a text or a whole number: an array"),
      (#"{"id":"1","type":7,"at":0,"follower":{"id":"7"}}"#, "`type` is not a text: 7"),
      (#"{"id":"1","type":"follow","at":0,"follower":"7"}"#, #"`follower` is not an object: "7""#),
      (
        #"{"id":"1","type":"follow","at":0,"follower":{"id":"7","followers_count":-1}}"#,
        "`follower.followers_count` is not a whole number from 0 up: -1"
      ),
      (
        #"{"id":"1","type":"follow","at":0,"follower":{"id":"7","followers_count":1e30}}"#,
        "`follower.followers_count` is not a whole number from 0 up: 1e+30"
      ),
      (
        #"{"id":"1","type":"follow","at":0,"follower":{"id":"7","verified":"maybe"}}"#,
        #"`follower.verified` is not true or false: "maybe""#
      ),
      (
        #"{"id":"1","type":"follow","at":0,"follower":{"id":"7","lists":[1]}}"#,
        "`follower.lists` is not a list of texts: an array"
      ),
      (
        #"{"id":"1","type":"follow","at":0,"follower":{"id":"7","attributes":"x"}}"#,
        #"`follower.attributes` is not an object: "x""#
      ),
      (
        #"{"id":"1","type":"follow","at":"\u202eevil\u0007 0123456789012345678901234567890123456789","follower":{"id":"7"}}"#,
        #"`at` is not a time: "\u{202e}evil\u{7} 012345678901234567890123456789012…""#
      ),
      (
        "{}",
        "not an event of a known form: none of `type`, `follower`, `data.event_type`, `for_user_id` or `data.text` is there"
      ),
      ("[1]", "an event has to be a JSON object, this is an array"),
      ("12", "an event has to be a JSON object, this is 12"),
    ])
  func malformed(line: String, reason: String) { #expect(decode(line) == .malformed(reason: reason)) }

  @Test("With a form insisted on, other forms are malformed")
  func insistedForm() {
    let decoder = EventDecoder(format: .xActivity, undated: undated)
    #expect(
      decoder.decode(#"{"id":"1","type":"like","at":0,"follower":{"id":"7"}}"#)
        == .malformed(reason: "`data` is missing"))
  }
}
