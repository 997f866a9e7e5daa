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
  let ctas: [String]
  let reasons = Skip.Reason.allCases.map(\.rawValue)
  let findings = (Checks.codes + [.templateAborted, .templateFailed, .ctaNoSlot]).map(\.id)

  init(_ ruleSet: RuleSet) {
    rules = ruleSet.rules.map(\.id.value)
    ctas = ruleSet.ctas.map(\.id.value)
    var skipping: Set<String> = []
    var variants: [String] = []
    for rule in ruleSet.rules {
      switch rule.action {
      case .skip: skipping.insert(rule.id.value)
      case .send(let send): variants += send.variants.map(\.name)
      }
    }
    skippingRules = skipping
    var seen: Set<String> = []
    self.variants = variants.filter { seen.insert($0).inserted }
  }
}
