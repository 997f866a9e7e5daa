import RuleModel

/// Finds the predicates of all conditions, each once, and the facts that they ask for.
struct PredicateCollector {
  private(set) var alphabet = Alphabet()
  private(set) var fields: [Field] = []
  private(set) var channels: [ChannelBuilder] = []
  private(set) var facts: [Fact] = []
  private(set) var factWeights: [Double] = []
  private(set) var definitions: [PredicateDefinition] = []
  /// What each field's numbers are compared with.
  private(set) var limits: [[Operand]] = []
  private(set) var plainTests: [CompiledTest] = []
  /// For each of these the facts of which one is required; nil when only a value is.
  private(set) var plainFacts: [[UInt32]?] = []
  /// The expressions behind the definitions of `matches`.
  private(set) var expressions: [Int: [RegularExpression?]] = [:]
  /// Named conditions, in the order in which each is complete: after those that it uses.
  private(set) var named: [PredicateTree] = []

  private var slots: [Field: Int] = [:]
  private var channelNumbers: [ChannelKey: Int] = [:]
  private var numbers: [PredicateDefinition: Int] = [:]
  private var namedNumbers: [String: Int] = [:]

  private struct ChannelKey: Hashable {
    let slot: Int
    let form: TextForm
  }

  mutating func tree(of node: CompiledNode) -> PredicateTree {
    switch node.kind {
    case .all(let parts): return .all(parts.map { tree(of: $0) })
    case .any(let parts): return .any(parts.map { tree(of: $0) })
    case .none(let parts): return .none(parts.map { tree(of: $0) })
    case .use(_, nil): return .never
    case .use(let name, let target?):
      if let known = namedNumbers[name] { return .named(known, predicate: number(of: .named(known))) }
      let tree = tree(of: target)
      named.append(tree)
      namedNumbers[name] = named.count - 1
      return .named(named.count - 1, predicate: number(of: .named(named.count - 1)))
    case .test(let test): return tree(of: test)
    }
  }

  /// Lets go of what only finds things again, when all conditions are in.
  mutating func finish() { (numbers, slots, channelNumbers, namedNumbers) = ([:], [:], [:], [:]) }

  private mutating func number(of definition: PredicateDefinition) -> Int {
    if let known = numbers[definition] { return known }
    numbers[definition] = definitions.count
    definitions.append(definition)
    return definitions.count - 1
  }

  private mutating func tree(of test: CompiledTest) -> PredicateTree {
    let slot = slot(of: test.field)
    if case .exists(let wanted) = test.operation { return .test(number(of: .exists(slot: slot, wanted)), .nothing) }
    switch test.field.kind {
    case .text: return textTree(of: test, slot)
    case .set: return setTree(of: test, slot)
    case .flag: return flagTree(of: test, slot)
    case .number, .time, .duration: return numberTree(of: test, slot)
    }
  }

  private mutating func slot(of field: Field) -> Int {
    if let known = slots[field] { return known }
    slots[field] = fields.count
    fields.append(field)
    limits.append([])
    return fields.count - 1
  }

  private mutating func channel(_ slot: Int, _ unit: TextForm.Unit, _ test: CompiledTest) -> Int {
    let key = ChannelKey(slot: slot, form: TextForm(unit: unit, caseSensitive: test.caseSensitive))
    if let known = channelNumbers[key] { return known }
    channelNumbers[key] = channels.count
    channels.append(ChannelBuilder(slot: slot, form: key.form))
    return channels.count - 1
  }

  private mutating func plain(_ test: CompiledTest, facts: [UInt32]? = nil) -> PredicateTree {
    plainTests.append(test)
    plainFacts.append(facts)
    return .test(number(of: .plain(plainTests.count - 1)), .plain(test))
  }
}

// MARK: Texts and sets

extension PredicateCollector {
  private mutating func textTree(of test: CompiledTest, _ slot: Int) -> PredicateTree {
    switch test.operation {
    case .hasWord(let patterns):
      let channel = channel(slot, .words, test)
      let facts = patterns.map { fact(of: $0, channel) }
      return found(facts, channel, test)
    case .contains(let texts): return found(texts, .anywhere, slot, test)
    case .startsWith(let texts): return found(texts, .start, slot, test)
    case .endsWith(let texts): return found(texts, .end, slot, test)
    case .isAny(let operands):
      let texts = operands.compactMap(\.folded)
      if test.allOf, texts.count < operands.count { return .never }
      let channel = channel(slot, .characters, test)
      let facts = texts.map { fact(of: $0, .whole, channel) }
      return .test(number(of: .facts(facts, channel: channel, all: test.allOf)), .nothing)
    case .isNone(let operands):
      let channel = channel(slot, .characters, test)
      let facts = operands.compactMap(\.folded).map { fact(of: $0, .whole, channel) }
      return .test(number(of: .noFact(facts, channel: channel, slot: slot)), .nothing)
    case .matches(let patterns):
      let definition = PredicateDefinition.matches(
        slot: slot, patterns.map(\.source), caseSensitive: test.caseSensitive, all: test.allOf)
      let number = number(of: definition)
      if expressions[number] == nil { expressions[number] = patterns.map(\.expression) }
      return .test(number, .plain(test))
    case .compare, .between, .containsAny, .containsAll, .exists: return plain(test)
    }
  }

