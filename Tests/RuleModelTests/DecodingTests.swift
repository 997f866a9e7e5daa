import CivilTime
import Diagnostics
import Events
import RuleModel
import Testing

@Suite("What rule files are decoded to")
struct DecodingTests {
  private func decode(_ files: (String, String)...) throws -> RuleSet {
    let (rules, diagnostics) = RuleDecoder.decode(files.map { Source(path: $0.0, text: $0.1) })
    try #require(diagnostics.map(\.message) == [])
    return rules
  }

  @Test("rules stand by priority, then file, then place")
  func order() throws {
    let rules = try decode(
      ("b.yaml", "rules:\n  - { id: b1, on: follow, skip: x }\n  - { id: b2, on: follow, skip: x, priority: 5 }\n"),
      (
        "a.yaml",
        "rules: [{ id: a1, on: follow, skip: x, priority: -1 }]\n---\nrules: [{ id: a2, on: follow, skip: x }]\n"
      ))
    #expect(rules.rules.map(\.id.value) == ["b2", "a2", "b1", "a1"])
    #expect(rules.rules.map(\.path) == ["rules[1]", "rules[0]", "rules[0]", "rules[0]"])
  }

  @Test("sections may be spread over files, and names lead from one to another")
  func spread() throws {
    let rules = try decode(
      (
        "z.yaml",
        "brand: { name: Harbour, time_zone: Europe/Lisbon, handle: \"@harbour\" }\nconditions: { c: { bio: x } }\n"
      ),
      ("a.yaml", "rules: [{ id: a, on: follow, when: { use: c }, send: { template: t, cta: b } }]\n"),
      ("m.yaml", "ctas: { b: { kind: reply, ask: \"Which one?\" } }\n"))
    #expect(rules.brand.handle == "harbour")
    #expect(rules.brand.zone.identifier == "Europe/Lisbon")
    #expect(rules.conditions.map(\.name.value) == ["c"])
    #expect(rules.ctas.map(\.id.value) == ["b"])
    #expect(rules.rules.map(\.id.value) == ["a"])
  }

  @Test("nothing gives the defaults")
  func defaults() throws {
    let rules = try decode(("a.yaml", ""))
    #expect(rules.channel.maxLength == 280)
    #expect(rules.channel.consent == .followerInitiated)
    #expect(rules.policy.cooldown == .forever)
    #expect(rules.policy.cohort == Policy.Cohort(limit: 30, window: .days(30), nearLimit: nil))
    #expect(rules.policy.minFacts == 1)
  }

