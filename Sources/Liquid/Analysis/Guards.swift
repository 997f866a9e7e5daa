/// What a condition tells about values being there. A value that is there may still be an empty text, which counts as true.
struct Guards {
  /// Paths that are there when the condition holds.
  private(set) var whenTrue: [[String]] = []
  /// Paths that are there when it doesn't.
  private(set) var whenFalse: [[String]] = []

  init(_ condition: Condition) {
    let joints = condition.rest.map(\.joint)
    let comparisons = [condition.first] + condition.rest.map(\.comparison)
    // With `and` alone all parts hold together; with `or` alone all fail together. Mixtures tell nothing.
    if joints.allSatisfy({ $0 == .and }) { whenTrue = comparisons.flatMap { Self.paths(in: $0, holding: true) } }
    if joints.allSatisfy({ $0 == .or }) { whenFalse = comparisons.flatMap { Self.paths(in: $0, holding: false) } }
  }

  private static func paths(in comparison: Comparison, holding: Bool) -> [[String]] {
    let path = path(in: comparison, holding: holding)
    return [path].compactMap { $0 } + (path.map(ListItems.besides) ?? [])
      + ListItems.bounded(by: comparison, holding: holding)
  }

  /// The path that is there if a comparison holds, or if it doesn't.
  private static func path(in comparison: Comparison, holding: Bool) -> [String]? {
    guard let right = comparison.right else { return holding ? path(of: comparison.left) : nil }
    let sides = [(comparison.left, right.value), (right.value, comparison.left)]
    switch right.operator {
    case .equal, .notEqual:
      let isEqual = (right.operator == .equal) == holding
      for (side, other) in sides where isEqual ? isSomething(other) : isNothing(other) {
        if let path = path(of: side) { return path }
      }
      return nil
    case .contains: return holding ? path(of: comparison.left) : nil
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard holding else { return nil }
      return path(of: comparison.left) ?? path(of: right.value)
    }
  }

  /// The whole path of a lookup; nil for other expressions and for computed paths.
  static func path(of expression: Expression) -> [String]? {
    guard case .lookup(let lookup) = expression else { return nil }
    let (path, isComplete) = lookup.path
    return isComplete ? path : nil
  }

  /// A literal that nothing missing or empty can equal.
  static func isSomething(_ expression: Expression) -> Bool {
    switch expression {
    case .literal(.null, _), .literal(.bool(false), _): false
    case .literal(.string(let text), _): !text.string.isEmpty
    case .literal: true
    case .emptiness, .lookup, .range: false
    }
  }

  /// What a missing value equals.
  private static func isNothing(_ expression: Expression) -> Bool {
    switch expression {
    case .literal(.null, _), .emptiness(.blank, _): true
    default: false
    }
  }
}

extension Lookup {
  /// The names and indices that lead to the value, as far as they are written, and whether that is all of them.
  var path: (parts: [String], isComplete: Bool) {
    var parts: [String] = []
    switch root {
    case .name(let name): parts.append(name)
    case .computed: return ([], false)
    }
    for step in steps {
      switch step {
      case .key(let key, _): parts.append(key)
      case .index(let index): parts.append("[\(index)]")
      case .computed: return (parts, false)
      }
    }
    return (parts, true)
  }
}
