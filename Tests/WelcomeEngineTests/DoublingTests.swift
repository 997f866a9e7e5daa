import Diagnostics
import Testing

@testable import WelcomeEngine

/// Rulebooks that are small and come to a lot are told about all the same, in little time and room.
@Suite("What doubles with every line", .timeLimit(.minutes(1)))
struct DoublingTests {
  private func codes(conditions: String = "", when: String = "location: { exists: true }", _ template: String)
    -> [String]
  {
    let rules = """
      \(conditions)
      ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
      rules: [{ id: r, on: follow, when: { \(when) }, send: { template: t, cta: ask } }]
      """
    return Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)],
      templateFiles: [("t", Source(path: "t.liquid", text: template))]
    ).diagnostics.map(\.code.id)
  }

  private static let purpose = "---\npurpose: ask\nvalue: our notes\n---\nThanks for {{ value }}, "

  @Test("a text that is put behind itself")
  func append() {
    let lines = String(repeating: "{% assign a = a | append: a %}", count: 60)
    let found = codes(Self.purpose + "{% assign a = \"x\" %}\(lines){{ a }}{{ follower.location }} {{ cta }}")
    #expect(found == ["template/too-long"])
  }

  @Test("a text that is captured twice")
  func capture() {
    let lines = String(repeating: "{% capture a %}{{ a }}{{ a }}{% endcapture %}", count: 24)
    let found = codes(Self.purpose + "{% assign a = \"x\" %}\(lines){{ a }}{{ follower.location }} {{ cta }}")
    #expect(found == ["template/too-long"])
  }

  @Test("a long chain of branches, of which a path without a call to action is told")
  func branches() {
    let lines = (0..<300).map { "{% if follower.followers_count > \($0) %}{% assign a = \($0) %}{% endif %}" }.joined()
    let found = codes(
      Self.purpose + "\(lines){{ follower.location }} {% if follower.verified %}{{ cta }}{% endif %}")
    #expect(found == ["template/no-cta-on-a-path"])
  }

  @Test("named conditions that use others twice", arguments: [20, 60])
  func conditions(_ count: Int) {
    let named = (1..<count).map {
      "  c\($0): { any: [{ all: [{ use: c\($0 - 1) }, { use: c\($0 - 1) }] }, { use: c\($0 - 1) }] }\n"
    }
    let found = codes(
      conditions: "conditions:\n  c0: { location: { exists: true } }\n" + named.joined(), when: "use: c\(count - 1)",
      Self.purpose + "{{ follower.location }} {{ cta }}")
    #expect(Set(found).subtracting(["match/condition-too-large"]) == [])
    #expect(!found.isEmpty)
  }
}
