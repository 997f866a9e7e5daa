import RuleMatching

extension ConditionTrace {
  /// What spoke for the condition: the value and the reason of each test that held, and of each `none` that kept something out.
  ///
  /// What lies under a `none` didn't hold, so it isn't named one by one.
  var heldReasons: [String] {
    guard held else { return [] }
    switch kind {
    case .test(let field, _): return ["\(field): \(reason)"]
    case .none: return [reason]
    case .all, .any, .use: return children.flatMap(\.heldReasons)
    }
  }
}
