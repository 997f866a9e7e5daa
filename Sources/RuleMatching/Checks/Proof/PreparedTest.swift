import RuleModel

/// A test with what proofs ask of it time and again.
final class PreparedTest: Sendable {
  let test: FieldTest
  /// The values with which it holds, and whether it holds with all of them; nil where that can't be said as a set.
  let values: (set: ValueSet, isExact: Bool)?
  /// Nil for tests that don't look for texts.
  let operands: TextOperands?
  /// The members that a test of a set is about, folded.
  let members: Set<[Character]>
  /// Whether it holds when nothing is known of its field; nil when that isn't certain.
  let answer: Bool?

  var field: Field { test.field }

  init(_ test: FieldTest) {
    self.test = test
    values = test.values
    operands = TextOperands(test)
    members = test.field.kind == .set ? Self.members(of: test.test) : []
    answer = Self.answer(to: test, values)
  }

  private static func answer(to test: FieldTest, _ values: (set: ValueSet, isExact: Bool)?) -> Bool? {
    if case .exists(let wanted) = test.test { return test.field.isAlwaysThere ? wanted : nil }
    guard let values, let all = ValueSet.all(of: test.field) else { return nil }
    if values.set.isEmpty { return false }
    return test.field.isAlwaysThere && values.isExact && all.isSubset(of: values.set) ? true : nil
  }

  private static func members(of test: Test) -> Set<[Character]> {
    let texts: [String] =
      switch test {
      case .containsAny(let members), .containsAll(let members): members.map(\.value)
      case .isAny(let operands), .isNone(let operands):
        operands.compactMap { if case .text(let text) = $0.value { text } else { nil } }
      default: []
      }
    return Set(texts.map { FoldedText($0, caseSensitive: false).characters })
  }
}

extension Field {
  /// Whether every event has a value of it.
  var isAlwaysThere: Bool { self == .duration(.eventAge) }
}
