import RuleModel

/// One question about an event, as rules ask it. Rules that ask the same share the predicate.
enum PredicateDefinition: Hashable {
  case never
  /// One of these facts is given, or all of them are.
  case facts([UInt32], channel: Int, all: Bool)
  /// The field has a value, and none of these facts is given.
  case noFact([UInt32], channel: Int, slot: Int)
  case compare(slot: Int, CompiledTest.Comparison, Operand)
  case between(slot: Int, Operand, Operand)
  /// The number is one of these.
  case isOneOf(slot: Int, [Operand])
  case isNoneOf(slot: Int, [Operand])
  case flag(slot: Int, onTrue: Bool, onFalse: Bool)
  case exists(slot: Int, Bool)
  case matches(slot: Int, [String], caseSensitive: Bool, all: Bool)
  case named(Int)
  /// Left to the plain evaluator; the number tells the tests apart.
  case plain(Int)
}

/// The same, ready to be answered: numbers instead of operands.
enum Predicate: Sendable {
  case never
  case anyFact(channel: Int, Range<Int>)
  case allFacts(channel: Int, Range<Int>)
  /// One of many facts; marked when the field is scanned.
  case markedFact(channel: Int)
  case noFact(channel: Int, slot: Int, Range<Int>)
  /// The value lies between two places of its field's scale.
  case interval(slot: Int, low: Int, high: Int)
  case atPlace(slot: Int, Range<Int>)
  case notAtPlace(slot: Int, Range<Int>)
  case flag(slot: Int, onTrue: Bool, onFalse: Bool)
  case exists(slot: Int, Bool)
  case matches(Int)
  case named(Int)
  case plain(Int)
}

/// What has to be asked of regular expressions.
struct PatternTest: Sendable {
  let slot: Int
  /// Nil for one that couldn't be compiled: is never found.
  let expressions: [RegularExpression?]
  let all: Bool

  func holds(_ text: ComposedText) -> Bool {
    if all { return !expressions.isEmpty && expressions.allSatisfy { $0?.isFound(in: text) ?? false } }
    return expressions.contains { $0?.isFound(in: text) ?? false }
  }
}

/// A condition with predicates for its tests: what is walked for captures, and what programs and keys are made of.
indirect enum PredicateTree: Sendable {
  case all([PredicateTree])
  case any([PredicateTree])
  case none([PredicateTree])
  /// The place of a named condition.
  case named(Int, predicate: Int)
  case test(Int, CaptureSource)

  static let never = PredicateTree.any([])
}

/// Where the text comes from that a test captures when it holds.
enum CaptureSource: Sendable {
  case nothing
  /// The first of these facts, in the order of the rule, that is given; they belong to one channel.
  case facts([UInt32], path: String)
  /// The plain evaluator finds it.
  case plain(CompiledTest)
}

/// What a fact says of a text.
enum FactKind: Sendable {
  case phrase(Phrase)
  case whole
  case start(count: Int)
  case end(count: Int)
  case anywhere([UInt32])
}

struct Fact: Sendable {
  let channel: Int
  let kind: FactKind
}
