import CivilTime
import Events
import RuleModel
import Testing

@testable import RuleMatching

@Suite("The index of all rules")
struct RuleIndexTests {
  /// 50 × 20 rulebooks with 20 events each: 20,000 pairs.
  @Test("It finds the rules that the plain evaluator finds, in order, with the same captures", arguments: 1...50)
  func agrees(_ block: Int) {
    for part in 0..<20 {
      let seed = UInt64(block * 100 + part)
      var generator = RulebookGenerator(seed: seed)
      let rulebook = generator.rulebook(1 + part % 12)
      let state = MatchState(rulebook.index)
      for _ in 0..<20 {
        let event = generator.event()
        let (expected, found) = (rulebook.holding(event), rulebook.candidates(event, state))
        #expect(found == expected, "seed \(seed): \(event)")
      }
    }
  }

  @Test("The random rules hold and capture often enough to mean something")
  func coverage() {
    var (held, captured, pairs) = (0, 0, 0)
    for seed in UInt64(1)...100 {
      var generator = RulebookGenerator(seed: seed)
      let rulebook = generator.rulebook(10)
      for _ in 0..<5 {
        let found = rulebook.holding(generator.event())
        pairs += 10
        held += found.count
        captured += found.count { $0.contains("=") }
      }
    }
    #expect(held > pairs / 10)
    #expect(captured > pairs / 50)
  }

  @Test("Many rules at once agree, too", arguments: 1...4)
  func manyRules(_ seed: Int) {
    var generator = RulebookGenerator(seed: UInt64(seed) &+ 9_000)
    let rulebook = generator.rulebook(400)
    let state = MatchState(rulebook.index)
    for _ in 0..<20 {
      let event = generator.event()
      #expect(rulebook.candidates(event, state) == rulebook.holding(event))
    }
  }

  @Test("Only rules whose trigger and window fit are candidates")
  func triggers() {
    let past = Window(from: nil, until: noon - .days(1), span: nowhere)
    let condition = test(.text(.bio), words("founder")).compiled()
    let index = RuleIndex([
      .init(types: [.follow], condition: condition), .init(types: [.message], window: past, condition: condition),
      .init(types: [.message]), .init(types: [.message], condition: condition), .init(types: [.like]),
    ])
    let found = index.withState { Array(index.candidates(for: Event(bio: "founder"), now: noon, state: $0)) }
    #expect(found == [2, 3])
  }

  @Test("An index without rules has no candidates")
  func empty() {
    let index = RuleIndex([])
    #expect(index.withState { Array(index.candidates(for: Event(bio: "a"), now: noon, state: $0)) } == [])
  }
}
