import Diagnostics
import Liquid
import Quality
import RuleModel

extension StaticChecks {
  /// Every path asks for one thing, once.
  mutating func checkCallToAction(_ message: CheckedMessage) {
    let without = message.paths.filter { $0.counts[0].most == 0 }
    if !without.isEmpty {
      let others = message.paths.filter { $0.counts[0].most > 0 }
      let (place, when, secondary) = describe(message.choices(of: without, against: others), message)
      problems.add(
        Diagnostic(
          .templateNoCTA, "the message asks for nothing\(when)", at: place,
          label: when.isEmpty ? "no `{{ cta }}` up to here" : "no `{{ cta }}` on this path", secondary: secondary,
          help: when.isEmpty
            ? "end the message with `{{ cta }}`"
            : "put `{{ cta }}` behind the branches, or refuse this one with `{% abort \"reason\" %}`"),
        message.rule)
    }
    let twice = message.paths.filter { $0.counts[0].least > 1 }
    if let path = twice.first {
      let others = message.paths.filter { $0.counts[0].most <= 1 }
      let (_, when, _) = describe(message.choices(of: twice, against: others), message)
      let places = path.places[0]
      let secondary = places.count > 1 && places[0] != places[1] ? [Diagnostic.Label(places[0], "the first time")] : []
      problems.add(
        Diagnostic(
          .templateTwoCTAs, "the message asks more than once\(when)", at: places.count > 1 ? places[1] : places.first,
          label: "the second time", secondary: secondary,
          help: "keep one `{{ cta }}` on every path"),
        message.rule)
    }
  }

  /// Every path says as much about the follower as the gate asks for.
  mutating func checkFacts(_ message: CheckedMessage) {
    let policy = ruleSet.policy
    let wanted = min(policy.minFacts, TemplatePath.Count.most)
    let checksFacts = policy.checks[DiagnosticCode.noFacts] ?? .error
    let checksNames = policy.checks[DiagnosticCode.nameOnly] ?? .error
    func lacks(_ path: TemplatePath) -> Policy.CheckSeverity {
      if path.counts[2].most == 0, checksFacts != .off { return checksFacts }
      return path.counts[1].most < wanted ? checksNames : .off
    }
    let lacking = message.paths.filter { lacks($0) != .off }
    guard let first = lacking.first else { return }
    let others = message.paths.filter { lacks($0) == .off }
    let (place, when, secondary) = describe(message.choices(of: lacking, against: others), message)
    let hasNames = lacking.allSatisfy { $0.counts[2].most > 0 }
    let most = lacking.map { $0.counts[1].most }.max() ?? 0
    let what =
      most > 0
      ? "only \(most) of \(policy.minFacts) facts of the follower"
      : hasNames ? "no fact of the follower but a name" : "no fact of the follower"
    // What is missing on the path helps nobody there.
    let examples = ["match.bio", "follower.location"].filter { !when.contains("`\($0)`") }.map { "`{{ \($0) }}`" }
    let advice =
      examples.isEmpty ? "place one that is there" : "place one, such as \(examples.joined(separator: " or "))"
    problems.add(
      Diagnostic(
        .templateNoFact, "the message holds \(what)\(when)", at: place,
        label: when.isEmpty ? "no value of the follower or the event up to here" : "nothing about them on this path",
        secondary: secondary,
        help: advice
          + (when.isEmpty ? "" : ", or refuse this path with `{% abort \"reason\" %}`"),
        severity: lacks(first) == .warning ? .warning : .error),
      message.rule)
  }

  /// The place to look at, ` when …`, and the other choices on the way.
  func describe(
    _ choices: [TemplatePath.Step], _ message: CheckedMessage
  ) -> (place: Span, when: String, secondary: [Diagnostic.Label]) {
    guard let last = choices.last else { return (message.end, "", []) }
    let shown = choices.suffix(3)
    return (last.span, CheckedMessage.when(shown), shown.dropLast().map { Diagnostic.Label($0.span, $0.text) })
  }
}

extension Diagnostic {
  /// Of a template without a text, in which everything is missing that a message has.
  static func empty(_ template: MessageTemplate) -> Diagnostic {
    let end = template.place.range.upperBound
    return Diagnostic(
      .templateNoCTA, "the template `\(template.name)` is empty", at: Span(template.place.source, end..<end),
      help: "write the message, and end it with `{{ cta }}`")
  }
}

extension DiagnosticCode {
  fileprivate static let noFacts = "personalization/no-facts"
  fileprivate static let nameOnly = "personalization/name-only"
}
