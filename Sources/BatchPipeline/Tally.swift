import Quality
import WelcomeEngine

/// What one event adds to the counts.
enum Tally: Sendable {
  /// - Parameter factsBesideNames: in the message.
  case sent(rule: String, variant: String, delivery: OutgoingMessage.Delivery, factsBesideNames: Int)
  case skipped(Skip.Reason)
  /// By a rule that says so, with its reason.
  case skippedBy(rule: String, reason: String)
  case rejected(codes: [String])

  init(_ outcome: Decision.Outcome) {
    switch outcome {
    case .send(let message):
      self = .sent(
        rule: message.rule, variant: message.variant, delivery: message.delivery,
        factsBesideNames: message.facts.count { !Fact.isName($0.path) })
    case .skip(let skip): self = Tally(skip)
    case .reject(let rejection): self = .rejected(codes: rejection.errorCodes)
    }
  }

  init(_ skip: Skip) {
    if skip.reason == .rule, let rule = skip.rule {
      self = .skippedBy(rule: rule, reason: skip.text)
    } else {
      self = .skipped(skip.reason)
    }
  }
}
