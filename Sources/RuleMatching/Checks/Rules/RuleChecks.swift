import CivilTime
import Diagnostics
import RuleModel

/// A check over the rules of a whole rulebook. It reports only what is certain.
protocol RuleCheck: Sendable {
  /// What it can report, with the documentation.
  static var codes: [DiagnosticCode] { get }
  static func diagnostics(of rules: CheckedRules) -> [Diagnostic]
}

/// What can be told about the rules of a rulebook without an event.
public enum RuleChecks {
  private static var all: [any RuleCheck.Type] {
    [
      RuleOrderCheck.self, NeverHoldsCheck.self, PastWindowCheck.self, TextlessEventCheck.self,
      CoveredKeywordCheck.self,
      SameVariantCheck.self, SensitiveTraitCheck.self,
    ]
  }

  public static let codes = all.flatMap { $0.codes }

  /// - Parameters:
  ///   - rules: decoded without errors.
  ///   - now: the moment by which windows are over; nil leaves that out.
  public static func diagnostics(of rules: RuleSet, now: Timestamp?) -> [Diagnostic] {
    let checked = CheckedRules(rules, now: now)
    let checks = all
    return SideBySide.each(of: checks.count) { checks[$0].diagnostics(of: checked) }.flatMap { $0 }
  }
}

/// The rules with what several checks need to know of them.
struct CheckedRules: Sendable {
  /// An object, since rules are large to copy and each is compared with dozens.
  final class Entry: Sendable {
    let rule: Rule
    let formula: Formula
    /// One of these is true of every event that the rule's condition holds for; those that contradict themselves are left out.
    let alternatives: [Knowledge]
    /// Why none is left; nil when one is.
    let clash: FieldFacts.Clash?

    init(rule: Rule, formula: Formula) {
      self.rule = rule
      self.formula = formula
      let all = formula.alternatives().map { Knowledge($0) }
      alternatives = all.filter { $0.clash == nil }
      clash = alternatives.isEmpty ? all.first?.clash : nil
    }
  }

  let set: RuleSet
  let now: Timestamp?
  /// In the order in which they are looked at.
  let entries: [Entry]

  init(_ set: RuleSet, now: Timestamp?) {
    self.set = set
    self.now = now
    var shared = FormulaBuilder(set.conditions)
    shared.makeNamed()
    entries = SideBySide.chunks(of: set.rules.count) { [shared] chunk in
      var builder = shared
      return set.rules[chunk].map { Entry(rule: $0, formula: builder.formula(of: $0.when)) }
    }.flatMap { $0 }
  }
}

extension CheckedRules.Entry {
  /// Whether another rule's condition holds whenever this one's does.
  func implies(_ other: CheckedRules.Entry) -> Bool {
    !alternatives.isEmpty && alternatives.allSatisfy { $0.proves(other.formula) }
  }
}

extension Rule {
  var note: String { path.isEmpty ? "in: rule `\(id.value)`" : "in: rule `\(id.value)` at \(path)" }

  /// Whether no later rule is looked at once this one's condition holds, whatever the quality gate says.
  var alwaysEnds: Bool { if case .skip = action { true } else { isFinal } }

  var skips: Bool { if case .skip = action { true } else { false } }
}
