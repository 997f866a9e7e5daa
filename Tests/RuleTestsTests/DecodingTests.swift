import Diagnostics
import RuleTests
import TestSupport
import Testing

@Suite("Mistakes in test files") struct DecodingTests {
  @Test("each is told with its place, its cause and what to do; what is fine is still read")
  func mistakes() throws {
    let folder = fixtures.appending(path: "mistakes")
    let file = try source(folder.appending(path: "mistakes.test.yaml"), as: "Rules/mistakes.test.yaml")
    let (tests, diagnostics) = TestFileDecoder.decode([file], ruleSet: try rulebook(welcomes).ruleSet)
    try expectGolden(TextRenderer().render(diagnostics), at: folder.appending(path: "mistakes.txt"))
    // The mistake in the defaults is shared by all that don't give a type of their own.
    #expect(tests.map(\.name) == ["fine"])
  }

  @Test("a test with an unknown key of its own isn't run, and nor are its cases")
  func unknownKeys() throws {
    let text = """
      tests:
        - name: one
          folower: { location: Rome }
          expect: { skip: no-rule }
        - name: two
          expect: { skip: no-rule }
          cases:
            - { name: a, folower: { location: Rome } }
            - { name: b }
        - name: three
          extra: 1
          expect: { skip: no-rule }
          cases: [{ name: a }]
      """
    let (tests, diagnostics) = TestFileDecoder.decode(
      [Source(path: "x.test.yaml", text: text)], ruleSet: try rulebook(welcomes).ruleSet)
    #expect(tests.map(\.name) == ["two: b"])
    #expect(diagnostics.map(\.message) == ["unknown key `folower`", "unknown key `folower`", "unknown key `extra`"])
  }

  @Test("a file that is no YAML, a list, or empty", arguments: ["tests: [", "- a\n- b", "", "# only a comment"])
  func noTests(_ text: String) throws {
    let (tests, diagnostics) = TestFileDecoder.decode(
      [Source(path: "x.test.yaml", text: text)], ruleSet: try rulebook(welcomes).ruleSet)
    #expect(tests.isEmpty)
    #expect(diagnostics.hasErrors == (text.contains("tests") || text.contains("- a")))
  }
}

@Suite("Broken test files") struct BrokenFileTests {
  @Test("the start of a file, cut anywhere, is read without a crash")
  func prefixes() throws {
    let names = try rulebook(welcomes).ruleSet
    for name in ["mistakes/mistakes", "failures/failures", "design/cooldown", "design/attributes"] {
      let whole = try source(fixtures.appending(path: "\(name).test.yaml"), as: "x.test.yaml")
      for end in stride(from: 0, to: whole.bytes.count, by: 13) {
        let cut = Source(path: "x.test.yaml", bytes: Array(whole.bytes[..<end]))
        _ = TestFileDecoder.decode([cut], ruleSet: names)
      }
    }
  }
}
