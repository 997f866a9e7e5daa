import RuleModel

/// Finds among thousands of conditions the few that another one may imply, so that not each has to be compared with each.
struct ImplicationIndex: Sendable {
  /// What has to be in a condition for it to imply another one.
  enum Key: Hashable {
    /// A word of `has_word`, folded.
    case word(Field, String)
    /// The start of a word.
    case prefix(Field, String)
    /// Any word at all, or a word with nothing in it.
    case anyWord(Field)
    /// A text to be equal to, or a member of a set.
    case value(Field, [Character])
    case flag(Field, Bool)
    case number(Field, Double)
    case pattern(Field, String)
    /// The first characters of a part of a text, folded: as many as `gramLength`, or all of them.
    case part(Field, [Character])
    /// Anything about the field.
    case field(Field)

    var isSpecific: Bool { if case .field = self { false } else { true } }

    // Without the field where there is a text: few texts are looked for in several, and fields take long to hash.
    func hash(into hasher: inout Hasher) {
      switch self {
      case .word(_, let text), .prefix(_, let text), .pattern(_, let text): hasher.combine(text)
      case .value(_, let text), .part(_, let text): hasher.combine(text)
      case .flag(let field, let flag):
        hasher.combine(field)
        hasher.combine(flag)
      case .number(_, let number): hasher.combine(number)
      case .anyWord(let field), .field(let field): hasher.combine(field)
      }
    }
  }

  private static let gramLength = 3

  /// As many as are looked at for one condition; what goes beyond stays unproven.
  static let mostCandidates = 64

  private var entries: [Key: [Int]] = [:]
  /// Conditions that any other may imply.
  private var universal: [Int] = []
  private var frequencies: [Key: Int] = [:]
  /// How many characters the starts of words have that are asked for.
  private var prefixLengths = Set<Int>()
  /// The same of parts of texts.
  private var partLengths = Set<Int>()

  /// Each condition is entered under its rarest keys.
  init(_ formulas: [Formula]) {
    let conjuncts = SideBySide.chunks(of: formulas.count) { chunk in formulas[chunk].map(Self.conjuncts) }.joined()
    for key in conjuncts.joined().joined() {
      frequencies[key, default: 0] += 1
      switch key {
      case .prefix(_, let start): prefixLengths.insert(start.count)
      case .part(_, let start): partLengths.insert(start.count)
      default: break
      }
    }
    for (index, keys) in conjuncts.enumerated() { insert(index, keys) }
    frequencies = [:]
  }

  private mutating func insert(_ index: Int, _ conjuncts: [[Key]]) {
    guard let best = conjuncts.count == 1 ? conjuncts.first : conjuncts.min(by: { cost($0) < cost($1) }) else {
      universal.append(index)
      return
    }
    for key in best {
      // The same key twice in one condition.
      if entries[key]?.last == index { continue }
      entries[key, default: []].append(index)
    }
  }

  private func cost(_ keys: [Key]) -> Int { keys.map { frequencies[$0] ?? 0 }.max() ?? 0 }

  /// The inserted conditions that may hold whenever all of this is known, in the order of insertion; those inserted first when there
  /// are too many.
  ///
  /// - Parameter end: the first that is left out, as if it and those behind it weren't inserted; they are inserted in order.
  func candidates(for knowledge: Knowledge, before end: Int = .max) -> [Int] {
    var seen = Set<Int>()
    let keys = provided(by: knowledge)
    for key in keys.filter(\.isSpecific) + keys.filter({ !$0.isSpecific }) {
      guard seen.count < Self.mostCandidates else { break }
      for index in (entries[key] ?? []).prefix(Self.mostCandidates)
      where index < end && seen.count < Self.mostCandidates {
        seen.insert(index)
      }
    }
    return (universal.prefix(Self.mostCandidates).filter { $0 < end } + seen).sorted()
  }

  // MARK: What a condition asks of those that imply it

  /// For each part that must hold, keys of which one has to be provided; parts that always hold are left out.
  private static func conjuncts(of formula: Formula) -> [[Key]] {
    switch formula {
    case .all(let parts): parts.flatMap { conjuncts(of: $0) }
    case .not(.any(let parts)): parts.flatMap { conjuncts(of: .not($0)) }
    case .not(.not(let inner)): conjuncts(of: inner)
    default: keys(of: formula, isNegated: false).map { [$0] } ?? []
    }
  }

  /// Nil for what always holds.
  private static func keys(of formula: Formula, isNegated: Bool) -> [Key]? {
    switch formula {
    case .unknown: return []
    case .not(let inner): return keys(of: inner, isNegated: !isNegated)
    case .test(let test):
      if test.answer == !isNegated { return nil }
      return isNegated ? [.field(test.field)] : keys(of: test)
    case .all(let parts): return isNegated ? union(parts, true) : rarest(parts, false)
    case .any(let parts): return isNegated ? rarest(parts, true) : union(parts, false)
    }
  }

  private static func union(_ parts: [Formula], _ isNegated: Bool) -> [Key]? {
    var result: [Key] = []
    for part in parts {
      guard let keys = keys(of: part, isNegated: isNegated) else { return nil }
      result += keys
    }
    return result
  }

