import Diagnostics
import Liquid
import Quality
import RuleModel

extension StaticChecks {
  /// Every path of a message that goes out without a person tells how to opt out: by itself, or with the policy's line.
  ///
  /// Messages that tell it nowhere are told of by `reportMissingOptOut`.
  ///
  /// - Parameter lines: what the policy's `opt_out` prints on each of its own paths; empty where there is none.
  mutating func checkOptOut(
    _ message: CheckedMessage, _ cta: CompiledCTA, lines: [[OutputPiece]], _ length: MessageLength
  ) {
    guard ruleSet.channel.sendsByItself(message.rule), !OptOutNotice.isIn(cta.cta.ask.text) else { return }
    let isAlwaysClosed = !lines.isEmpty && lines.allSatisfy { length($0) > 0 }
    if isAlwaysClosed { return }
    let silent = message.paths.filter { !CheckedMessage.tellsHowToOptOut($0) }
    let telling = message.paths.filter(CheckedMessage.tellsHowToOptOut)
    if silent.isEmpty { return }
    let what = "automatic messages don't say how to opt out"
    if let line = ruleSet.policy.optOut {
      let place = line.map.span(0..<line.text.utf8.count)
      problems.add(
        Diagnostic(
          .ruleNoOptOut, "\(what) where the policy's line is empty", at: place, label: "prints nothing on some path",
          help: "give every branch a line, with an `{% else %}`"),
        message.rule)
    } else if lines.isEmpty, !telling.isEmpty {
      let (place, when, secondary) = describe(message.choices(of: silent, against: telling), message)
      problems.add(
        Diagnostic(
          .ruleNoOptOut, "\(what)\(when)", at: place, label: "not on this path", secondary: secondary,
          help: "give the policy a line for all of them, such as `opt_out: \"Reply STOP to opt out.\"`"),
        message.rule)
    }
  }
}
