import CivilTime
import Diagnostics
import Events
import Foundation
import TestSupport
import Testing
// As a program of others imports it: without `@testable`.
import WelcomeEngine

/// The examples of `WelcomeEngine.md`, compiled and run. The first test holds that they are the page's, line by line.
@Suite("The examples of the engine's documentation")
struct DocumentationTests {
  @Test("are the page's")
  func same() throws {
    let page = try String(
      contentsOf: packageRoot.appending(path: "Sources/WelcomeEngine/WelcomeEngine.docc/WelcomeEngine.md"),
      encoding: .utf8)
    let tests = try String(
      contentsOf: packageRoot.appending(path: "Tests/WelcomeEngineTests/DocumentationTests.swift"), encoding: .utf8)
    let examples = page.components(separatedBy: "```swift example\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(examples.count == 3)
    for example in examples {
      let indented = example.split(separator: "\n").map { "    \($0)\n" }.joined()
      #expect(tests.contains(indented), "\(example)")
    }
  }

  @Test("Deciding")
  func deciding() throws {
    let now = try #require(Timestamp(iso8601: "2026-03-02T09:00:00Z"))
    let ada = Follower(id: "42", username: "ada", name: "Ada Lovelace", location: "London")
    let event = Event(id: "evt_1", type: .follow, at: now, follower: ada)
    #expect(
      said(about: [event, event], now: now) == [
        "review: Hi Ada, greetings to London. What are you building at the moment?",
        "nothing: the event evt_1 has been decided before",
      ])
  }

  private func said(about events: [Event], now: Timestamp) -> [String] {
    let rules = Source(
      path: "welcome.yaml",
      text: """
        brand: { name: Northwind, domains: [northwind.example] }
        ctas:
          building: { kind: reply, ask: "What are you building at the moment?" }
        rules:
          - id: from-somewhere
            on: follow
            when: { location: { exists: true } }
            send: { message: "Hi {{ follower.first_name }}, greetings to {{ follower.location }}. {{ cta }}", cta: building }
        """)
    let (compiled, problems) = Rulebook.compile(ruleFiles: [rules], templateFiles: [])
    guard let rulebook = compiled else { return problems.map(\.message) }
    var history = MemoryHistory()
    var said: [String] = []
    for event in events {
      let decision = rulebook.decide(event, history: history, now: now)
      history.record(decision)
      switch decision.outcome {
      case .send(let sent): said.append("\(sent.delivery): \(sent.message.text)")
      case .skip(let skip): said.append("nothing: \(skip.text)")
      case .reject(let rejection): said.append("refused: \(rejection.errorCodes)")
      }
    }
    return said
  }

  @Test("The reasons")
  func trace() throws {
    let now = try #require(Timestamp(iso8601: "2026-03-02T09:00:00Z"))
    let ada = Follower(id: "42", username: "ada", name: "Ada Lovelace", location: "London")
    let event = Event(id: "evt_1", type: .follow, at: now, follower: ada)
    let rules = "rules: [{ id: from-somewhere, on: follow, skip: enough for a test }]"
    let rulebook = try #require(
      Rulebook.compile(
        ruleFiles: [Source(path: "welcome.yaml", text: "brand: { name: Northwind }\n" + rules)], templateFiles: []
      ).rulebook)
    let explained = rulebook.decide(event, history: NoHistory(), now: now, explain: true)
    let rule = explained.trace?.rules.first?.rule  // from-somewhere
    #expect(rule == "from-somewhere")
  }
}
