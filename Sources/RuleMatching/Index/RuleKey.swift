/// What has to be so for a rule to be looked at: at least one of a few parts, each of which an event brings up by itself.
struct RuleKey {
  enum Part: Hashable {
    case fact(UInt32)
    /// The number lies between two places of its scale.
    case interval(slot: Int, low: Int, high: Int)
    case present(slot: Int)
    case missing(slot: Int)
    case flag(slot: Int, Bool)
  }

  /// Empty for a condition that never holds.
  var parts: [Part]
  /// A guess at how often an event brings up one of the parts: 0 to 1, or more for many parts.
  var weight: Double

  static let never = RuleKey(parts: [], weight: 0)
}

/// Chooses the rarest key that a condition requires.
struct RuleKeyChooser {
  let predicates: [Predicate]
  let places: [Int]
  let predicateFacts: [[UInt32]]
  /// How often each fact is likely to be given.
  let factWeights: [Double]
  let scales: [NumberScale?]
  /// For tests that the plain evaluator answers: what one of them requires.
  let plainKeys: [RuleKey]
  /// The field of each predicate with regular expressions.
  let slotOfMatch: [Int]
  /// Of the named conditions.
  var named: [RuleKey?] = []

  /// Nil when nothing in particular is required.
  func key(of tree: PredicateTree) -> RuleKey? {
    switch tree {
    case .all(let parts):
      let keys = parts.compactMap { key(of: $0) } + bounded(parts)
      return keys.min { $0.weight < $1.weight }
    case .any(let parts):
      var union = RuleKey.never
      for part in parts {
        guard let key = key(of: part) else { return nil }
        union.parts += key.parts
        union.weight += key.weight
      }
      return union
    case .none: return nil
    case .named(let number, _): return named[number]
    case .test(let predicate, _): return key(of: predicate)
    }
  }

  /// The intervals that several tests of one number leave together.
  private func bounded(_ parts: [PredicateTree]) -> [RuleKey] {
    var intervals: [Int: ClosedRange<Int>] = [:]
    for part in parts {
      guard case .test(let predicate, _) = part, case .interval(let slot, let low, let high) = predicates[predicate]
      else {
        continue
      }
      let limits = intervals[slot] ?? 0...Int.max
      let (lowest, highest) = (max(low, limits.lowerBound), min(high, limits.upperBound))
      if lowest > highest { return [.never] }
      intervals[slot] = lowest...highest
    }
    return intervals.sorted { $0.key < $1.key }.map { interval($0.key, $0.value) }
  }

  private func interval(_ slot: Int, _ limits: ClosedRange<Int>) -> RuleKey {
    let last = (scales[slot]?.placeCount ?? 1) - 1
    let isOpen = limits.lowerBound == 0 || limits.upperBound == last
    let weight = isOpen ? 0.5 : limits.count == 1 ? 0.02 : 0.25
    return RuleKey(
      parts: [.interval(slot: slot, low: limits.lowerBound, high: limits.upperBound)], weight: weight)
  }

  private func key(of predicate: Int) -> RuleKey? {
    switch predicates[predicate] {
    case .never: return .never
    case .anyFact, .markedFact:
      let facts = predicateFacts[predicate]
      return RuleKey(parts: facts.map { .fact($0) }, weight: facts.reduce(0) { $0 + factWeights[Int($1)] })
    case .allFacts:
      let rarest = predicateFacts[predicate].min { factWeights[Int($0)] < factWeights[Int($1)] }
      return rarest.map { RuleKey(parts: [.fact($0)], weight: factWeights[Int($0)]) }
    case .noFact(_, let slot, _), .notAtPlace(let slot, _): return .present(slot)
    case .interval(let slot, let low, let high): return low > high ? .never : interval(slot, low...high)
    case .atPlace(let slot, let range):
      let found = Array(places[range])
      return RuleKey(
        parts: found.map { .interval(slot: slot, low: $0, high: $0) }, weight: 0.02 * Double(found.count))
    case .flag(let slot, let onTrue, let onFalse):
      var key = RuleKey.never
      if onTrue { key.add(.flag(slot: slot, true), 0.4) }
      if onFalse { key.add(.flag(slot: slot, false), 0.6) }
      return key
    case .exists(let slot, let wanted):
      return wanted ? .present(slot) : RuleKey(parts: [.missing(slot: slot)], weight: 0.4)
    case .matches(let number): return .present(slotOfMatch[number])
    case .named(let number): return named[number]
    case .plain(let number): return plainKeys[number]
    }
  }
}

extension RuleKey {
  static func present(_ slot: Int) -> RuleKey { RuleKey(parts: [.present(slot: slot)], weight: 0.8) }

  mutating func add(_ part: Part, _ weight: Double) {
    parts.append(part)
    self.weight += weight
  }
}
