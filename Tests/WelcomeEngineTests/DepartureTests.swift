import CivilTime
import Events
import Testing

@testable import WelcomeEngine

/// What a message offers lies behind the moment at which it goes out, which may be days after it is decided.
@Suite("Departure") struct DepartureTests {
  private func book(delay: String = "", quiet: String = "") throws -> Rulebook {
    try rulebook(
      """
      brand: { name: Northwind, domains: [northwind.example] }
      channel: { \(quiet) }
      ctas:
        call:
          kind: meeting
          ask: "Does {{ cta.slot | date: '%A %-d %B at %-I:%M %p' }} work for a 15-minute call?"
          slots: { days: [mon, tue, wed, thu, fri], between: "08:00-16:00", every: 30m, notice: 24h }
        loaf:
          kind: offer
          ask: "Show LOAF at the counter by {{ cta.ends | date: '%A %-d %B' }}."
          code: LOAF
          ends: 2d
        survey:
          kind: task
          ask: "Send us your two answers by {{ cta.deadline | date: '%A %-d %B' }}."
          deadline: 2026-03-04T12:00:00Z
      rules:
        - id: callers
          on: follow
          when: { bio: { has_word: founder } }
          send: { cta: call, \(delay) message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
        - id: bakers
          on: follow
          when: { bio: { has_word: baker } }
          send: { cta: loaf, \(delay) message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
        - id: readers
          on: follow
          when: { bio: { has_word: reader } }
          send: { cta: survey, \(delay) message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
      """)
  }

  private func outcome(
    _ rulebook: Rulebook, bio: String, now moment: String = "2026-03-02T09:00:00Z", location: String = "London"
  ) throws -> String {
    let moment = try #require(Timestamp(iso8601: moment))
    let event = follow(at: moment, bio: bio, location: location)
    let decision = rulebook.decide(event, history: MemoryHistory(), now: moment)
    guard case .send(let message) = decision.outcome else { return decision.summary }
    let ask = message.message.text.split(separator: ". ").last ?? ""
    return "\(message.sendAfter?.iso8601 ?? "at once"), good until \(message.goodUntil?.iso8601 ?? "ever"): \(ask)"
  }

  @Test(
    "what ends on a date lasts through that day where the brand is, which is that day for everyone",
    arguments: [
      ("2026-03-31T12:00:00Z", "Los Angeles", "at once, good until 2026-04-01T03:59:58Z: Use LOAF by 31 March."),
      ("2026-04-01T03:30:00Z", "Tokyo", "at once, good until 2026-04-01T03:59:58Z: Use LOAF by 31 March."),
      ("2026-04-01T04:00:00Z", "Tokyo", "reject cta/past"),
    ])
  func wholeDay(now: String, location: String, expected: String) throws {
    let book = try rulebook(
      """
      brand: { name: Northwind, time_zone: America/New_York, domains: [northwind.example] }
      ctas:
        loaf: { kind: offer, ask: "Use LOAF by {{ cta.ends | date: '%-d %B' }}.", code: LOAF, ends: 2026-03-31 }
      rules:
        - id: bakers
          on: follow
          send: { cta: loaf, message: "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
      """)
    #expect(try outcome(book, bio: "Baker", now: now, location: location) == expected)
  }

  @Test(
    "times are counted from when the message goes out",
    arguments: [
      (
        "", "Founder",
        "at once, good until 2026-03-02T09:29:59Z: Does Tuesday 3 March at 9:30 AM work for a 15-minute call?"
      ),
      (
        "delay: 3d,", "Founder",
        """
        2026-03-05T09:00:00Z, good until 2026-03-05T09:29:59Z: Does Friday 6 March at 9:30 AM work for a 15-minute call?
        """
      ),
      ("", "Baker", "at once, good until 2026-03-02T09:00:00Z: Show LOAF at the counter by Wednesday 4 March."),
      (
        "delay: 3d,", "Baker",
        "2026-03-05T09:00:00Z, good until 2026-03-05T09:00:00Z: Show LOAF at the counter by Saturday 7 March."
      ),
      ("", "Reader", "at once, good until 2026-03-04T11:59:59Z: Send us your two answers by Wednesday 4 March."),
      ("delay: 3d,", "Reader", "reject cta/past"),
    ])
  func delay(delay: String, bio: String, outcome: String) throws {
    #expect(try self.outcome(book(delay: delay), bio: bio) == outcome)
  }

  @Test("quiet hours put it off")
  func quiet() throws {
    let book = try book(quiet: #"quiet_hours: "21:00-08:00""#)
    #expect(
      try outcome(book, bio: "Founder", now: "2026-03-02T22:00:00Z") == """
        2026-03-03T08:00:00Z, good until 2026-03-03T08:29:59Z: Does Wednesday 4 March at 8:30 AM work for a 15-minute call?
        """)
  }

  @Test("who decides for a later moment says so")
  func later() throws {
    let book = try book()
    let departure = try #require(Timestamp(iso8601: "2026-03-06T12:00:00Z"))
    let decision = book.decide(follow(bio: "Founder"), history: MemoryHistory(), now: now, departure: departure)
    #expect(
      decision.text == """
        Hi Ada, thank you for writing from London. Does Monday 9 March at 8:00 AM work for a 15-minute call?
        """)
    #expect(
      book.decide(follow(bio: "Reader"), history: MemoryHistory(), now: now, departure: departure).summary
        == "reject cta/past")
  }

  @Test("a worker that keeps what it worked out decides the same")
  func workspace() throws {
    let book = try book(delay: "delay: 3d,", quiet: #"quiet_hours: "21:00-08:00""#)
    let workspace = DecisionWorkspace(book, now: now)
    for minutes in [0, 7, 7, 400, 3000, 0, 60] as [Int64] {
      for bio in ["Founder", "Baker", "Reader"] {
        let event = follow(at: now - .minutes(minutes), bio: bio)
        let alone = book.decide(event, history: MemoryHistory(), now: now)
        let (decision, _) = book.presume(event, workspace: workspace)
        #expect(decision.summary == alone.summary)
        #expect(decision.text == alone.text)
      }
    }
  }
}
