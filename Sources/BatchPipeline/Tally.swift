import Quality
import WelcomeEngine

/// What one event adds to the counts.
enum Tally: Sendable {
  /// - Parameter factsBesideNames: in the message.
  case sent(rule: String, variant: String, delivery: OutgoingMessage.Delivery, factsBesideNames: Int)
  case skipped(Skip.Reason)
  case rejected(codes: [String])

  init(_ outcome: Decision.Outcome) {
    switch outcome {
    case .send(let message):
      self = .sent(
        rule: message.rule, variant: message.variant, delivery: message.delivery,
        factsBesideNames: message.facts.count { !Fact.isName($0.path) })
    case .skip(let skip): self = .skipped(skip.reason)
    case .reject(let rejection): self = .rejected(codes: rejection.errorCodes)
    }
  }
}
