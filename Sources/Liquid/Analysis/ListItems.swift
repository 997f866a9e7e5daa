/// What conditions tell about the items of lists being there.
enum ListItems {
  /// With an item of a list the first, the last and those before it are there: with `posts[1]` also `posts[0]`.
  static func besides(_ path: [String]) -> [[String]] {
    guard path.count > 1, let item = path.last, let count = count(with: item) else { return [] }
    return items(count, of: Array(path.dropLast())).filter { $0 != path }
  }

  /// The items of a list that has at least as many as a comparison of its size says: `posts.size > 1`, or `posts.size == 0` that doesn't hold.
  static func bounded(by comparison: Comparison, holding: Bool) -> [[String]] {
    guard let right = comparison.right else { return [] }
    if let list = list(comparison.left), let count = integer(right.value) {
      return items(least(right.operator, count, holding: holding), of: list)
    }
    if let list = list(right.value), let count = integer(comparison.left) {
      return items(least(mirrored(right.operator), count, holding: holding), of: list)
    }
    if case .emptiness = right.value, let path = Guards.path(of: comparison.left),
      (right.operator == .notEqual) == holding, right.operator == .notEqual || right.operator == .equal
    {
      return items(1, of: path)
    }
    return []
  }

  /// The longest list of which the single items are kept in mind; templates number few.
  private static let limit = 20

  private static func items(_ count: Int, of list: [String]) -> [[String]] {
    guard count > 0 else { return [] }
    return [list + ["first"], list + ["last"]] + (0..<min(count, limit)).map { list + ["[\($0)]"] }
  }

  /// How many items a list has that has this one; nil for what is none.
  private static func count(with item: String) -> Int? {
    if item == "first" || item == "last" { return 1 }
    guard item.hasPrefix("["), item.hasSuffix("]"), let index = Int(item.dropFirst().dropLast()),
      (0..<limit).contains(index)
    else { return nil }
    return index + 1
  }

  /// The path before `.size`.
  private static func list(_ expression: Expression) -> [String]? {
    guard let path = Guards.path(of: expression), path.count > 1, path.last == "size" else { return nil }
    return Array(path.dropLast())
  }

  private static func integer(_ expression: Expression) -> Int? {
    guard case .literal(.int(let value), _) = expression, (0...limit).contains(value) else { return nil }
    return value
  }

  /// The smallest size with which a comparison with a number holds, or doesn't; 0 where that tells nothing.
  private static func least(_ comparison: Comparison.Operator, _ number: Int, holding: Bool) -> Int {
    switch (comparison, holding) {
    case (.greater, true), (.lessOrEqual, false): number + 1
    case (.greaterOrEqual, true), (.less, false), (.equal, true), (.notEqual, false): number
    case (.notEqual, true), (.equal, false): number == 0 ? 1 : 0
    default: 0
    }
  }

  private static func mirrored(_ comparison: Comparison.Operator) -> Comparison.Operator {
    switch comparison {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual, .contains: comparison
    }
  }
}
