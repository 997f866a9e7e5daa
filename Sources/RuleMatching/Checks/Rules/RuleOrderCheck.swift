import CivilTime
import Diagnostics
import Events
import RuleModel

/// Rules that an earlier rule takes the events from: never reached, shadowed, or the same again.
///
/// The conditions are compared by what they imply: every alternative that the later one allows is looked at, and the earlier one has
/// to hold in it. What can't be proven, such as one regular expression covering another, is not reported.
enum RuleOrderCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleUnreachable, .ruleShadowed, .ruleSameCondition, .ruleOverlappingWindows]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    let entries = rules.entries
    let index = ImplicationIndex(entries.map(\.formula))
    return SideBySide.chunks(of: entries.count) { chunk in
      chunk.compactMap { position in
        let later = entries[position]
        guard let first = later.alternatives.first else { return nil }
        return problem(of: later, behind: index.candidates(for: first, before: position).map { entries[$0] })
      }
    }.flatMap { $0 }
  }

  private static func problem(of later: CheckedRules.Entry, behind candidates: [CheckedRules.Entry]) -> Diagnostic? {
    let rule = later.rule
    var open = rule.trigger.types
    var enders: [Rule] = []
    var shadow: CheckedRules.Entry?
    var overlap: CheckedRules.Entry?
    for earlier in candidates {
      let other = earlier.rule
      guard !other.trigger.types.isDisjoint(with: rule.trigger.types) else { continue }
      let isCovered = Windows.covers(other.window, rule.window)
      let isShadow = isCovered && other.trigger.types.isSuperset(of: rule.trigger.types)
      let canOverlap = !isCovered && other.trigger.types == rule.trigger.types && Windows.overlap(other, rule) != nil
      let matters = isCovered && (other.alwaysEnds || isShadow && shadow == nil) || canOverlap && overlap == nil
      guard matters, later.implies(earlier) else { continue }
      if canOverlap {
        if earlier.implies(later) { overlap = earlier }
      } else if other.alwaysEnds, !open.isDisjoint(with: other.trigger.types) {
        open.subtract(other.trigger.types)
        enders.append(other)
        if open.isEmpty { return .unreachable(rule, behind: enders) }
      } else if !other.alwaysEnds, isShadow, shadow == nil {
        shadow = earlier
      }
    }
    if let shadow {
      let isSame = shadow.implies(later)
      // To skip what couldn't be sent says why nothing was.
      if isSame, rule.skips { return nil }
      return isSame ? .sameCondition(rule, as: shadow.rule) : .shadowed(rule, by: shadow.rule)
    }
    return overlap.flatMap { .overlappingWindows(rule, $0.rule) }
  }

  /// Windows as stretches of time, open where an end isn't given.
  enum Windows {
    static func covers(_ wide: Window?, _ narrow: Window?) -> Bool {
      guard let wide else { return true }
      if let from = wide.from {
        guard let other = narrow?.from, other >= from else { return false }
      }
      if let until = wide.until {
        guard let other = narrow?.until, other <= until else { return false }
      }
      return true
    }

    /// The time that lies in the windows of both, which must have one each.
    static func overlap(_ one: Rule, _ other: Rule) -> (from: Timestamp?, until: Timestamp?)? {
      guard let one = one.window, let other = other.window else { return nil }
      let from = [one.from, other.from].compactMap { $0 }.max()
      let until = [one.until, other.until].compactMap { $0 }.min()
      if let from, let until, from >= until { return nil }
      return (from, until)
    }
  }
}

extension Diagnostic {
  fileprivate static func unreachable(_ rule: Rule, behind enders: [Rule]) -> Diagnostic {
    let names = enders.map { "`\($0.id.value)`" }.joined(separator: " and ")
    return Diagnostic(
      .ruleUnreachable, "the rule `\(rule.id.value)` can never be chosen", at: rule.id.span, label: "never reached",
      secondary: enders.map {
        .init($0.id.span, $0.skips ? "this rule skips first" : "this rule is `final` and first")
      },
      notes: [
        rule.note,
        "whenever `\(rule.id.value)` fits, \(names) \(enders.count == 1 ? "fits" : "fit") too, \(why(rule, enders)), and ends it",
      ],
      help: "give `\(rule.id.value)` a higher priority, narrow \(names), or delete the rule")
  }

  fileprivate static func shadowed(_ rule: Rule, by other: Rule) -> Diagnostic {
    Diagnostic(
      .ruleShadowed, "the rule `\(rule.id.value)` is shadowed by `\(other.id.value)`", at: rule.id.span,
      label: "reached only when no message of `\(other.id.value)` passes the gate",
      secondary: [.init(other.id.span, "this rule comes first and fits whenever the other does")],
      notes: [rule.note, "`\(other.id.value)` \(why(rule, [other]))"],
      help: "give `\(rule.id.value)` a priority above \(other.priority)")
  }

  fileprivate static func sameCondition(_ rule: Rule, as other: Rule) -> Diagnostic {
    Diagnostic(
      .ruleSameCondition, "the rules `\(other.id.value)` and `\(rule.id.value)` have the same condition",
      at: rule.id.span, label: "reached only when no message of `\(other.id.value)` passes the gate",
      secondary: [.init(other.id.span, "this rule comes first")], notes: [rule.note],
      help: "make one rule of them, with variants; a variant of weight 0 is only tried when the others fail")
  }

  fileprivate static func overlappingWindows(_ rule: Rule, _ other: Rule) -> Diagnostic? {
    guard let mine = rule.window, let theirs = other.window, let common = RuleOrderCheck.Windows.overlap(rule, other)
    else {
      return nil
    }
    let from = common.from.map { " from \($0.iso8601)" } ?? ""
    let until = common.until.map { " until \($0.iso8601)" } ?? ""
    return Diagnostic(
      .ruleOverlappingWindows,
      "the windows of `\(other.id.value)` and `\(rule.id.value)` overlap, and their conditions are the same",
      at: mine.span, label: "this window", secondary: [.init(theirs.span, "overlaps with this one")],
      notes: [rule.note, "`\(other.id.value)` comes first\(from)\(until)"],
      help: "end one window where the other one starts")
  }

  private static func why(_ rule: Rule, _ others: [Rule]) -> String {
    if let other = others.first, others.count == 1 {
      return other.priority > rule.priority
        ? "is looked at before it (priority \(other.priority) over \(rule.priority))"
        : "is looked at before it (the same priority, and it stands first)"
    }
    return "are looked at before it"
  }
}
