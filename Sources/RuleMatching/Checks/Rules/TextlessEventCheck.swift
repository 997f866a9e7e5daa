import Diagnostics
import Events
import RuleModel

/// Conditions on the text of events that have none.
enum TextlessEventCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleTextlessEvent]

  private static let textless: Set<EventType> = [.follow, .like, .profile]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    rules.entries.flatMap { entry -> [Diagnostic] in
      let rule = entry.rule
      guard let when = rule.when, rule.trigger.types.isSubset(of: textless) else { return [] }
      let tests = when.tests.filter { test in
        guard test.field == .text(.text) else { return false }
        if case .exists(false) = test.test { return false }
        return true
      }
      if tests.isEmpty, !entry.alternatives.isEmpty, entry.alternatives.allSatisfy(asksForText) {
        return [diagnostic(of: rule, at: when.span, "asks for a text through a named condition")]
      }
      return tests.map { diagnostic(of: rule, at: $0.fieldSpan, "these events have no text") }
    }
  }

  private static func asksForText(_ knowledge: Knowledge) -> Bool {
    if case .present? = knowledge.facts(of: .text(.text))?.presence { true } else { false }
  }

  private static func diagnostic(of rule: Rule, at place: Span, _ label: String) -> Diagnostic {
    let types = EventType.allCases.filter(rule.trigger.types.contains).map { "`\($0.rawValue)`" }
    return Diagnostic(
      .ruleTextlessEvent, "`text` is asked for, and events of type \(types.joined(separator: ", ")) have none",
      at: place,
      label: label, notes: [rule.note],
      help: "ask for `bio`, or add an event with a text to `on`, such as `mention` or `message`")
  }
}

extension DiagnosticCode {
  public static let ruleTextlessEvent = DiagnosticCode(
    "rule/textless-event", .warning, "a condition on the text of events that have no text",
    explanation: """
      `text` is what the follower wrote: a mention, a reply, a message, a quote. A follow, a like and a changed profile come \
      without, and a missing value satisfies no operator. What followers say of themselves is `bio`.
      """,
    bad: """
      rules:
        - id: founders
          on: follow
          when: { text: { has_word: founder } }
          send: { template: founders }

      """,
    good: """
      rules:
        - id: founders
          on: follow
          when: { bio: { has_word: founder } }
          send: { template: founders }

      """)
}
