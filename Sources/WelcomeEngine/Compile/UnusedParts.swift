import Diagnostics
import Liquid
import RuleModel

extension RulebookCompiler {
  /// Warns of templates, calls to action and named conditions that nothing uses.
  mutating func reportUnused(_ ruleSet: RuleSet, templateFiles: [(name: String, source: Source)]) {
    var usedTemplates: Set<String> = []
    var usedCTAs: Set<String> = []
    for rule in ruleSet.rules {
      guard case .send(let send) = rule.action else { continue }
      for variant in send.variants {
        if case .template(let name) = variant.body { usedTemplates.insert(name.value) }
        if let cta = variant.cta ?? send.cta { usedCTAs.insert(cta.value) }
      }
    }
    for (_, template) in templates { usedTemplates.formUnion(template.body.partials.compactMap(\.name)) }
    for file in templateFiles where !usedTemplates.contains(file.name) {
      report(
        Diagnostic(
          .templateUnused, "no rule sends the template `\(file.name)`", at: Span(file.source, 0..<0),
          help: "name it in a rule as `template: \(file.name)`, or delete the file"))
    }
    for cta in ruleSet.ctas where !usedCTAs.contains(cta.id.value) {
      report(
        Diagnostic(
          .ruleUnusedCTA, "no rule uses the call to action `\(cta.id.value)`", at: cta.id.span,
          help: "name it in a rule as `cta: \(cta.id.value)`, or delete it"))
    }
    var usedConditions: Set<String> = []
    for condition in ruleSet.rules.compactMap(\.when) + ruleSet.conditions.map(\.condition) {
      condition.visitUses { usedConditions.insert($0) }
    }
    for condition in ruleSet.conditions where !usedConditions.contains(condition.name.value) {
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
