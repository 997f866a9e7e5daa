import Diagnostics
import Testing

@testable import WelcomeEngine

@Suite("Templates that render themselves") struct EndlessTemplatesTests {
  private func problems(_ templates: [String: String]) -> [String] {
    let rules = """
      policy: { checks: { structure/no-purpose: off, structure/no-value: off } }
      ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
      rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]
      """
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      (name: name, source: Source(path: "\(name).liquid", text: text))
    }
    let found = Rulebook.compile(ruleFiles: [Source(path: "r.yaml", text: rules)], templateFiles: files).diagnostics
    return found.map {
      "\($0.code.id) \($0.primary?.span.source.path ?? ""): \($0.message) (\($0.primary?.text ?? ""))"
    }
  }

  private static let hello = "Hi, thanks for writing from {{ follower.location }}. {{ cta }}"

  @Test("are told so, and nothing else")
  func endless() {
    #expect(
      problems(["t": "\(Self.hello){% render 't' %}"])
        == ["template/endless t.liquid: the template `t` renders itself ()"])
    #expect(
      problems(["t": "\(Self.hello){% render 'loop' %}", "loop": "x{% include 'loop' %}"])
        == ["template/endless loop.liquid: the template `loop` renders itself ()"])
    #expect(
      problems(["t": "{% render 'a' %}", "a": "x{% render 'b' %}", "b": "{% include 'c' %}", "c": "{% render 'a' %}"])
        == [
          "template/endless a.liquid: the template `a` renders itself (through `b`, `c`)",
          "template/endless b.liquid: the template `b` renders itself (through `c`, `a`)",
          "template/endless c.liquid: the template `c` renders itself (through `a`, `b`)",
        ])
  }

  @Test("may do so where a condition ends it")
  func conditional() {
    let countdown = "x{% if n > 1 %}{% assign m = n | minus: 1 %}{% render 'down', n: m %}{% endif %}"
    #expect(
      problems(["t": "\(Self.hello){% render 'down', n: 3 %}", "down": countdown]).filter { $0.contains("endless") }
        == [])
  }
}
