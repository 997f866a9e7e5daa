import CivilTime
import Events
import Foundation
import RuleModel
import Testing

@testable import RuleMatching

/// Makes conditions and events at random, the same for the same seed.
struct ConditionGenerator {
  private var state: UInt64

  /// A few of the pieces, so that conditions and events have some in common.
  private var pool: [String] = []

  init(seed: UInt64) {
    state = seed
    pool = (0..<6).map { _ in pick(Self.pieces) }
  }

  /// splitmix64.
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  private static let pieces = [
    "founder", "Founder's", "café", "Cafe\u{301}", "c++", "C#", "#swift", "@acme", "a@b.io", "🚀", "👩‍💻", "東京", "エンジニア",
    "основатель", "é", "ố", "ᾴ", "straße", "İ", "한국", "한국", "building", "co-founder", ".net", "node.js", "10,000",
    "l’été",
    "++", "'", ",", ".", "_", " ", "  ", "\n", "\u{301}", "\u{200F}", "µ", "क्षि", "ผู้", "", "*", "s",
  ]

  mutating func text() -> String {
    (0..<2 + next(8)).map { _ in pick(pool) + pick(["", " ", " "]) }.joined()
  }

  mutating func event() -> Event {
    var event = Event(text: next(8) == 0 ? nil : text())
    event.follower.bio = next(8) == 0 ? nil : text()
    event.follower.followersCount = next(4) == 0 ? nil : next(5)
    event.follower.verified = next(3) == 0 ? nil : next(2) == 0
    event.follower.interests = (0..<next(3)).map { _ in pick(pool) }
    event.follower.createdAt = next(4) == 0 ? nil : noon - .days(Int64(next(60)))
    return event
  }

