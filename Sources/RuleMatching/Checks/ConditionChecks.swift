import Diagnostics
import RuleModel

/// What can be told about a condition without an event. Each check reports only what is certain.
enum ConditionChecks {
  static func all(_ condition: Condition, limits: FieldLimits) -> [Diagnostic] {
    // Reported by the builder.
    if condition.isNested(deeperThan: NodeBuilder.maxDepth) { return [] }
    return DeadKeywordCheck.diagnostics(of: condition, limits: limits)
      + ExpressionAsTextCheck.diagnostics(of: condition) + StrayWildcardCheck.diagnostics(of: condition)
      + DoubleEscapeCheck.diagnostics(of: condition)
      + ASCIIWordEdgeCheck.diagnostics(of: condition) + ContradictionCheck.diagnostics(of: condition)
  }
}

extension Condition {
  /// All tests in it, in the order of the file, without those of named conditions.
  var tests: [FieldTest] {
    switch kind {
    case .all(let children), .any(let children), .none(let children): children.flatMap(\.tests)
    case .use: []
    case .test(let test): [test]
    }
  }

  fileprivate func isNested(deeperThan limit: Int) -> Bool {
    if limit <= 0 { return true }
    switch kind {
    case .all(let children), .any(let children), .none(let children):
      return children.contains { $0.isNested(deeperThan: limit - 1) }
    case .use, .test: return false
    }
  }
}
