import WelcomeEngine

/// What came of a test.
public struct TestResult: Sendable {
  public let test: RuleTest
  /// One for each of the test's events.
  public let steps: [Step]

  public var passed: Bool { steps.allSatisfy(\.passed) }

  public struct Step: Sendable {
    public let step: RuleTest.Step
    /// With its trace.
    public let decision: Decision
    /// Empty where nothing was expected.
    public let comparisons: [Comparison]

    public var passed: Bool { comparisons.allSatisfy(\.holds) }
  }
}
