import Testing
import WelcomeEngine

/// A code, a time or a number makes no text about somebody of one about nobody.
@Suite("What cohorts are counted by") struct CohortMaskTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The call to action's kind, ask and the rest.
    let cta: String
    var message = "Hi {{ follower.first_name }}, thank you for writing from {{ follower.location }}. {{ cta }}"
    let isOneText: Bool

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a code of each follower's own",
      cta: """
        kind: offer, code: { per_follower: { prefix: B, length: 6 } }, ends: 7d, link: "https://northwind.example/a", \
        ask: "Use code {{ cta.code }} by {{ cta.ends | date: '%-d %B' }}: {{ cta.link }}"
        """, isOneText: true),
    Case(
      name: "a code inside the link",
      cta: """
        kind: link, code: { per_follower: { prefix: B, length: 6 } }, \
        link: "https://northwind.example/a?code={{ cta.code }}", ask: "Read the three pages on kilns: {{ cta.link }}"
        """, isOneText: true),
    Case(
      name: "a handle inside the link",
      cta: """
        kind: link, link: "https://northwind.example/a?for={{ follower.username }}", utm: { source: dm }, \
        ask: "Read the three pages on kilns: {{ cta.link }}"
        """, isOneText: true),
    Case(
      name: "an id inside the link",
      cta: """
        kind: link, link: "https://northwind.example/{{ follower.id }}/a", \
        ask: "Read the three pages on kilns: {{ cta.link }}"
        """, isOneText: true),
    Case(
      name: "a slot in the follower's zone",
      cta: """
        kind: meeting, slots: { days: [mon, tue, wed, thu, fri], between: "10:00-16:00", every: 30m, notice: 24h }, \
        ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work for a 15-minute call?"
        """, isOneText: true),
    Case(
      name: "now", cta: "kind: reply, ask: \"Which kiln do you use?\"",
      message: "Thank you for writing from {{ follower.location }} on {{ now | date: '%-d %B at %H:%M' }}. {{ cta }}",
      isOneText: true),
    Case(
      name: "a fact inside the link",
      cta: """
        kind: link, link: "https://northwind.example/{{ follower.lang }}/{{ follower.bio }}", \
        ask: "Read the three pages on kilns: {{ cta.link }}"
        """, isOneText: false),
  ]

  @Test("A text that differs in what says nothing about the follower is one text", arguments: cases)
  func masks(_ example: Case) throws {
    let book = try rulebook(
      """
      brand: { name: Northwind, handle: "@northwind", id: "1000", domains: [northwind.example] }
      policy: { cohort: { limit: 2 } }
      ctas: { x: { \(example.cta) } }
      rules: [{ id: all, on: follow, send: { message: "\(example.message)", cta: x } }]
      """)
    let zones = ["Europe/London", "Asia/Tokyo", "America/New_York", "Australia/Sydney"]
    let events = zones.enumerated().map { index, zone in
      var event = follow("\(index)", bio: "Founder @ Engines \(index)")
      event.follower.username = "ada\(index)"
      event.follower.timeZone = zone
      event.follower.lang = "en"
      return event
    }
    let decisions = decideAll(events, with: book)
    let refused = example.isOneText ? "reject personalization/cohort" : "send all/default"
    #expect(decisions.map(\.summary) == ["send all/default", "send all/default", refused, refused])
    // The texts do differ.
    let texts = decisions.prefix(2).map { decision in
      if case .send(let message) = decision.outcome { message.message.text } else { "" }
    }
    #expect(Set(texts).count == 2)
  }
}
