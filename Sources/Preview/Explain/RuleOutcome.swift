import Events
import RuleModel
import WelcomeEngine

/// What became of a rule, in words.
struct RuleOutcome {
  enum Kind { case decided, lost, aside }

  let kind: Kind
  let sentence: String

  /// - Parameters:
  ///   - rule: as written; nil when it isn't known.
  ///   - type: what the follower did.
  init(_ trace: Trace.RuleTrace, rule: Rule?, type: EventType) {
    switch trace.step {
    case .otherEvent:
      let names = EventType.allCases.filter { rule?.trigger.types.contains($0) ?? false }.map(\.rawValue)
      kind = .aside
      sentence = names.isEmpty ? "for other events" : "for \(names.joined(separator: ", ")), not for \(type.rawValue)"
    case .outsideWindow:
      kind = .lost
      sentence = "the event is outside of its window" + (rule?.window.map { ", \($0.words)" } ?? "")
    case .noMatch:
      kind = .lost
      sentence = "its condition doesn't hold"
    case .skip(let reason):
      kind = .decided
      sentence = "fits, and skips: \(reason)"
    case .cooldown(let wait):
      kind = .decided
      sentence = "fits, but keeps quiet: \(wait)"
    case .send:
      kind = .decided
      sentence = trace.condition == nil && rule?.when == nil ? "has no condition, and sends" : "fits, and sends"
    case .holdout:
      kind = .decided
      sentence = "fits, but the follower is in its control group, which gets no message"
    case .refused:
      kind = rule?.isFinal == true ? .decided : .lost
      let end = rule?.isFinal == true ? "; it is final, so no later rule is tried" : ""
      sentence = "fits, but none of its messages passed the gate\(end)"
    case .notReached:
      kind = .aside
      sentence = "not reached"
    }
  }
}

extension Window {
  /// `from 2026-01-01T00:00:00Z until 2028-01-01T00:00:00Z`
  fileprivate var words: String {
    [from.map { "from \($0.iso8601)" }, until.map { "until \($0.iso8601)" }].compactMap { $0 }.joined(separator: " ")
  }
}

extension Trace.Step {
  /// A word for tools.
  var code: String {
    switch self {
    case .otherEvent: "other-event"
    case .outsideWindow: "outside-window"
    case .noMatch: "no-match"
    case .skip: "skip"
    case .cooldown: "cooldown"
    case .send: "send"
    case .holdout: "holdout"
    case .refused: "refused"
    case .notReached: "not-reached"
    }
  }
}
