import Diagnostics
import Testing

@testable import WelcomeEngine

/// One mistake is told once, with what to write in its place.
@Suite("What a mistake is told with") struct HintsTests {
  private func problems(_ rules: String, _ templates: [String: String] = [:]) -> [String] {
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      (name: name, source: Source(path: "\(name).liquid", text: text))
    }
    let found = Rulebook.compile(ruleFiles: [Source(path: "r.yaml", text: rules)], templateFiles: files).diagnostics
    return found.map { "\($0.code.id): \($0.help ?? "")" }
  }

  private static let ctas =
    "ctas: { which-repo: { kind: reply, ask: \"Which of your repos would you try it on first?\" } }\n"
  private static let hello =
    "---\npurpose: a talk\nvalue: a guide\n---\nHi, thanks for writing from {{ follower.location }}. Here is {{ value }}. {{ cta }}"

  private func rule(_ action: String) -> String {
    Self.ctas + "rules: [{ id: r, on: follow, when: { location: { exists: true } }, \(action) }]"
  }

  @Test("a misspelt name is told, and not that what was meant is unused")
  func cascades() {
    #expect(
      problems(rule("send: { template: hello, cta: which-rpo }"), ["hello": Self.hello])
        == ["rule/unknown-cta: did you mean `which-repo`?"])
    #expect(
      problems(rule("send: { template: helo, cta: which-repo }"), ["hello": Self.hello])
        == ["rule/unknown-template: did you mean `hello`?"])
    #expect(problems("rules: [{ id: r, on: follow, skp: x }]") == ["rule/unknown-key: did you mean `skip`?"])
  }

  @Test(
    "what can't be the name of a template is told once",
    arguments: [
      ("hello.liquid", "leave `.liquid` away"),
      ("../hello", "write the path of a file below the templates folder, such as `intro/founders`"),
    ])
  func templateNames(name: String, help: String) {
    #expect(
      problems(rule("send: { template: '\(name)', cta: which-repo }")).filter { !$0.hasPrefix("rule/unused") }
        == ["rule/invalid-template-name: \(help)"])
    #expect(
      problems(
        rule("send: { template: hello, cta: which-repo }"), ["hello": Self.hello + "{% include '\(name)' %}"]
      ).filter { $0.hasPrefix("rule/unknown-template") } == ["rule/unknown-template: \(help)"])
  }

  @Test(
    "a field without what it belongs to",
    arguments: [
      ("first_name", "follower.first_name"), ("location", "follower.location"), ("text", "event.text"),
      ("link", "cta.link"), ("plan", "follower.attributes.plan"), ("follower.plan", "follower.attributes.plan"),
      ("folower.name", "follower"),
    ])
  func fields(name: String, meant: String) {
    let rules = "attributes: { plan: { type: string } }\n" + rule("send: { template: hello, cta: which-repo }")
    let found = problems(rules, ["hello": Self.hello + "{{ \(name) | default: 'x' }}"])
    #expect(
      found.filter { $0.hasPrefix("template/unknown") } == ["template/unknown-variable: did you mean `\(meant)`?"])
  }

  @Test(
    "a condition of the wrong shape",
    arguments: [
      ("[{ bio: a }]", "write `all:` over the list, or `any:` where one of them is enough"),
      ("{ use: [a, b] }", "write `all: [{ use: a }, { use: b }]`"),
      ("", "write the conditions on the lines below it, indented, or remove the key"),
      ("{ followers_count: { at_least: 1.000 } }", "write `1000`"),
      ("{ followers_count: { between: [1, 2.500] } }", "write `2500`"),
    ])
  func conditions(yaml: String, help: String) {
    let found = problems("rules:\n  - id: r\n    on: follow\n    when: \(yaml)\n    skip: x")
    #expect(found == ["rule/wrong-type: \(help)"])
  }

  @Test("conditions that stand beside `when` instead of under it")
  func misplaced() {
    let when = "rules:\n  - id: r\n    on: follow\n"
    #expect(
      problems(when + "    when:\n    bio: baker\n    skip: x") == ["rule/unknown-key: write it under `when`, indented"]
    )
    #expect(
      problems(when + "    followers_count: { at_least: 10 }\n    skip: x")
        == ["rule/unknown-key: write it under `when`, indented"])
  }

  @Test("an empty template", arguments: ["", "\n", "---\npurpose: x\n---\n \n"])
  func empty(text: String) {
    #expect(
      problems(rule("send: { template: hello, cta: which-repo }"), ["hello": text])
        == ["template/no-cta-on-a-path: write the message, and end it with `{{ cta }}`"])
  }

  @Test("a path without a fact is told of values that are there")
  func facts() {
    let text = """
      ---
      purpose: a talk
      value: a guide
      ---
      Hi, thanks for writing{% if follower.location %} from {{ follower.location }}{% endif %}. Here is {{ value }}. {{ cta }}
      """
    let rules = Self.ctas + "rules: [{ id: r, on: follow, send: { template: hello, cta: which-repo } }]"
    #expect(
      problems(rules, ["hello": text]) == [
        "template/no-fact-on-a-path: place one, such as `{{ match.bio }}`, or refuse this path with `{% abort \"reason\" %}`"
      ])
  }

  @Test("an event by the name that people give it", arguments: [("dm", "message"), ("retweet", "repost")])
  func events(name: String, meant: String) {
    let found = problems("rules: [{ id: r, on: \(name), skip: x }]")
    #expect(found.map { $0.drop { $0 != ":" } } == [": did you mean `\(meant)`?"])
  }

  @Test("a link in the template's own words beside the call to action")
  func secondLink() {
    let text = Self.hello + " Check https://northwind.example/x too."
    #expect(
      problems(rule("send: { template: hello, cta: which-repo }"), ["hello": text]).map { $0.prefix { $0 != ":" } }
        == ["cta/competing"])
  }

  @Test("an item of `utm` that the link has")
  func utm() {
    let ctas = """
      ctas:
        guide:
          kind: link
          ask: "Read how others planned their first climb: {{ cta.link }}"
          link: https://northwind.example/x?a=1&utm_source=old
          utm: { source: x, campaign: y }
      """
    let found = problems(
      ctas
        + "\nrules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: hello, cta: guide } }]",
      ["hello": Self.hello])
    #expect(found == ["rule/unused-key: remove `source`"])
  }
}
