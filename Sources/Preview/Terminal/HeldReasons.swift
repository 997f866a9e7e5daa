import RuleMatching

extension ConditionTrace {
  /// What spoke for the condition: the field and the reason of each test that held. What a `none` kept out says nothing about the
  /// follower, so it isn't named.
  var heldReasons: [String] {
    guard held else { return [] }
    switch kind {
    case .test(let field, _): return ["\(field): \(reason)"]
    case .none: return []
    case .all, .any, .use: return children.flatMap(\.heldReasons)
    }
  }
}