  private mutating func setTree(of test: CompiledTest, _ slot: Int) -> PredicateTree {
    switch test.operation {
    case .containsAny(let members), .containsAll(let members):
      let channel = channel(slot, .characters, test)
      let facts = members.map { fact(of: $0, .whole, channel) }
      let all: Bool = if case .containsAll = test.operation { true } else { test.allOf }
      return .test(number(of: .facts(facts, channel: channel, all: all)), .nothing)
    case .isAny(let operands):
      // Whether the member is the only one is left to the plain evaluator.
      let channel = channel(slot, .characters, test)
      return plain(test, facts: operands.compactMap(\.folded).map { fact(of: $0, .whole, channel) })
    default: return plain(test)
    }
  }

  private mutating func found(
    _ texts: [FoldedText], _ place: TextLexicon.Place, _ slot: Int, _ test: CompiledTest
  ) -> PredicateTree {
    let channel = channel(slot, .characters, test)
    return found(texts.map { fact(of: $0, place, channel) }, channel, test)
  }

  private mutating func found(_ facts: [UInt32], _ channel: Int, _ test: CompiledTest) -> PredicateTree {
    let predicate = number(of: .facts(facts, channel: channel, all: test.allOf))
    return .test(predicate, .facts(facts, path: test.field.name))
  }

  private mutating func fact(of pattern: WordPattern, _ channel: Int) -> UInt32 {
    let phrase = Phrase(pattern, &alphabet)
    let next = UInt32(facts.count)
    let entered = channels[channel].words.add(phrase) { next }
    if entered.isNew { note(Fact(channel: channel, kind: .phrase(phrase))) }
    return entered.fact
  }

  private mutating func fact(of text: FoldedText, _ place: TextLexicon.Place, _ channel: Int) -> UInt32 {
    let keys = alphabet.add(text.characters)
    let next = UInt32(facts.count)
    let entered = channels[channel].texts.add(keys, place) { next }
    if entered.isNew {
      let kind: FactKind =
        switch place {
        case .whole: .whole
        case .start: .start(count: keys.count)
        case .end: .end(count: keys.count)
        case .anywhere: .anywhere(keys)
        }
      note(Fact(channel: channel, kind: kind), length: keys.count)
    }
    return entered.fact
  }

  private mutating func note(_ fact: Fact, length: Int = 0) {
    facts.append(fact)
    factWeights.append(FactWeight.of(fact.kind, length: length, in: fields[channels[fact.channel].slot]))
  }
}

// MARK: Flags and numbers

extension PredicateCollector {
  private mutating func flagTree(of test: CompiledTest, _ slot: Int) -> PredicateTree {
    func holds(_ value: Bool) -> Bool? {
      switch test.operation {
      case .isAny(let operands):
        let found = operands.count { $0.operand == .flag(value) }
        return test.allOf ? found > 0 && found == operands.count : found > 0
      case .isNone(let operands): return !operands.contains { $0.operand == .flag(value) }
      default: return nil
      }
    }
    guard let onTrue = holds(true), let onFalse = holds(false) else { return plain(test) }
    return .test(number(of: .flag(slot: slot, onTrue: onTrue, onFalse: onFalse)), .nothing)
  }

  private mutating func numberTree(of test: CompiledTest, _ slot: Int) -> PredicateTree {
    let definition: PredicateDefinition
    switch test.operation {
    case .compare(let comparison, let limit):
      guard isComparable([limit], test.field) else { return .never }
      limits[slot].append(limit)
      definition = .compare(slot: slot, comparison, limit)
    case .between(let low, let high):
      guard isComparable([low, high], test.field) else { return .never }
      limits[slot] += [low, high]
      definition = .between(slot: slot, low, high)
    case .isAny(let operands):
      let values = operands.map(\.operand)
      if test.allOf, !isComparable(values, test.field) || Set(values).count != 1 { return .never }
      let comparable = values.filter { isComparable([$0], test.field) }
      limits[slot] += comparable
      definition = .isOneOf(slot: slot, comparable)
    case .isNone(let operands):
      let comparable = operands.map(\.operand).filter { isComparable([$0], test.field) }
      limits[slot] += comparable
      definition = .isNoneOf(slot: slot, comparable)
    default: return plain(test)
    }
    return .test(number(of: definition), .nothing)
  }

  /// Whether a field's values can be less than, equal to or greater than these; not-a-number is none of it.
  private func isComparable(_ operands: [Operand], _ field: Field) -> Bool {
    operands.allSatisfy { operand in
      switch (operand, field.kind) {
      case (.number(let number), .number): !number.isNaN
      case (.time, .time), (.duration, .duration): true
      default: false
      }
    }
  }
}
