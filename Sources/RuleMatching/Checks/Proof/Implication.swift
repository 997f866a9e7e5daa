import RuleModel

/// What one test of a field says about another test of it. Each answer is certain; where it isn't, there is none.
enum Implication {
  /// Whether `second` holds whenever `first` does.
  static func holds(_ first: FieldTest, _ second: FieldTest) -> Bool {
    guard first.field == second.field else { return false }
    if case .exists(true) = second.test {
      if case .exists(let wanted) = first.test { return wanted }
      return true
    }
    if let one = first.values, let other = second.values, other.isExact, one.set.isSubset(of: other.set) {
      // With not-a-number `is_not` holds, and no comparison does.
      if case .attribute(_, .number) = first.field, case .isNone = first.test {
        if case .isNone = second.test { return true }
        return false
      }
      return true
    }
    if first.field.kind == .set { return sets(first.test, second.test) }
    return texts(first, second)
  }

  // MARK: Sets

  private static func sets(_ first: Test, _ second: Test) -> Bool {
    switch (first, second) {
    case (.containsAll(let some), .containsAll(let others)): folded(others).isSubset(of: folded(some))
    case (.containsAll(let some), .containsAny(let others)): !folded(some).isDisjoint(with: folded(others))
    case (.containsAny(let some), .containsAny(let others)): folded(some).isSubset(of: folded(others))
    case (.containsAny(let some), .containsAll(let others)): folded(some).count == 1 && folded(others) == folded(some)
    case (.isAny(let some), .containsAny(let others)): folded(some).isSubset(of: folded(others))
    case (.isAny(let some), .containsAll(let others)): folded(some).count == 1 && folded(others) == folded(some)
    case (.isAny(let some), .isAny(let others)): folded(some).isSubset(of: folded(others))
    case (.isNone(let some), .isNone(let others)): folded(others).isSubset(of: folded(some))
    default: false
    }
  }

  private static func folded(_ texts: [Located<String>]) -> Set<[Character]> {
    Set(texts.map { FoldedText($0.value, caseSensitive: false).characters })
  }

  private static func folded(_ operands: [Located<Operand>]) -> Set<[Character]> {
    Set(
      operands.compactMap { operand in
        if case .text(let text) = operand.value { FoldedText(text, caseSensitive: false).characters } else { nil }
      })
  }

  // MARK: Texts

  private static func texts(_ first: FieldTest, _ second: FieldTest) -> Bool {
    // What is found without regard to case needn't be found with it.
    if second.caseSensitive, !first.caseSensitive { return false }
    guard let some = TextOperands(first), let others = TextOperands(second) else { return false }
    let implies = { (index: Int, other: Int) in
      some.operand(index, implies: others, other, caseSensitive: second.caseSensitive)
    }
    let needsAll = (first: first.allOf || some.count == 1, second: second.allOf)
    switch needsAll {
    case (true, false): return (0..<some.count).contains { i in (0..<others.count).contains { implies(i, $0) } }
    case (true, true): return (0..<others.count).allSatisfy { j in (0..<some.count).contains { implies($0, j) } }
    case (false, false): return (0..<some.count).allSatisfy { i in (0..<others.count).contains { implies(i, $0) } }
    case (false, true): return (0..<some.count).allSatisfy { i in (0..<others.count).allSatisfy { implies(i, $0) } }
    }
  }

  // MARK: Contradiction

  /// Why two tests of a field can't both hold, beyond what sets of values show; nil when they perhaps can.
  static func clash(_ first: FieldTest, _ second: FieldTest) -> String? {
    switch (first.test, second.test) {
    case (.startsWith(let some), .startsWith(let others)):
      let isPossible = possible(some, others, first, second) { one, other in
        one.starts(with: other) || other.starts(with: one)
      }
      return isPossible ? nil : "no text starts with both"
    case (.endsWith(let some), .endsWith(let others)):
      let isPossible = possible(some, others, first, second) { one, other in
        one.reversed().starts(with: other.reversed()) || other.reversed().starts(with: one.reversed())
      }
      return isPossible ? nil : "no text ends with both"
    case (.isAny(let only), .containsAll(let needed)), (.containsAll(let needed), .isAny(let only)):
      let needed = folded(needed)
      return needed.count == 1 && needed.isSubset(of: folded(only))
        ? nil : "a set with one member doesn't have all of these"
    case (.isAny(let only), .containsAny(let needed)), (.containsAny(let needed), .isAny(let only)):
      return folded(only).isDisjoint(with: folded(needed)) ? "the only member isn't among these" : nil
    case (.isAny(let some), .isAny(let others)) where first.field.kind == .set:
      return folded(some).isDisjoint(with: folded(others)) ? "the only member can't be both" : nil
    default: return nil
    }
  }

  private static func possible(
    _ some: [Located<String>], _ others: [Located<String>], _ first: FieldTest, _ second: FieldTest,
    _ fit: ([Character], [Character]) -> Bool
  ) -> Bool {
    let fold = { (texts: [Located<String>]) in texts.map { FoldedText($0.value, caseSensitive: false).characters } }
    return fold(some).contains { one in fold(others).contains { fit(one, $0) } }
  }
}
