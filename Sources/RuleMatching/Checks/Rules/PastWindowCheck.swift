import CivilTime
import Diagnostics
import RuleModel

/// Windows that are over.
enum PastWindowCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.rulePastWindow]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    guard let now = rules.now else { return [] }
    return rules.entries.compactMap { entry in
      guard let window = entry.rule.window, let until = window.until, until <= now else { return nil }
      return Diagnostic(
        .rulePastWindow, "the window of `\(entry.rule.id.value)` is over", at: window.span,
        label: "ended \((now - until).inWords) ago", notes: [entry.rule.note, "it is now \(now.iso8601)"],
        help: "move `until`, or delete the rule")
    }
  }
}

extension TimeSpan {
  /// In days; in the units that are needed when it is less than two.
  fileprivate var inWords: String {
    let day: Int64 = 86_400_000
    return milliseconds >= 2 * day
      ? "\(milliseconds / day) days" : TimeSpan(milliseconds: milliseconds / 60_000 * 60_000).description
  }
}

extension DiagnosticCode {
  public static let rulePastWindow = DiagnosticCode(
    "rule/past-window", .warning, "a rule whose window is over",
    explanation: """
      An event has to fall into the window of the rule. Events that are still to come can't fall into one that is over. The moment \
      is that of the clock, or of `--now`.
      """,
    bad: """
      rules:
        - id: launch-week
          on: follow
          window: { from: 2019-03-04, until: 2019-03-11 }
          send: { template: launch }

      """,
    good: """
      rules:
        - id: launch-week
          on: follow
          window: { from: 2099-03-04, until: 2099-03-11 }
          send: { template: launch }

      """)
}
