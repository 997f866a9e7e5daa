import Events
import RuleModel

/// Compiles rules into what the index consists of.
struct RuleIndexBuilder {
  let rules: [RuleIndex.Rule]
  private(set) var program: Program
  private(set) var starts: [Int32] = []
  private(set) var namedStarts: [Int32] = []
  private(set) var captures: [PredicateTree?]
  private(set) var predicates: [Predicate] = []
  private(set) var facts: [UInt32] = []
  private(set) var places: [Int] = []
  private(set) var patterns: [PatternTest] = []
  /// For each fact the predicates that are marked when it is given.
  private(set) var marks: [[Int32]]
  private(set) var postings: Postings
  private(set) var scales: [NumberScale?]
  /// By event type.
  private(set) var sources: [KeySources] = []
  let collector: PredicateCollector

  /// Predicates with more facts than this are marked when a field is scanned, those with fewer look at each.
  private static let maxLookedAt = 8
  /// With more parts of keys than this, rules with many parts are looked at always, so that memory stays in bounds.
  private static let maxParts = 2_000_000

  init(_ rules: [RuleIndex.Rule]) {
    self.rules = rules
    var collector = PredicateCollector()
    let trees = rules.map { rule in rule.condition.map { collector.tree(of: $0.root) } ?? .all([]) }
    collector.finish()
    self.collector = collector
    captures = zip(rules, trees).map { rule, tree in rule.condition?.capturePaths.isEmpty ?? true ? nil : tree }
    scales = zip(collector.fields, collector.limits).map { field, limits in
      switch field.kind {
      case .number, .time, .duration: NumberScale(limits)
      case .text, .flag, .set: nil
      }
    }
    marks = [[Int32]](repeating: [], count: collector.facts.count)
    postings = Postings(factCount: collector.facts.count, scales: scales, typeCount: EventType.allCases.count)
    program = Program(costs: collector.definitions.map(Self.cost))
    var predicateFacts: [[UInt32]] = []
    for (number, definition) in collector.definitions.enumerated() {
      var found: [UInt32] = []
      predicates.append(predicate(of: definition, number, &found))
      predicateFacts.append(found)
    }
    namedStarts = collector.named.map { program.add($0) }
    starts = trees.map { program.add($0) }
    enterKeys(trees, predicateFacts)
  }

  private static func cost(of definition: PredicateDefinition) -> Int {
    switch definition {
    case .matches: 3
    case .plain: 2
    case .named: 1
    default: 0
    }
  }
}

extension RuleIndexBuilder {
  private mutating func predicate(
    of definition: PredicateDefinition, _ number: Int, _ found: inout [UInt32]
  ) -> Predicate {
    switch definition {
    case .never: return .never
    case .facts(let given, let channel, let all):
      found = unique(given)
      if found.isEmpty { return .never }
      if all { return .allFacts(channel: channel, enter(found)) }
      guard found.count > Self.maxLookedAt else { return .anyFact(channel: channel, enter(found)) }
      for fact in found { marks[Int(fact)].append(Int32(number)) }
      return .markedFact(channel: channel)
    case .noFact(let given, let channel, let slot):
      return .noFact(channel: channel, slot: slot, enter(unique(given)))
    case .compare(let slot, let comparison, let limit):
      guard let scale = scales[slot], let place = scale.place(of: limit) else { return .never }
      let last = scale.placeCount - 1
      return switch comparison {
      case .atLeast: .interval(slot: slot, low: place, high: last)
      case .moreThan: .interval(slot: slot, low: place + 1, high: last)
      case .atMost: .interval(slot: slot, low: 0, high: place)
      case .lessThan: .interval(slot: slot, low: 0, high: place - 1)
      }
    case .between(let slot, let low, let high):
      guard let low = scales[slot]?.place(of: low), let high = scales[slot]?.place(of: high) else { return .never }
      return .interval(slot: slot, low: low, high: high)
    case .isOneOf(let slot, let operands): return .atPlace(slot: slot, enterPlaces(of: operands, slot))
    case .isNoneOf(let slot, let operands): return .notAtPlace(slot: slot, enterPlaces(of: operands, slot))
    case .flag(let slot, let onTrue, let onFalse): return .flag(slot: slot, onTrue: onTrue, onFalse: onFalse)
    case .exists(let slot, let wanted): return .exists(slot: slot, wanted)
    case .matches(let slot, _, _, let all):
      patterns.append(PatternTest(slot: slot, expressions: collector.expressions[number] ?? [], all: all))
      return .matches(patterns.count - 1)
    case .named(let number): return .named(number)
    case .plain(let number): return .plain(number)
    }
  }

  private func unique(_ facts: [UInt32]) -> [UInt32] {
    var seen = Set<UInt32>()
    return facts.filter { seen.insert($0).inserted }
  }

  private mutating func enter(_ found: [UInt32]) -> Range<Int> {
    facts += found
    return facts.count - found.count..<facts.count
  }

  private mutating func enterPlaces(of operands: [Operand], _ slot: Int) -> Range<Int> {
    let start = places.count
    places += Set(operands.compactMap { scales[slot]?.place(of: $0) }).sorted()
    return start..<places.count
  }

  private mutating func enterKeys(_ trees: [PredicateTree], _ predicateFacts: [[UInt32]]) {
    let slotsOfPlain = collector.plainTests.map { test in collector.fields.firstIndex(of: test.field) ?? 0 }
    let plainKeys = zip(slotsOfPlain, collector.plainFacts).map { slot, facts -> RuleKey in
      guard let facts else { return .present(slot) }
      let weight = facts.reduce(0.0) { $0 + collector.factWeights[Int($1)] }
      return RuleKey(parts: facts.map { .fact($0) }, weight: weight)
    }
    var chooser = RuleKeyChooser(
      predicates: predicates, places: places, predicateFacts: predicateFacts, factWeights: collector.factWeights,
      scales: scales, plainKeys: plainKeys, slotOfMatch: patterns.map(\.slot))
    for tree in collector.named { chooser.named.append(chooser.key(of: tree)) }
    var collected = [CollectedSources](repeating: CollectedSources(), count: EventType.allCases.count)
    var partCount = 0
    for (number, tree) in trees.enumerated() where starts[number] != Program.fails {
      let types = rules[number].types
      if let key = chooser.key(of: tree), key.parts.count < 64 || partCount < Self.maxParts {
        partCount += key.parts.count
        for part in key.parts {
          postings.add(UInt32(number), part)
          for type in types { collected[type.place].add(part, collector) }
        }
      } else {
        for type in types { postings.addAlways(UInt32(number), type: type.place) }
      }
    }
    postings.finish()
    sources = collected.map(\.sources)
  }
}

private struct CollectedSources {
  private var channels = Set<Int>()
  private var slots = Set<Int>()

  mutating func add(_ part: RuleKey.Part, _ collector: PredicateCollector) {
    switch part {
    case .fact(let fact): channels.insert(collector.facts[Int(fact)].channel)
    case .present(let slot), .missing(let slot), .flag(let slot, _), .interval(let slot, _, _): slots.insert(slot)
    }
  }

  var sources: KeySources { KeySources(channels: channels.sorted(), slots: slots.sorted()) }
}
