import RuleModel

/// What one test of a field says about another test of it. Each answer is certain; where it isn't, there is none.
enum Implication {
  /// Whether `second` holds whenever `first` does.
  static func holds(_ first: PreparedTest, _ second: PreparedTest) -> Bool {
    guard first.field == second.field else { return false }
    if first === second { return true }
    if case .exists(true) = second.test.test {
      if case .exists(let wanted) = first.test.test { return wanted }
      return true
    }
    if let one = first.values, let other = second.values, other.isExact, one.set.isSubset(of: other.set) {
      // With not-a-number `is_not` holds, and no comparison does.
      guard case .attribute(_, .number) = first.field, case .isNone = first.test.test else { return true }
      if case .isNone = second.test.test { return true }
      return false
    }
    return first.field.kind == .set ? sets(first, second) : texts(first, second)
  }

  private static func sets(_ first: PreparedTest, _ second: PreparedTest) -> Bool {
    let (some, others) = (first.members, second.members)
    return switch (first.test.test, second.test.test) {
    case (.containsAll, .containsAll), (.isNone, .isNone): others.isSubset(of: some)
    case (.containsAll, .containsAny): !some.isDisjoint(with: others)
    case (.containsAny, .containsAny), (.isAny, .containsAny), (.isAny, .isAny): some.isSubset(of: others)
    case (.containsAny, .containsAll), (.isAny, .containsAll): some.count == 1 && others == some
    default: false
    }
  }

  private static func texts(_ first: PreparedTest, _ second: PreparedTest) -> Bool {
    // What is found without regard to case needn't be found with it.
    if second.test.caseSensitive, !first.test.caseSensitive { return false }
    guard let some = first.operands, let others = second.operands else { return false }
    let implies = { some.operand($0, implies: others, $1) }
    switch (first.test.allOf || some.count == 1, second.test.allOf) {
    case (true, false): return (0..<some.count).contains { i in (0..<others.count).contains { implies(i, $0) } }
    case (true, true): return (0..<others.count).allSatisfy { j in (0..<some.count).contains { implies($0, j) } }
    case (false, false): return (0..<some.count).allSatisfy { i in (0..<others.count).contains { implies(i, $0) } }
    case (false, true): return (0..<some.count).allSatisfy { i in (0..<others.count).allSatisfy { implies(i, $0) } }
    }
  }

  /// Why two tests of a field can't both hold, beyond what sets of values show; nil when they perhaps can.
  static func clash(_ first: PreparedTest, _ second: PreparedTest) -> String? {
    switch (first.test.test, second.test.test) {
    case (.startsWith, .startsWith):
      return canMeet(first, second) { $0.starts(with: $1) || $1.starts(with: $0) } ? nil : "no text starts with both"
    case (.endsWith, .endsWith):
      let canMeet = canMeet(first, second) { one, other in
        one.reversed().starts(with: other.reversed()) || other.reversed().starts(with: one.reversed())
      }
      return canMeet ? nil : "no text ends with both"
    case (.isAny, .containsAll), (.containsAll, .isAny):
      let (only, needed) = first.test.test.name == "is" ? (first, second) : (second, first)
      let canHold = needed.members.count == 1 && needed.members.isSubset(of: only.members)
      return canHold ? nil : "a set with one member doesn't have all of these"
    case (.isAny, .containsAny), (.containsAny, .isAny), (.isAny, .isAny):
      guard first.field.kind == .set else { return nil }
      return first.members.isDisjoint(with: second.members) ? "the only member isn't among these" : nil
    default: return nil
    }
  }

  private static func canMeet(
    _ first: PreparedTest, _ second: PreparedTest, _ fit: ([Character], [Character]) -> Bool
  ) -> Bool {
    guard let some = first.operands, let others = second.operands else { return true }
    return some.folded.contains { one in others.folded.contains { fit(one.characters, $0.characters) } }
  }
}
