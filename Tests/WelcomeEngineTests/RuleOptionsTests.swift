import CivilTime
import Events
import Testing

@testable import WelcomeEngine

/// What rules.md says of attributes, named conditions as segments, windows, holdouts, cooldowns, caps and `final`, on whole rulebooks.
@Suite("What a rule can be given beside its condition") struct RuleOptionsTests {
  private static let sending = "send: { message: \"\(goodMessage)\", cta: call }"

  private func decide(_ event: Event, _ yaml: String) throws -> String {
    try rulebook(prelude + "\n" + yaml).decide(event, history: NoHistory(), now: now).summary
  }

  private func follow(attributes: [String: AttributeValue]) -> Event {
    var event = WelcomeEngineTests.follow()
    event.follower.attributes = attributes
    return event
  }

  // MARK: Attributes and segments

  static let comparisons: [(condition: String, fitting: AttributeValue, other: AttributeValue)] = [
    ("plan: { in: [pro, enterprise] }", .text("Pro"), .text("free")),
    ("plan: { has_word: enterprise }", .text("the Enterprise plan"), .text("enterprises")),
    ("seats: { at_least: 20 }", .number(20), .number(19)),
    ("beta: true", .flag(true), .flag(false)),
    ("tags: { contains_any: [partner] }", .list(["Partner"]), .list(["partners"])),
    ("renews: { less_than: 2026-04-01 }", .text("2026-03-31"), .text("2026-04-01")),
    ("trial: { at_least: 2w }", .text("14d"), .text("13d")),
  ]

  @Test("attributes of every type are compared as they were declared", arguments: comparisons.indices)
  func attributes(_ index: Int) throws {
    let (condition, fitting, other) = Self.comparisons[index]
    let name = String(condition.prefix { $0 != ":" })
    let yaml = """
      attributes:
        plan: { type: string }
        seats: { type: number }
        beta: { type: boolean }
        tags: { type: list }
        renews: { type: time }
        trial: { type: duration }
      rules: [{ id: fits, on: follow, when: { "attributes.\(name)": \(condition.dropFirst(name.count + 2)) }, skip: it fits }]
      """
    #expect(try decide(follow(attributes: [name: fitting]), yaml) == "skip rule fits")
    #expect(try decide(follow(attributes: [name: other]), yaml) == "skip no-rule")
    #expect(try decide(follow(attributes: [:]), yaml) == "skip no-rule")
  }

  @Test("a named condition is a segment that rules share, also from inside another one")
  func segments() throws {
    let yaml = """
      attributes: { plan: { type: string, values: [free, pro] } }
      conditions:
        paying: { attributes.plan: { is_not: free } }
        builders: { bio: { has_word: founder }, all: [{ use: paying }] }
      rules:
        - { id: paying-builders, on: follow, when: { use: builders }, skip: to the account manager }
        - { id: paying-others, on: follow, when: { use: paying }, skip: to support }
        - { id: not-paying, on: follow, when: { none: [{ use: paying }] }, skip: to sales }
      """
    #expect(try decide(follow(attributes: ["plan": .text("pro")]), yaml) == "skip rule paying-builders")
    var other = follow(attributes: ["plan": .text("pro")])
    other.follower.bio = "Runner"
    #expect(try decide(other, yaml) == "skip rule paying-others")
    #expect(try decide(follow(attributes: ["plan": .text("free")]), yaml) == "skip rule not-paying")
    // Nothing is known of the plan, so that `is_not` doesn't hold and `none` does.
    #expect(try decide(follow(attributes: [:]), yaml) == "skip rule not-paying")
  }

  // MARK: Windows

  @Test("a window's dates are the brand's days, and either end may be left open")
  func windows() throws {
    let rules = { (window: String) in
      """
      brand: { name: Northwind, handle: "@northwind", id: "1000", time_zone: America/New_York }
      rules: [{ id: sale, on: follow, window: { \(window) }, skip: in the sale }]
      """
    }
    let decide = { (window: String, time: String) in
      try rulebook(rules(window)).decide(
        WelcomeEngineTests.follow(at: Timestamp(iso8601: time) ?? now), history: NoHistory(), now: now
      ).summary
    }
    // New York is five hours behind in February, and four from March 8 on.
    #expect(try decide("from: 2026-02-01", "2026-02-01T04:59:59Z") == "skip no-rule")
    #expect(try decide("from: 2026-02-01", "2026-02-01T05:00:00Z") == "skip rule sale")
    #expect(try decide("until: 2026-02-15", "2026-02-15T04:59:59Z") == "skip rule sale")
    #expect(try decide("until: 2026-02-15", "2026-02-15T05:00:00Z") == "skip no-rule")
    #expect(try decide("from: 2026-02-01, until: 2026-02-15", "2026-02-10T00:00:00Z") == "skip rule sale")
  }

  @Test("a rule outside of its window leaves the event to the next one")
  func windowPasses() throws {
    let yaml = """
      rules:
        - { id: launch, on: follow, priority: 10, window: { from: 2026-01-01, until: 2026-02-01 }, skip: launch }
        - { id: always, on: follow, skip: always }
      """
    #expect(try decide(WelcomeEngineTests.follow(), yaml) == "skip rule always")
  }

  // MARK: Holdout

