import CivilTime
import Diagnostics
import Foundation
import Testing

@testable import WelcomeEngine

/// One mistake doesn't hide another one.
@Suite("Everything is reported in one go")
struct EverythingInOneGoTests {
  private static let head = """
    policy: { opt_out: "Reply STOP to opt out.", checks: { structure/no-purpose: off, structure/no-value: off } }
    ctas:
      ask: { kind: reply, ask: "Which of your repos would you try it on first?" }
      spare: { kind: reply, ask: "Which of your repos would you try it on last?" }
      other: { kind: reply, ask: "Which of your repos would you try it on next?" }
    conditions:
      unused: { verified: true }
      maybe: { verified: false }
    rules:
      - { id: broken, on: follow, when: { use: maybe }, send: { template: used, cta: other }, colour: red }
      - { id: first, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }

    """

  private func found(_ rules: String, templates: [String: String] = [:], head: String = head) -> [String] {
    var files = ["t": "Thanks for your work in {{ follower.location }}. {{ cta }}", "used": "Greetings. {{ cta }}"]
    files.merge(templates) { $1 }
    return Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: head + rules)],
      templateFiles: files.sorted { $0.key < $1.key }.map {
        ($0.key, Source(path: "\($0.key).liquid", text: $0.value))
      },
      now: Timestamp(iso8601: "2026-03-01T12:00:00Z")
    ).diagnostics.map(\.code.id)
  }

  @Test("what is certain of whole rules is told beside one that can't be read")
  func beside() {
    let rules = """
        - { id: never, on: follow, when: { bio: { has_word: ["big airdrop"] }, none: [{ bio: { has_word: [airdrop] } }] }, skip: nothing }
        - { id: over, on: follow, window: { until: 2020-01-01 }, when: { verified: true }, skip: nothing }
        - { id: end, on: follow, priority: 90, skip: nothing }
        - { id: covered, on: follow, when: { verified: true }, skip: nothing }
        - { id: ill, on: follow, priority: 95, when: { bio: { has_word: [pregnant] } }, send: { template: t, cta: ask } }

      """
    let found = Set(found(rules, templates: ["idle": "Greetings. {{ cta }}"]))
    #expect(
      found.sorted() == [
        "rule/never-holds", "rule/past-window", "rule/sensitive-trait", "rule/unknown-key", "rule/unreachable",
        "rule/unused-condition", "rule/unused-cta", "template/may-be-missing", "template/no-fact-on-a-path",
        "template/unused",
      ])
  }

  @Test("what the unread rule names isn't called unused")
  func named() {
    let all = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: Self.head)],
      templateFiles: [
        ("t", Source(path: "t.liquid", text: "Thanks for your work in {{ follower.location }}. {{ cta }}")),
        ("used", Source(path: "used.liquid", text: "Greetings. {{ cta }}")),
      ]
    ).diagnostics.filter { $0.code.id.contains("unused") }.map(\.message)
    #expect(
      all == ["no rule uses the call to action `spare`", "nothing uses the condition `unused`"]
        || all.sorted() == ["no rule uses the call to action `spare`", "nothing uses the condition `unused`"])
  }

  private static let whole = """
    policy: { opt_out: "Reply STOP to opt out.", checks: { structure/no-purpose: off, structure/no-value: off } }
    ctas: { ask: { kind: reply, ask: "Which of your repos would you try it on first?" } }
    rules: [{ id: first, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]

    """

  @Test("a partial that nothing renders is unused, and no more")
  func partial() {
    let sig = ["sig": "Hi from {{ who }}."]
    let renders = "Thanks for your work in {{ follower.location }}. {% render 'sig', who: brand.name %} {{ cta }}"
    #expect(
      found("", templates: sig.merging(["t": renders]) { $1 }, head: Self.whole + "brand: { name: Ann }\n").filter {
        $0 != "template/unused"
      } == [])
    #expect(
      found("", templates: ["sig": "Hi from {{ who }}.", "used": "{% render 'sig' %}"], head: Self.whole) == [
        "template/unknown-variable", "template/unused",
      ])
    let book = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: Self.whole)],
      templateFiles: [
        ("sig", Source(path: "sig.liquid", text: "Hi from {{ who }} and {{ folower.name }}.")),
        ("t", Source(path: "t.liquid", text: "Thanks for your work in {{ follower.location }}. {{ cta }}")),
      ])
    #expect(book.rulebook != nil)
    #expect(
      book.diagnostics.map { "\($0.severity) \($0.code.id)" }.sorted() == [
        "warning template/unknown-variable", "warning template/unused",
      ])
  }

  @Test("mistakes in templates, messages and calls to action name the rules that they concern")
  func notes() {
    let rules = """
      ctas: { ask: { kind: reply, ask: "Which of {{ folower.name }} repos would you try it on first?" } }
      rules:
        - { id: one, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }
        - { id: two, on: mention, send: { message: "Hi {{ follower.nmae }} {{ cta }}", cta: ask } }
      """
    let diagnostics = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)],
      templateFiles: [
        ("t", Source(path: "t.liquid", text: "Hi {{ follower.nmae }} {{ cta | upcse }}{% render 'p' %}")),
        ("p", Source(path: "p.liquid", text: "{{ follower.nmae }}{% endif %}")),
      ]
    ).diagnostics.filter { $0.code == .templateUnknownVariable || $0.code.id.hasPrefix("liquid/") }
    let (one, two) = ("in: rule `one` at rules[0]", "in: rule `two` at rules[1]")
    let found = diagnostics.map { "\($0.primary?.span.source.path ?? "") \($0.primary?.span.text ?? "") \($0.notes)" }
    #expect(found.count == 6)
    for diagnostic in diagnostics {
      switch diagnostic.primary?.span.source.path {
      case "rules.yaml":
        let isAsk = diagnostic.primary?.span.text == "folower.name"
        #expect(diagnostic.notes.filter { $0.hasPrefix("in:") } == (isAsk ? [one, two] : [two]), "\(found)")
      default: #expect(diagnostic.notes.filter { $0.hasPrefix("in:") } == [one], "\(found)")
      }
    }
  }

  @Test("a choice is said once")
  func once() throws {
    let text = """
      {% assign a = follower.location | slice: 0, 5 | default: "" %}{% assign b = follower.location | slice: 0, 6 | default: "" %}\
      {% if a != "" and b != "" %}Thanks for your work in {{ follower.location }}.{% endif %} {{ cta }}
      """
    let rules = Self.whole.replacing("when: { location: { exists: true } }, ", with: "")
    let diagnostics = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)], templateFiles: [("t", Source(path: "t.liquid", text: text))]
    ).diagnostics
    for message in diagnostics.map(\.message) {
      let choices = message.split(separator: " when ").last.map { String($0).components(separatedBy: " and ") } ?? []
      #expect(Set(choices).count == choices.count, "\(message)")
    }
    #expect(diagnostics.contains { $0.code == .templateNoFact })
  }

  @Test("a group of a field that the rule doesn't look at is never there")
  func groups() {
    let text = "Thanks to {{ match.bio.company }}. {{ cta }}"
    let found = found("", templates: ["t": text], head: Self.whole)
    #expect(found.contains("template/may-be-missing") && found.contains("template/no-fact-on-a-path"), "\(found)")
    #expect(!found.contains("template/too-long"))
  }
}
