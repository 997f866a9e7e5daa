import CivilTime
import Diagnostics
import Quality
import RuleModel
import Testing

@testable import WelcomeEngine

@Suite("Stable hash") struct StableHashTests {
  @Test(
    "values are fixed for ever",
    arguments: [("", 0xf52a_15e9_a9b5_e89b), ("a", 0x02c0_bdbf_4814_20f8)] as [(String, UInt64)])
  func fixed(text: String, value: UInt64) {
    var hash = StableHash()
    hash.combine(bytes: text.utf8)
    #expect(hash.value == value)
  }

  @Test("the end of a text counts, and fractions lie in [0, 1)")
  func ends() {
    var first = StableHash()
    first.combine("ab")
    first.combine("c")
    var second = StableHash()
    second.combine("a")
    second.combine("bc")
    #expect(first.value != second.value)
    for index in 0..<1000 {
      var hash = StableHash(seed: "x")
      hash.combine("\(index)")
      #expect((0..<1).contains(hash.fraction))
    }
  }
}

@Suite("Cohort key") struct CohortKeyTests {
  private func key(_ text: String) throws -> CohortKey { CohortKey(try ExampleMessage(text).message) }

  @Test("names, handles and what stands in for them don't count")
  func names() throws {
    let ada = try key("Hi {first_name:Ada}, you work on {bio:compilers}.")
    #expect(try key("Hi {first_name:Grace}, you work on {bio:compilers}.") == ada)
    #expect(try key("Hi {first_name:Ada}, you work on {bio:engines}.") != ada)
    #expect(ada.description.count == 32)
  }

  @Test(
    "tracking parameters of links don't count",
    arguments: [
      ("https://a.example/?utm_source=x&p=1", "https://a.example/?p=1"),
      ("https://a.example/?p=1&utm_source=x&utm_campaign=y", "https://a.example/?p=1&"),
      ("utm_x alone", "utm_x alone"),
    ])
  func tracking(link: String, without: String) {
    #expect(String(decoding: CohortKey.withoutTracking(Array(link.utf8)), as: UTF8.self) == without)
  }
}

@Suite("Links") struct LinkBuilderTests {
  @Test(
    "query items are appended before a fragment, encoded",
    arguments: [
      ("https://a.example", "https://a.example?utm_source=x%20dm"),
      ("https://a.example/?p=1", "https://a.example/?p=1&utm_source=x%20dm"),
      ("https://a.example/p?", "https://a.example/p?utm_source=x%20dm"),
      ("https://a.example/p#top", "https://a.example/p?utm_source=x%20dm#top"),
      ("https://a.example/p?a=1&utm_source=old#top", "https://a.example/p?a=1&utm_source=old#top"),
      ("https://a.example/p?utm_sources=1", "https://a.example/p?utm_sources=1&utm_source=x%20dm"),
    ])
  func appending(link: String, result: String) {
    #expect(LinkBuilder.appending("utm_source", "x dm", to: link) == result)
  }

  @Test("what data brings into a link is encoded, so that it can't lead elsewhere")
  func data() throws {
    let book = try rulebook(
      """
      brand: { name: N, domains: [n.example] }
      ctas:
        guide: { kind: link, ask: "Read the guide to {{ follower.location }}: {{ cta.link }}", link: "https://n.example/g/{{ follower.location | downcase }}?q=1", utm: { source: x, campaign: "{{ rule.id }}" } }
      rules: [{ id: all, on: any, send: { message: "Thank you for writing from {{ follower.location }}. {{ cta }}", cta: guide } }]
      """)
    let decision = book.decide(follow(location: "A/B ?c#d"), history: NoHistory(), now: now)
    #expect(
      decision.text
        == "Thank you for writing from A/B ?c#d. Read the guide to A/B ?c#d: https://n.example/g/a%2Fb%20%3Fc%23d?q=1&utm_source=x&utm_campaign=all"
    )
  }
}

@Suite("Meeting slots") struct MeetingSlotsTests {
  private func slots(_ zone: String, follower: String, quiet: DayTimes? = nil, notice: TimeSpan = .hours(24)) throws
    -> [String]
  {
    let source = Source(path: "x", text: "")
    let slots = Slots(
      days: [.monday, .tuesday], between: DayTimes(from: 600, until: 660), every: .minutes(30), notice: notice,
      span: Span(source, 0..<0))
    return slots.next(
      3, after: now, in: try #require(Zone(identifier: zone)), quietHours: quiet,
      followerZone: try #require(Zone(identifier: follower))
    ).map(\.iso8601)
  }

  @Test("after now and the notice, on the brand's days and hours")
  func days() throws {
    #expect(
      try slots("UTC", follower: "UTC") == ["2026-03-03T10:00:00Z", "2026-03-03T10:30:00Z", "2026-03-09T10:00:00Z"])
    #expect(
      try slots("America/New_York", follower: "UTC", notice: .days(5))
        // Clocks go forward on 8 March.
        == ["2026-03-09T14:00:00Z", "2026-03-09T14:30:00Z", "2026-03-10T14:00:00Z"])
  }

  @Test(
    "shown by the clock of the place that the follower gives, where it can be only one; else by the brand's",
    arguments: [
      ("Berlin", nil, "Tuesday at 4:00 PM"), ("Birmingham", nil, "Tuesday at 10:00 AM"),
      ("Berlin", "Asia/Tokyo", "Wednesday at 12:00 AM"), (nil, nil, "Tuesday at 10:00 AM"),
    ] as [(String?, String?, String)])
  func followersClock(location: String?, timeZone: String?, shown: String) throws {
    let rules = try rulebook(
      """
      \(prelude.replacingOccurrences(of: "brand: {", with: "brand: { time_zone: America/New_York,"))
      rules:
        - id: founders
          on: follow
          send: { message: "Hi, welcome to Northwind! You build {{ follower.bio }}. {{ cta }}", cta: call }
      """)
    var event = follow(bio: "Engines", location: location)
    event.follower.timeZone = timeZone
    #expect(
      rules.decide(event, history: NoHistory(), now: now).text
        == "Hi, welcome to Northwind! You build Engines. Does \(shown) work for a 15-minute call?")
  }

  @Test("never in the follower's quiet hours")
  func quiet() throws {
    #expect(
      try slots("UTC", follower: "Asia/Tokyo", quiet: DayTimes(from: 19 * 60 + 15, until: 8 * 60))
        == ["2026-03-03T10:00:00Z", "2026-03-09T10:00:00Z", "2026-03-10T10:00:00Z"])
  }
}