  @Test("nobody is in a control group of 0%, everybody in one of 100%, and the same ones on every run")
  func holdout() throws {
    let rules = { (share: String) in "rules: [{ id: all, on: follow, holdout: \(share), \(Self.sending) }]" }
    #expect(try decide(WelcomeEngineTests.follow(), rules("0%")) == "send all/default")
    #expect(try decide(WelcomeEngineTests.follow(), rules("100%")) == "skip holdout all")
    let group = { (share: String) in
      let book = try rulebook(prelude + "\n" + rules(share))
      return (0..<300).filter { number in
        book.decide(WelcomeEngineTests.follow("\(number)"), history: NoHistory(), now: now).summary
          == "skip holdout all"
      }
    }
    let tenth = try group("10%")
    #expect(try group("10%") == tenth)
    // Growing the group keeps those who were in it.
    #expect(try Set(group("30%")).isSuperset(of: tenth))
  }

  @Test("who would have got no message isn't counted in the control group")
  func holdoutBehindGate() throws {
    let yaml = """
      rules:
        - { id: all, on: follow, holdout: 100%, send: { message: "Hi, our office is on the third floor. {{ cta }}", cta: call } }
      """
    #expect(try decide(WelcomeEngineTests.follow(), yaml) == "reject personalization/no-facts")
  }

  // MARK: Cooldown and caps

  @Test("the policy's cooldown is for rules that give none of their own")
  func policyCooldown() throws {
    let book = try rulebook(
      prelude + """

        policy: { cooldown: 7d }
        rules:
          - { id: own, on: mention, cooldown: 30d, \(Self.sending) }
          - { id: default, on: follow, \(Self.sending) }
        """)
    let events = [
      WelcomeEngineTests.follow(event: "a", at: now - .days(20)),
      WelcomeEngineTests.follow(event: "b", at: now - .days(14)),
      WelcomeEngineTests.follow(event: "c", at: now - .days(13)),
      WelcomeEngineTests.follow(event: "d", type: .mention, at: now - .days(12)),
      WelcomeEngineTests.follow(event: "e", type: .mention, at: now - .days(4)),
      WelcomeEngineTests.follow(event: "f", at: now - .days(7)),
    ]
    // Exactly 7 days after the first it may speak again, and a rule's cooldown says nothing of another rule.
    #expect(
      decideAll([events[0], WelcomeEngineTests.follow(event: "x", at: now - .days(13))], with: book).map(\.summary)
        == ["send default/default", "send default/default"])
    #expect(
      decideAll(events, with: book).map(\.summary) == [
        "send default/default", "skip cooldown default", "send default/default", "send own/default",
        "skip cooldown own", "skip cooldown default",
      ])
  }

  @Test("a rule that skips has no cooldown, and what it skipped starts none")
  func skipsAndCooldown() throws {
    let book = try rulebook(
      prelude + """

        rules:
          - { id: tiny, on: follow, priority: 1, when: { followers_count: { less_than: 10 } }, skip: too small }
          - { id: all, on: follow, \(Self.sending) }
        """)
    let events = [
      WelcomeEngineTests.follow(event: "a", followers: 5), WelcomeEngineTests.follow(event: "b", followers: 5),
      WelcomeEngineTests.follow(event: "c"),
    ]
    #expect(
      decideAll(events, with: book).map(\.summary) == ["skip rule tiny", "skip rule tiny", "send all/default"])
  }

  @Test("the cap counts the messages of all rules together, for ever where no time is given")
  func cap() throws {
    let rules = { (cap: String) in
      prelude + """

        policy: { cooldown: none, per_follower: \(cap) }
        rules:
          - { id: follows, on: follow, \(Self.sending) }
          - { id: mentions, on: mention, \(Self.sending) }
        """
    }
    let events = [
      WelcomeEngineTests.follow(event: "a", at: now - .days(400)),
      WelcomeEngineTests.follow(event: "b", type: .mention, at: now - .days(399)),
      WelcomeEngineTests.follow(event: "c", at: now - .days(1)),
      WelcomeEngineTests.follow("other", at: now - .days(1)),
    ]
    #expect(
      try decideAll(events, with: rulebook(rules("{ max: 2 }"))).map(\.summary)
        == ["send follows/default", "send mentions/default", "skip cap", "send follows/default"])
    #expect(
      try decideAll(events, with: rulebook(rules("{ max: 2, within: 30d }"))).map(\.summary)
        == ["send follows/default", "send mentions/default", "send follows/default", "send follows/default"])
  }

  // MARK: final

  @Test("final tries all variants of the rule, but no later rule; a rule that isn't matched ends nothing")
  func finality() throws {
    let generic = "Hi, our office is on the third floor. {{ cta }}"
    let rules = { (second: String, bio: String) in
      """
      rules:
        - id: first
          on: follow
          priority: 1
          final: true
          when: { bio: { has_word: \(bio) } }
          send:
            cta: call
            variants:
              - { name: a, weight: 1, message: "\(generic)" }
              - { name: b, weight: 0, message: "\(second)" }
        - { id: second, on: follow, \(Self.sending) }
      """
    }
    #expect(try decide(WelcomeEngineTests.follow(), rules(goodMessage, "founder")) == "send first/b")
    #expect(
      try decide(WelcomeEngineTests.follow(), rules(generic, "founder"))
        == "reject personalization/no-facts personalization/no-facts")
    #expect(try decide(WelcomeEngineTests.follow(), rules(generic, "baker")) == "send second/default")
  }
}
