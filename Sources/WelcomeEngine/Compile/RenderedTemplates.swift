import Diagnostics
import Liquid
import RuleModel

extension RuleSet {
  /// Where texts in rule files render templates: messages, their values, calls to action, the line to opt out.
  /// - Parameter given: the names that a template file gives values to.
  func renderedTemplates(given: @escaping (String?) -> Set<String>) -> [PartialReference] {
    var texts = [policy.optOut].compactMap(\.self)
    for cta in ctas {
      texts += [cta.ask, cta.link].compactMap(\.self) + cta.utm.map(\.value)
      if case .text(let code)? = cta.code { texts.append(code) }
    }
    for rule in rules + incomplete.compactMap(\.sender) {
      guard case .send(let send) = rule.action else { continue }
      for variant in send.variants {
        if case .message(let text, _, let value) = variant.body { texts += [text, value].compactMap(\.self) }
      }
    }
    return texts.flatMap { text -> [PartialReference] in
      // Few do, and parsing each text twice would take its time.
      guard text.text.contains("render") || text.text.contains("include") else { return [] }
      return Template.parse(text.text, name: "", map: text.map, environment: .welcome).template.partials(given: given)
    }
  }
}
