import CivilTime
import Diagnostics
import RuleMatching
import RuleModel
import Testing

/// Problems of the rules in a file, in the text format.
private func problems(_ text: String, now: Timestamp? = noon) -> [Diagnostic] {
  let (rules, diagnostics) = RuleDecoder.decode([Source(path: "Rules/a.yaml", text: text)])
  #expect(diagnostics.map(\.message) == [])
  return RuleChecks.diagnostics(of: rules, now: now).sortedUnique()
}

/// Rules from their conditions, one a line: `id on priority action: when`, each part but the condition in one word.
private func rules(_ lines: String..., named: String = "") -> String {
  let conditions = named.isEmpty ? "" : "conditions:\n  \(named.replacing("\n", with: "\n  "))\n"
  return "attributes: { plan: { type: string, values: [free, pro] }, seats: { type: number } }\n" + conditions
    + "rules:\n"
    + lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      let head = parts[0].split(separator: " ").map(String.init)
      let action =
        switch head[3] {
        case "skip": "    skip: reason\n"
        case "final": "    final: true\n    send: { template: x }\n"
        default: "    send: { template: x }\n"
        }
      let when = parts.count > 1 && !parts[1].allSatisfy(\.isWhitespace) ? "    when: {\(parts[1]) }\n" : ""
      return "  - id: \(head[0])\n    on: \(head[1])\n    priority: \(head[2])\n\(when)\(action)"
    }.joined()
}

private func codes(_ text: String) -> [String] { problems(text).map(\.code.id) }

@Suite("Checks over the rules of a rulebook")
struct RuleCheckTests {
  @Test("a code's bad example has that problem and no other, and its good one has none", arguments: RuleChecks.codes)
  func examples(_ code: DiagnosticCode) {
    #expect(Set(codes(code.bad)) == [code.id])
    #expect(codes(code.good) == [])
  }

  @Test("codes are unique and in the area rule")
  func registry() {
    #expect(Set(RuleChecks.codes.map(\.id)).count == RuleChecks.codes.count)
    #expect(RuleChecks.codes.allSatisfy { $0.id.hasPrefix("rule/") })
  }

