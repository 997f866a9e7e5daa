import Diagnostics

/// `personalization/no-facts`
struct NoFacts: ReadingCheck {
  static let code = DiagnosticCode(
    "personalization/no-facts", .error, "no fact of the follower made it into the text",
    explanation: """
      A first message must be about the person who gets it. A value of the follower or of what they did makes it so: their place, a \
      word of their bio, what they wrote. A `default` that stands in for a missing value doesn't count, and neither do the kind, time \
      and id of the event, the follower's id, and values hidden inside a link.
      """,
    bad: "Hi {?first_name:there}, thanks for stopping by. [Which database do you run?]",
    good: "Hi {?first_name:there}, thanks for stopping by. [Which of your {bio:Postgres} extensions came first?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard reading.facts.isEmpty else { return [] }
    let missing = reading.message.segments.compactMap { segment -> String? in
      if case .fallback(let path?) = segment.origin { path } else { nil }
    }
    let detail =
      switch missing.first {
      case let path? where Set(missing).count == 1: ": `\(path)` is missing, so its default stands there"
      case _?: ": the values it wants are missing, so their defaults stand there"
      case nil: ""
      }
    return [
      Finding(
        Self.code, "nothing in this message comes from the follower\(detail)",
        help:
          "place a value of the follower or the event, such as {{ follower.location }} or {{ match.bio }}, and let the rule "
          + "ask for it with `exists: true`")
    ]
  }
}
