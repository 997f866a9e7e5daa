import Diagnostics

/// `personalization/name-only`
struct NameOnly: ReadingCheck {
  static let code = DiagnosticCode(
    "personalization/name-only", .error, "the only facts are names or handles",
    explanation: """
      A name can be put into any text, so a name alone doesn't make a message personal. `policy.min_facts` (1 unless set) says how \
      many different facts beside `first_name`, `name` and `username` a message needs; the same fact twice counts once.
      """,
    bad: "Hi {first_name:Ada}, thanks for stopping by. [Which database do you run?]",
    good: "Hi {first_name:Ada}, thanks for stopping by. [Which database do you run in {location:London}?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let facts = reading.facts
    guard let first = facts.first else { return [] }
    let personal = Set(facts.filter { !$0.isName }.map(\.path)).count
    let wanted = context.policy.minFacts
    guard personal < wanted else { return [] }
    let help =
      "say something that only this follower would be told: {{ match.bio }}, {{ follower.location }}, {{ event.text }} or one of "
      + "your own {{ follower.attributes }}"
    if personal == 0 {
      return [
        Finding(
          Self.code, "the message knows nothing of the follower but the name “\(first.text)”",
          at: facts.count == 1 ? first.range : nil, help: help)
      ]
    }
    return [
      Finding(
        Self.code, "\(personal) of \(wanted) facts beside the name: `policy.min_facts` wants \(wanted)", help: help)
    ]
  }
}
