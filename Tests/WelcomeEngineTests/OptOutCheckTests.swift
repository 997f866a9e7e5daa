import Diagnostics
import Testing

@testable import WelcomeEngine

@Suite("Automatic messages and the way out of them")
struct OptOutCheckTests {
  private func diagnostics(_ yaml: String, templates: [String: String] = [:]) -> [Diagnostic] {
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      (name: name, source: Source(path: "Templates/\(name).liquid", text: text))
    }
    // The messages are too short to say anything about a follower, which is told of as well.
    return Rulebook.compile(ruleFiles: [Source(path: "Rules/a.yaml", text: yaml)], templateFiles: files).diagnostics
      .filter { $0.code.id.hasPrefix("rule/") }
  }

  private func codes(_ yaml: String, templates: [String: String] = [:]) -> [String] {
    diagnostics(yaml, templates: templates).map(\.code.id)
  }

  private let head = """
    brand: { name: Harbour }
    ctas:
      plans: { kind: reply, ask: "Which team size shall we quote?" }

    """

  private func rule(_ on: String, _ what: String) -> String {
    "rules:\n  - { id: pricing, on: \(on), when: { location: { exists: true } }, send: { \(what), cta: plans } }\n"
  }

  @Test("the code's bad example has that problem and no other, and its good one has none")
  func examples() {
    #expect(codes(DiagnosticCode.ruleNoOptOut.bad) == ["rule/no-opt-out"])
    #expect(codes(DiagnosticCode.ruleNoOptOut.good) == [])
  }

  @Test("one warning names the first such rule and counts the others")
  func report() {
    let second =
      "  - { id: hours, on: message, when: { text: hours }, priority: 1, send: { message: \"{{ match.text }}: {{ cta }}\", cta: plans } }\n"
    let found = diagnostics(head + rule("message", "message: \"Hi, {{ follower.location }}. {{ cta }}\"") + second)
    #expect(
      TextRenderer().render(found) == """
        warning[rule/no-opt-out]: automatic messages of `hours` don't say how to opt out
          --> Rules/a.yaml:6:11
           |
         6 |   - { id: hours, on: message, when: { text: hours }, priority: 1, send: { message: "{{ match.text }}: {{ cta }}", ...
           |           ^^^^^ sent without a person, since it answers a message
           = in: rule `hours` at rules[1]
           = and 1 more of the same kind
        help: give the policy a line for all of them, such as `opt_out: "Reply STOP to opt out."`

        """)
  }

  @Test(
    "consent says which rules write by themselves",
    arguments: [
      ("follower_initiated", "follow", false), ("follower_initiated", "[follow, message]", true),
      ("opt_in", "follow", true),
    ])
  func consent(_ consent: String, _ on: String, _ isTold: Bool) {
    let text =
      "channel: { consent: \(consent) }\n" + head + rule(on, "message: \"Hi, {{ follower.location }}. {{ cta }}\"")
    #expect(codes(text) == (isTold ? ["rule/no-opt-out"] : []))
  }

  @Test("a path without it is told of, and so is a policy's line that prints nothing on some path")
  func paths() {
    let branch = "{% if follower.bio %} Reply STOP to opt out.{% endif %}"
    let found = diagnostics(head + rule("message", "message: \"Hi, {{ follower.location }}. {{ cta }}\(branch)\""))
    #expect(
      TextRenderer().render(found) == #"""
        warning[rule/no-opt-out]: automatic messages don't say how to opt out when `follower.bio` is missing
          --> Rules/a.yaml:5:133
           |
         5 | ...e: "Hi, {{ follower.location }}. {{ cta }}{% if follower.bio %} Reply STOP to opt out.{% endif %}", cta: plans } }
           |                                                    ^^^^^^^^^^^^ not on this path
           = in: rule `pricing` at rules[0]
        help: give the policy a line for all of them, such as `opt_out: "Reply STOP to opt out."`

        """#)
    let policy = "policy: { opt_out: \"{% if follower.lang == 'es' %}Responde BAJA.{% endif %}\" }\n"
    let empty = diagnostics(policy + head + rule("message", "message: \"Hi, {{ follower.location }}. {{ cta }}\""))
    #expect(
      TextRenderer().render(empty) == #"""
        warning[rule/no-opt-out]: automatic messages don't say how to opt out where the policy's line is empty
          --> Rules/a.yaml:1:21
           |
         1 | policy: { opt_out: "{% if follower.lang == 'es' %}Responde BAJA.{% endif %}" }
           |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prints nothing on some path
           = in: rule `pricing` at rules[0]
        help: give every branch a line, with an `{% else %}`

        """#)
    let both = "{% if follower.lang == 'es' %}Responde BAJA.{% else %}Reply STOP.{% endif %}"
    #expect(
      codes(
        "policy: { opt_out: \"\(both)\" }\n" + head
          + rule("message", "message: \"Hi, {{ follower.location }}. {{ cta }}\"")) == [])
    #expect(codes(head + rule("follow", "message: \"Hi, {{ follower.location }}. {{ cta }}\(branch)\"")) == [])
  }

  @Test("a template, or one that it renders, may say it itself, in English or Spanish")
  func templates() {
    #expect(
      codes(head + rule("message", "message: \"Hi, {{ follower.location }}. {{ cta }} Reply STOP and we stop.\"")) == []
    )
    let text = head + rule("message", "template: pricing")
    #expect(
      codes(text, templates: ["pricing": "Hola, {{ follower.location }}. {{ cta }} Responde BAJA para salir."]) == [])
    let rendering = "Hi, {{ follower.location }}. {{ cta }} {% render 'footer' %}"
    #expect(codes(text, templates: ["pricing": rendering, "footer": "Unsubscribe any time by a reply."]) == [])
    #expect(codes(text, templates: ["pricing": rendering, "footer": "Northwind."]) == ["rule/no-opt-out"])
  }
}
