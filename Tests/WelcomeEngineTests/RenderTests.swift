import CivilTime
import Diagnostics
import Events
import Quality
import RuleModel
import Testing

@testable import WelcomeEngine

@Suite("From a template to a message") struct RenderTests {
  /// The message with its origins, as `text‹origin›` pieces.
  private func pieces(_ message: Message) -> [String] {
    let bytes = Array(message.text.utf8)
    return message.segments.map { segment in
      let text = String(decoding: bytes[segment.range], as: UTF8.self)
      let region =
        switch segment.region {
        case .cta(let index): " in cta \(index)"
        case .value: " in value"
        case nil: ""
        }
      return "\(text)‹\(segment.origin)\(region)›"
    }
  }

  private func message(_ template: String, for event: Event = follow(), rules: String? = nil) throws -> Message {
    let yaml = rules ?? prelude + "\nrules: [{ id: all, on: any, send: { template: t, cta: call } }]"
    let book = try rulebook(yaml, templates: ["t": template])
    let decision = book.decide(event, history: NoHistory(), now: now)
    guard case .send(let sent) = decision.outcome else {
      Issue.record("not sent: \(decision.outcome)")
      return Message(text: "", segments: [])
    }
    return sent.message
  }

  @Test("every byte has its origin: literal, fact, fallback, brand, cta, value")
  func provenance() throws {
    let template = """
      ---
      purpose: offer a call
      value: a look at how teams in {{ follower.location }} ship
      ---
      Hi {{ follower.nickname | default: follower.first_name }}, thank you from {{ brand.name }}: {{ value }}. {{ cta }}
      """.replacing("follower.nickname | default: follower.first_name", with: "follower.first_name | default: 'there'")
    var event = follow()
    event.follower.name = "🔥🔥"
    #expect(
      pieces(try message(template, for: event)) == [
        "Hi ‹literal›", "there‹fallback(of: Optional(\"follower.first_name\"))›", ", thank you from ‹literal›",
        "Northwind‹brand(\"brand.name\")›", ": ‹literal›", "a look at how teams in ‹literal in value›",
        "London‹fact(\"follower.location\") in value›", " ship‹literal in value›", ". ‹literal›",
        "Does ‹literal in cta 0›",
        "Tuesday at 10:00 AM‹cta(\"cta.slot\") in cta 0›", " work for a 15-minute call?‹literal in cta 0›",
      ])
  }

  @Test("lines of a paragraph are joined, blank lines stay, tags on lines of their own leave nothing")
  func folding() throws {
    let template = """
      Hi {{ follower.first_name }},
      thank you   for following
      {% if follower.bio %}
      as {{ follower.bio }}
      {% endif %}
      from {{ follower.location }}.


      {{ cta }}

      """
    #expect(
      try message(template).text == """
        Hi Ada, thank you for following as Founder @ Engines from London.

        Does Tuesday at 10:00 AM work for a 15-minute call?
        """)
  }

  @Test("wrap: keep leaves lines as they are")
  func keep() throws {
    let template = "---\nwrap: keep\n---\nThank you, {{ follower.first_name }},\nin {{ follower.location }}.\n{{ cta }}"
    #expect(
      try message(template).text
        == "Thank you, Ada,\nin London.\nDoes Tuesday at 10:00 AM work for a 15-minute call?")
  }

  @Test("what the condition found can be said: match.bio, and named groups")
  func captures() throws {
    let rules =
      prelude + """

        rules:
          - id: all
            on: follow
            when: { bio: { has_word: "founder" }, location: { matches: "(?P<first>[A-Z])ondon" } }
            send: { template: t, cta: call }
        """
    let text = try message(
      "Thank you! {{ match.bio }} in {{ match.location }} ({{ match.location.first }}). {{ cta }}", rules: rules
    ).text
    #expect(text == "Thank you! Founder in London (L). Does Tuesday at 10:00 AM work for a 15-minute call?")
  }

  @Test("times are the follower's where the zone is known, else the brand's")
  func zones() throws {
    var event = follow()
    event.follower.timeZone = "Asia/Tokyo"
    #expect(try message(goodMessage, for: event).text.hasSuffix("Does Tuesday at 7:00 PM work for a 15-minute call?"))
  }

  @Test("days and months have the names of the message's language, but in links")
  func dateNames() throws {
    let ctas = prelude.replacing(
      "'%A at %-I:%M %p' }} work for a 15-minute call?", with: "'%A, %-d. %B' }}? {{ cta.link }}"
    )
    .replacing("kind: meeting", with: "kind: meeting\n    link: \"https://northwind.example/{{ now | date: '%b' }}\"")
    func text(_ lang: String) throws -> String {
      try message(
        "---\nlang: \(lang)\n---\nThank you from {{ follower.location }}. {{ cta }}",
        rules: ctas + "\nrules: [{ id: all, on: any, send: { template: t, cta: call } }]"
      ).text
    }
    #expect(try text("de") == "Thank you from London. Does Dienstag, 3. März? https://northwind.example/Mar")
    #expect(try text("fr-CA") == "Thank you from London. Does mardi, 3. mars? https://northwind.example/Mar")
    #expect(try text("en") == "Thank you from London. Does Tuesday, 3. March? https://northwind.example/Mar")
  }

  @Test("a time that the brand's own data hold is shown in the follower's zone, and what is none is missing")
  func attributeTimes() throws {
    let book = try rulebook(
      """
      brand: { name: Northwind, domains: [northwind.example] }
      attributes: { visit: { type: time } }
      ctas: { ask: { kind: reply, ask: "Which repo would you try first?" } }
      rules:
        - id: all
          on: any
          send:
            cta: ask
            message: "Welcome back to {{ follower.location }}{% if follower.attributes.visit %}, last seen on {{ follower.attributes.visit | date: '%-d %B %H:%M' }}{% endif %}. {{ cta }}"
      """)
    func text(_ visit: String) -> String? {
      var event = follow(location: "Los Angeles")
      event.follower.attributes = ["visit": .text(visit)]
      return book.decide(event, history: NoHistory(), now: now).text
    }
    #expect(
      text("2026-02-14T02:00:00Z")
        == "Welcome back to Los Angeles, last seen on 13 February 18:00. Which repo would you try first?")
    #expect(text("soon") == "Welcome back to Los Angeles. Which repo would you try first?")
  }

  @Test("a date without a time of day is the brand's day, in conditions and for followers in every zone")
  func attributeDays() throws {
    let book = try rulebook(
      """
      brand: { name: Northwind, time_zone: America/New_York, domains: [northwind.example] }
      attributes: { renews: { type: time } }
      ctas: { ask: { kind: reply, ask: "Which repo would you try first?" } }
      rules:
        - id: all
          on: any
          when: { attributes.renews: { between: [2026-03-31, 2026-04-30] } }
          send:
            cta: ask
            message: "Welcome back to {{ follower.location }}, until {{ follower.attributes.renews | date: '%-d %B %Y' }}. {{ cta }}"
      """)
    for location in ["Los Angeles", "New York", "Tokyo"] {
      var event = follow(location: location)
      event.follower.attributes = ["renews": .text("2026-03-31")]
      #expect(
        book.decide(event, history: NoHistory(), now: now).text
          == "Welcome back to \(location), until 31 March 2026. Which repo would you try first?")
    }
  }

  @Test("the line break that ends a template's file stands in no sentence")
  func lastLineBreak() throws {
    let book = try rulebook(
      prelude
        + "\nrules: [{ id: all, on: any, send: { message: \"{% render 'hi' %}, welcome from {{ follower.location }}. {{ cta }}\", cta: call } }]",
      templates: ["hi": "Hello\r\n"])
    #expect(
      book.decide(follow(), history: NoHistory(), now: now).text
        == "Hello, welcome from London. Does Tuesday at 10:00 AM work for a 15-minute call?")
  }

  @Test(
    "a message that needs a time is refused where the follower's quiet hours leave none",
    arguments: [
      ("Does {{ cta.slot | date: '%A' }} work for a call? {{ cta.link }}", "reject cta/no-slot"),
      ("{{ cta.slots | join: ' or ' }}: which fits? {{ cta.link }}", "reject cta/no-slot"),
      (
        "{% if cta.slot %}Does {{ cta.slot | date: '%A at %-I:%M %p' }} work?{% else %}Which hour would suit you? {{ cta.link }}{% endif %}",
        "send all/default"
      ),
      (
        "Does {{ cta.slot | date: '%A at %-I:%M %p' | default: 'Thursday at 10:30 AM' }} work for a call? {{ cta.link }}",
        "send all/default"
      ),
      ("Pick an hour that suits you: {{ cta.link }}", "send all/default"),
      (
        "{% if cta.slots.size > 1 %}Is {{ cta.slots.first | date: '%A' }} or {{ cta.slots.last | date: '%A' }} better?{% else %}Pick an hour: {{ cta.link }}{% endif %}",
        "send all/default"
      ),
      (
        "{% unless cta.slots.size == 0 %}Does {{ cta.slot | date: '%A' }} work?{% else %}Pick an hour: {{ cta.link }}{% endunless %}",
        "send all/default"
      ),
      (
        "{% if cta.slots[1] %}Is {{ cta.slot | date: '%A' }} better?{% else %}Pick an hour: {{ cta.link }}{% endif %}",
        "send all/default"
      ),
      (
        "{% if cta.slots.size > 1 %}Is {{ cta.slots.last | date: '%A' }} better?{% else %}Does {{ cta.slot | date: '%A' }} work? {{ cta.link }}{% endif %}",
        "reject cta/no-slot"
      ),
      ("{% if cta.slots %}Does {{ cta.slot | date: '%A' }} work? {{ cta.link }}{% endif %}", "reject cta/no-slot"),
    ])
  func noSlot(ask: String, decision: String) throws {
    let yaml = """
      brand: { name: Northwind, handle: "@northwind", id: "1000", domains: [northwind.example] }
      channel: { quiet_hours: "20:00-08:00" }
      ctas:
        call:
          kind: meeting
          ask: "\(ask)"
          link: https://northwind.example/call
          slots: { days: [mon, tue], between: "10:00-16:00", every: 30m, notice: 24h }
      rules: [{ id: all, on: any, send: { message: "\(goodMessage)", cta: call } }]
      """
    let book = try rulebook(yaml)
    // Ten to sixteen in London is nine in the evening to three in the morning there.
    let event = follow(location: "Melbourne, Australia")
    #expect(book.decide(event, history: NoHistory(), now: now).summary == decision)
    let state = DecisionWorkspace(book, now: now)
    for _ in 0..<2 { #expect(book.presume(event, workspace: state).decision.summary == decision) }
  }

  @Test("a text from a follower is never a template")
  func dataIsData() throws {
    // A name or a place of that kind is none.
    let event = follow(bio: "{{ brand.name }}{% abort %}")
    let message = goodMessage.replacing("follower.location", with: "follower.bio")
    let book = try rulebook(prelude + "\nrules: [{ id: all, on: any, send: { message: \"\(message)\", cta: call } }]")
    #expect(
      book.decide(event, history: NoHistory(), now: now).text
        == "Hi Ada, thank you for writing from {{ brand.name }}{% abort %}. Does Tuesday at 10:00 AM work for a 15-minute call?"
    )
  }

  @Test("templates can render others, which see the same variables")
  func partials() throws {
    let book = try rulebook(
      prelude + "\nrules: [{ id: all, on: any, send: { template: t, cta: call } }]",
      templates: [
        "t": "{% render 'parts/greeting' %} Thank you for following from {{ follower.location }}. {{ cta }}",
        "parts/greeting": "Hi {{ follower.first_name }}.",
      ])
    #expect(
      book.decide(follow(), history: NoHistory(), now: now).text
        == "Hi Ada. Thank you for following from London. Does Tuesday at 10:00 AM work for a 15-minute call?")
  }
}
