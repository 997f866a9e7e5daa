import RuleTests
import Testing
import WelcomeEngine

@Suite("Running tests of rules") struct TestRunTests {
  /// What came of each event of each test.
  private func outcomes(_ run: TestRun) -> [[String]] {
    run.results.map { result in
      result.steps.map { step in
        switch step.decision.outcome {
        case .send(let message): "send \(message.rule)/\(message.variant)"
        case .skip(let skip): "skip \(skip.reason.rawValue)"
        case .reject(let rejection): "reject \(rejection.errorCodes.joined(separator: " "))"
        }
      }
    }
  }

  @Test("what isn't given is a follow by a follower without a profile, at a moment that never changes")
  func defaults() throws {
    let run = try run("tests: [{ name: nothing, expect: { skip: no-rule } }]", rulebook(welcomes))
    let event = run.results[0].steps[0].decision.event
    #expect(event.type == .follow)
    #expect(event.at == TestFileDecoder.defaultMoment)
    #expect(event.follower.id == "follower")
    #expect(event.follower.followsYou == true)
    #expect(run.failures.isEmpty)
  }

  @Test("the file's defaults, the test, its cases and its events are laid over each other, the inner winning")
  func overlays() throws {
    let run = try run(
      """
      defaults:
        follower: { name: Ada Lovelace, location: London, followers_count: 20, attributes: { plan: free } }
        expect: { text: { max_length: 280 } }
      tests:
        - name: places
          event: { type: message, text: hello }
          expect: { rule: hello, text: { contains: Ada } }
          cases:
            - { name: by default, expect: { text: { facts: follower.location } } }
            - { name: of its own, follower: { location: Paris }, expect: { text: { contains: [Ada, Paris] } } }
            - { name: nowhere, follower: { location: null }, expect: { skip: no-rule } }
      """, rulebook(welcomes))
    #expect(run.results.map(\.test.name) == ["places: by default", "places: of its own", "places: nowhere"])
    #expect(
      run.results.map { $0.steps[0].comparisons.map { "\($0.label) \($0.expected)" } } == [
        ["outcome a message", "rule hello", "text contains “Ada”", "length at most 280", "fact follower.location"],
        ["outcome a message", "rule hello", "text contains “Ada”", "text contains “Paris”", "length at most 280"],
        ["outcome skip: no-rule"],
      ])
    #expect(run.failures.isEmpty)
  }

  @Test("events come one after the other to the same follower, each at its own moment; a test starts without history")
  func sequence() throws {
    let run = try run(
      """
      defaults: { follower: { location: London, followers_count: 20 }, event: { type: message } }
      tests:
        - name: twice in a week
          variant: plain
          events:
            - { at: 2026-03-01T12:00:00Z, expect: { rule: hello } }
            - { at: 2026-03-08T11:59:59Z, expect: { skip: cooldown, rule: hello } }
            - { at: 2026-03-08T12:00:00Z, expect: { rule: hello } }
        - { name: again, variant: plain, event: { at: 2026-03-02T12:00:00Z }, expect: { rule: hello } }
        - name: the same to many
          variant: plain
          events:
            - { repeat: 2, expect: { rule: hello } }
            - { follower: { id: third }, expect: { rule: hello, variant: warm } }
      """, rulebook(welcomes))
    #expect(
      outcomes(run) == [
        ["send hello/plain", "skip cooldown", "send hello/plain"], ["send hello/plain"],
        ["send hello/plain", "send hello/plain", "send hello/warm"],
      ])
    #expect(run.results[2].steps.map(\.decision.event.follower.id) == ["follower-1", "follower-2", "third"])
    #expect(run.failures.isEmpty)
  }

  @Test("nobody is held out unless the test asks for it or expects it")
  func holdout() throws {
    let follower = "follower: { location: London, followers_count: 20 }"
    let everybody = (0..<40).map { "{ name: \"\($0)\", follower: { id: \"\($0)\" }, expect: { rule: hello } }" }
    let ignored = try run(
      "defaults: { \(follower) }\ntests: [\(everybody.joined(separator: ", "))]", rulebook(welcomes))
    #expect(ignored.failures.isEmpty)
    let asked = try run(
      """
      defaults: { \(follower), event: { type: message } }
      tests:
        - { name: expected, expect: { skip: holdout, rule: hello } }
        - name: asked for
          holdout: true
          events:
            - { at: 2026-03-01T12:00:00Z, expect: { skip: holdout } }
            - { at: 2026-03-02T12:00:00Z, expect: { skip: cooldown } }
      """, rulebook(welcomes))
    #expect(outcomes(asked) == [["skip holdout"], ["skip holdout", "skip cooldown"]])
    #expect(asked.failures.isEmpty)
  }

  @Test("a seed assigns variants as a run with that seed would")
  func seed() throws {
    let seeds = (0..<20).map { "seed \($0)" }
    let tests = seeds.map { "  - { name: \($0), seed: \($0), expect: { rule: hello } }" }.joined(separator: "\n")
    let run = try run(
      """
      defaults: { follower: { location: London, followers_count: 20 } }
      tests:
      \(tests)
      """, rulebook(welcomes))
    let book = try rulebook(welcomes)
    for (result, seed) in zip(run.results, seeds) {
      let event = result.steps[0].step.event
      let decision = book.trying(Trial(seed: seed, controlGroup: .nobody))
        .decide(event, history: NoHistory(), now: event.at)
      guard case .send(let expected) = decision.outcome, case .send(let got) = result.steps[0].decision.outcome else {
        Issue.record("no message")
        continue
      }
      #expect(got.variant == expected.variant)
    }
    #expect(Set(outcomes(run).joined()) == ["send hello/plain", "send hello/warm"])
  }

  @Test(
    "an expectation that isn't met fails, each by itself",
    arguments: [
      ("{ rule: no-promoters }", "rule: expected no-promoters, got hello"),
      ("{ variant: warm }", "variant: expected warm, got plain"),
      ("{ cta: unused }", "cta: expected unused, got build"),
      ("{ delivery: auto }", "delivery: expected auto, got review"),
      ("{ skip: no-rule }", "outcome: expected skip: no-rule, got a message by hello"),
      ("{ skip: no-promoters }", "outcome: expected skip: no-promoters, got a message by hello"),
      ("{ reject: cta/vague }", "outcome: expected reject: cta/vague, got a message by hello"),
      ("{ text: { contains: Paris } }", "text: expected contains “Paris”, got not in it"),
      ("{ text: { excludes: London } }", "text: expected without “London”, got it is there"),
      ("{ text: { matches: '^Hello' } }", "text: expected matches “^Hello”, got it doesn't"),
      ("{ text: { max_length: 20 } }", "length: expected at most 20, got 81"),
      ("{ text: { facts: follower.bio } }", "fact: expected follower.bio, got follower.location"),
    ])
  func failing(_ expectation: String, _ message: String) throws {
    let run = try run(
      """
      tests:
        - name: x
          variant: plain
          follower: { location: London, followers_count: 20 }
          expect: \(expectation)
      """, rulebook(welcomes))
    let wrong = run.results[0].steps[0].comparisons.filter { !$0.holds }
    #expect(wrong.map { "\($0.label): expected \($0.expected), got \($0.got)" } == [message])
  }

  @Test("a text is compared whole, byte by byte, and patterns with case")
  func exact() throws {
    let run = try run(
      """
      defaults: { variant: plain, follower: { location: London, followers_count: 20 } }
      tests:
        - { name: same, expect: { text: "Hi there, thank you for writing from London. What are you building at the moment?" } }
        - { name: not quite, expect: { text: "Hi there, thank you for writing from London. What are you building at the moment" } }
        - { name: pattern, expect: { text: { matches: "^Hi .*\\\\?$" } } }
        - { name: case, expect: { text: { matches: "^hi" } } }
      """, rulebook(welcomes))
    #expect(run.results.map(\.passed) == [true, false, true, false])
  }
}
