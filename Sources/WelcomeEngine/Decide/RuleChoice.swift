import CivilTime
import Events
import Quality
import RuleMatching
import RuleModel

/// Walks through the rules for one event until one of them decides.
struct RuleChoice<History: DeliveryHistory> {
  let book: RulebookReference
  let event: Event
  let followerID: String
  let history: History
  let now: Timestamp
  /// When the message goes out; nil for as soon as it may.
  let departure: Timestamp?
  let explains: Bool
  /// Nil where the decision stands alone.
  let workspace: DecisionWorkspace?
  /// Decided when it is first needed.
  private(set) lazy var firstName = FirstName.decide(
    displayName: event.follower.name, username: event.follower.username)
  private(set) var trace: [Trace.RuleTrace] = []
  private var refused: [Attempt] = []

  init(
    book: RulebookReference, event: Event, followerID: String, history: History, now: Timestamp,
    departure: Timestamp? = nil, explains: Bool, workspace: DecisionWorkspace? = nil
  ) {
    self.book = book
    self.event = event
    self.followerID = followerID
    self.history = history
    self.now = now
    self.departure = departure
    self.explains = explains
    self.workspace = workspace
  }

  mutating func run() -> Decision.Outcome {
    if let outcome = explains ? walk() : search() { return outcome }
    return refused.isEmpty ? .skip(Skip(.noRule, "no rule fits")) : .reject(Rejection(attempts: refused))
  }

  /// Looks only at rules that fit. Comes to the same as `walk`, without the trace.
  private mutating func search() -> Decision.Outcome? {
    let index = book.rulebook.index
    return index.withState { state in
      let candidates = index.candidates(for: event, now: now, state: state)
      while let place = candidates.next() {
        if let outcome = act(on: book.rulebook.rules[place], at: place, captures: { candidates.captures(of: place) }) {
          return outcome
        }
      }
      return nil
    }
  }

  /// Looks at rule after rule and notes what came of each.
  private mutating func walk() -> Decision.Outcome? {
    var outcome: Decision.Outcome?
    for (place, rule) in book.rulebook.rules.enumerated() {
      if outcome == nil {
        outcome = consider(rule, at: place)
      } else {
        note(rule, rule.rule.trigger.types.contains(event.type) ? .notReached : .otherEvent)
      }
    }
    return outcome
  }

  /// The outcome if this rule decides; nil when the next one is to be looked at.
  private mutating func consider(_ compiled: CompiledRule, at place: Int) -> Decision.Outcome? {
    let rule = compiled.rule
    guard rule.trigger.types.contains(event.type) else { return pass(compiled, .otherEvent) }
    if let window = rule.window, !window.contains(event.at) { return pass(compiled, .outsideWindow) }
    guard let condition = compiled.condition else { return act(on: compiled, at: place, captures: { Captures() }) }
    let (holds, captures, trace) = condition.trace(event, now: now)
    guard holds else { return pass(compiled, .noMatch, trace) }
    return act(on: compiled, at: place, captures: { captures }, trace)
  }

  /// What a rule whose condition holds comes to.
  private mutating func act(
    on compiled: CompiledRule, at place: Int, captures: () -> Captures, _ conditionTrace: ConditionTrace? = nil
  ) -> Decision.Outcome? {
    let rule = compiled.rule
    switch rule.action {
    case .skip(let reason):
      note(compiled, .skip(reason.value), conditionTrace, captures())
      return .skip(Skip(.rule, rule: rule.id.value, reason.value))
    case .send(let send):
      if let wait = cooldown(of: rule, at: place) {
        note(compiled, .cooldown(wait), conditionTrace, captures())
        return .skip(Skip(.cooldown, rule: rule.id.value, wait))
      }
      return tryVariants(of: compiled, at: place, send, captures(), conditionTrace)
    }
  }

