import Diagnostics
import RuleModel

/// Conditions that contradict themselves across `all`, `any`, `none` and named conditions, by ranges, words and declared values; and
/// alternatives under `any` that contradict what stands beside it. What stands plainly side by side is told by `match/contradiction`.
enum NeverHoldsCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleNeverHolds, .ruleDeadAlternative]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    let universes = Dictionary(
      rules.set.attributes.filter { !$0.values.isEmpty }.map { ($0.name.value, $0.values) },
      uniquingKeysWith: { first, _ in first })
    var told = ToldContradictions(rules.set.conditions)
    var builder = FormulaBuilder(rules.set.conditions)
    return rules.entries.flatMap { entry -> [Diagnostic] in
      guard let when = entry.rule.when, !told.contains(when) else { return [] }
      if let clash = entry.clash { return [.neverHolds(entry.rule, clash, isSure: true)] }
      if let clash = clash(of: entry, with: universes) { return [.neverHolds(entry.rule, clash, isSure: false)] }
      return deadAlternatives(of: entry.rule, when, &builder)
    }
  }

  /// Why nothing holds when attributes have no other values than the declared ones.
  private static func clash(of entry: CheckedRules.Entry, with universes: [String: [String]]) -> FieldFacts.Clash? {
    let isConcerned = entry.alternatives.contains { knowledge in
      knowledge.fields.contains { facts in
        if case .attribute(let name, .text) = facts.field { universes[name] != nil } else { false }
      }
    }
    guard isConcerned else { return nil }
    let all = entry.formula.alternatives().map { Knowledge($0, universes: universes) }
    return all.allSatisfy { $0.clash != nil } ? all.first?.clash : nil
  }

  /// Each is tried with what stands beside it; longer lists are words, which `has_word` takes.
  private static let mostChoices = 200

  private static func deadAlternatives(
    of rule: Rule, _ when: Condition, _ builder: inout FormulaBuilder
  ) -> [Diagnostic] {
    guard case .all(let parts) = when.kind else { return [] }
    var found: [Diagnostic] = []
    for (index, part) in parts.enumerated() {
      guard case .any(let choices) = part.kind, (2...mostChoices).contains(choices.count) else { continue }
      let others = parts.indices.filter { $0 != index }.map { builder.formula(of: parts[$0]) }
      for choice in choices {
        let alternatives = Formula.all(others + [builder.formula(of: choice)]).alternatives().map { Knowledge($0) }
        guard let clash = alternatives.first?.clash, alternatives.allSatisfy({ $0.clash != nil }) else { continue }
        found.append(.deadAlternative(choice, of: rule, clash))
      }
    }
    return found
  }
}

/// The conditions in which `ContradictionCheck` finds something, the named ones they use included.
private struct ToldContradictions {
  private let sources: [String: Condition]
  private var named: [String: Bool] = [:]

  init(_ conditions: [NamedCondition]) {
    sources = Dictionary(conditions.map { ($0.name.value, $0.condition) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func contains(_ condition: Condition) -> Bool {
    if !ContradictionCheck.diagnostics(of: condition).isEmpty { return true }
    return usesTold(condition)
  }

  private mutating func usesTold(_ condition: Condition) -> Bool {
    switch condition.kind {
    case .all(let parts), .any(let parts), .none(let parts):
      for part in parts where usesTold(part) { return true }
      return false
    case .test: return false
    case .use(let name):
      if let known = named[name] { return known }
      named[name] = false
      let isTold = sources[name].map { contains($0) } ?? false
      named[name] = isTold
      return isTold
    }
  }
}

extension Diagnostic {
  fileprivate static func neverHolds(_ rule: Rule, _ clash: FieldFacts.Clash, isSure: Bool) -> Diagnostic {
    let field = clash.later.field.name
    let declared = isSure ? [] : ["`\(field)` has no other values than those declared under `attributes`"]
    let later = Label(clash.later.span, clash.reason)
    let earlier = clash.earlier.map { Label($0.span, clash.earlierReason) }
    // Rather the place in the rule than that in a named condition.
    let isOutside = !rule.span.holds(later.span) && earlier.map { rule.span.holds($0.span) } ?? false
    let labels = (isOutside ? [earlier, later] : [later, earlier]).compactMap { $0 }
    return Diagnostic(
      .ruleNeverHolds, "the condition of `\(rule.id.value)` can never hold", at: labels.first?.span,
      label: labels.first?.text ?? "", secondary: Array(labels.dropFirst()), notes: [rule.note] + declared,
      help: isSure
        ? "take one of the two away, or let one be enough with `any`"
        : "declare the missing values, or mend the condition",
      severity: isSure ? nil : .warning)
  }

  fileprivate static func deadAlternative(_ choice: Condition, of rule: Rule, _ clash: FieldFacts.Clash) -> Diagnostic {
    let isInside = choice.span.holds(clash.later.span)
    let (inner, outer) = isInside ? (clash.later.span, clash.earlier?.span) : (choice.span, clash.later.span)
    return Diagnostic(
      .ruleDeadAlternative, "this alternative can never hold", at: inner, label: clash.reason,
      secondary: outer.map { [.init($0, "which must hold too")] } ?? [], notes: [rule.note],
      help: "take the alternative away, or what excludes it")
  }
}

extension Span {
  fileprivate func holds(_ other: Span) -> Bool {
    source == other.source && range.contains(other.range.lowerBound)
  }
}

extension DiagnosticCode {
  public static let ruleNeverHolds = DiagnosticCode(
    "rule/never-holds", .error, "a rule whose condition contradicts itself",
    explanation: """
      What the rule asks for in one place it excludes in another: in a list, under `none`, in a named condition. So it is never \
      chosen. When only the values that an attribute was declared with exclude each other, it is a warning.
      """,
    bad: """
      conditions:
        promoter:
          bio: { has_word: [airdrop, "follow back"] }
      rules:
        - id: airdrops
          on: follow
          when:
            bio: { has_word: ["big airdrop"] }
            none:
              - use: promoter
          skip: airdrop

      """,
    good: """
      conditions:
        promoter:
          bio: { has_word: ["follow back"] }
      rules:
        - id: airdrops
          on: follow
          when:
            bio: { has_word: ["big airdrop"] }
            none:
              - use: promoter
          skip: airdrop

      """)

  public static let ruleDeadAlternative = DiagnosticCode(
    "rule/dead-alternative", .warning, "an alternative under `any` that can never be the one that holds",
    explanation: """
      What stands beside an `any` has to hold as well. An alternative that contradicts it is dead: the rule can only be chosen by \
      the others.
      """,
    bad: """
      rules:
        - id: well-known
          on: follow
          when:
            followers_count: { at_least: 1000 }
            any:
              - verified: true
              - followers_count: { less_than: 500 }
          skip: handled by the press team

      """,
    good: """
      rules:
        - id: well-known
          on: follow
          when:
            followers_count: { at_least: 1000 }
            any:
              - verified: true
              - listed_count: { at_least: 500 }
          skip: handled by the press team

      """)
}
