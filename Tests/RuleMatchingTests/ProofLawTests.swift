import CivilTime
import Events
import RuleModel
import Testing

@testable import RuleMatching

extension ConditionGenerator {
  /// One test of any kind of field.
  fileprivate mutating func anyTest() -> Condition {
    switch next(8) {
    case 0: return test(.number(.followersCount), numberTest())
    case 1:
      let flags = pick([[true], [false], [true, false]]).map(Operand.flag)
      return test(.flag(.verified), pick([.isAny(at(flags)), .isNone(at(flags)), .exists(next(2) == 0)]))
    case 2:
      let members = at(pick([["é"], ["s"], ["é", "s"], ["founder", "++"]]))
      let operands = members.map { at(Operand.text($0.value)) }
      return test(
        .set(.interests),
        pick([.containsAny(members), .containsAll(members), .isAny(operands), .isNone(operands), .exists(true)]))
    case 3:
      let age = at(Operand.duration(.days(Int64(next(40)))))
      return test(.duration(.accountAge), pick([.atLeast(age), .lessThan(age), .isAny([age]), .exists(true)]))
    default: return test(.text(pick([.bio, .text])), textTest(), caseSensitive: next(3) == 0, allOf: next(4) == 0)
    }
  }

  private mutating func numberTest() -> RuleModel.Test {
    let limits = (0..<2).map { _ in Double(next(10)) / 2 }.sorted()
    let operands = at(limits.map(Operand.number))
    return switch next(7) {
    case 0: .isAny(operands)
    case 1: .isNone(operands)
    case 2: .between(operands[0], operands[1])
    case 3: .exists(next(2) == 0)
    case 4: .atLeast(operands[0])
    case 5: .moreThan(operands[0])
    default: .lessThan(operands[1])
    }
  }

  /// A small condition, of tests that stand in groups.
  fileprivate mutating func group() -> Condition {
    let parts = (0..<1 + next(3)).map { _ in anyTest() }
    return Condition(pick([.all(parts), .any(parts), .none(parts)]), span: nowhere)
  }
}

/// What is proven of conditions must be true of each event.
@Suite("Laws of proofs, on random conditions and events")
struct ProofLawTests {
  private func formula(_ condition: Condition) -> Formula {
    var builder = FormulaBuilder([])
    return builder.formula(of: condition)
  }

  @Test("what is known of an event is never contradictory, and decides nothing wrongly", arguments: LawTests.seeds)
  func decisions(_ seed: UInt64) throws {
    var generator = ConditionGenerator(seed: seed)
    for _ in 0..<10 {
      let event = generator.event()
      let literals = (0..<1 + generator.next(8)).flatMap { _ -> [Literal] in
        let condition = generator.anyTest()
        guard case .test(let test) = condition.kind else { return [] }
        return [Literal(test: PreparedTest(test), isNegated: !condition.holds(event))]
      }
      let knowledge = Knowledge(literals)
      #expect(knowledge.clash == nil)
      for _ in 0..<10 {
        let condition = generator.group()
        let decided = knowledge.decide(formula(condition))
        #expect(
          decided == nil || decided == condition.holds(event), "\(condition.kind) from \(literals.map(\.test.test))")
      }
    }
  }

  @Test("of the alternatives of a condition that holds, one is true", arguments: LawTests.seeds)
  func alternatives(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let condition = generator.rule()
    let alternatives = formula(condition).alternatives()
    for _ in 0..<5 {
      let event = generator.event()
      guard condition.holds(event) else { continue }
      let isOneTrue = alternatives.contains { literals in
        literals.allSatisfy { Condition(.test($0.test.test), span: nowhere).holds(event) != $0.isNegated }
      }
      #expect(isOneTrue)
    }
  }

  @Test("an index gives every condition that another one implies", arguments: LawTests.seeds)
  func index(_ seed: UInt64) {
    var generator = ConditionGenerator(seed: seed)
    let formulas = (0..<30).map { _ in formula(generator.next(2) == 0 ? generator.anyTest() : generator.group()) }
    let index = ImplicationIndex(formulas)
    for formula in formulas {
      let known = formula.alternatives().map { Knowledge($0) }.filter { $0.clash == nil }
      guard let first = known.first else { continue }
      let candidates = Set(index.candidates(for: first))
      let implied = formulas.indices.filter { other in known.allSatisfy { $0.decide(formulas[other]) == true } }
      #expect(candidates.isSuperset(of: implied))
    }
  }

  @Test("the proofs are many enough to mean something")
  func coverage() {
    var decided = 0
    var questions = 0
    for seed in LawTests.seeds {
      var generator = ConditionGenerator(seed: seed)
      let one = formula(generator.anyTest()).alternatives().map { Knowledge($0) }
      for _ in 0..<20 {
        questions += 1
        let other = formula(generator.anyTest())
        if one.allSatisfy({ $0.clash == nil && $0.decide(other) != nil }) { decided += 1 }
      }
    }
    #expect(decided > questions / 50)
  }
}
