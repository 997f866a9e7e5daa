import CivilTime
import EventLog
import Events
import Foundation
import TestSupport
import Testing

/// The platform's documented samples, which stand beside the project.
private let samples = "x-activity-samples.jsonl"

@Suite("The documented samples of the X Activity API", .enabled(if: Conformance.has(samples)))
struct XActivitySamplesTests {
  @Test("Each line is decided or ignored as its type says, none is malformed")
  func everySample() throws {
    let decoder = EventDecoder(undated: Timestamp(milliseconds: 0))
    var outcomes: [String] = []
    try EventLogReader(path: Conformance.file(samples).path(percentEncoded: false)).forEachLine { line in
      switch decoder.decode(line) {
      case .events(let events): outcomes += events.map { "\($0.type) from \($0.follower.id)" }
      case .body(let events, let ignored, _): outcomes.append("a body of \(events.count) and \(ignored)")
      case .ignored(let type): outcomes.append("ignored \(type)")
      case .malformed(let reason): outcomes.append("malformed: \(reason)")
      case .blank: outcomes.append("blank")
      }
    }
    #expect(
      outcomes == [
        "ignored post.create", "ignored post.delete", "mention from 2222222222222222222",
        "reply from 2222222222222222222", "quote from 2222222222222222222", "repost from 2222222222222222222",
        "ignored like.create (not towards the brand)", "ignored follow.follow (not towards the brand)",
        "ignored follow.unfollow", "profile from 1111111111111111111", "profile from 1111111111111111111",
        "profile from 1111111111111111111", "profile from 1111111111111111111", "profile from 1111111111111111111",
        "profile from 1111111111111111111", "ignored chat.received", "ignored chat.sent", "ignored dm.sent",
        "message from 2222222222222222222", "ignored news.new", "ignored spaces.start", "ignored spaces.end",
        "ignored broadcast.start", "ignored broadcast.end", "ignored broadcast.chat", "ignored oauth.revoke",
      ])
  }

  @Test("The mention and the message are read whole, wrapped users or not")
  func wholeEvents() throws {
    let decoder = EventDecoder(undated: Timestamp(milliseconds: 0))
    var events: [Event] = []
    try EventLogReader(path: Conformance.file(samples).path(percentEncoded: false)).forEachLine { line in
      if line.number == 3 || line.number == 19, case .events(let found) = decoder.decode(line) { events += found }
    }
    let other = Follower(
      id: "2222222222222222222", username: "OtherUser", name: "OtherUser",
      createdAt: Timestamp(milliseconds: 1_776_714_959_000), verified: false, protected: false, defaultAvatar: false,
      followersCount: 97, followingCount: 1, postCount: 50, listedCount: 4)
    var reachable = other
    reachable.canDM = true
    #expect(
      events == [
        Event(
          id: "2080765813578191303", type: .mention, at: Timestamp(milliseconds: 1_784_928_203_000),
          text: "hey @ExampleUser", follower: other),
        Event(
          id: "-6850472171600526495", type: .message, at: Timestamp(milliseconds: 1_784_928_224_372), text: "hello!",
          follower: reachable),
      ])
  }
}
