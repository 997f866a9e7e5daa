import CivilTime
import Diagnostics
import Events
import Testing

@testable import WelcomeEngine

/// A rulebook from texts; what is wrong with it is recorded as an issue.
func rulebook(
  _ yaml: String, templates: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Rulebook {
  let files = templates.sorted { $0.key < $1.key }.map { name, text in
    (name: name, source: Source(path: "Templates/\(name).liquid", text: text))
  }
  let result = Rulebook.compile(ruleFiles: [Source(path: "Rules/test.yaml", text: yaml)], templateFiles: files)
  let problems = ConciseRenderer().render(result.diagnostics.filter { $0.severity == .error })
  return try #require(result.rulebook, "\(problems)", sourceLocation: sourceLocation)
}

/// A brand and one call to action, which most tests need.
let prelude = """
  brand: { name: Northwind, handle: "@northwind", id: "1000", domains: [northwind.example] }
  ctas:
    call:
      kind: meeting
      ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work for a 15-minute call?"
      slots: { days: [mon, tue, wed, thu, fri], between: "10:00-16:00", every: 30m, notice: 24h }
  """

/// A message that passes the gate for every follower with a bio or location.
let goodMessage =
  "Hi {{ follower.first_name | default: 'there' }}, thank you for writing from {{ follower.location }}. {{ cta }}"

let now = Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0)

func follow(
  _ id: String = "42", event: String? = nil, type: EventType = .follow, at: Timestamp = now, text: String? = nil,
  name: String? = "Ada Lovelace", bio: String? = "Founder @ Engines", location: String? = "London",
  followers: Int? = 812
) -> Event {
  Event(
    id: event ?? "evt_\(id)", type: type, at: at, text: text,
    follower: Follower(
      id: id, username: "ada", name: name, bio: bio, location: location, followersCount: followers))
}

extension Decision {
  /// The decision in a line: `send founders/default`, `skip cooldown founders`, `reject code code`.
  var summary: String {
    switch outcome {
    case .send(let message): "send \(message.rule)/\(message.variant)"
    case .skip(let skip): "skip \(skip.reason.rawValue)" + (skip.rule.map { " \($0)" } ?? "")
    case .reject(let rejection):
      "reject "
        + rejection.findings.filter { $0.severity == .error }.map(\.code.id).sorted().joined(separator: " ")
    }
  }

  var text: String? {
    if case .send(let message) = outcome { message.message.text } else { nil }
  }
}

/// Decides events in order, each recorded before the next.
func decideAll(_ events: [Event], with rulebook: Rulebook) -> [Decision] {
  var history = MemoryHistory()
  return events.map { event in
    let decision = rulebook.decide(event, history: history, now: now)
    history.record(decision)
    return decision
  }
}