  @Test("an unreachable rule is shown with the rule that shadows it, both places and the reason")
  func unreachable() {
    let text = rules(
      "no-small any 10 skip: followers_count: { less_than: 500 }",
      "small-founders follow 0 send: followers_count: { less_than: 100 }, bio: founder")
    #expect(
      TextRenderer().render(problems(text)) == """
        warning[rule/unreachable]: the rule `small-founders` can never be chosen
          --> Rules/a.yaml:8:9
           |
         3 |   - id: no-small
           |         -------- this rule skips first
        ...
         8 |   - id: small-founders
           |         ^^^^^^^^^^^^^^ never reached
           = in: rule `small-founders` at rules[1]
           = whenever `small-founders` fits, `no-small` fits too, is looked at before it (priority 10 over 0), and ends it
        help: give `small-founders` a higher priority, narrow `no-small`, or delete the rule

        """)
  }

  /// The condition of a rule that skips, that of a rule behind it, and whether the first holds whenever the second does.
  static let pairs: [(String, String, Bool)] = [
    ("bio: founder", "bio: Founder", true),
    ("bio: founder", "bio: startup founder", true),
    ("bio: startup founder", "bio: founder", false),
    ("bio: [founder, maker]", "bio: maker", true),
    ("bio: maker", "bio: [founder, maker]", false),
    ("bio: 'found*'", "bio: founder", true),
    ("bio: 'found*'", "bio: 'founder*'", true),
    ("bio: 'founder*'", "bio: 'found*'", false),
    ("bio: 'building *'", "bio: 'building *'", true),
    ("bio: '*'", "bio: founder", false),
    ("bio: building", "bio: 'building *'", true),
    ("bio: founder", "name: founder", false),
    ("bio: founder", "bio: co-founder", false),
    ("bio: { has_word: [a, b], all_of: true }", "bio: { has_word: [b, c, a], all_of: true }", true),
    ("bio: { has_word: [a, b], all_of: true }", "bio: a", false),
    ("bio: { has_word: Swift, case_sensitive: true }", "bio: Swift", false),
    ("bio: swift", "bio: { has_word: Swift, case_sensitive: true }", true),
    ("bio: { contains: art }", "bio: { contains: starting }", true),
    ("bio: { contains: art }", "bio: { is: art }", true),
    ("bio: { starts_with: art }", "bio: { starts_with: artist }", true),
    ("bio: { starts_with: artist }", "bio: { starts_with: art }", false),
    ("bio: { contains: art }", "bio: { ends_with: smart }", true),
    ("bio: { contains: art }", "bio: art", false),
    ("bio: { exists: true }", "bio: art", true),
    ("bio: { exists: true }", "bio: { is_not: art }", true),
    ("bio: { matches: 'a+' }", "bio: { matches: 'a+' }", true),
    ("bio: { matches: 'a+' }", "bio: { matches: 'aa' }", false),
    ("followers_count: { less_than: 500 }", "followers_count: { between: [3, 499] }", true),
    ("followers_count: { less_than: 500 }", "followers_count: { at_most: 499.5 }", true),
    ("attributes.seats: { less_than: 500 }", "attributes.seats: { at_most: 500 }", false),
    ("followers_count: { less_than: 500 }", "followers_count: { at_most: 500 }", false),
    ("followers_count: { more_than: 4 }", "followers_count: { at_least: 5 }", true),
    ("attributes.seats: { more_than: 4 }", "attributes.seats: { at_least: 5 }", true),
    ("followers_count: { is_not: 3 }", "followers_count: { at_least: 5 }", true),
    ("followers_count: { is_not: 3 }", "followers_count: { at_least: 3 }", false),
    ("followers_count: { at_least: 0 }", "followers_count: { exists: true }", false),
    ("account_age: { less_than: 30d }", "account_age: { less_than: 4w }", true),
    ("created_at: { at_least: 2020-01-01 }", "created_at: { at_least: 2021-01-01 }", true),
    ("event_age: { exists: true }", "bio: x", true),
    ("verified: true", "verified: { is_not: false }", true),
    ("verified: true", "verified: { exists: true }", false),
    ("attributes.plan: { in: [free, pro] }", "attributes.plan: { is: pro }", true),
    ("attributes.plan: { is_not: free }", "attributes.plan: { is: pro }", true),
    ("attributes.plan: { is: pro }", "attributes.plan: { is_not: free }", false),
    ("lists: { contains_any: [a, b] }", "lists: { contains_all: [b, c] }", true),
    ("lists: { contains_all: [b, c] }", "lists: { contains_any: [b, c] }", false),
    ("lists: { contains_any: [a, b] }", "lists: { is: a }", true),
    // Across all, any, none and named conditions.
    ("any: [{ bio: founder }, { verified: true }]", "bio: founder", true),
    ("any: [{ bio: founder }, { verified: true }]", "any: [{ verified: true }, { bio: [founder] }]", true),
    ("any: [{ bio: founder }, { verified: true }]", "any: [{ verified: true }, { bio: maker }]", false),
    ("use: known", "bio: founder, verified: true", true),
    ("use: known", "use: known", true),
    ("use: known", "all: [{ use: known }, { followers_count: 3 }]", true),
    ("bio: founder", "use: known", true),
    ("none: [{ bio: founder }]", "none: [{ bio: ['found*', maker] }]", true),
    ("none: [{ bio: 'found*' }]", "none: [{ bio: founder }]", false),
    ("none: [{ verified: true }]", "verified: false", true),
    ("none: [{ verified: true }]", "verified: { exists: false }", true),
    ("verified: false", "none: [{ verified: true }]", false),
    ("none: [{ followers_count: { at_least: 500 } }]", "followers_count: { less_than: 500 }", true),
    ("followers_count: { less_than: 500 }", "none: [{ followers_count: { at_least: 500 } }]", false),
    (
      "followers_count: { less_than: 500 }",
      "followers_count: { exists: true }, none: [{ followers_count: { at_least: 500 } }]", true
    ),
    // An attribute's number may be none that compares.
    (
      "attributes.seats: { less_than: 500 }",
      "attributes.seats: { exists: true }, none: [{ attributes.seats: { at_least: 500 } }]", false
    ),
    ("none: [{ all: [{ bio: a }, { bio: b }] }]", "none: [{ bio: a }]", true),
    ("none: [{ none: [{ bio: a }] }]", "bio: a", true),
    ("", "bio: a", true),
    ("", "", true),
    ("bio: a", "", false),
  ]

  @Test(
    "a rule behind one that skips is dead when the first one's condition holds whenever its own does", arguments: pairs)
  func implications(_ earlier: String, _ later: String, _ isDead: Bool) {
    let named = "known: { bio: founder, any: [{ verified: true }, { bio: founder }] }"
    let found = codes(rules("first any 1 skip: \(earlier)", "second any 0 send: \(later)", named: named))
    #expect(found == (isDead ? ["rule/unreachable"] : []))
  }

  @Test("triggers, windows and actions decide whether an earlier rule ends the matter")
  func scope() {
    #expect(codes(rules("a follow 1 skip:", "b any 0 send: bio: x")) == [])
    #expect(codes(rules("a any 1 skip:", "b follow 0 send: bio: x")) == ["rule/unreachable"])
    #expect(
      codes(rules("a follow 1 skip:", "b mention 2 skip:", "c [follow,mention] 0 send: bio: x")) == ["rule/unreachable"]
    )
    #expect(codes(rules("a any 1 final:", "b follow 0 send: bio: x")) == ["rule/unreachable"])
    #expect(codes(rules("a any 1 send:", "b follow 0 send: bio: x")) == ["rule/shadowed"])
    #expect(codes(rules("a any 1 send:", "b follow 0 skip: bio: x")) == ["rule/shadowed"])
    #expect(codes(rules("a any 1 send: bio: x", "b follow 0 skip: bio: x")) == [])
    #expect(codes(rules("a any 1 send: bio: x", "b any 0 send: bio: X")) == ["rule/same-condition"])
    #expect(codes(rules("a any 1 send: bio: x", "b any 0 send: bio: y")) == [])
  }

  @Test("windows: an earlier rule covers a later one only when it is open all that time")
  func windows() {
    func two(_ first: String, _ second: String) -> [String] {
      codes(
        """
        rules:
          - { id: one, on: follow, window: \(first), skip: reason }
          - { id: two, on: follow, window: \(second), send: { template: x } }
        """)
    }
    #expect(two("{ from: 2030-01-01 }", "{ from: 2030-02-01, until: 2030-03-01 }") == ["rule/unreachable"])
    #expect(two("{ until: 2030-03-01 }", "{ from: 2030-02-01, until: 2030-03-01 }") == ["rule/unreachable"])
    #expect(two("{ from: 2030-02-02 }", "{ from: 2030-02-01, until: 2030-02-03 }") == ["rule/overlapping-windows"])
    #expect(two("{ from: 2030-03-01 }", "{ until: 2030-03-01 }") == [])
  }

  static let contradictionCases: [(String, [String])] = [
    ("bio: founder, none: [{ bio: 'found*' }]", ["rule/never-holds"]),
    ("bio: founder, none: [{ bio: cofounder }]", []),
    (
      "all: [{ followers_count: { more_than: 5 } }, { any: [{ followers_count: { less_than: 6 } }] }]",
      ["rule/never-holds"]
    ),
    ("followers_count: { at_least: 5 }, any: [{ followers_count: 3 }, { followers_count: 4 }]", ["rule/never-holds"]),
    (
      "followers_count: { at_least: 5 }, any: [{ followers_count: 3 }, { followers_count: 5 }]",
      ["rule/dead-alternative"]
    ),
    ("followers_count: { at_least: 5 }, any: [{ followers_count: 6 }, { followers_count: 5 }]", []),
    ("verified: { exists: true }, none: [{ verified: true }, { verified: false }]", ["rule/never-holds"]),
    ("none: [{ verified: true }, { verified: false }]", []),
    ("none: [{ bio: { exists: true } }], bio: x", ["rule/never-holds"]),
    ("attributes.plan: { not_in: [free, pro] }", ["rule/never-holds"]),
    ("attributes.plan: { is: free }, none: [{ attributes.plan: free }]", []),
    ("attributes.plan: { is: free }, none: [{ attributes.plan: { in: [pro, free] } }]", ["rule/never-holds"]),
    ("url: { starts_with: 'http:' }, any: [{ url: { starts_with: 'https:' } }]", ["rule/never-holds"]),
    ("url: { starts_with: 'http:' }, any: [{ url: { starts_with: 'HTTP://' } }]", []),
    ("bio: a, none: [{ none: [{ bio: b }] }]", []),
    ("use: known, none: [{ bio: founder }]", ["rule/never-holds"]),
    ("lists: { is: a }, all: [{ lists: { contains_all: [a, b] } }]", ["rule/never-holds"]),
    // Left to match/contradiction, which tells of the same.
    ("followers_count: { at_least: 5, at_most: 3 }", []),
  ]

  @Test("conditions that contradict themselves, wherever the two parts stand", arguments: contradictionCases)
  func contradictions(_ condition: String, _ expected: [String]) {
    #expect(codes(rules("a any 0 send: \(condition)", named: "known: { bio: founder }")) == expected)
  }

  static let keywords: [(String, [String])] = [
    ("has_word: [founder, founders]", []), ("has_word: ['founder*', founders, co-founder]", ["founders"]),
    ("has_word: [founder, startup founder, Founder]", ["startup founder", "Founder"]),
    ("has_word: [startup founder, founder]", []), ("has_word: [founder, startup founder], all_of: true", []),
    ("contains: [art, starts, ART, part]", ["starts", "ART", "part"]),
    ("starts_with: [art, start, artist]", ["artist"]),
    ("ends_with: [art, start]", ["start"]), ("is: [x, y, X]", ["X"]), ("matches: [a, b, a]", ["a"]),
    ("has_word: [Go, go], case_sensitive: true", []), ("has_word: ['*', 'x *', '*']", ["*"]),
  ]

  @Test("keywords that an earlier one of the list covers", arguments: keywords)
  func coveredKeywords(_ test: String, _ expected: [String]) {
    let found = problems(rules("a follow 0 send: bio: { \(test) }"))
    #expect(found.map(\.code.id) == expected.map { _ in "rule/covered-keyword" })
    #expect(found.compactMap(\.primary?.span.text).map { $0.trimming("'") } == expected)
  }

  static let traits: [(String, String, Bool)] = [
    ("send", "bio: pregnant", true), ("send", "bio: embarazada", true), ("send", "bio: [yoga, union member]", true),
    ("send", "bio: 'trade union'", true), ("send", "bio: [chess, convicted]", true),
    ("send", "pinned_text: { contains: 'proud republican' }", true),
    ("send", "bio: { matches: '\\b(?:gay|queer)\\b' }", true),
    ("send", "use: known", true), ("send", "any: [{ bio: 'ex-con' }, { verified: true }]", true),
    ("skip", "bio: pregnant", false), ("send", "none: [{ bio: pregnant }]", false), ("send", "url: gay", false),
    ("send", "lang: es", false), ("send", "bio: [founder, party planner, green energy]", false),
    ("send", "text: [refund, price, union square]", false),
  ]

  @Test("rules that choose people by a sensitive trait", arguments: traits)
  func sensitiveTraits(_ action: String, _ condition: String, _ isTold: Bool) {
    let named = "known: { bio: muslim }"
    let found = codes(rules("a mention 0 \(action): \(condition)", named: named))
    #expect(Set(found) == (isTold ? ["rule/sensitive-trait"] : []))
  }

  @Test("one rule with thousands of conditions or words is looked through, too", .timeLimit(.minutes(5)))
  func large() {
    let numbers = (0..<5_000).map { "{ bio: word\($0) }" }.joined(separator: ", ")
    let words = (0..<5_000).map { "word\($0)" }.joined(separator: ", ")
    #expect(
      codes(rules("a follow 2 send: any: [\(numbers)]", "b follow 1 send: all: [\(numbers)]")) == ["rule/shadowed"])
    #expect(codes(rules("a follow 2 send: bio: [\(words)]", "b follow 1 send: bio: [\(words)]")) == [])
  }
}

extension String {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
