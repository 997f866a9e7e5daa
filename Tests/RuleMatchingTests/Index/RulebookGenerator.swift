import CivilTime
import Events
import RuleModel

@testable import RuleMatching

/// Rules and events at random, with every field and operator; the same for the same seed.
struct RulebookGenerator {
  private var random: ConditionGenerator

  init(seed: UInt64) { random = ConditionGenerator(seed: seed) }

  struct Rulebook {
    let rules: [RuleIndex.Rule]
    let index: RuleIndex

    /// What the plain evaluator says: for each rule that holds, in order, its place and what it captures.
    func holding(_ event: Event) -> [String] {
      var reader = EventReader(event, now: noon)
      return rules.indices.compactMap { place -> String? in
        let rule = rules[place]
        guard rule.types.contains(event.type), rule.window?.contains(event.at) ?? true else { return nil }
        let result = rule.condition?.evaluate(&reader) ?? (holds: true, captures: Captures())
        return result.holds ? described(place, result.captures) : nil
      }
    }

    /// What the index says.
    func candidates(_ event: Event, _ state: MatchState) -> [String] {
      let candidates = index.candidates(for: event, now: noon, state: state)
      var found: [String] = []
      while let rule = candidates.next() { found.append(described(rule, candidates.captures(of: rule))) }
      return found
    }

    private func described(_ rule: Int, _ captures: Captures) -> String {
      "\(rule)" + captures.all.map { " \($0.path)=\(Array($0.text.utf8))" }.joined()
    }
  }

  mutating func rulebook(_ ruleCount: Int) -> Rulebook {
    let compiler = ConditionCompiler(conditions: ["a", "b", "c"].map { named($0, condition(depth: 2)) })
    let rules = (0..<ruleCount).map { _ in
      RuleIndex.Rule(
        types: chance(2) ? Set(EventType.allCases) : Set([random.pick(EventType.allCases), .message]),
        window: chance(8) ? window() : nil,
        condition: chance(20) ? nil : compiler.compile(condition(depth: 3)).0)
    }
    return Rulebook(rules: rules, index: RuleIndex(rules))
  }

  private mutating func chance(_ bound: Int) -> Bool { random.next(bound) == 0 }

  private mutating func window() -> Window {
    let from = chance(3) ? nil : noon - .hours(Int64(random.next(6)))
    return Window(from: from, until: chance(3) ? nil : noon - .hours(Int64(random.next(3))), span: nowhere)
  }

  private mutating func condition(depth: Int) -> Condition {
    let roll = depth > 0 ? random.next(12) : random.next(6)
    switch roll {
    case 0, 1, 2: return fieldTest(textField(), textTest())
    case 3: return numberTest()
    case 4: return otherTest()
    case 5: return chance(3) ? use(random.pick(["a", "b", "c", "unknown"])) : fieldTest(textField(), textTest())
    case 6, 7, 8: return Condition(.all(conditions(depth - 1)), span: nowhere)
    case 9, 10: return Condition(.any(conditions(depth - 1)), span: nowhere)
    default: return Condition(.none(conditions(depth - 1)), span: nowhere)
    }
  }

  private mutating func conditions(_ depth: Int) -> [Condition] {
    (0..<random.next(4)).map { _ in condition(depth: depth) }
  }

  private mutating func fieldTest(_ field: Field, _ operation: RuleModel.Test) -> Condition {
    test(field, operation, caseSensitive: chance(4), allOf: chance(4))
  }

  private mutating func textField() -> Field {
    random.pick([
      .text(.bio), .text(.bio), .text(.text), .text(.name), .text(.lang), .attribute(name: "plan", kind: .text),
    ])
  }

