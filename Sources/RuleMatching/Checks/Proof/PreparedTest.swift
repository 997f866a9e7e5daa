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

  var field: Field { test.field }

  init(_ test: FieldTest) {
    self.test = test
    values = test.values
    operands = TextOperands(test)
    members = test.field.kind == .set ? Self.members(of: test.test) : []
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
