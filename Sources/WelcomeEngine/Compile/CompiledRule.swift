import Diagnostics
import Liquid
import RuleMatching
import RuleModel

/// A rule ready to decide events.
struct CompiledRule: Sendable {
  let rule: Rule
  /// Nil when the rule has none.
  let condition: CompiledCondition?
  /// Empty for a rule that skips.
  let variants: [CompiledVariant]

  /// What the index has to know of it.
  var indexed: RuleIndex.Rule {
    RuleIndex.Rule(types: rule.trigger.types, window: rule.window, condition: condition)
  }
}

struct CompiledVariant: Sendable {
  let name: String
  let weight: Int
  let template: MessageTemplate
  /// Nil when neither the variant nor its rule has one.
  let cta: CompiledCTA?
  /// Whether it prints a time to meet without asking whether there is one.
  let needsSlot: Bool

  init(name: String, weight: Int, template: MessageTemplate, cta: CompiledCTA?) {
    (self.name, self.weight, self.template, self.cta) = (name, weight, template, cta)
    let printers = cta?.cta.slots == nil ? [] : [cta?.ask, template.body, template.value].compactMap { $0 }
    needsSlot = printers.contains { $0.variables.contains(where: Self.isSlot) }
  }

  private static func isSlot(_ reference: VariableReference) -> Bool {
    guard reference.path.count > 1, reference.path[0] == "cta", ["slot", "slots"].contains(reference.path[1]) else {
      return false
    }
    return reference.isPrinted && !reference.isGuarded && !reference.hasDefault
      && !reference.guards.contains(where: saysThereIsSlot)
  }

  /// Where there is one time to offer, there are `cta.slot` and the first of `cta.slots`, and whichever was asked for vouches for the other.
  /// A list of none counts as true, so that `cta.slots` by itself vouches for nothing.
  private static func saysThereIsSlot(_ guarded: [String]) -> Bool {
    guarded == ["cta", "slot"] || guarded.count == 3 && guarded.starts(with: ["cta", "slots"]) && guarded[2] != "size"
  }
}

/// A message's template, from a file or from a rule.
struct MessageTemplate: Sendable {
  let name: String
  let body: Template
  let value: Template?
  let purpose: String?
  /// Nil means the brand's.
  let lang: String?
  let keepsLines: Bool
  /// Whether there is no body at all.
  var isEmpty = false
  /// Whether the body prints the value line.
  let placesValue: Bool
  /// The file, or the text in a rule file.
  let place: Span

  /// Where it renders others.
  var partials: [PartialReference] { body.partials + (value?.partials ?? []) }
}

/// An object, since it is large and the variants of many rules share it.
final class CompiledCTA: Sendable {
  let cta: CallToAction
  let ask: Template
  let link: Template?
  let code: Template?
  let utm: [(name: String, value: Template)]

  init(
    cta: CallToAction, ask: Template, link: Template?, code: Template?, utm: [(name: String, value: Template)]
  ) {
    self.cta = cta
    self.ask = ask
    self.link = link
    self.code = code
    self.utm = utm
  }
}