  private mutating func textTest() -> RuleModel.Test {
    switch random.next(12) {
    case 0: .exists(chance(2))
    case 1: .hasWord(at([random.pick(["* *", "*", "東* *", "co-found*", "* founder", "building *", "f*"])]))
    case 2: .hasWord(at((0..<12).map { _ in random.text() }))
    case 3: .isAny(at([.text(random.pick(["en", "EN", "é", "founder", ""])), .text(random.text())]))
    case 4: .matches(at([random.pick(["(", "fou|é", #"^\w+"#]), random.pick(["a", #"(?P<n>\S)$"#])]))
    default: random.textTest()
    }
  }

  private mutating func numberTest() -> Condition {
    switch random.next(4) {
    case 0: return fieldTest(.duration(chance(2) ? .accountAge : .eventAge), comparison(durationOperand))
    case 1: return fieldTest(.time(.createdAt), comparison(timeOperand))
    case 2: return fieldTest(.attribute(name: "seats", kind: .number), comparison(numberOperand))
    default: return fieldTest(.number(random.pick(Field.NumberField.allCases)), comparison(numberOperand))
    }
  }

  private mutating func comparison(_ operand: (inout Self) -> Operand) -> RuleModel.Test {
    let (one, other) = (at(operand(&self)), at(operand(&self)))
    switch random.next(9) {
    case 0: return .atLeast(one)
    case 1: return .atMost(one)
    case 2: return .moreThan(one)
    case 3: return .lessThan(one)
    case 4, 5: return .between(one, other)
    case 6: return .isAny([one, other])
    case 7: return .isNone([one, other])
    default: return .exists(chance(2))
    }
  }

  private static let numbers: [Double] = [0, 1, 2, 2.5, 3, -0.0, -1, 0x1p53, 0x1p63, -0x1p63, .infinity, .nan, 1e300]
  private static let counts = [0, 1, 2, 3, -1, 1 << 53, 1 << 53 + 1, .max, .min]

  private let numberOperand: (inout Self) -> Operand = { .number($0.random.pick(numbers)) }
  private let timeOperand: (inout Self) -> Operand = { .time(noon - .days(Int64($0.random.next(4)))) }
  private let durationOperand: (inout Self) -> Operand = { .duration(.days(Int64($0.random.next(4)))) }

  private mutating func otherTest() -> Condition {
    let texts = (0..<random.next(3)).map { _ in random.pick(["é", "s", "S", "founder", "", "東京"]) }
    switch random.next(8) {
    case 0: return fieldTest(.flag(random.pick(Field.FlagField.allCases)), .isAny(at([.flag(chance(2))])))
    case 1: return fieldTest(.flag(.verified), .isNone(at([.flag(true)])))
    case 2: return fieldTest(.flag(.verified), .isAny(at([.flag(true), .flag(false)])))
    case 3: return fieldTest(setField(), .containsAny(at(texts)))
    case 4: return fieldTest(setField(), .containsAll(at(texts)))
    case 5: return fieldTest(setField(), .isAny(at(texts.map(Operand.text))))
    case 6: return fieldTest(setField(), .isNone(at(texts.map(Operand.text))))
    default: return fieldTest(chance(2) ? setField() : .flag(.verified), .exists(chance(2)))
    }
  }

  private mutating func setField() -> Field {
    random.pick([.set(.interests), .set(.lists), .set(.matchedKeywords), .attribute(name: "tags", kind: .set)])
  }

  mutating func event() -> Event {
    var event = random.event()
    event.type = random.pick(EventType.allCases)
    event.at = noon - .hours(Int64(random.next(80)))
    event.matchedKeywords = members()
    event.follower.name = chance(3) ? nil : random.text()
    event.follower.lang = random.pick([nil, "", "en", "EN", "é"])
    event.follower.lists = members()
    event.follower.followingCount = chance(3) ? nil : random.pick(Self.counts)
    event.follower.postCount = random.pick(Self.counts)
    event.follower.createdAt = chance(3) ? nil : noon - .days(Int64(random.next(4)))
    event.follower.followsYou = random.pick([nil, true, false])
    event.follower.attributes = [
      "plan": random.pick([.text(random.text()), .text("founder"), .number(1), .flag(true)]),
      "seats": random.pick([.number(random.pick(Self.numbers)), .text("2")]),
      "tags": .list(members()),
    ]
    return event
  }

  private mutating func members() -> [String] {
    (0..<random.next(3)).map { _ in random.pick(["é", "s", "S", "ß", "founder", "", "東京", "E\u{301}"]) }
  }
}
