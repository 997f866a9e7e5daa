import CivilTime
import Events
import Foundation
import RuleModel
import Testing

@testable import RuleMatching

/// Makes conditions and events at random, the same for the same seed.
struct ConditionGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

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
    (0..<next(8)).map { _ in pick(Self.pieces) + pick(["", " ", " "]) }.joined()
  }

  mutating func event() -> Event {
    var event = Event(text: next(4) == 0 ? nil : text())
    event.follower.bio = next(4) == 0 ? nil : text()
    event.follower.followersCount = next(4) == 0 ? nil : next(5)
    event.follower.verified = next(3) == 0 ? nil : next(2) == 0
    event.follower.interests = (0..<next(3)).map { _ in pick(Self.pieces) }
    event.follower.createdAt = next(4) == 0 ? nil : noon - .days(Int64(next(60)))
    return event
  }

  mutating func textTest() -> RuleModel.Test {
    let operands = (0...next(3)).map { _ in next(3) == 0 ? text() : pick(Self.pieces) }
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

  mutating func condition(depth: Int = 3) -> Condition {
    switch next(depth > 0 ? 8 : 5) {
    case 0, 1: return test(.text(pick([.bio, .text])), textTest(), caseSensitive: next(4) == 0, allOf: next(4) == 0)
    case 2:
      let limit = at(Operand.number(Double(next(10)) / 2))
      return test(
        .number(.followersCount),
        pick([.atLeast(limit), .atMost(limit), .moreThan(limit), .lessThan(limit), .exists(next(2) == 0)]))
    case 3:
      return test(.set(.interests), pick([.containsAny(at(["é", "s"])), .containsAll(at(["s"])), .exists(false)]))
    case 4: return test(.duration(.accountAge), .between(at(.duration(.days(10))), at(.duration(.days(40)))))
    case 5: return Condition(.all(conditions(depth: depth - 1)), span: nowhere)
    case 6: return Condition(.any(conditions(depth: depth - 1)), span: nowhere)
    default: return Condition(.none(conditions(depth: depth - 1)), span: nowhere)
    }
  }

  private mutating func conditions(depth: Int) -> [Condition] {
    (0..<next(4)).map { _ in condition(depth: depth) }
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
  static let seeds = Array(UInt64(1)...400)

  @Test("The trace agrees with the evaluation, for each condition in it too", arguments: seeds)
  func traceAgrees(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let condition = generator.condition()
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
    let (a, b) = (generator.condition(), generator.condition())
    for _ in 0..<3 {
      let event = generator.event()
      #expect(none(a, b).holds(event) == !any(a, b).holds(event))
      #expect(none(a, b).holds(event) == all(none(a), none(b)).holds(event))
      #expect(all(a, b).holds(event) == none(none(a), none(b)).holds(event))
      #expect(none(none(a)).holds(event) == a.holds(event))
    }
  }

  @Test("It makes no difference whether texts are composed or decomposed", arguments: seeds)
  func canonicalEquivalence(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let compiled = generator.condition().compiled()
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

  @Test("A reader shared by several conditions changes nothing", arguments: seeds.prefix(100))
  func sharedReader(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let event = generator.event()
    var reader = EventReader(event, now: noon)
    for _ in 0..<5 {
      let compiled = generator.condition().compiled()
      let alone = compiled.evaluate(event, now: noon)
      let shared = compiled.evaluate(&reader)
      #expect(shared.holds == alone.holds)
      #expect(shared.captures == alone.captures)
    }
  }
}