  mutating func textTest() -> RuleModel.Test {
    let operands = (0...next(3)).map { _ in next(5) == 0 ? text() : pick(pool) }
    switch next(7) {
    case 0: return .contains(at(operands))
    case 1: return .startsWith(at(operands))
    case 2: return .endsWith(at(operands))
    case 3: return .isAny(at(operands.map(Operand.text)))
    case 4: return .isNone(at(operands.map(Operand.text)))
    case 5: return matches(pick([#"(?P<first>\w+) (\w+)"#, "é", #"\S+$"#, "(?P<n>[0-9]*)", "fou|str", "."]))
    default: return .hasWord(at(operands))
    }
  }

  /// A condition of some size; half of them hold where a simple one for a text does.
  mutating func rule() -> Condition {
    let condition = condition(depth: 3)
    return next(2) == 0 ? condition : any(test(.text(.bio), textTest()), condition)
  }

  private mutating func condition(depth: Int) -> Condition {
    switch depth > 0 ? next(11) : next(8) - 3 {
    case ...1: return test(.text(pick([.bio, .text])), textTest(), caseSensitive: next(4) == 0, allOf: next(4) == 0)
    case 2:
      let limit = at(Operand.number(Double(next(10)) / 2))
      return test(
        .number(.followersCount),
        pick([.atLeast(limit), .atMost(limit), .moreThan(limit), .lessThan(limit), .exists(next(2) == 0)]))
    case 3:
      return test(.set(.interests), pick([.containsAny(at(["é", "s"])), .containsAll(at(["s"])), .exists(false)]))
    case 4: return test(.duration(.accountAge), .between(at(.duration(.days(10))), at(.duration(.days(40)))))
    case 5, 6: return Condition(.all(conditions(depth: depth - 1)), span: nowhere)
    case 7, 8, 9: return Condition(.any(conditions(depth: depth - 1)), span: nowhere)
    default: return Condition(.none(conditions(depth: depth - 1)), span: nowhere)
    }
  }

  private mutating func conditions(depth: Int) -> [Condition] {
    (0..<1 + next(3)).map { _ in condition(depth: depth) }
  }
}

extension Event {
  fileprivate func mapTexts(_ change: (String) -> String) -> Event {
    var event = self
    event.text = text.map(change)
    event.follower.bio = follower.bio.map(change)
    event.follower.interests = follower.interests.map(change)
    return event
  }
}

@Suite("Laws of conditions, on random ones")
struct LawTests {
  static let seeds = Array(UInt64(1)...300)

  @Test("The random ones hold and capture often enough to mean something")
  func coverage() {
    var (held, captured) = (0, 0)
    for seed in Self.seeds {
      var generator = ConditionGenerator(seed: seed)
      let result = generator.rule().compiled().evaluate(generator.event(), now: noon)
      if result.holds { held += 1 }
      if !result.captures.isEmpty { captured += 1 }
    }
    #expect((75...225).contains(held))
    #expect(captured > 45)
  }

  @Test("The trace agrees with the evaluation, for each condition in it too", arguments: seeds)
  func traceAgrees(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let condition = generator.rule()
    let compiled = condition.compiled()
    for _ in 0..<3 {
      let event = generator.event()
      let result = compiled.evaluate(event, now: noon)
      let traced = compiled.trace(event, now: noon)
      #expect(traced.holds == result.holds)
      #expect(traced.captures == result.captures)
      #expect(traced.trace.held == result.holds)
      expectAgreement(condition, traced.trace, event)
    }
  }

  private func expectAgreement(_ condition: Condition, _ trace: ConditionTrace, _ event: Event) {
    #expect(trace.held == condition.holds(event))
    switch condition.kind {
    case .all(let children), .any(let children), .none(let children):
      #expect(trace.children.count == children.count)
      for (child, trace) in zip(children, trace.children) { expectAgreement(child, trace, event) }
    case .use, .test: #expect(trace.children == [])
    }
  }

  @Test("none is the opposite of any; all is none of the opposites", arguments: seeds)
  func deMorgan(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let (a, b) = (generator.rule(), generator.rule())
    let equal = [
      [none(a, b), none(any(a, b)), all(none(a), none(b))], [all(a, b), none(none(a), none(b))], [a, none(none(a))],
    ].map { $0.map { $0.compiled() } }
    let (anyOfThem, noneOfThem) = (any(a, b).compiled(), none(a, b).compiled())
    for _ in 0..<3 {
      let event = generator.event()
      for conditions in equal {
        let results = Set(conditions.map { $0.evaluate(event, now: noon).holds })
        #expect(results.count == 1)
      }
      #expect(anyOfThem.evaluate(event, now: noon).holds != noneOfThem.evaluate(event, now: noon).holds)
    }
  }

  @Test("It makes no difference whether texts are composed or decomposed", arguments: seeds)
  func canonicalEquivalence(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let compiled = generator.rule().compiled()
    for _ in 0..<3 {
      let event = generator.event()
      let composed = event.mapTexts(\.precomposedStringWithCanonicalMapping)
      let decomposed = event.mapTexts(\.decomposedStringWithCanonicalMapping)
      let results = [event, composed, decomposed].map { compiled.evaluate($0, now: noon) }
      #expect(results.map(\.holds) == [results[0].holds, results[0].holds, results[0].holds])
      // Captures are the follower's own spelling, which is canonically equivalent.
      #expect(results.map(\.captures) == [results[0].captures, results[0].captures, results[0].captures])
    }
  }

  @Test("Case makes no difference unless asked for", arguments: seeds)
  func caseFolding(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    for _ in 0..<3 {
      let text = generator.text()
      let word = generator.pick(["founder", "café", "straße", "#swift", "l’été", "основатель", "c++", "co-founder *"])
      let isFound = found(word, in: text) != nil
      #expect((found(word.uppercased(), in: text) != nil) == isFound)
      #expect((found(word, in: text.uppercased()) != nil) == isFound)
    }
  }

  @Test("What is captured stands in the text as it is", arguments: seeds)
  func capturesAreQuotes(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    for _ in 0..<3 {
      let event = generator.event()
      let condition = test(.text(.bio), generator.textTest())
      for entry in condition.compiled().evaluate(event, now: noon).captures.all {
        let bio = Array((event.follower.bio ?? "").utf8)
        #expect(firstRange(of: Array(entry.text.utf8), in: bio) != nil)
      }
    }
  }

  @Test("What can be captured includes what is captured", arguments: seeds)
  func capturePaths(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let compiled = generator.rule().compiled()
    let captured = compiled.evaluate(generator.event(), now: noon).captures.all.map(\.path)
    #expect(Set(captured).isSubset(of: compiled.capturePaths))
  }

  @Test("A pattern without wildcards is found in a text that is the pattern", arguments: seeds)
  func selfMatch(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    for _ in 0..<5 {
      let pattern = generator.text().filter { $0 != "*" }
      guard !WordPattern(pattern, caseSensitive: false).elements.isEmpty else { continue }
      #expect(found(pattern, in: pattern) != nil, "\(pattern.debugDescription)")
      #expect(found(pattern, in: "\n" + pattern + "\n") != nil, "\(pattern.debugDescription)")
      #expect(found(pattern, in: pattern, caseSensitive: true) != nil, "\(pattern.debugDescription)")
    }
  }

  @Test("No text keeps has_word from coming to an end", .timeLimit(.minutes(5)))
  func speed() {
    let size = 2_000
    let texts = ["a-", "a'", "東", "ア", "a ", "🚀", "#", "a@", "a+", "l'", " ", "a."].map {
      String(repeating: $0, count: size / $0.count)
    }
    let patterns = ["* x", "* * * x", "a* b", "東 * x", "ア* * x", "🚀 # # # x", "a x", "@a x", "l'x"]
    for text in texts {
      let words = WordText(text, caseSensitive: false)
      for pattern in patterns {
        let match = WordPattern(pattern, caseSensitive: false).firstMatch(in: words)
        #expect(match == nil || pattern.contains("*"), "\(pattern) in \(text.prefix(4))…")
      }
    }
  }

  @Test("A reader shared by several conditions changes nothing", arguments: seeds.prefix(100))
  func sharedReader(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let event = generator.event()
    var reader = EventReader(event, now: noon)
    for _ in 0..<5 {
      let compiled = generator.rule().compiled()
      let alone = compiled.evaluate(event, now: noon)
      let shared = compiled.evaluate(&reader)
      #expect(shared.holds == alone.holds)
      #expect(shared.captures == alone.captures)
    }
  }
}
