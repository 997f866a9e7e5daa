import RuleModel

/// What is known of one field's value from the tests that hold and those that don't.
struct FieldFacts: Sendable {
  enum Presence: Sendable { case unknown, present, missing }

  /// Two tests that exclude each other; the second is nil when it is the declared values that exclude the first.
  ///
  /// An object, since there is one to thousands of facts that have none and would keep room for it.
  final class Clash: Sendable {
    let later: FieldTest
    let earlier: FieldTest?
    /// What is to be said beside the later one, and beside the earlier one.
    let reason: String
    let earlierReason: String

    init(later: FieldTest, earlier: FieldTest?, reason: String, earlierReason: String) {
      self.later = later
      self.earlier = earlier
      self.reason = reason
      self.earlierReason = earlierReason
    }
  }

  let field: Field
  private(set) var presence = Presence.unknown
  /// What the value can be if there is one; nil for sets.
  private(set) var values: ValueSet?
  private(set) var positive: [PreparedTest] = []
  private(set) var negative: [PreparedTest] = []
  /// Why no value fulfils all of this; nil when one perhaps does.
  private(set) var clash: Clash?
  private var first: PreparedTest?

  /// - Parameter universe: the declared values of an attribute; nil for any.
  init(_ field: Field, universe: [String]? = nil) {
    self.field = field
    values = ValueSet.all(of: field)
    if let universe, field.kind == .text {
      values = .texts(Set(universe.map { FoldedText($0, caseSensitive: false).characters }))
    }
    if field.isAlwaysThere { presence = .present }
  }

  mutating func add(_ literal: Literal) {
    guard clash == nil else { return }
    switch (literal.test.test.test, literal.isNegated) {
    case (.exists(let wanted), let isNegated): set(wanted != isNegated ? .present : .missing, by: literal.test)
    case (_, false): addPositive(literal.test)
    case (_, true): addNegative(literal.test)
    }
    if first == nil { first = literal.test }
  }

  private mutating func set(_ wanted: Presence, by test: PreparedTest) {
    if presence == .unknown { presence = wanted }
    if presence != wanted { fail(test, against: first, "one asks for no value, the other for one") }
    narrow(by: test)
  }

  private mutating func addPositive(_ test: PreparedTest) {
    set(.present, by: test)
    if clash != nil { return }
    if let other = negative.first(where: { Implication.holds(test, $0) }) {
      return fail(test, against: other, Self.brings, Self.excluded)
    }
    if let (other, reason) = positive.lazy.compactMap({ other in Implication.clash(other, test).map { (other, $0) } })
      .first
    {
      return fail(test, against: other, reason)
    }
    positive.append(test)
    if let bounds = test.values, let known = values {
      values = known.intersection(bounds.set)
      narrow(by: test)
    }
  }

  private mutating func addNegative(_ test: PreparedTest) {
    if let other = positive.first(where: { Implication.holds($0, test) }) {
      return fail(test, against: other, Self.excluded, Self.brings)
    }
    negative.append(test)
    guard let bounds = test.values, bounds.isExact, let known = values, canSubtract else { return }
    values = known.intersection(bounds.set.complement).whole(if: test.test.isWhole)
    narrow(by: test)
  }

  /// An attribute's number may be not-a-number, with which no comparison holds, as long as none is known to hold.
  private var canSubtract: Bool {
    guard case .attribute(_, .number) = field else { return true }
    return positive.contains { test in if case .isNone = test.test.test { false } else { true } }
  }

  /// Draws the conclusion when no value is left.
  private mutating func narrow(by test: PreparedTest) {
    guard clash == nil, let values, values.isEmpty else { return }
    switch presence {
    case .present: fail(test, against: opponent(of: test), "no value is left for both")
    case .unknown: presence = .missing
    case .missing: break
    }
  }

  /// The test that leaves no value together with this one, or the first of several that do so together.
  private func opponent(of test: PreparedTest) -> PreparedTest? {
    guard let set = test.values?.set else { return first }
    return positive.first { $0.values.map { $0.set.intersection(set).isEmpty } ?? false } ?? first
  }

  private static let brings = "wherever this holds, so does what must not hold"
  private static let excluded = "this must not hold"

  private mutating func fail(
    _ test: PreparedTest, against other: PreparedTest?, _ reason: String, _ otherReason: String = "the other condition"
  ) {
    clash = Clash(later: test.test, earlier: other?.test, reason: reason, earlierReason: otherReason)
  }

  /// Whether a test of this field holds; nil when that isn't certain.
  func decide(_ test: PreparedTest) -> Bool? {
    if case .exists(let wanted) = test.test.test {
      switch presence {
      case .unknown: return nil
      case .present: return wanted
      case .missing: return !wanted
      }
    }
    if presence == .missing { return false }
    if let bounds = test.values, let values {
      if values.intersection(bounds.set).isEmpty { return false }
      // A number that is none at all isn't in any set of numbers.
      if presence == .present, bounds.isExact, canSubtract, values.isSubset(of: bounds.set) { return true }
    }
    if positive.contains(where: { Implication.holds($0, test) }) { return true }
    if negative.contains(where: { Implication.holds(test, $0) }) { return false }
    if positive.contains(where: { Implication.clash($0, test) != nil }) { return false }
    return nil
  }
}
