import CivilTime
import Diagnostics
import Testing

@testable import WelcomeEngine

/// What the gate would say of every message is said by lint, at the place in the template or the call to action.
@Suite("Gate findings without an event")
struct GateFindingsTests {
  private static let ask = #"{ kind: reply, ask: "Which of your repos would you try it on first?" }"#
  private static let front = "---\npurpose: learn\nvalue: our notes\n---\n"
  private static let text = front + "Thanks for your work in {{ follower.location }}, here are {{ value }}. {{ cta }}"

  /// Codes with the text that they point at.
  private func found(
    cta: String = ask, _ template: String, policy: String = "{}", now: String? = "2026-03-01T12:00:00Z"
  )
    -> [String]
  {
    let rules = """
      brand: { name: Northwind, domains: [northwind.example] }
      policy: \(policy)
      ctas: { ask: \(cta) }
      rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]
      """
    let (book, diagnostics) = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)],
      templateFiles: [
        ("t", Source(path: "t.liquid", text: template)), ("bye", Source(path: "bye.liquid", text: "For the the win.")),
      ]
      .filter { $0.0 == "t" || template.contains("render") }, now: now.flatMap { Timestamp(iso8601: $0) })
    #expect(book != nil, "what the gate refuses keeps nobody from deciding")
    return diagnostics.map { diagnostic in
      let span = diagnostic.primary?.span
      return
        "\(diagnostic.severity == .error ? "" : "warning ")\(diagnostic.code.id) \(span?.source.path ?? "") \(span?.text ?? "")"
    }
  }

  @Test("nothing is said of a good message")
  func good() { #expect(found(Self.text) == []) }

  @Test("a text that reads like another language is told once, and advice on what that one's rules find in it")
  func language() {
    let rules = """
      brand: { name: Northwind, domains: [northwind.example] }
      ctas: { ask: { kind: reply, ask: "Quelle taille de moufles tricotez-vous ?" } }
      rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]
      """
    let text = "Bonjour, merci pour vos photos de {{ follower.location }} ! Voici {{ value }}. {{ cta }}"
    let found = { (front: String) in
      Rulebook.compile(
        ruleFiles: [Source(path: "rules.yaml", text: rules)],
        templateFiles: [("t", Source(path: "t.liquid", text: front + text))]
      ).diagnostics.map { "\($0.severity) \($0.code.id): \($0.help ?? "")" }
    }
    #expect(
      found("---\npurpose: parler\nvalue: nos notes\n---\n") == [
        "error grammar/punctuation: if the text is in French, state `lang: fr` in the front matter, or in `brand` if all messages are in it",
        "warning template/language: state `lang: fr` in the front matter, or in `brand` if all messages are in it",
      ])
    #expect(found("---\npurpose: parler\nvalue: nos notes\nlang: fr\n---\n") == [])
  }

  @Test("of a phrase that is refused on some paths only, with what leads there")
  func refusedOnSomePaths() throws {
    let rules = """
      brand: { name: Northwind, domains: [northwind.example] }
      ctas: { ask: \(Self.ask) }
      rules: [{ id: r, on: follow, when: { location: { exists: true } }, send: { template: t, cta: ask } }]
      """
    let text =
      Self.front
      + "Hi there, thanks for following from {{ follower.location }}{% if follower.bio %} with {{ follower.bio | truncate: 30 }}{% endif %}, here are {{ value }}. {{ cta }}"
    let diagnostics = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)], templateFiles: [("t", Source(path: "t.liquid", text: text))]
    ).diagnostics
    #expect(
      diagnostics.map { "\($0.severity) \($0.message)" } == [
        "error “thanks for following” is a phrase of the stock auto-DM, which is refused when `follower.bio` is missing"
      ])
  }

  @Test("nothing of a value's small letter that the template makes large")
  func capitalized() {
    let template = """
      ---
      purpose: start talking
      value: we swap scions every January
      ---
      Hi {{ follower.location }} of {{ follower.bio }}, thank you for coming. VALUE. {{ cta }}
      """
    func found(_ value: String) -> [String] {
      let rules = """
        brand: { name: Northwind, domains: [northwind.example] }
        ctas: { ask: \(Self.ask) }
        rules: [{ id: r, on: follow, when: { location: { exists: true }, bio: { exists: true } }, send: { template: t, cta: ask } }]
        """
      return Rulebook.compile(
        ruleFiles: [Source(path: "rules.yaml", text: rules)],
        templateFiles: [("t", Source(path: "t.liquid", text: template.replacing("VALUE", with: value)))]
      ).diagnostics.filter { $0.code.id == "grammar/capitalization" }.map(\.message)
    }
    #expect(found("{{ value | capitalize }}") == [])
    #expect(found("{{ value }}") == ["the sentence starts with “we”"])
  }

  @Test(
    "of a pitch beside a second phrase that is there for sure, whatever is known of the follower",
    arguments: [
      ("Thanks for following! Check out our blog.", "error Thanks for following!, error Check out our blog."),
      ("Check out our blog.", "warning Check out our blog."),
      ("Check out our blog. We help {{ follower.location }} get leads.", "warning Check out our blog."),
      (
        "Check out our blog.{% if follower.url %} Have a great day!{% endif %}",
        "error Check out our blog. when `follower.url` is there, error Have a great day!"
      ),
    ])
  func pitches(_ words: String, _ expected: String) {
    let template =
      Self.front + "Hi {{ follower.location }} of {{ follower.bio }}, here are {{ value }}. \(words) {{ cta }}"
    let rules = """
      brand: { name: Northwind, domains: [northwind.example] }
      ctas: { ask: \(Self.ask) }
      rules: [{ id: r, on: follow, when: { location: { exists: true }, bio: { exists: true } }, send: { template: t, cta: ask } }]
      """
    let diagnostics = Rulebook.compile(
      ruleFiles: [Source(path: "rules.yaml", text: rules)],
      templateFiles: [("t", Source(path: "t.liquid", text: template))]
    ).diagnostics.filter { $0.code.id == "personalization/stock-phrase" }
    let found = diagnostics.map { diagnostic in
      let when = diagnostic.message.split(separator: "refused ").dropFirst().first.map { " \($0)" } ?? ""
      return "\(diagnostic.severity) \(diagnostic.primary?.span.text ?? "")\(when)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test("of a gap that every message has")
  func emptySlot() {
    let text =
      Self.front
      + "Thanks for your work in {{ follower.location }}. Welcome , dear reader, here are {{ value }}. {{ cta }}"
    #expect(found(text) == ["grammar/empty-slot t.liquid Welcome ,"])
  }

  @Test(
    "of known text",
    arguments: [
      ("the the code", "grammar/doubled-word t.liquid the the"),
      ("code for FREE MONEY", "tone/spam t.liquid FREE MONEY"),
      ("code, [First Name]", "grammar/placeholder t.liquid [First Name]"),
      ("code , and", "grammar/punctuation t.liquid code ,"), ("code..", "grammar/punctuation t.liquid code.."),
      ("co\u{200B}de", "safety/markup t.liquid co\u{200B}de"), ("a engineer", "grammar/article t.liquid a engineer"),
      ("{% if follower.bio %}the the{% endif %} code", "grammar/doubled-word t.liquid the the"),
      ("code{% render 'bye' %}", "grammar/doubled-word bye.liquid the the"),
      ("the {{ follower.first_name | default: 'the the' }} code", "grammar/doubled-word t.liquid the the"),
    ] as [(String, String)])
  func literals(_ words: String, _ expected: String) {
    let found = found(Self.text.replacing(". {{ cta }}", with: ". We like \(words) here. {{ cta }}"))
    #expect(found.contains(expected), "\(found)")
    #expect(found.allSatisfy { $0 == expected || $0.hasPrefix("warning ") }, "\(found)")
  }

  @Test(
    "not of what depends on the follower, on a way that nothing may lead through, or on what the policy leaves out",
    arguments: [
      "the {{ follower.location }} the", "an {{ follower.location }}",
      "{{ follower.location }} {{ follower.location }}",
      "{% if follower.bio %}the{% endif %} the code", "{{ match.text | default: 'code' }} code",
      "{{ follower.location | prepend: 'the the ' | slice: 0, 3 }} code",
      "{% for list in follower.lists %}the {% endfor %}code", "{% capture a %}the the{% endcapture %}code",
      "{% if false %}the the{% endif %}code", "{% abort %}the the", "https://northwind.example/a",
    ])
  func silent(_ words: String) {
    let found = found(Self.text.replacing(". {{ cta }}", with: ". We like \(words) here. {{ cta }}"))
    #expect(found.filter { !$0.contains("template/") } == [])
    #expect(
      self.found(
        Self.text.replacing("Thanks", with: "Thanks the the"), policy: "{ checks: { grammar/doubled-word: off } }")
        == [])
  }

  @Test(
    "of a call to action",
    arguments: [
      (#"{ kind: task, ask: "Send us your logo." }"#, #"cta/vague rules.yaml "Send us your logo.""#),
      (
        #"{ kind: link, ask: "Check it out: {{ cta.link }}", link: "https://northwind.example/x" }"#,
        #"cta/vague rules.yaml "Check it out: {{ cta.link }}""#
      ),
      (
        #"{ kind: link, ask: "Read the backend guide: {{ cta.link }}", link: "https://192.168.1.1/x" }"#,
        #"cta/unsafe-link rules.yaml "https://192.168.1.1/x""#
      ),
      (
        #"{ kind: link, ask: "Read the backend guide: {{ cta.link }}", link: "https://xn--nrthwind-o4a.example/{{ rule.id }}" }"#,
        #"cta/unsafe-link rules.yaml "https://xn--nrthwind-o4a.example/{{ rule.id }}""#
      ),
      (
        #"{ kind: link, ask: "Read the backend guide: {{ cta.link }}", link: "https://elsewhere.example/x" }"#,
        #"warning cta/unsafe-link rules.yaml "https://elsewhere.example/x""#
      ),
      (
        #"{ kind: task, ask: "Send us your talk by {{ cta.deadline | date: '%B %e' }}.", deadline: 2020-01-01 }"#,
        "cta/past rules.yaml ask"
      ),
      (
        #"{ kind: offer, ask: "Use {{ cta.code }} by {{ cta.ends | date: '%B %e' }}.", code: HARBOUR, ends: 2020-01-01 }"#,
        "cta/past rules.yaml ask"
      ),
    ] as [(String, String)])
  func callsToAction(_ cta: String, _ expected: String) { #expect(found(cta: cta, Self.text) == [expected]) }

  @Test(
    "not of one that is good, or that depends on the follower",
    arguments: [
      #"{ kind: task, ask: "Send us your talk by {{ cta.deadline | date: '%B %e' }}.", deadline: 14d }"#,
      #"{ kind: task, ask: "Send us your talk by {{ cta.deadline | date: '%B %e' }}.", deadline: 2030-01-01 }"#,
      #"{ kind: reply, ask: "Let me know, {{ follower.location }}?" }"#,
      #"{ kind: link, ask: "Read the guide for {{ follower.location }}: {{ cta.link }}", link: "https://northwind.example/x" }"#,
      #"{ kind: link, ask: "Read the guide: {{ cta.link }}", link: "https://{{ follower.location | truncate: 9 }}.example/x" }"#,
      #"{ kind: meeting, ask: "Does {{ cta.slot | date: '%A at %H:%M' }} work for a call?", slots: { days: [mon], between: "10:00-12:00", every: 30m, notice: 1h } }"#,
    ])
  func quietCallsToAction(_ cta: String) {
    #expect(found(cta: cta, Self.text).filter { $0.hasPrefix("cta/") } == [])
  }

  @Test("an end is over only by a moment that was given")
  func moment() {
    let cta = #"{ kind: task, ask: "Send us your talk by {{ cta.deadline | date: '%B %e' }}.", deadline: 2020-01-01 }"#
    #expect(found(cta: cta, Self.text, now: nil) == [])
  }

  @Test("of a template that declares neither purpose nor value")
  func structure() {
    let text = "Thanks for your work in {{ follower.location }}. {{ cta }}"
    #expect(found(text) == ["warning structure/no-purpose t.liquid ", "warning structure/no-value t.liquid "])
    #expect(found("---\npurpose: learn\n---\n" + text) == ["warning structure/no-value t.liquid "])
    #expect(found(Self.front + text) == ["warning structure/no-value t.liquid "])
  }
}
