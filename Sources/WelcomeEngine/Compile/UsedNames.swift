import Diagnostics
import Liquid
import RuleModel

/// The names of what rules, and templates that render others, make use of.
struct UsedNames {
  private(set) var templates: Set<String> = []
  private(set) var ctas: Set<String> = []
  private(set) var conditions: Set<String> = []
  /// Rule files of which something couldn't be read.
  private let unread: [Source]

  /// - Parameters:
  ///   - rendered: where texts in rule files render templates.
  ///   - unread: every name that stands in these may be used there.
  init(
    _ ruleSet: RuleSet, rendered: [PartialReference], templates: [String: MessageTemplate], unread: [Source]
  ) {
    self.unread = unread
    self.templates.formUnion(rendered.compactMap(\.name))
    for rule in ruleSet.rules + ruleSet.incomplete.compactMap(\.sender) {
      guard case .send(let send) = rule.action else { continue }
      for variant in send.variants {
        if case .template(let name) = variant.body { self.templates.insert(name.value) }
        if let cta = variant.cta ?? send.cta { ctas.insert(cta.value) }
      }
    }
    // What was meant by a name that isn't there is told with it.
    let files = templates.keys.sorted()
    for name in self.templates where templates[name] == nil {
      if let meant = Suggestion.nearest(to: name, in: files) { self.templates.insert(meant) }
    }
    let known = ruleSet.ctas.map(\.id.value)
    for name in ctas.subtracting(known) {
      if let meant = Suggestion.nearest(to: name, in: known.sorted()) { ctas.insert(meant) }
    }
    for (_, template) in templates { self.templates.formUnion(template.partials.compactMap(\.name)) }
    let all = ruleSet.rules.compactMap(\.when) + ruleSet.conditions.map(\.condition)
    for condition in all { condition.visitUses { conditions.insert($0) } }
    for name in templates.keys where mayBeUsed(name, definitions: 0) { self.templates.insert(name) }
    for cta in ruleSet.ctas where mayBeUsed(cta.id.value, definitions: 1) { ctas.insert(cta.id.value) }
    for condition in ruleSet.conditions where mayBeUsed(condition.name.value, definitions: 1) {
      conditions.insert(condition.name.value)
    }
  }

  /// Whether a name stands more often in the files than where it is defined.
  private func mayBeUsed(_ name: String, definitions: Int) -> Bool {
    guard !unread.isEmpty, !name.isEmpty else { return false }
    var left = definitions
    for source in unread {
      for range in source.text(in: 0..<source.bytes.count).ranges(of: name) where !range.isEmpty {
        left -= 1
        if left < 0 { return true }
      }
    }
    return false
  }
}
