import CivilTime
import Events
import Testing

@testable import WelcomeEngine

@Suite("Choosing a rule") struct DecideTests {
  @Test("the first rule by priority that holds decides, then the order of the file")
  func order() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - { id: second, on: follow, send: { message: "\(goodMessage)", cta: call } }
          - { id: third, on: follow, send: { message: "\(goodMessage)", cta: call } }
          - { id: first, on: follow, priority: 10, when: { followers_count: { at_least: 1000 } }, send: { message: "\(goodMessage)", cta: call } }
        """)
    #expect(book.decide(follow(followers: 2000), history: NoHistory(), now: now).summary == "send first/default")
    #expect(book.decide(follow(followers: 20), history: NoHistory(), now: now).summary == "send second/default")
  }

  @Test("a rule looks only at the event types it names")
  func triggers() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - { id: mentions, on: [mention, reply], send: { message: "\(goodMessage)", cta: call } }
          - { id: rest, on: any, skip: nothing to say }
        """)
    let types = EventType.allCases.map { type in
      "\(type.rawValue): \(book.decide(follow(type: type), history: NoHistory(), now: now).summary)"
    }
    #expect(
      types == [
        "follow: skip rule rest", "mention: send mentions/default", "reply: send mentions/default",
        "message: skip rule rest", "repost: skip rule rest", "quote: skip rule rest", "like: skip rule rest",
        "profile: skip rule rest",
      ])
  }

  @Test("no rule fits: a skip that says so")
  func noRule() throws {
    let book = try rulebook(prelude + "\nrules: [{ id: likes, on: like, skip: likes need no answer }]")
    #expect(book.decide(follow(), history: NoHistory(), now: now).summary == "skip no-rule")
  }

  @Test("a rule outside its window is passed over; the window ends before its last moment")
  func window() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - { id: spring, on: follow, window: { from: 2026-03-01, until: 2026-04-01 }, send: { message: "\(goodMessage)", cta: call } }
        """)
    let at = { (time: String) in
      book.decide(follow(at: Timestamp(iso8601: time) ?? now), history: NoHistory(), now: now).summary
    }
    #expect(at("2026-02-28T23:59:59Z") == "skip no-rule")
    #expect(at("2026-03-01T00:00:00Z") == "send spring/default")
    #expect(at("2026-04-01T00:00:00Z") == "skip no-rule")
  }

  @Test("when no variant passes the gate, the next matching rule is tried, unless the rule is final")
  func fallThrough() throws {
    let rules = { (isFinal: Bool) in
      prelude + """

        rules:
          - { id: generic, on: follow, priority: 1, final: \(isFinal), send: { message: "Hi, our office is on the third floor. {{ cta }}", cta: call } }
          - { id: specific, on: follow, send: { message: "\(goodMessage)", cta: call } }
        """
    }
    #expect(
      try rulebook(rules(false)).decide(follow(), history: NoHistory(), now: now).summary == "send specific/default")
    #expect(
      try rulebook(rules(true)).decide(follow(), history: NoHistory(), now: now).summary
        == "reject personalization/no-facts")
  }

  @Test("when rules fit and nothing passes, the decision is a rejection with every finding")
  func rejection() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - id: generic
            on: follow
            send:
              cta: call
              variants:
                - { name: plain, message: "Hi, our office is on the third floor. {{ cta }}" }
                - { name: named, message: "Hi {{ follower.first_name }}, our office is on the third floor. {{ cta }}" }
        """)
    let decision = book.decide(follow(), history: NoHistory(), now: now)
    #expect(decision.summary == "reject personalization/name-only personalization/no-facts")
  }

  @Test("a template that aborts is refused with its reason, and the next variant is tried")
  func abort() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - id: picky
            on: follow
            send:
              cta: call
              variants:
                - { name: picky, weight: 1, message: "{% abort 'no bio to speak of' %}" }
                - { name: open, weight: 0, message: "\(goodMessage)" }
        """)
    let decision = book.decide(follow(), history: NoHistory(), now: now, explain: true)
    #expect(decision.summary == "send picky/open")
    #expect(decision.trace?.rules.first?.attempts.first?.attempt.findings.first?.message == "no bio to speak of")
  }

  @Test("nothing in a decision depends on what was decided before but through the history")
  func pure() throws {
    let book = try rulebook(
      prelude + "\nrules: [{ id: all, on: follow, send: { message: \"\(goodMessage)\", cta: call } }]")
    let first = book.decide(follow(), history: NoHistory(), now: now)
    let second = book.decide(follow(), history: NoHistory(), now: now)
    #expect(first.text == second.text)
    #expect(
      first.text == "Hi Ada, thank you for writing from London. Does Tuesday at 10:00 AM work for a 15-minute call?")
  }
}
