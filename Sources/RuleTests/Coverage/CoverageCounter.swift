import Diagnostics
import RuleMatching
import RuleModel
import WelcomeEngine

/// Counts what decisions show of a rulebook.
struct CoverageCounter {
  private var rules: Set<String> = []
  /// `rule/variant`
  private var variants: Set<String> = []
  private var ctas: Set<String> = []
  private var held: Set<Span> = []
  private var notHeld: Set<Span> = []

  mutating func add(_ decision: Decision) {
    switch decision.outcome {
    case .send(let message):
      rules.insert(message.rule)
      variants.insert("\(message.rule)/\(message.variant)")
      if let cta = message.cta { ctas.insert(cta) }
    case .skip(let skip):
      if let rule = skip.rule { rules.insert(rule) }
    case .reject(let rejection):
      for attempt in rejection.attempts { rules.insert(attempt.rule) }
    }
    for rule in decision.trace?.rules ?? [] {
      if let condition = rule.condition { add(condition) }
    }
  }

  private mutating func add(_ trace: ConditionTrace) {
    if case .test = trace.kind {
      if trace.held { held.insert(trace.span) } else { notHeld.insert(trace.span) }
    }
    for child in trace.children { add(child) }
  }

  func coverage(of ruleSet: RuleSet) -> Coverage {
    var lackingRules: [Coverage.Gap] = []
    var variantCount = 0
    var lackingVariants: [Coverage.Gap] = []
    var conditions = ConditionGaps(held: held, notHeld: notHeld)
    for named in ruleSet.conditions { conditions.add(named.condition, of: "condition \(named.name.value)") }
    for rule in ruleSet.rules {
      let id = rule.id.value
      if !rules.contains(id) { lackingRules.append(.init("\(id) was never chosen", at: rule.id.span)) }
      if let when = rule.when { conditions.add(when, of: "rule \(id)") }
      guard case .send(let send) = rule.action else { continue }
      for variant in send.variants {
        variantCount += 1
        if variants.contains("\(id)/\(variant.name)") { continue }
        let isOnly = send.variants.count == 1
        lackingVariants.append(
          .init(
            "\(isOnly ? id : "\(id)/\(variant.name)") was never sent", at: variant.span,
            isImplied: isOnly && !rules.contains(id)))
      }
    }
    let lackingCTAs = ruleSet.ctas.filter { !ctas.contains($0.id.value) }
      .map { Coverage.Gap("\($0.id.value) was never asked for", at: $0.id.span) }
    return Coverage(
      rules: Self.part("rules", ruleSet.rules.count, lackingRules),
      variants: Self.part("variants", variantCount, lackingVariants),
      ctas: Self.part("calls to action", ruleSet.ctas.count, lackingCTAs),
      conditions: Self.part("conditions", conditions.total, conditions.gaps))
  }

  private static func part(_ name: String, _ total: Int, _ gaps: [Coverage.Gap]) -> Coverage.Part {
    .init(name: name, covered: total - gaps.reduce(0) { $0 + $1.weight }, total: total, gaps: gaps)
  }
}

/// Walks through conditions and notes the ways that no test has seen.
private struct ConditionGaps {
  let held: Set<Span>
  let notHeld: Set<Span>
  /// Two for each test of a field.
  private(set) var total = 0
  private(set) var gaps: [Coverage.Gap] = []
  /// A test behind a YAML alias is one test.
  private var seen: Set<Span> = []

  init(held: Set<Span>, notHeld: Set<Span>) {
    self.held = held
    self.notHeld = notHeld
  }

  mutating func add(_ condition: Condition, of owner: String) {
    switch condition.kind {
    case .all(let children), .any(let children), .none(let children):
      for child in children { add(child, of: owner) }
    case .use: break
    case .test(let test):
      guard seen.insert(condition.span).inserted else { return }
      total += 2
      let name = "\(owner): \(test.field.name) \(test.test.label)"
      switch (held.contains(condition.span), notHeld.contains(condition.span)) {
      case (true, true): break
      case (true, false): gaps.append(.init("\(name) never failed to hold", at: condition.span))
      case (false, true): gaps.append(.init("\(name) never held", at: condition.span))
      case (false, false): gaps.append(.init("\(name) was never looked at", at: condition.span, weight: 2))
      }
    }
  }
}
