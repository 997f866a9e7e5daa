import Diagnostics
import Quality
import RuleModel
import WelcomeEngine

/// What tests may name: the rules, variants and calls to action of the rulebook, the reasons and the findings of the engine.
struct KnownNames: Sendable {
  let rules: [String]
  /// Rules that skip, which a test may name as the reason.
  let skippingRules: Set<String>
  let variants: [String]
  /// By rule that sends.
  let variantsOfRules: [String: [String]]
  let ctas: [String]
  let attributes: [AttributeDeclaration]
  let reasons = Skip.Reason.allCases.map(\.rawValue)
  let findings = (Checks.codes + [.templateAborted, .templateFailed, .ctaNoSlot]).map(\.id)

  init(_ ruleSet: RuleSet) {
    rules = ruleSet.rules.map(\.id.value)
    ctas = ruleSet.ctas.map(\.id.value)
    attributes = ruleSet.attributes
    var skipping: Set<String> = []
    var variants: [String: [String]] = [:]
    var all: [String] = []
    for rule in ruleSet.rules {
      switch rule.action {
      case .skip: skipping.insert(rule.id.value)
      case .send(let send):
        variants[rule.id.value] = send.variants.map(\.name)
        all += send.variants.map(\.name)
      }
    }
    skippingRules = skipping
    var seen: Set<String> = []
    self.variants = all.filter { seen.insert($0).inserted }
    variantsOfRules = variants
  }
}
