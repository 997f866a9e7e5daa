import CivilTime
import Diagnostics
import Events
import Preview
import Testing
import WelcomeEngine

@Suite("The trace of a decision, for a terminal") struct TraceViewTests {
  private func book(_ rules: String) throws -> Rulebook {
    let yaml = """
      brand: { name: Northwind, domains: [northwind.example] }
      ctas: { build: { kind: reply, ask: "What are you building at the moment?" } }
      rules:
      \(rules)
      """
    return try #require(
      Rulebook.compile(ruleFiles: [Source(path: "Rules/x.yaml", text: yaml)], templateFiles: []).rulebook)
  }

  private let event = Event(
    id: "evt_1", type: .follow, at: Timestamp(seconds: 1_772_000_000),
    follower: Follower(id: "42", bio: "Gardener", location: "Rome"))

  private func decision(_ book: Rulebook) -> Decision {
    book.decide(event, history: NoHistory(), now: event.at, explain: true)
  }

  @Test("without Unicode and colours, marks are letters; what stands in a none is wanted not to hold")
  func plain() throws {
    let book = try book(
      """
        - { id: messages, on: message, skip: x }
        - id: gardeners
          on: follow
          when: { bio: { has_word: gardener }, none: [ { location: Rome }, { lang: es } ] }
          skip: y
        - { id: all, on: follow, skip: everybody }
        - { id: late, on: follow, skip: never }
      """)
    let view = TraceView(style: TerminalStyle(isColored: false, usesUnicode: false), rules: book.ruleSet.rules)
    #expect(
      view.render(decision(book)) == """
        x gardeners (0): its condition doesn't hold  Rules/x.yaml:5
            + bio has_word: found "Gardener"
            x none: 1 of 2 holds
              + location has_word: found "Rome"
              x lang has_word: there is no value
        > all (0): fits, and skips: everybody  Rules/x.yaml:9
        - not reached, since all had decided: late
        - for other events than follow: messages (message)
        - where there is no value, nothing holds but `exists: false`

        """)
  }

  @Test("of many rules, those of which nothing held are named, and of many names only the first")
  func many() throws {
    let rules = (0..<200).map { "  - { id: rule-\($0), on: follow, when: { bio: { has_word: word\($0) } }, skip: x }" }
    let book = try book(rules.joined(separator: "\n"))
    let style = TerminalStyle(width: 1000)
    let names = (0..<40).map { "rule-\($0)" }.joined(separator: ", ")
    #expect(
      TraceView(style: style, rules: book.ruleSet.rules).render(decision(book))
        == "· nothing in them held: \(names) and 160 more\n")
    let all = TraceView(style: style, rules: book.ruleSet.rules, unfolds: true).render(decision(book))
    #expect(all.split(separator: "\n").count == 200)
  }

  @Test("a decision without a trace has nothing to show")
  func untraced() throws {
    let book = try book("  - { id: all, on: follow, skip: everybody }")
    let decision = book.decide(event, history: NoHistory(), now: event.at)
    #expect(TraceView(style: TerminalStyle(), rules: book.ruleSet.rules).render(decision) == "")
  }
}
