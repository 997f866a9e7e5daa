import CivilTime
import Events
import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("What is settled before any rule") struct BeforeRulesTests {
  static let rules = """

    rules: [{ id: all, on: any, cooldown: none, send: { message: "\(goodMessage)", cta: call } }]
    """

  @Test("the brand's own events get no message, by id or by handle")
  func ownAccount() throws {
    let book = try rulebook(prelude + Self.rules)
    #expect(book.decide(follow("1000"), history: NoHistory(), now: now).summary == "skip own-account")
    var event = follow()
    event.follower.username = "NorthWind"
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "skip own-account")
    for other in ["northwind2", "Northwin", "nOrthwinter", ".orthwind", "Ñorthwind", "`northwind"] {
      event.follower.username = other
      #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default", "\(other)")
    }
  }

  @Test("who can't be reached gets no message; a follow or a message implies that they can")
  func unreachable() throws {
    let book = try rulebook(prelude + Self.rules)
    var event = follow(type: .mention)
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
    event.follower.followsYou = false
    event.follower.canDM = false
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "skip unreachable")
    event.follower.canDM = true
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
    event.follower.canDM = nil
    event.type = .message
    #expect(book.decide(event, history: NoHistory(), now: now).summary == "send all/default")
  }

  @Test("an event older than the policy allows is stale")
  func stale() throws {
    let book = try rulebook(prelude + "\npolicy: { max_event_age: 2d }" + Self.rules)
    #expect(book.decide(follow(at: now - .days(2)), history: NoHistory(), now: now).summary == "send all/default")
    #expect(
      book.decide(follow(at: now - .days(2) - .seconds(1)), history: NoHistory(), now: now).summary == "skip stale")
  }

  @Test(
    "a stale event's age is told as exactly as it takes to see that it is too old",
    arguments: [(784_600, "9d"), (649_800, "7d12h"), (604_861, "7d1m"), (604_801, "7d1s")] as [(Int64, String)])
  func staleAge(seconds: Int64, told: String) throws {
    let age = TimeSpan.seconds(seconds)
    let book = try rulebook(prelude + "\npolicy: { max_event_age: 7d }" + Self.rules)
    guard case .skip(let skip) = book.decide(follow(at: now - age), history: NoHistory(), now: now).outcome else {
      Issue.record("not skipped")
      return
    }
    #expect(skip.text == "the event is \(told) old; the policy's `max_event_age` is 7d")
  }

  @Test("an event that is dated more than a year from now is answered by nothing; it may still ask to stop")
  func future() throws {
    let book = try rulebook(prelude + Self.rules)
    #expect(book.decide(follow(at: now + .days(366)), history: NoHistory(), now: now).summary == "send all/default")
    let late = now + .days(366) + .seconds(1)
    let decision = book.decide(follow(at: late), history: NoHistory(), now: now)
    #expect(decision.summary == "skip future")
    guard case .skip(let skip) = decision.outcome else { return }
    #expect(skip.text == "the event is dated \(late.iso8601), which is more than a year from now")
    let stop = follow(type: .message, at: late, text: "stop")
    #expect(book.decide(stop, history: NoHistory(), now: now).summary == "skip opt-out")
  }

  @Test("the same event is decided once")
  func duplicate() throws {
    let book = try rulebook(prelude + Self.rules)
    #expect(
      decideAll([follow(), follow(), follow(event: "evt_other")], with: book).map(\.summary)
        == ["send all/default", "skip duplicate", "send all/default"])
  }

  @Test("a follower gets no more messages than the policy's cap within its time")
  func cap() throws {
    let book = try rulebook(prelude + "\npolicy: { per_follower: { max: 1, within: 7d } }" + Self.rules)
    let events = [
      follow(event: "a", at: now - .days(20)), follow(event: "b", at: now - .days(14)),
      follow(event: "c", at: now - .days(10)),
    ]
    #expect(decideAll(events, with: book).map(\.summary) == ["send all/default", "skip cap", "send all/default"])
  }

  @Test("a message that asks to stop is answered by nothing, and nothing follows it")
  func optOut() throws {
    let book = try rulebook(prelude + "\npolicy: { opt_out_keywords: [quiet please] }" + Self.rules)
    let events = [
      follow("1", event: "a", type: .message, text: "STOP!"), follow("1", event: "b"),
      follow("2", event: "c", type: .message, text: "can't stop using it"),
      follow("3", event: "d", type: .message, text: "Quiet, please."),
    ]
    #expect(
      decideAll(events, with: book).map(\.summary)
        == ["skip opt-out", "skip suppressed", "send all/default", "skip opt-out"])
  }

  @Test("the same message asks to stop once: read again it doesn't, but another event of its id does")
  func repeatedOptOut() throws {
    let book = try rulebook(prelude + Self.rules)
    let stop = follow("1", event: "a", type: .message, text: "stop")
    let events = [follow("2", event: "b"), stop, stop, follow("2", event: "b", type: .message, text: "stop")]
    #expect(
      decideAll(events, with: book).map(\.summary)
        == ["send all/default", "skip opt-out", "skip suppressed", "skip opt-out"])
  }
}