  private mutating func tryVariants(
    of compiled: CompiledRule, at place: Int, _ send: Send, _ captures: Captures, _ conditionTrace: ConditionTrace?
  ) -> Decision.Outcome? {
    let rule = compiled.rule
    let assignment = Assignment(seed: book.rulebook.seed, follower: followerID, rule: rule.id.value)
    let order = book.rulebook.trial.order(of: compiled.variants, assignment)
    let plans = workspace?.plans(of: place) ?? compiled.variants.map { _ in VariantPlan.none }
    let composer = Composer(
      book: book, event: event, followerID: followerID, rule: rule.id.value, place: place, captures: captures,
      firstName: plans.contains { $0.needs.needsFirstName } ? firstName.name : nil, now: now, delay: send.delay,
      departure: departure, workspace: workspace)
    var attempts: [Trace.AttemptTrace] = []
    for variant in order {
      let number = compiled.variants.count == 1 ? 0 : compiled.variants.firstIndex { $0.name == variant.name } ?? 0
      let attempt = composer.attempt(variant, plan: plans[number], history: history)
      let passed = attempt.message != nil && !attempt.findings.contains { $0.severity == .error }
      if explains { attempts.append(Trace.AttemptTrace(variant: variant.name, attempt: attempt, passed: passed)) }
      guard passed, let message = attempt.message else {
        refused.append(attempt)
        continue
      }
      if book.rulebook.trial.isHeldOut(rule.holdout, assignment) {
        note(
          compiled, .holdout(variant: variant.name), conditionTrace, captures, attempts, assigned: order.first?.name)
        return .skip(Skip(.holdout, rule: rule.id.value, "the follower is in the control group of `\(rule.id.value)`"))
      }
      note(compiled, .send(variant: variant.name), conditionTrace, captures, attempts, assigned: order.first?.name)
      return .send(composer.outgoing(message, attempt: attempt, variant: variant, refused: refused))
    }
    note(compiled, .refused, conditionTrace, captures, attempts, assigned: order.first?.name)
    return rule.isFinal ? .reject(Rejection(attempts: refused)) : nil
  }

  /// How long the rule has still to keep quiet towards this follower, as a sentence; nil when it may speak.
  private func cooldown(of rule: Rule, at place: Int) -> String? {
    workspace?.questions.asksLastSent(ofRuleAt: place)
    guard let last = history.lastSent(to: followerID, rule: rule.id.value) else { return nil }
    return book.rulebook.reasonToWait(rule, follower: followerID, last: last, at: event.at)
  }

  private mutating func pass(
    _ compiled: CompiledRule, _ step: Trace.Step, _ condition: ConditionTrace? = nil
  ) -> Decision.Outcome? {
    note(compiled, step, condition)
    return nil
  }

  private mutating func note(
    _ compiled: CompiledRule, _ step: Trace.Step, _ condition: ConditionTrace? = nil,
    _ captures: @autoclosure () -> Captures = Captures(), _ attempts: [Trace.AttemptTrace] = [],
    assigned: String? = nil
  ) {
    guard explains else { return }
    trace.append(
      Trace.RuleTrace(
        rule: compiled.rule.id.value, priority: compiled.rule.priority, step: step, condition: condition,
        captures: captures(), attempts: attempts, assigned: assigned))
  }
}

extension Rulebook {
  /// How long a rule that wrote to a follower before, or would have, has still to keep quiet, as a sentence; nil when it may speak.
  func reasonToWait(_ rule: Rule, follower: String, last: Timestamp, at moment: Timestamp) -> String? {
    let isHeldOut = {
      trial.isHeldOut(rule.holdout, Assignment(seed: seed, follower: follower, rule: rule.id.value))
    }
    let since = {
      isHeldOut()
        ? "`\(rule.id.value)` would have written to them at \(last.iso8601), but for its control group"
        : "`\(rule.id.value)` wrote to them at \(last.iso8601)"
    }
    switch rule.cooldown ?? ruleSet.policy.cooldown {
    case .none: return nil
    case .forever: return "\(since()), and does so once only"
    case .span(let span): return moment - last < span ? "\(since()), less than \(span) before" : nil
    }
  }
}
