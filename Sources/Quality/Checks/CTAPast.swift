import CivilTime
import Diagnostics

/// `cta/past`
struct CTAPast: Check {
  static let code = DiagnosticCode(
    "cta/past", .error, "a meeting slot or an offer's end that is not in the future",
    explanation: """
      A slot, an offer's end or a task's deadline must lie after the moment of sending. It happens when an old log is run again, or \
      when `ends` in the rule has passed.
      """,
    bad: """
      kind: meeting
      now: 2026-03-02T09:00:00Z
      slots: 2026-02-26T10:30:00Z
      ---
      Hi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Does {cta.slot:Thursday at 10:30 AM} work?]
      """,
    good: """
      kind: meeting
      now: 2026-03-02T09:00:00Z
      slots: 2026-03-05T10:30:00Z
      ---
      Hi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Does {cta.slot:Thursday at 10:30 AM} work?]
      """)

  func findings(in message: Message, context: GateContext) -> [Finding] {
    var findings: [Finding] = []
    for slot in context.slots where slot <= context.now {
      findings.append(
        Finding(
          Self.code, "the slot \(slot.iso8601) is not after \(context.now.iso8601)",
          at: range(of: "cta.slot", in: message),
          help: "run with the present time, or give the slots more `notice`"))
    }
    if let ends = context.ends, ends <= context.now {
      let isTask = context.cta?.kind == .task
      let path = isTask ? "cta.deadline" : "cta.ends"
      findings.append(
        Finding(
          Self.code, "the \(isTask ? "deadline" : "end") \(ends.iso8601) is not after \(context.now.iso8601)",
          at: range(of: path, in: message),
          help: "set \(isTask ? "`deadline`" : "`ends`") to a later time, or end the rule's `window` with it"))
    }
    return findings
  }

  private func range(of path: String, in message: Message) -> Range<Int>? {
    message.segments.first { $0.origin == .cta(path) }?.range
  }
}
