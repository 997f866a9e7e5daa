import Diagnostics
import Liquid
import Quality
import RuleModel

extension RulebookCompiler {
  /// Warns of rules whose messages go out without a person and tell nowhere how to hear no more: the policy has no `opt_out`, and
  /// neither the template, nor what it renders, nor the call to action says it.
  ///
  /// With `consent: follower_initiated` these are the rules that answer a `message`; followers who have opted in may get the others
  /// without a person as well, but not everybody does.
  mutating func reportMissingOptOut(_ ruleSet: RuleSet, templateFiles: [(name: String, source: Source)]) {
    guard ruleSet.policy.optOut == nil else { return }
    let texts = Dictionary(
      templateFiles.map { ($0.name, $0.source.text(in: 0..<$0.source.bytes.count)) },
      uniquingKeysWith: { first, _ in first })
    let asks = Dictionary(ruleSet.ctas.map { ($0.id.value, $0.ask.text) }, uniquingKeysWith: { first, _ in first })
    let silent = ruleSet.rules.filter { rule in
      guard case .send(let send) = rule.action, ruleSet.channel.sendsByItself(rule) else { return false }
      return send.variants.contains { variant in
        let ask = (variant.cta ?? send.cta).flatMap { asks[$0.value] } ?? ""
        if OptOutNotice.isIn(ask) { return false }
        switch variant.body {
        case .message(let text, _, _): return !OptOutNotice.isIn(text.text)
        case .template(let name): return !isOptOutOffered(by: name.value, texts)
        }
      }
    }
    guard let first = silent.first else { return }
    let others = silent.count == 1 ? [] : ["and \(silent.count - 1) more of the same kind"]
    report(
      Diagnostic(
        .ruleNoOptOut, "automatic messages of `\(first.id.value)` don't say how to opt out", at: first.id.span,
        label: ruleSet.channel.reason, notes: [Self.note(first)] + others,
        help: "give the policy a line for all of them, such as `opt_out: \"Reply STOP to opt out.\"`"))
  }

  /// Whether a template, or one that it renders, says how to opt out.
  private func isOptOutOffered(by name: String, _ texts: [String: String]) -> Bool {
    var seen: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let text = texts[next] else { continue }
      if OptOutNotice.isIn(text) { return true }
      open += templates[next]?.body.partials.compactMap(\.name) ?? []
    }
    return false
  }
}

extension Channel {
  /// Whether messages of a rule go out without a person, to everybody whom it writes to.
  func sendsByItself(_ rule: Rule) -> Bool {
    switch consent {
    case .none, .optIn: true
    case .followerInitiated: rule.trigger.types.contains(.message)
    }
  }

  fileprivate var reason: String {
    switch consent {
    case .none: "sent without a person, since `consent` is `none`"
    case .optIn: "sent without a person to who has opted in"
    case .followerInitiated: "sent without a person, since it answers a message"
    }
  }
}

extension DiagnosticCode {
  public static let ruleNoOptOut = DiagnosticCode(
    "rule/no-opt-out", .warning, "automatic messages that don't say how to opt out",
    explanation: """
      X's automation rules want an easy way out of automatic messages, and so do most laws. `policy.opt_out` adds a line to each \
      message that goes out without a person; a template or call to action may also say it itself. With \
      `consent: follower_initiated` the rules that answer a `message` are looked at, else all.
      """,
    bad: """
      brand: { name: Harbour }
      ctas:
        plans: { kind: reply, ask: "Which team size shall we quote?" }
      rules:
        - id: pricing
          on: message
          when: { text: { has_word: [price, pricing] } }
          send: { message: "You asked about {{ match.text }}. {{ cta }}", cta: plans }

      """,
    good: """
      brand: { name: Harbour }
      policy: { opt_out: "Reply STOP to opt out." }
      ctas:
        plans: { kind: reply, ask: "Which team size shall we quote?" }
      rules:
        - id: pricing
          on: message
          when: { text: { has_word: [price, pricing] } }
          send: { message: "You asked about {{ match.text }}. {{ cta }}", cta: plans }

      """)
}
