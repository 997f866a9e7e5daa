/// A condition as a list of questions, each with the place to go on at for either answer; nothing is asked whose answer no longer matters.
struct Program: Sendable {
  struct Step: Sendable {
    let predicate: Int32
    let onTrue: Int32
    let onFalse: Int32
  }

  static let holds: Int32 = -1
  static let fails: Int32 = -2

  /// The steps of all conditions.
  private(set) var steps: [Step] = []
  /// What a predicate costs to answer, so that the dear ones are asked last.
  private let costs: [Int]

  init(costs: [Int]) { self.costs = costs }

  /// Adds a condition's steps and returns where it starts.
  mutating func add(_ tree: PredicateTree) -> Int32 { add(tree, onTrue: Self.holds, onFalse: Self.fails) }

  private mutating func add(_ tree: PredicateTree, onTrue: Int32, onFalse: Int32) -> Int32 {
    switch tree {
    case .all(let parts):
      return cheapestFirst(parts).reversed().reduce(onTrue) { next, part in add(part, onTrue: next, onFalse: onFalse) }
    case .any(let parts):
      return cheapestFirst(parts).reversed().reduce(onFalse) { next, part in add(part, onTrue: onTrue, onFalse: next) }
    case .none(let parts): return add(.any(parts), onTrue: onFalse, onFalse: onTrue)
    case .named(_, let predicate), .test(let predicate, _):
      steps.append(Step(predicate: Int32(predicate), onTrue: onTrue, onFalse: onFalse))
      return Int32(steps.count - 1)
    }
  }

  private func cheapestFirst(_ parts: [PredicateTree]) -> [PredicateTree] {
    let order = parts.indices.map { (cost: cost(of: parts[$0]), index: $0) }.sorted { $0 < $1 }
    return order.map { parts[$0.index] }
  }

  private func cost(of tree: PredicateTree) -> Int {
    switch tree {
    case .all(let parts), .any(let parts), .none(let parts): parts.map { cost(of: $0) }.max() ?? 0
    case .named(_, let predicate), .test(let predicate, _): costs[predicate]
    }
  }
}