  /// Every part has to be implied, so the keys of one will do: of one that isn't for everybody, if there is such a one.
  private static func rarest(_ parts: [Formula], _ isNegated: Bool) -> [Key]? {
    let choices = parts.compactMap { keys(of: $0, isNegated: isNegated) }
    return choices.first { $0.allSatisfy(\.isSpecific) } ?? choices.first
  }

  private static func keys(of prepared: PreparedTest) -> [Key] {
    let (test, field) = (prepared.test, prepared.field)
    switch test.test {
    case .hasWord:
      let words = prepared.operands?.words ?? []
      return (test.allOf ? Array(words.prefix(1)) : words).map { word in
        switch word.elements.first {
        case .literal(let atoms)?: .word(field, text(atoms))
        case .prefix(let atoms)?: .prefix(field, text(atoms))
        case .anyWord?, nil: .anyWord(field)
        }
      }
    case .matches(let patterns):
      return (test.allOf ? Array(patterns.prefix(1)) : patterns).map { .pattern(field, $0.value) }
    case .contains, .startsWith, .endsWith:
      let texts = prepared.operands?.folded ?? []
      return (test.allOf ? Array(texts.prefix(1)) : texts).map { text in
        text.isEmpty ? .field(field) : .part(field, Array(text.characters.prefix(gramLength)))
      }
    case .containsAny(let members): return members.map { .value(field, folded($0.value)) }
    case .containsAll(let members): return members.prefix(1).map { .value(field, folded($0.value)) }
    case .isAny(let operands):
      // Whatever there is, is one of both.
      if case .flags(let flags)? = prepared.values?.set, flags.count > 1 { return [.field(field)] }
      return operands.map { operand in
        switch operand.value {
        case .text(let text): .value(field, folded(text))
        case .flag(let flag): .flag(field, flag)
        case .number(let number): .number(field, number)
        case .time, .duration: .field(field)
        }
      }
    default: return [.field(field)]
    }
  }

  // MARK: What is known

  private func provided(by knowledge: Knowledge) -> [Key] {
    var keys: [Key] = []
    for facts in knowledge.fields {
      let field = facts.field
      keys.append(.field(field))
      if case .flags(let flags)? = facts.values, flags.count == 1, let flag = flags.first {
        keys.append(.flag(field, flag))
      }
      // Whatever has all of several values has any one of them.
      if case .texts(let texts)? = facts.values, let text = texts.first { keys.append(.value(field, text)) }
      if case .numbers(let numbers)? = facts.values, let first = numbers.intervals.first, first.low == first.high {
        keys.append(.number(field, first.low))
      }
      for test in facts.positive { keys += provided(by: test) }
    }
    return keys
  }

  /// Of a list of which one is enough, the first stands for all: each of them has to imply the other condition.
  private func provided(by prepared: PreparedTest) -> [Key] {
    let (test, field) = (prepared.test, prepared.field)
    func needed(_ texts: [Located<String>]) -> [String] {
      (test.allOf ? texts : Array(texts.prefix(1))).map(\.value)
    }
    switch test.test {
    case .hasWord:
      let words = prepared.operands?.words ?? []
      return (test.allOf ? words : Array(words.prefix(1))).flatMap { word in
        word.elements.isEmpty
          ? [.anyWord(field)]
          : word.elements.flatMap { element -> [Key] in
            switch element {
            case .literal(let atoms): [.word(field, Self.text(atoms))] + prefixes(of: atoms, field)
            case .prefix(let atoms): prefixes(of: atoms, field)
            case .anyWord: [.anyWord(field)]
            }
          }
      }
    case .matches(let patterns): return needed(patterns).map { .pattern(field, $0) }
    case .containsAny(let members): return members.prefix(1).map { .value(field, Self.folded($0.value)) }
    case .containsAll(let members): return members.map { .value(field, Self.folded($0.value)) }
    case .isAny(let operands) where field.kind == .set || field.kind == .text:
      let values = (test.allOf ? operands : Array(operands.prefix(1))).compactMap { operand -> [Character]? in
        if case .text(let text) = operand.value { Self.folded(text) } else { nil }
      }
      return values.map { .value(field, $0) }
        + (field.kind == .text ? values.flatMap { parts(of: $0, field) } : [])
    case .contains, .startsWith, .endsWith:
      let texts = prepared.operands?.folded ?? []
      return (test.allOf ? texts : Array(texts.prefix(1))).flatMap { parts(of: $0.characters, field) }
    default: return []
    }
  }

  /// The key of every part that the text has, of the lengths that are asked for.
  private func parts(of text: [Character], _ field: Field) -> [Key] {
    partLengths.flatMap { length in
      text.indices.dropLast(length - 1).map { .part(field, Array(text[$0..<$0 + length])) }
    }
  }

  private func prefixes(of atoms: [WordPattern.Atom], _ field: Field) -> [Key] {
    prefixLengths.filter { $0 <= max(1, atoms.count) }.map { .prefix(field, Self.text(atoms.prefix($0))) }
  }

  private static func text(_ atoms: some Sequence<WordPattern.Atom>) -> String { String(atoms.map(\.key)) }

  private static func folded(_ text: String) -> [Character] { FoldedText(text, caseSensitive: false).characters }
}
