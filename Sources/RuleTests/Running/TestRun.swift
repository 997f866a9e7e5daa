import WelcomeEngine

/// Tests decided by a rulebook. Each starts without history; nothing depends on the clock or on other tests.
public struct TestRun: Sendable {
  /// In the order of the tests.
  public let results: [TestResult]
  /// What of the rulebook the tests have shown.
  public let coverage: Coverage

  public var failures: [TestResult] { results.filter { !$0.passed } }

  public init(_ tests: [RuleTest], rulebook: Rulebook) {
    var counter = CoverageCounter()
    results = tests.map { test in
      let result = Self.run(test, rulebook)
      for step in result.steps { counter.add(step.decision) }
      return result
    }
    coverage = counter.coverage(of: rulebook.ruleSet)
  }

  private static func run(_ test: RuleTest, _ rulebook: Rulebook) -> TestResult {
    let rulebook = rulebook.trying(test.trial)
    var history = MemoryHistory()
    let steps = test.steps.map { step in
      let decision = rulebook.decide(step.event, history: history, now: step.now, explain: true)
      history.record(decision)
      return TestResult.Step(
        step: step, decision: decision, comparisons: step.expectation?.compare(with: decision) ?? [])
    }
    return TestResult(test: test, steps: steps)
  }
}
