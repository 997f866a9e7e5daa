import RuleModel

/// A condition with the named ones put in, as logic: what `all`, `any` and `none` come to.
indirect enum Formula: Sendable {
  case all([Formula])
  case any([Formula])
  case not(Formula)
  case test(PreparedTest)
  /// Of which nothing is known.
  case unknown

  static let always = Formula.all([])
}

/// Makes formulas of conditions; each named condition is made once and shared.
struct FormulaBuilder: Sendable {
  private let sources: [String: Condition]
  private var made: [String: Formula] = [:]
  /// The named conditions that are being made.
  private var open: Set<String> = []
  /// How many tests the formula has that is being made, those of shared ones counted each time: what looks at it walks through all of
  /// them, and named conditions that use others twice double them with every step.
  private var size = 0
  private var sizes: [String: Int] = [:]

  init(_ conditions: [NamedCondition]) {
    sources = Dictionary(conditions.map { ($0.name.value, $0.condition) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes those of all named conditions, so that copies of the builder share them.
  mutating func makeNamed() {
    for name in sources.keys.sorted() {
      size = 0
      _ = named(name, depth: 0)
    }
  }

  mutating func formula(of condition: Condition?) -> Formula {
    guard let condition else { return .always }
    size = 0
    return formula(of: condition, depth: 0)
  }

  private mutating func formula(of condition: Condition, depth: Int) -> Formula {
    guard depth < NodeBuilder.maxDepth else { return .unknown }
    switch condition.kind {
    case .all(let children): return .all(children.map { formula(of: $0, depth: depth + 1) }.cheapFirst)
    case .any(let children): return .any(children.map { formula(of: $0, depth: depth + 1) })
    case .none(let children): return .not(.any(children.map { formula(of: $0, depth: depth + 1) }))
    case .test(let test):
      size += 1
      return .test(PreparedTest(test))
    case .use(let name): return named(name, depth: depth)
    }
  }

  private mutating func named(_ name: String, depth: Int) -> Formula {
    if let known = made[name] {
      let total = size + (sizes[name] ?? 0)
      // No event is decided by a condition of this size, which is an error.
      guard total <= NodeBuilder.maxSize else { return .unknown }
      size = total
      return known
    }
    guard let source = sources[name], open.insert(name).inserted else { return .unknown }
    defer { open.remove(name) }
    let before = size
    let formula = formula(of: source, depth: depth + 1)
    made[name] = formula
    sizes[name] = size - before
    return formula
  }
}

/// A test that holds, or one that doesn't.
struct Literal: Sendable {
  let test: PreparedTest
  let isNegated: Bool
}

extension Formula {
  /// Alternatives of which one holds whenever the formula does, each a list of literals that hold together.
  ///
  /// Where there would be more than `limit` of them, alternatives are left out of account, which says less but nothing wrong.
  func alternatives(isNegated: Bool = false, limit: Int = 16) -> [[Literal]] {
    switch self {
    case .test(let test): return [[Literal(test: test, isNegated: isNegated)]]
    case .not(let inner): return inner.alternatives(isNegated: !isNegated, limit: limit)
    case .unknown: return [[]]
    case .all(let parts): return isNegated ? Self.either(parts, true, limit) : Self.together(parts, false, limit)
    case .any(let parts): return isNegated ? Self.together(parts, true, limit) : Self.either(parts, false, limit)
    }
  }

  private static func either(_ parts: [Formula], _ isNegated: Bool, _ limit: Int) -> [[Literal]] {
    if parts.count > limit { return [[]] }
    var result: [[Literal]] = []
    for part in parts {
      result += part.alternatives(isNegated: isNegated, limit: limit)
      if result.count > limit { return [[]] }
    }
    return result
  }

  private static func together(_ parts: [Formula], _ isNegated: Bool, _ limit: Int) -> [[Literal]] {
    var result: [[Literal]] = [[]]
    for part in parts {
      let alternatives = part.alternatives(isNegated: isNegated, limit: limit)
      if alternatives.count == 1, let only = alternatives.first {
        for index in result.indices { result[index] += only }
      } else if result.count * alternatives.count <= limit {
        result = result.flatMap { one in alternatives.map { one + $0 } }
      }
    }
    return result
  }
}

extension [Formula] {
  /// Numbers, times and truth values before texts and groups: what they say is known at once.
  fileprivate var cheapFirst: [Formula] {
    let isCheap = { (formula: Formula) in
      if case .test(let test) = formula { test.field.kind != .text && test.field.kind != .set } else { false }
    }
    return filter(isCheap) + filter { !isCheap($0) }
  }
}
