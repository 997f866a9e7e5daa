import Diagnostics
import Foundation
import RuleTests
import TestSupport
import Testing
import WelcomeEngine

let fixtures = packageRoot.appending(path: "Tests/RuleTestsTests/Fixtures")

func source(_ file: URL, as path: String) throws -> Source {
  Source(path: path, text: try String(contentsOf: file, encoding: .utf8))
}

/// A rulebook from texts; what is wrong with it is recorded as an issue.
func rulebook(_ sources: [Source], sourceLocation: SourceLocation = #_sourceLocation) throws -> Rulebook {
  let result = Rulebook.compile(ruleFiles: sources, templateFiles: [])
  let problems = ConciseRenderer().render(result.diagnostics.filter { $0.severity == .error })
  return try #require(result.rulebook, "\(problems)", sourceLocation: sourceLocation)
}

func rulebook(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Rulebook {
  try rulebook([Source(path: "Rules/rules.yaml", text: yaml)], sourceLocation: sourceLocation)
}

/// Runs tests from a text; mistakes in it are recorded as an issue.
func run(
  _ yaml: String, _ rulebook: Rulebook, sourceLocation: SourceLocation = #_sourceLocation
) throws -> TestRun {
  let (tests, diagnostics) = TestFileDecoder.decode(
    [Source(path: "Rules/rules.test.yaml", text: yaml)], ruleSet: rulebook.ruleSet)
  try #require(diagnostics.isEmpty, "\(ConciseRenderer().render(diagnostics))", sourceLocation: sourceLocation)
  return TestRun(tests, rulebook: rulebook)
}

/// A brand with two rules: promoters are skipped, everybody with a location is welcomed in one of two ways.
let welcomes = """
  brand: { name: Northwind, domains: [northwind.example], id: "1000", time_zone: America/New_York }
  policy: { seed: tests, cohort: { limit: 2 }, checks: { structure/no-purpose: off, structure/no-value: off, clarity/slow-start: off } }
  attributes: { plan: { type: string } }
  ctas:
    build: { kind: reply, ask: "What are you building at the moment?" }
    unused: { kind: reply, ask: "What do you use it for?" }
  conditions:
    promoter: { bio: { has_word: [airdrop, "follow back"] } }
  rules:
    - { id: no-promoters, on: any, priority: 10, when: { use: promoter }, skip: promotional account }
    - id: hello
      on: [follow, message]
      cooldown: 7d
      holdout: 5%
      when:
        location: { exists: true }
        followers_count: { at_least: 10 }
      send:
        cta: build
        variants:
          - { name: plain, weight: 3, message: "Hi {{ follower.first_name | default: 'there' }}, thank you for writing from {{ follower.location }}. {{ cta }}" }
          - { name: warm, message: "Hello {{ follower.first_name | default: 'there' }}, thank you. How is {{ follower.location }} today? {{ cta }}" }
  """
