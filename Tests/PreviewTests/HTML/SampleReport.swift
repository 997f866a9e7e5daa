import CivilTime
import Diagnostics
import Events
import Testing
import WelcomeEngine

@testable import Preview

/// Decisions of a small rulebook, for tests of pages.
enum SampleReport {
  static let rules = """
    brand: { name: Northwind, handle: northwind, domains: [northwind.example] }
    ctas:
      build:
        kind: reply
        ask: "What are you building?"
        quick_replies: [{ label: A site, description: Something with pages }, { label: An app }]
        media: { id: "12345" }
    rules:
      - { id: no-promoters, on: any, priority: 90, when: { bio: { has_word: airdrop } }, skip: promotional account }
      - id: gardeners
        on: [follow, message]
        priority: 50
        when: { bio: { has_word: [gardener, gardening] }, none: [ { lang: es } ] }
        send:
          message: 'Hi {{ follower.first_name | default: "there" }}, "{{ match.bio }}" made us curious, {{ follower.location }}. {{ cta }}'
          purpose: learn what they build
          value: curious
          cta: build
      - id: shouters
        on: follow
        priority: 40
        when: { bio: { has_word: loud } }
        send: { message: "DEAR {{ follower.name }}, HELLO THERE AND WELCOME FROM ALL OF US AT THE OFFICE. {{ cta }}", cta: build }
      - { id: late, on: mention, skip: never }
    """

  static func book() throws -> Rulebook {
    let (book, diagnostics) = Rulebook.compile(
      ruleFiles: [Source(path: "Rules/x.yaml", text: rules)], templateFiles: [])
    return try #require(book, "\(TextRenderer().render(diagnostics))")
  }

  static let now = Timestamp(seconds: 1_772_000_000)

  static func event(_ follower: Follower, _ type: EventType = .follow, text: String? = nil) -> Event {
    Event(id: "evt_\(follower.id)", type: type, at: now, text: text, follower: follower).withImpliedReach
  }

  static let events = [
    event(
      Follower(
        id: "1", username: "ada", name: "Ada Lovelace", bio: "Gardener & founder", location: "Rome", lang: "en-GB",
        verified: true, followersCount: 12_400, attributes: ["plan": .text("team")])),
    event(Follower(id: "2", username: "moon", bio: "gardening", location: "Oslo"), .message, text: "Hello!\nAny news?"),
    event(Follower(id: "3", name: "Bob Loud", bio: "loud <b>person</b>", lang: "fr")),
    event(Follower(id: "4", name: "Crypto King", bio: "airdrop")), event(Follower(id: "5")),
  ]

  static func report(_ events: [Event] = events) throws -> DryRunReport {
    let book = try book()
    let decisions = events.map { book.decide($0, history: NoHistory(), now: now, explain: true) }
    return DryRunReport(ruleSet: book.ruleSet, decisions: decisions, now: now, input: "followers.jsonl")
  }
}
