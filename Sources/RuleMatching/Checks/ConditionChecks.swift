import Diagnostics
import RuleModel

/// What can be told about a condition without an event. Each check reports only what is certain.
enum ConditionChecks {
  static func all(_ condition: Condition, limits: FieldLimits) -> [Diagnostic] {
    // Reported by the builder.
    if condition.isNested(deeperThan: NodeBuilder.maxDepth) { return [] }
    let tests = condition.tests.filter { $0.test.mayHoldKeywords }
    return DeadKeywordCheck.diagnostics(of: tests, limits: limits) + ExpressionAsTextCheck.diagnostics(of: tests)
      + StrayWildcardCheck.diagnostics(of: tests) + DoubleEscapeCheck.diagnostics(of: tests)
      + ASCIIWordEdgeCheck.diagnostics(of: tests) + ImpossibleTextCheck.diagnostics(of: tests, limits: limits)
      + WholeSetCheck.diagnostics(of: tests)
      + ContradictionCheck.diagnostics(of: condition)
  }
}

extension Condition {
  /// All tests in it, in the order of the file, without those of named conditions.
  var tests: [FieldTest] {
    var tests: [FieldTest] = []
    collectTests(into: &tests)
    return tests
  }

  private func collectTests(into tests: inout [FieldTest]) {
    switch kind {
    case .all(let children), .any(let children), .none(let children):
      for child in children { child.collectTests(into: &tests) }
    case .use: break
    case .test(let test): tests.append(test)
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

extension Test {
  /// Whether the checks that take tests one by one may find something in it.
  fileprivate var mayHoldKeywords: Bool {
    switch self {
    case .atLeast, .atMost, .moreThan, .lessThan, .between, .exists: false
    case .isAny, .isNone, .hasWord, .contains, .startsWith, .endsWith, .matches, .containsAny, .containsAll: true
    }
  }
}
