import Diagnostics
import Liquid
import RuleModel

extension RulebookCompiler {
  /// Warns of templates, calls to action and named conditions that nothing uses.
  mutating func reportUnused(_ ruleSet: RuleSet, _ used: UsedNames, templateFiles: [(name: String, source: Source)]) {
    for file in templateFiles where !used.templates.contains(file.name) {
      report(
        Diagnostic(
          .templateUnused, "no rule sends the template `\(file.name)`", at: Span(file.source, 0..<0),
          help: "name it in a rule as `template: \(file.name)`, or delete the file"))
    }
    for cta in ruleSet.ctas where !used.ctas.contains(cta.id.value) {
      report(
        Diagnostic(
          .ruleUnusedCTA, "no rule uses the call to action `\(cta.id.value)`", at: cta.id.span,
          help: "name it in a rule as `cta: \(cta.id.value)`, or delete it"))
    }
    for condition in ruleSet.conditions where !used.conditions.contains(condition.name.value) {
      report(
        Diagnostic(
          .ruleUnusedCondition, "nothing uses the condition `\(condition.name.value)`", at: condition.name.span,
          help: "write `use: \(condition.name.value)` in a rule's `when`, or delete it"))
    }
  }
}

extension Condition {
  /// Calls back with the name of every `use` in the condition.
  func visitUses(_ visit: (String) -> Void) {
    switch kind {
    case .all(let parts), .any(let parts), .none(let parts):
      for part in parts { part.visitUses(visit) }
    case .use(let name): visit(name)
    case .test: break
    }
  }
}
