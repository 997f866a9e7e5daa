import Diagnostics
import RuleModel

/// Variants of a rule that send the same.
enum SameVariantCheck: RuleCheck {
  static let codes: [DiagnosticCode] = [.ruleSameVariant]

  static func diagnostics(of rules: CheckedRules) -> [Diagnostic] {
    rules.entries.flatMap { entry -> [Diagnostic] in
      guard case .send(let send) = entry.rule.action, send.variants.count > 1 else { return [] }
      var first: [Content: Variant] = [:]
      return send.variants.compactMap { variant in
        let content = Content(variant, of: send)
        guard let other = first[content] else {
          first[content] = variant
          return nil
        }
        return Diagnostic(
          .ruleSameVariant, "the variants `\(other.name)` and `\(variant.name)` send the same", at: variant.place,
          label: "the same again", secondary: [.init(other.place, "first here")], notes: [entry.rule.note],
          help: "keep one, with the weight of both, or give one another text or call to action")
      }
    }
  }

  private struct Content: Hashable {
    let template: String?
    let message: String?
    let value: String?
    let lang: String?
    let cta: String?

    init(_ variant: Variant, of send: Send) {
      cta = (variant.cta ?? send.cta)?.value
      lang = variant.lang
      switch variant.body {
      case .template(let name): (template, message, value) = (name.value, nil, nil)
      case .message(let text, _, let value): (template, message, self.value) = (nil, text.text, value?.text)
      }
    }
  }
}

extension Variant {
  fileprivate var place: Span {
    switch body {
    case .template(let name): name.span
    case .message(let text, _, _): text.span
    }
  }
}

extension DiagnosticCode {
  public static let ruleSameVariant = DiagnosticCode(
    "rule/same-variant", .warning, "two variants of a rule that send the same",
    explanation: """
      Variants are there to be compared. Two with the same text and the same call to action are one, and the statistics of both \
      are half as good.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          send:
            variants:
              - { name: short, template: hello }
              - { name: warm, template: hello }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send:
            variants:
              - { name: short, template: hello-short }
              - { name: warm, template: hello-warm }

      """)
}
