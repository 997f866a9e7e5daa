import Preview
import RuleTests
import Testing

@Suite("Coverage of rules by tests") struct CoverageTests {
  private func view(_ tests: String) throws -> String {
    CoverageView(style: TerminalStyle()).render(try run("tests:\n\(tests)", rulebook(welcomes)).coverage, gaps: 20)
  }

  @Test("rules that were chosen, variants and calls to action that were sent, and conditions that held and didn't")
  func gaps() throws {
    #expect(
      try view(
        "  - { name: a, variant: plain, follower: { location: Rome, followers_count: 9 }, expect: { skip: no-rule } }")
          == """
          coverage: rules 0% (0/2), variants 0% (0/2), calls to action 0% (0/2), conditions 50% (3/6)
            · no-promoters was never chosen  Rules/rules.yaml:10
            · hello was never chosen  Rules/rules.yaml:11
            · hello/plain was never sent  Rules/rules.yaml:21
            · hello/warm was never sent  Rules/rules.yaml:22
            · build was never asked for  Rules/rules.yaml:5
            · unused was never asked for  Rules/rules.yaml:6
            · condition promoter: bio has_word never held  Rules/rules.yaml:8
            · rule hello: location exists never failed to hold  Rules/rules.yaml:16
            · rule hello: followers_count at_least never held  Rules/rules.yaml:17

          """)
  }

  @Test("a condition that no event reached counts twice, and a hundred percent means that nothing is lacking")
  func notReached() throws {
    #expect(
      try view(
        """
          - { name: a, event: { type: message, text: stop }, expect: { skip: opt-out } }
        """
      ).contains("conditions 0% (0/6)\n"))
    let all = """
        - { name: a, follower: { bio: airdrop }, expect: { skip: no-promoters } }
        - { name: b, variant: plain, follower: { location: Rome, followers_count: 10 }, expect: { rule: hello } }
        - { name: c, variant: warm, follower: { location: Rome, followers_count: 10 }, expect: { rule: hello } }
        - { name: d, expect: { skip: no-rule } }
      """
    #expect(
      try view(all) == """
        coverage: rules 100% (2/2), variants 100% (2/2), calls to action 50% (1/2), conditions 100% (6/6)
          · unused was never asked for  Rules/rules.yaml:6

        """)
  }
}
