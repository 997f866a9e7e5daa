import Diagnostics

/// `structure/no-value`
struct NoValue: Check {
  static let code = DiagnosticCode(
    "structure/no-value", .warning, "the template places no value",
    explanation: """
      A first message should give something before it asks. The front matter's `value` says what that is, and `{{ value }}` places it.
      """,
    bad:
      "value: none\n---\nHi {first_name:Ada}, thanks for your {bio:compiler} talk. [Which backend is next, and when?]",
    good:
      "value: none\n---\nHi {first_name:Ada}, thanks for your {bio:compiler} talk: {=here are our notes on it}. [Which backend is next?]"
  )

  func findings(in message: Message, context: GateContext) -> [Finding] {
    guard !context.placesValue, !message.segments.contains(where: { $0.region == .value }) else { return [] }
    return [
      Finding(
        Self.code, "the message offers the follower nothing",
        help: "add `value:` to the template's front matter and place it with {{ value }}")
    ]
  }
}
