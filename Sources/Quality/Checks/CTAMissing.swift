import Diagnostics

/// `cta/missing`
struct CTAMissing: ReadingCheck {
  static let code = DiagnosticCode(
    "cta/missing", .error, "the message has no call to action",
    explanation: """
      Every first message ends in one clear next step. The template places the rule's call to action with `{{ cta }}`, or its parts \
      with `{{ cta.link }}` and the like.
      """,
    bad: "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds here.",
    good: "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds here. [Which backend is next?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard reading.callsToAction.isEmpty else { return [] }
    return [
      Finding(
        Self.code, "the message asks for nothing: no call to action was placed",
        help: "give the rule a `cta` and end the template with {{ cta }}")
    ]
  }
}
