import Diagnostics
import Events
import TestSupport
import Testing

@testable import WelcomeEngine

/// No false alarms: what lint says with the gate's words of a template without branches, the gate says of every message.
@Suite("Law of gate findings without an event")
struct GateFindingsLawTests {
  private static let words = [
    "the", "the", "a", "an", "engineer", "user", "code", "FREE", "MONEY", "NOW", ",", ".", "..", "!", "!!", "?", "(",
    ")",
    "“", "”", "\"", "Hi", "thanks", "for", "in", "null", "[Name]", "%NAME%", "https://northwind.example/a", "Node.js",
    "{{ follower.location }}", "{{ follower.location }}", "{{ brand.name }}",
    "{{ follower.followers_count }}", "years", "{{ follower.location | upcase }}", "\n\n", "check out", "our", "stuff",
    "I", "we", "don't", "—", ":", "…", "e.g.", "{{ value }}", "{% comment %}x{% endcomment %}",
  ]
  private static let places = [
    "Paris", "the", "The Hague", "engineer", "a", "12", "(", "“x”", "NYC", "FREE MONEY", "Lyon, France", "Oslo.",
    "¿Qué?",
    "東京", "O'Neill", "hour", "null and void", "I",
  ]

  @Test("holds for generated messages and followers", arguments: 0..<60)
  func law(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &+ 5)
    for _ in 0..<12 {
      let text = (0..<4 + Int.random(in: 0..<16, using: &random)).map { _ in
        random.pick(Self.words) + (Int.random(in: 0..<5, using: &random) == 0 ? "" : " ")
      }.joined()
      let yaml = """
        brand: { name: Northwind, domains: [northwind.example] }
        ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
        rules: [{ id: r, on: follow, when: { location: { exists: true }, followers_count: { exists: true } }, send: { template: t, cta: ask } }]
        """
      let file =
        "---\npurpose: ask\nvalue: our \(random.pick(["notes", "notes on code", "the the notes"]))\n---\n\(text) {{ cta }}"
      let (book, diagnostics) = Rulebook.compile(
        ruleFiles: [Source(path: "rules.yaml", text: yaml)],
        templateFiles: [("t", Source(path: "t.liquid", text: file))])
      let said = Set(
        diagnostics.filter { GateFindings.all.contains($0.code.id) }.map { "\($0.severity) \($0.code.id)" })
      guard let book, !said.isEmpty else { continue }
      for _ in 0..<6 {
        let event = follow(
          name: Int.random(in: 0..<2, using: &random) == 0 ? nil : random.pick(Self.places),
          location: random.pick(Self.places),
          followers: random.pick([0, 1, 2, 812]))
        let found: Set<String>
        switch book.decide(event, history: NoHistory(), now: now).outcome {
        case .send(let message): found = Set(message.findings.map { "\($0.severity) \($0.code.id)" })
        case .reject(let rejection): found = Set(rejection.findings.map { "\($0.severity) \($0.code.id)" })
        // An unusable location is none.
        case .skip: continue
        }
        let missing = said.subtracting(found)
        #expect(missing == [], "\(text)\n\(event.follower.location ?? "")")
      }
    }
  }
}
