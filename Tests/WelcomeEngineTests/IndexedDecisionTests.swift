import CivilTime
import Diagnostics
import EventLog
import Events
import Foundation
import TestSupport
import Testing

@testable import WelcomeEngine

/// With `explain` every rule is looked at by the plain evaluator, without it the index finds the rules.
@Suite("Decisions by the index")
struct IndexedDecisionTests {
  /// Decides all events both ways and returns how many were decided as what.
  private func compare(_ events: [Event], with rulebook: Rulebook, now: Timestamp) -> [String: Int] {
    var history = MemoryHistory()
    var outcomes: [String: Int] = [:]
    for event in events {
      let indexed = rulebook.decide(event, history: history, now: now)
      let explained = rulebook.decide(event, history: history, now: now, explain: true)
      #expect("\(indexed.outcome)" == "\(explained.outcome)", "event \(event.id)")
      outcomes[indexed.summary, default: 0] += 1
      history.record(indexed)
    }
    return outcomes
  }

  @Test("are those of the explained walk for the shipped rules and samples")
  func shippedSamples() throws {
    let rulebook = try shippedRulebook()
    let now = try #require(Timestamp(iso8601: "2026-03-04T12:00:00Z"))
    let decoder = EventDecoder(undated: now)
    let log = try String(contentsOf: packageRoot.appending(path: "Rules/samples/events.jsonl"), encoding: .utf8)
    let events = log.split(separator: "\n").flatMap { line -> [Event] in
      if case .events(let events) = decoder.decode(String(line)) { events } else { [] }
    }
    #expect(events.count > 200)
    let outcomes = compare(events, with: rulebook, now: now)
    #expect(outcomes.keys.count { $0.hasPrefix("send") } > 5)
  }

  private func shippedRulebook() throws -> Rulebook {
    func files(_ folder: String, _ ending: String) throws -> [(path: String, source: Source)] {
      let root = packageRoot.appending(path: folder)
      let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
      return try names.filter { $0.hasSuffix(ending) && !$0.hasSuffix(".test.yaml") }.sorted().map { name in
        let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        return (String(name.dropLast(ending.count)), Source(path: "\(folder)/\(name)", text: text))
      }
    }
    let result = Rulebook.compile(
      ruleFiles: try files("Rules", ".yaml").map(\.source),
      templateFiles: try files("Templates", ".liquid").map { (name: $0.path, source: $0.source) })
    return try #require(result.rulebook)
  }

  @Test("are those of the explained walk for a generated log")
  func generatedLog() throws {
    let rulebook = try rulebook(
      """
      \(prelude)
      conditions:
        promoter: { any: [{ bio: { has_word: [airdrop, "follow back"] } }, { following_count: { at_least: 5000 } }] }
      rules:
        - { id: no-promoters, on: any, priority: 100, when: { use: promoter }, skip: promoter }
        - id: founders
          on: follow
          priority: 50
          when: { bio: { has_word: [founder, "building *"] }, followers_count: { at_least: 100, at_most: 900 } }
          send: { cta: call, message: "Hi, {{ match.bio }} from {{ follower.location }}, good to meet you. {{ cta }}" }
        - id: refused
          on: any
          priority: 40
          when: { bio: { contains: [tea] } }
          send: { cta: call, message: "Hi. {{ cta }}" }
        - id: orders
          on: message
          priority: 30
          when: { text: { matches: 'order (?P<order>\\d+)' }, none: [{ lang: { is: de } }] }
          holdout: 20%
          send: { cta: call, message: "Hi from us to {{ follower.location }}, about order {{ match.text.order }}: {{ cta }}" }
        - id: others
          on: [follow, mention]
          priority: 10
          window: { from: 2026-01-01, until: 2026-03-01 }
          when: { location: { exists: true }, account_age: { more_than: 10d } }
          send: { cta: call, message: "\(goodMessage)" }
      """)
    var state: UInt64 = 7
    func pick<Value>(_ values: [Value]) -> Value {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int(state >> 33) % values.count]
    }
    let words = ["Founder", "building rockets", "tea", "airdrop", "follow back", "café", "東京", "dad", "c++", ""]
    let events = (0..<800).map { number in
      var event = follow(
        "\(number % 500)", event: "e\(number)", type: pick([.follow, .message, .mention]),
        at: pick([now, now - .days(30)]), text: pick([nil, "order 1\(number)", "my order, please"]),
        bio: pick(words) + " " + pick(words), location: pick([nil, "London", "München"]),
        followers: pick([nil, 50, 500, 5000]))
      event.follower.lang = pick([nil, "de", "en"])
      event.follower.followingCount = pick([nil, 10, 5000])
      event.follower.createdAt = pick([nil, now - .days(5), now - .days(500)])
      event.follower.followsYou = true
      return event
    }
    let outcomes = compare(events, with: rulebook, now: now)
    #expect(
      Set(outcomes.keys).isSuperset(of: [
        "send founders/default", "send orders/default", "send others/default", "skip rule no-promoters",
        "skip no-rule", "skip holdout orders",
      ]))
    #expect(outcomes.keys.contains { $0.hasPrefix("reject") })
  }
}
