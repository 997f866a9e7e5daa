import Diagnostics
import RuleMatching
import RuleModel
import WelcomeEngine

/// Why the rule that decided did so, and, folded, what became of the others.
struct WhyView {
  let report: DryRunReport
  let decision: Decision
  let unfolds: Bool

  func add(to html: inout HTML) {
    guard let trace = decision.trace else { return }
    if let reason = trace.beforeRules {
      html.add(.p, [.class("why")]) { html in
        html.add(.span, [.class("label")], text: "Why ")
        html.text("no rule was looked at: \(reason)")
      }
      return
    }
    let decider = decision.decider
    if let rule = trace.rules.first(where: { $0.rule == decider }) { reasons(rule, &html) }
    let others = trace.rules.filter { unfolds || $0.rule != decider || !$0.attempts.isEmpty && $0.attempts.count > 1 }
    if others.isEmpty { return }
    html.add(.details, [.class("others")] + (unfolds ? [.init(.open, "")] : [])) { html in
      html.add(.summary, text: summary(others, decider: decider))
      if !trace.firstName.isEmpty { html.add(.p, [.class("aside")], text: "First name: \(trace.firstName)") }
      html.add(.ul, [.class("rules")]) { html in
        for rule in trace.rules where rule.step.isLookedAt && !isNamedOnly(rule) { self.rule(rule, &html) }
      }
      aside("Nothing in them held", trace.rules.filter { $0.step.isLookedAt && isNamedOnly($0) }, &html)
      aside("Not reached, since \(decider ?? "a rule") had decided", trace.rules.filter(\.step.isNotReached), &html)
      aside("For other events than \(decision.event.type.rawValue)", trace.rules.filter(\.step.isOtherEvent), &html)
    }
  }

  /// Among many followers, rules of which nothing held are named only, so that a browser has the page at once.
  private func isNamedOnly(_ rule: Trace.RuleTrace) -> Bool {
    guard !unfolds, report.decisions.count > Self.manyDecisions, case .noMatch = rule.step else { return false }
    return !(rule.condition?.tests ?? []).contains { $0.held }
  }

  private static let manyDecisions = 200

  private func summary(_ others: [Trace.RuleTrace], decider: String?) -> String {
    if unfolds { return "The rules, in the order in which they are looked at" }
    let count = others.count { $0.rule != decider }
    return decider == nil ? "Why none of the \(count.of("rule"))" : "Why not the \(count.of("other rule"))"
  }

  private func reasons(_ rule: Trace.RuleTrace, _ html: inout HTML) {
    html.add(.p, [.class("why")]) { html in
      html.add(.span, [.class("label")], text: "Why ")
      html.add(.b, text: rule.rule)
      let reasons = rule.condition?.heldReasons ?? []
      if reasons.isEmpty {
        let all = all.first { $0.id.value == rule.rule }
        html.text(": " + RuleOutcome(rule, rule: all, type: decision.event.type).sentence)
      } else {
        html.text(": " + reasons.joined(separator: "; ").cut(to: 600))
      }
      if let place = place(rule.rule) { html.add(.span, [.class("place")], text: " \(place)") }
    }
  }

  private var all: [Rule] { report.ruleSet.rules }

  private func place(_ id: String) -> String? {
    all.first { $0.id.value == id }.map { "\($0.id.span.source.path):\($0.id.span.start.line)" }
  }

  private func rule(_ trace: Trace.RuleTrace, _ html: inout HTML) {
    let rule = all.first { $0.id.value == trace.rule }
    let outcome = RuleOutcome(trace, rule: rule, type: decision.event.type)
    html.add(.li, [.class(outcome.kind == .decided ? "yes" : "no")]) { html in
      html.add(.b, text: trace.rule)
      html.text(" (\(trace.priority)): \(outcome.sentence)")
      if let place = place(trace.rule) { html.add(.span, [.class("place")], text: " \(place)") }
      if let condition = trace.condition { ConditionTreeView().add(condition, to: &html) }
      for attempt in trace.attempts where !attempt.passed || trace.attempts.count > 1 {
        html.add(.p, [.class("try")]) { html in
          html.text("Variant \(attempt.variant) \(attempt.passed ? "passed the gate" : "was refused")")
          let errors = attempt.attempt.findings.filter { $0.severity == .error }
          if !errors.isEmpty { html.text(": " + errors.map(\.message).joined(separator: "; ")) }
        }
      }
    }
  }

  private func aside(_ title: String, _ rules: [Trace.RuleTrace], _ html: inout HTML) {
    if rules.isEmpty { return }
    html.add(.p, [.class("aside")], text: "\(title): \(rules.map(\.rule).joined(separator: ", "))")
  }
}

/// A condition with what it saw, as nested lists.
struct ConditionTreeView {
  func add(_ trace: ConditionTrace, to html: inout HTML) {
    html.add(.ul, [.class("tree")]) { html in
      // What stands under `when` together is one list, not a node of its own.
      if case .all = trace.kind, !trace.children.isEmpty {
        for child in trace.children { branch(child, isUnwanted: false, &html) }
      } else {
        branch(trace, isUnwanted: false, &html)
      }
    }
  }

  /// - Parameter isUnwanted: whether it stands under a `none`, where it is well that it doesn't hold.
  private func branch(_ trace: ConditionTrace, isUnwanted: Bool, _ html: inout HTML) {
    let (titles, inner) = trace.unwrapped
    let isUnwantedBelow = if case .none = inner.kind { !isUnwanted } else { isUnwanted }
    html.add(.li, [.class((trace.held ? "yes" : "no") + (isUnwanted ? " unwanted" : ""))]) { html in
      html.add(.b, text: titles.joined(separator: ": "))
      html.text(": " + ConditionTree.sentence(inner).cut(to: 200))
      if inner.children.isEmpty { return }
      html.add(.ul) { html in
        for child in inner.children { branch(child, isUnwanted: isUnwantedBelow, &html) }
      }
    }
  }
}

extension Trace.Step {
  fileprivate var isNotReached: Bool { if case .notReached = self { true } else { false } }
  fileprivate var isOtherEvent: Bool { if case .otherEvent = self { true } else { false } }
  fileprivate var isLookedAt: Bool { !isNotReached && !isOtherEvent }
}