  @Test("times without a zone are the brand's, in summer time too")
  func zones() throws {
    let rules = try decode(
      (
        "a.yaml",
        """
        brand: { name: Harbour, time_zone: America/New_York }
        rules:
          - id: dates
            on: follow
            window: { from: 2026-01-01, until: 2026-07-01T12:30 }
            skip: x
          - id: zoned
            on: follow
            window: { from: 2026-01-01T00:00:00Z, until: 2026-07-01T12:30:00+02:00 }
            skip: x
        """
      ))
    let windows = rules.rules.compactMap(\.window).map { [$0.from?.iso8601, $0.until?.iso8601] }
    #expect(
      windows == [
        ["2026-01-01T05:00:00Z", "2026-07-01T16:30:00Z"], ["2026-01-01T00:00:00Z", "2026-07-01T10:30:00Z"],
      ])
  }

  @Test(
    "a condition is decoded to tests",
    arguments: [
      ("bio: founder", "bio has_word founder"),
      ("bio: [founder, maker]", "bio has_word founder|maker"),
      ("followers_count: 5", "followers_count is 5.0"),
      ("verified: true", "verified is true"),
      ("lists: vip", "lists is vip"),
      ("account_age: { less_than: 1d12h }", "account_age less_than 1d12h"),
      (
        "created_at: { between: [2026-01-01, 2026-01-02] }",
        "created_at between 2026-01-01T00:00:00Z|2026-01-02T00:00:00Z"
      ),
      ("bio: { has_word: [a, b], all_of: true, case_sensitive: true }", "bio has_word a|b all cased"),
      ("url: { exists: false }", "url exists false"),
      ("bio: { contains: a, starts_with: b }", "all(bio contains a, bio starts_with b)"),
      ("bio: a\nname: b", "all(bio has_word a, name has_word b)"),
      ("any: [{ bio: a }, { bio: b, name: c }]", "any(bio has_word a, all(bio has_word b, name has_word c))"),
      ("none: [{ use: other }]\nlang: de", "all(none(use other), lang has_word de)"),
      ("post_count: { in: [1, 2] }", "post_count is 1.0|2.0"),
      ("post_count: { not_in: [1] }", "post_count is_not 1.0"),
      ("attributes.plan: { is: pro }", "attributes.plan is pro"),
      ("attributes.seats: 3", "attributes.seats is 3.0"),
      ("pinned_text: 2026", "pinned_text has_word 2026"),
    ])
  func conditions(_ yaml: String, _ expected: String) throws {
    let indented = yaml.replacing("\n", with: "\n      ")
    let rules = try decode(
      (
        "a.yaml",
        """
        attributes:
          plan: { type: string, values: [free, pro] }
          seats: { type: number }
        conditions: { other: { bio: x } }
        rules:
          - id: a
            on: any
            when:
              \(indented)
            skip: x
        """
      ))
    #expect(rules.rules.first?.when.map(outline) == expected)
  }

  @Test(
    "what is looked for in an attribute has to be in one of its values",
    arguments: [
      ("[free, gold]", ["`gold` is not a value of `attributes.plan`"]), ("{ has_word: fre }", []), ("pro*", []),
      ("PRO", []), ("{ starts_with: gol }", ["`gol` is not a value of `attributes.plan`"]),
      ("{ contains: [re, x] }", ["`x` is not a value of `attributes.plan`"]), ("big team", []),
      ("{ matches: gold }", []),
    ])
  func listedValues(_ yaml: String, _ expected: [String]) {
    let text = """
      attributes: { plan: { type: string, values: [free, pro, big team] } }
      rules: [{ id: a, on: any, when: { attributes.plan: \(yaml) }, skip: x }]
      """
    let found = RuleDecoder.decode([Source(path: "a.yaml", text: text)]).diagnostics
    #expect(found.map(\.message) == expected)
  }

  @Test("spans lead to the field, and to the operator with its operand")
  func spans() throws {
    let rules = try decode(
      ("a.yaml", "rules: [{ id: a, on: follow, when: { bio: { is: a, has_word: [b] } }, skip: x }]"))
    let condition = try #require(rules.rules.first?.when)
    #expect(condition.span.text == "bio: { is: a, has_word: [b] }")
    guard case .all(let parts) = condition.kind else {
      Issue.record("not all of two tests")
      return
    }
    let tests = parts.compactMap { if case .test(let test) = $0.kind { test } else { nil } }
    #expect(tests.map(\.fieldSpan.text) == ["bio", "bio"])
    #expect(tests.map(\.span.text) == ["is: a", "has_word: [b]"])
  }

  @Test("what is sent")
  func send() throws {
    let rules = try decode(
      (
        "a.yaml",
        """
        ctas:
          c: { kind: reply, ask: "Which?" }
          d: { kind: reply, ask: "What?" }
        rules:
          - id: one
            on: [follow, like]
            cooldown: none
            holdout: 2.5%
            final: true
            send: { message: "Hi \\u007b\\u007b name }}", purpose: p, value: v, lang: de, cta: c, delay: 1h }
          - id: two
            on: any
            cooldown: 3d
            send:
              cta: c
              variants:
                - { name: short, weight: 3, template: x/y }
                - { name: warm, template: z, cta: d }
        """
      ))
    let one = try #require(rules.rules.first)
    #expect(one.trigger == Trigger([.follow, .like]))
    #expect(one.cooldown == Cooldown.none)
    #expect(one.holdout == 0.025)
    #expect(one.isFinal)
    guard case .send(let send) = one.action, case .message(let text, let purpose, let value) = send.variants[0].body
    else {
      Issue.record("not a message")
      return
    }
    #expect(text.text == "Hi {{ name }}")
    #expect(text.map.span(3..<5).text == "\\u007b\\u007b")
    #expect(purpose?.value == "p")
    #expect(value?.text == "v")
    #expect(send.variants[0].name == "default")
    #expect(send.variants[0].lang == "de")
    #expect(send.cta?.value == "c")
    #expect(send.variants[0].cta == nil)
    #expect(send.delay == .hours(1))

    let two = try #require(rules.rules.last)
    #expect(two.trigger == .any)
    #expect(two.cooldown == .span(.days(3)))
    guard case .send(let both) = two.action else {
      Issue.record("nothing sent")
      return
    }
    #expect(both.variants.map(\.name) == ["short", "warm"])
    #expect(both.variants.map(\.weight) == [3, 1])
    #expect(both.variants.map(\.cta?.value) == [nil, "d"])
  }

  @Test("a rule with half a condition is left out")
  func brokenCondition() {
    let text = "rules:\n  - { id: a, on: any, when: { bio: x, nme: y }, skip: x }\n  - { id: b, on: any, skip: x }\n"
    let rules = RuleDecoder.decode([Source(path: "a.yaml", text: text)]).rules
    #expect(rules.rules.map(\.id.value) == ["b"])
  }

  @Test("a rule with half a window is left out")
  func brokenWindow() {
    let text = "rules: [{ id: a, on: any, window: { from: 2026-01-01, until: 2026-13-01 }, skip: x }]\n"
    let rules = RuleDecoder.decode([Source(path: "a.yaml", text: text)]).rules
    #expect(rules.rules.map(\.id.value) == [])
  }
}

/// A condition in one line, with `|` between operands.
private func outline(_ condition: Condition) -> String {
  switch condition.kind {
  case .all(let parts): "all(\(parts.map(outline).joined(separator: ", ")))"
  case .any(let parts): "any(\(parts.map(outline).joined(separator: ", ")))"
  case .none(let parts): "none(\(parts.map(outline).joined(separator: ", ")))"
  case .use(let name): "use \(name)"
  case .test(let test):
    "\(test.field.name) \(test.test.name) \(operands(test.test))\(test.allOf ? " all" : "")"
      + (test.caseSensitive ? " cased" : "")
  }
}

private func operands(_ test: RuleModel.Test) -> String {
  switch test {
  case .isAny(let values), .isNone(let values): values.map { operand($0.value) }.joined(separator: "|")
  case .hasWord(let texts), .contains(let texts), .startsWith(let texts), .endsWith(let texts), .matches(let texts),
    .containsAny(let texts), .containsAll(let texts):
    texts.map(\.value).joined(separator: "|")
  case .atLeast(let value), .atMost(let value), .moreThan(let value), .lessThan(let value): operand(value.value)
  case .between(let low, let high): "\(operand(low.value))|\(operand(high.value))"
  case .exists(let flag): "\(flag)"
  }
}

private func operand(_ operand: Operand) -> String {
  switch operand {
  case .text(let text): text
  case .number(let number): "\(number)"
  case .flag(let flag): "\(flag)"
  case .time(let time): time.iso8601
  case .duration(let span): "\(span)"
  }
}
