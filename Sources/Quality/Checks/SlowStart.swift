import Diagnostics

/// `clarity/slow-start`
struct SlowStart: ReadingCheck {
  static let code = DiagnosticCode(
    "clarity/slow-start", .warning, "the point comes late",
    explanation: """
      The value line or the call to action, whichever comes first, should start before 60% of the text is over. Links don't count as \
      text. A message without either is a matter of other checks.
      """,
    bad: """
      Hi {first_name:Ada}, thanks for coming by. Your {bio:compiler} talk made the rounds here last week. Everyone on the team liked \
      it. [Which backend is next?]
      """,
    good:
      "Hi {first_name:Ada}, thanks for your {bio:compiler} talk. [Which backend is next, and when may we read about it?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let point = reading.message.segments.first(where: { $0.region != nil })?.range.lowerBound else { return [] }
    let links = reading.links.reduce(0) { $0 + $1.range.count }
    let before = reading.links.reduce(0) { $0 + ($1.range.upperBound <= point ? $1.range.count : 0) }
    let text = reading.bytes.count - links
    let head = point - before
    // In hundredths; texts are far too short to overflow.
    guard text > 0, head &* 100 > text &* 60 else { return [] }
    return [
      Finding(
        Self.code, "the point comes after \(head &* 100 / text)% of the text", at: 0..<point,
        help: "move the value or the ask forward, or shorten what stands before it")
    ]
  }
}
