import CivilTime
import Diagnostics
import RuleModel

/// Two tests of one field that can't both hold, though both must: a lower limit above the upper one, two different values, a value
/// that has to be missing and to be compared. Only tests that are ANDed in the same condition are looked at.
enum ContradictionCheck {
  static func diagnostics(of condition: Condition) -> [Diagnostic] {
    switch condition.kind {
    case .test, .use: return []
    case .all, .any, .none: break
    }
    var found: [Diagnostic] = []
    // Each is compared with each; nobody writes more than a few dozen.
    var tests: [FieldTest] = []
    var nested: [Condition] = []
    collect(condition, &tests, &nested)
    tests.removeLast(max(0, tests.count - 200))
    for index in tests.indices.dropFirst() {
      let later = tests[index]
      for place in 0..<index where tests[place].field == later.field {
        let earlier = tests[place]
        guard let problem = problem(earlier, later) else { continue }
        found.append(
          Diagnostic(
            .contradiction, "\(later.field.name) can't fulfil both of these conditions", at: later.span, label: problem,
            secondary: [.init(earlier.span, "the other condition")],
            help: "use `any` if one of them is enough, or take one away"))
      }
    }
    for condition in nested { found += diagnostics(of: condition) }
    return found
  }

  /// - Parameters:
  ///   - tests: those that must all hold for the condition to hold.
  ///   - nested: the conditions under `any` and `none`, which are conditions of their own.
  private static func collect(_ condition: Condition, _ tests: inout [FieldTest], _ nested: inout [Condition]) {
    switch condition.kind {
    case .all(let children): for child in children { collect(child, &tests, &nested) }
    case .test(let test): tests.append(test)
    case .any(let children), .none(let children): nested += children
    case .use: break
    }
  }

  /// Why two tests of a field can't both hold; nil when they perhaps can.
  private static func problem(_ left: FieldTest, _ right: FieldTest) -> String? {
    if isMissing(left.test) != isMissing(right.test) { return "one asks for no value, the other for one" }
    if case .isAny(let some) = left.test, case .isAny(let others) = right.test,
      !some.contains(where: { one in others.contains { canEqual(one.value, $0.value) } })
    {
      return "the values have none in common"
    }
    for (one, other) in [(left, right), (right, left)] {
      guard let low = lowest(one.test), let high = highest(other.test) else { continue }
      if isAbove(low.operand, high.operand) { return "the lower limit is above the upper one" }
      if low.operand == high.operand, !low.included || !high.included { return "nothing lies between the two limits" }
    }
    return nil
  }

  private static func isMissing(_ test: Test) -> Bool {
    if case .exists(false) = test { return true }
    return false
  }

  private static func canEqual(_ left: Operand, _ right: Operand) -> Bool {
    if case .text(let one) = left, case .text(let other) = right {
      return FoldedText(one, caseSensitive: false) == FoldedText(other, caseSensitive: false)
    }
    return left == right
  }

  private typealias Limit = (operand: Operand, included: Bool)

  private static func lowest(_ test: Test) -> Limit? {
    switch test {
    case .atLeast(let operand): (operand.value, true)
    case .moreThan(let operand): (operand.value, false)
    case .between(let low, _): (low.value, true)
    case .isAny(let operands) where operands.count == 1: operands.first.map { ($0.value, true) }
    default: nil
    }
  }

  private static func highest(_ test: Test) -> Limit? {
    switch test {
    case .atMost(let operand): (operand.value, true)
    case .lessThan(let operand): (operand.value, false)
    case .between(_, let high): (high.value, true)
    case .isAny(let operands) where operands.count == 1: operands.first.map { ($0.value, true) }
    default: nil
    }
  }

  private static func isAbove(_ left: Operand, _ right: Operand) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left > right
    case (.time(let left), .time(let right)): left > right
    case (.duration(let left), .duration(let right)): left > right
    default: false
    }
  }
}
