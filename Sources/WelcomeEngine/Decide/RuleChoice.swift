import CivilTime
import Events
import Quality
import RuleMatching
import RuleModel

/// Walks through the rules for one event until one of them decides.
struct RuleChoice<History: DeliveryHistory> {
  let rulebook: Rulebook
  let event: Event
  let history: History
  let now: Timestamp
  let firstName: String?
  let explains: Bool
  private(set) var trace: [Trace.RuleTrace] = []
  private var refused: [Attempt] = []

  init(rulebook: Rulebook, event: Event, history: History, now: Timestamp, firstName: String?, explains: Bool) {
    self.rulebook = rulebook
    self.event = event
    self.history = history
    self.now = now
    self.firstName = firstName
    self.explains = explains
  }

  mutating func run() -> Decision.Outcome {
    var outcome: Decision.Outcome?
    for rule in rulebook.rules {
      if outcome == nil {
        outcome = consider(rule)
      } else if explains {
        note(rule, .notReached)
      } else {
        break
      }
    }
    if let outcome { return outcome }
    return refused.isEmpty ? .skip(Skip(.noRule, "no rule fits")) : .reject(Rejection(attempts: refused))
  }

  /// The outcome if this rule decides; nil when the next one is to be looked at.
  private mutating func consider(_ compiled: CompiledRule) -> Decision.Outcome? {
    let rule = compiled.rule
    guard rule.trigger.types.contains(event.type) else { return pass(compiled, .otherEvent) }
    if let window = rule.window, !window.contains(event.at) { return pass(compiled, .outsideWindow) }
    var captures = Captures()
    var conditionTrace: ConditionTrace?
    if let condition = compiled.condition {
      let holds: Bool
      if explains {
        let result = condition.trace(event, now: now)
        (holds, captures, conditionTrace) = (result.holds, result.captures, result.trace)
      } else {
        (holds, captures) = condition.evaluate(event, now: now)
      }
      guard holds else { return pass(compiled, .noMatch, conditionTrace) }
    }
    switch rule.action {
    case .skip(let reason):
      note(compiled, .skip(reason.value), conditionTrace, captures)
      return .skip(Skip(.rule, rule: rule.id.value, reason.value))
    case .send(let send):
      if let wait = cooldown(of: rule) {
        note(compiled, .cooldown(wait), conditionTrace, captures)
        return .skip(Skip(.cooldown, rule: rule.id.value, wait))
      }
      return tryVariants(of: compiled, send, captures, conditionTrace)
    }
  }

  private mutating func tryVariants(
    of compiled: CompiledRule, _ send: Send, _ captures: Captures, _ conditionTrace: ConditionTrace?
  ) -> Decision.Outcome? {
    let rule = compiled.rule
    let assignment = Assignment(seed: rulebook.seed, follower: event.follower.id, rule: rule.id.value)
    let order = rulebook.trial.order(of: compiled.variants, assignment)
    let composer = Composer(
      rulebook: rulebook, event: event, rule: rule.id.value, captures: captures, firstName: firstName, now: now)
    var attempts: [Trace.AttemptTrace] = []
    for variant in order {
      let attempt = composer.attempt(variant, history: history)
      let passed = attempt.message != nil && !attempt.findings.contains { $0.severity == .error }
      attempts.append(Trace.AttemptTrace(variant: variant.name, attempt: attempt, passed: passed))
      guard passed, let message = attempt.message else {
        refused.append(attempt)
        continue
      }
      if rulebook.trial.isHeldOut(rule.holdout, assignment) {
        note(
          compiled, .holdout(variant: variant.name), conditionTrace, captures, attempts, assigned: order.first?.name)
        return .skip(Skip(.holdout, rule: rule.id.value, "the follower is in the control group of `\(rule.id.value)`"))
      }
      note(compiled, .send(variant: variant.name), conditionTrace, captures, attempts, assigned: order.first?.name)
      return .send(composer.outgoing(message, attempt: attempt, variant: variant, delay: send.delay))
    }
    note(compiled, .refused, conditionTrace, captures, attempts, assigned: order.first?.name)
    return rule.isFinal ? .reject(Rejection(attempts: refused)) : nil
  }

  /// How long the rule has still to keep quiet towards this follower, as a sentence; nil when it may speak.
  private func cooldown(of rule: Rule) -> String? {
    guard let last = history.lastSent(to: event.follower.id, rule: rule.id.value) else { return nil }
    let since = "`\(rule.id.value)` wrote to them at \(last.iso8601)"
    switch rule.cooldown ?? rulebook.ruleSet.policy.cooldown {
    case .none: return nil
    case .forever: return "\(since), and does so once only"
    case .span(let span): return event.at - last < span ? "\(since), less than \(span) before" : nil
    }
  }

  private mutating func pass(
    _ compiled: CompiledRule, _ step: Trace.Step, _ condition: ConditionTrace? = nil
  ) -> Decision.Outcome? {
    note(compiled, step, condition)
    return nil
  }

  private mutating func note(
    _ compiled: CompiledRule, _ step: Trace.Step, _ condition: ConditionTrace? = nil,
    _ captures: Captures = Captures(), _ attempts: [Trace.AttemptTrace] = [], assigned: String? = nil
  ) {
    guard explains else { return }
    trace.append(
      Trace.RuleTrace(
        rule: compiled.rule.id.value, priority: compiled.rule.priority, step: step, condition: condition,
        captures: captures, attempts: attempts, assigned: assigned))
  }
}
