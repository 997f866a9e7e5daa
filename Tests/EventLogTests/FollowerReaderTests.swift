import CivilTime
import EventLog
import Events
import Testing

private let now = Timestamp(milliseconds: 1_772_368_496_000)

@Suite("Sample followers")
struct FollowerReaderTests {
  private let ada = Event(
    id: "follow-42", type: .follow, at: now, follower: Follower(id: "42", name: "Ada", followsYou: true))

  @Test(
    "A follower alone follows now; samples stand on lines or in one document",
    arguments: [
      #"{"id":"42","name":"Ada"}"#, "\n\n{\"id\":\"42\",\"name\":\"Ada\"}\r\n", #"[{"id":"42","name":"Ada"}]"#,
      "{\n  \"id\": \"42\",\n  \"name\": \"Ada\"\n}", #"{"data":[{"id":"42","name":"Ada"}]}"#,
      #"{"users":[{"id_str":"42","id":1,"name":"Ada"}]}"#, #"{"followers":[{"id":42,"name":"Ada"}]}"#,
      #"{"follower":{"id":"42","name":"Ada"}}"#,
    ])
  func oneFollower(text: String) throws {
    #expect(try FollowerReader.read(text, now: now) == FollowerReader.Reading(events: [ada]))
  }

  @Test("The accounts of the archive that X gives its users follow now")
  func archive() throws {
    let text = #"""
      window.YTD.follower.part0 = [
        { "follower" : { "accountId" : "42", "userLink" : "https://twitter.com/intent/user?user_id=42" } },
        { "follower" : { "accountId" : "43" } }
      ];
      """#
    let events = ["42", "43"].map {
      Event(id: "follow-\($0)", type: .follow, at: now, follower: Follower(id: $0, followsYou: true))
    }
    #expect(try FollowerReader.read(text, now: now) == FollowerReader.Reading(events: events))
  }

  @Test("What samples expect is kept for those that can be read")
  func expectations() throws {
    let text = #"""
      {"id":"42","name":"Ada"}
      {"id":"43","followers_count":"many","expect":{"skip":"no-rule"}}
      {"id":"44"}
      {"id":"45","expect":{"rule":"hello","text":{"contains":["a \"b\"",1,true,null,2.5]}}}
      {"id":"46","expect":7}
      nonsense
      """#
    let reading = try FollowerReader.read(text, now: now)
    #expect(reading.events.map(\.follower.id) == ["42", "44", "45", "46"])
    #expect(
      reading.expectations.mapValues { "\($0.place): \($0.text)" } == [
        2: #"line 4: {"rule":"hello","text":{"contains":["a \"b\"",1,true,null,2.5]}}"#, 3: "line 5: 7",
      ])
    let document = try FollowerReader.read(#"[{"id":"1","expect":{"skip":"no-rule"}},{"id":"2"}]"#, now: now)
    #expect(document.expectations.mapValues(\.place) == [0: "sample 1"])
  }

  @Test("A sample may say what happened, and lack an identifier")
  func samples() throws {
    let text = #"""
      {"id":"42","name":"Ada"}
      {"name":"Bob","event":{"type":"mention","text":"hi","at":"2026-03-01T00:00:00Z"}}
      {"id":"e9","type":"like","follower":{"name":"Eve"}}
      {"id":"x1","username":"cy","public_metrics":{"followers_count":3}}
      """#
    let events = [
      ada,
      Event(
        id: "mention-sample-2", type: .mention, at: Timestamp(milliseconds: 1_772_323_200_000), text: "hi",
        follower: Follower(id: "sample-2", name: "Bob")),
      Event(id: "e9", type: .like, at: now, follower: Follower(id: "sample-3", name: "Eve")),
      Event(
        id: "follow-x1", type: .follow, at: now,
        follower: Follower(id: "x1", username: "cy", followersCount: 3, followsYou: true)),
    ]
    #expect(try FollowerReader.read(text, now: now) == FollowerReader.Reading(events: events))
  }

  @Test("Problems have their place, and the other samples are read")
  func problems() throws {
    let text = """
      {"id":"42","name":"Ada"}
      {"id":"43","followers_count":"many"}
      nonsense

      {"id":"44","event":{"type":"block"}}
      {"id":"45","event":"mention"}
      12
      """
    let problems = [
      FollowerReader.Problem(place: "line 2", reason: #"`followers_count` is not a whole number from 0 up: "many""#),
      FollowerReader.Problem(place: "line 3", reason: "not JSON: expected `null` at byte 0"),
      FollowerReader.Problem(place: "line 5", reason: "events of type `block` aren't used"),
      FollowerReader.Problem(place: "line 6", reason: #"`event` is not an object: "mention""#),
      FollowerReader.Problem(place: "line 7", reason: "a sample has to be a JSON object, this is 12"),
    ]
    #expect(try FollowerReader.read(text, now: now) == FollowerReader.Reading(events: [ada], problems: problems))
  }

  @Test("An object over several lines that isn't JSON is one problem")
  func brokenObject() throws {
    #expect(
      try FollowerReader.read("{\n  \"id\": \"42\"\n  \"name\": \"Ada\"\n}", now: now)
        == FollowerReader.Reading(problems: [
          FollowerReader.Problem(
            place: "the document", reason: "not JSON: expected `,` or `}`, found `\"` on line 3, column 3")
        ]))
  }

  @Test("A list that isn't JSON is one problem")
  func brokenDocument() throws {
    #expect(
      try FollowerReader.read("[{\"id\":\"42\"},\n]", now: now)
        == FollowerReader.Reading(problems: [
          FollowerReader.Problem(place: "the document", reason: "not JSON: a comma before `]` on line 2, column 1")
        ]))
  }
}
