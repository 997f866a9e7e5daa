import CivilTime
import Diagnostics
import Events
import Quality
import RuleModel

/// What the engine says of one event.
public struct Decision: Sendable {
  public enum Outcome: Sendable {
    case send(OutgoingMessage)
    case skip(Skip)
    case reject(Rejection)
  }

  /// The event after cleaning: what conditions and templates saw.
  public let event: Event
  public let outcome: Outcome
  /// How it came to that; nil when it was not asked for.
  public let trace: Trace?

  public init(event: Event, outcome: Outcome, trace: Trace? = nil) {
    self.event = event
    self.outcome = outcome
    self.trace = trace
  }
}

extension Decision {
  /// The same with what is remembered of the event, where it has been decided before.
  /// - Parameter memory: what it came to then, as a part of a sentence.
  public func recalling(_ memory: String) -> Decision {
    guard case .skip(let skip) = outcome, skip.reason == .duplicate else { return self }
    let text = "\(skip.text): \(memory)"
    let trace = trace.map { Trace(beforeRules: text, rules: $0.rules, firstName: $0.firstName) }
    return Decision(event: event, outcome: .skip(Skip(.duplicate, rule: skip.rule, text)), trace: trace)
  }
}

/// A message that passed the gate. A class, so that a decision is passed on without counting the references of a dozen parts.
public final class OutgoingMessage: Sendable {
  /// Whether a machine may send it.
  public enum Delivery: String, Sendable, Hashable {
    /// It may go out by itself.
    case auto
    /// A draft for a person to send.
    case review
  }

  public let message: Message
  public let rule: String
  public let variant: String
  public let cta: String?
  /// In the unit of the channel: weighted characters or characters.
  public let length: Int
  public let delivery: Delivery
  /// Not before this moment; nil means at once.
  public let sendAfter: Timestamp?
  /// The last moment at which it can go out as it is: later, a time that it offers is too near, over, or counted anew. Nil where it offers
  /// none.
  public let goodUntil: Timestamp?
  /// Where the follower's days and nights are, as far as is known.
  public let zone: Zone
  /// What carries it.
  public let channel: Channel.Kind
  /// The facts in the text, by path, each once, in the order of the text.
  public let facts: [Fact]
  public let cohort: CohortKey
  /// The keys of texts that are nearly the same; empty unless the policy counts them.
  public let nearCohorts: [CohortKey]
  /// The gate's warnings.
  public let findings: [Finding]
  public let quickReplies: [QuickReply]
  public let media: Media?
  public let button: Button?
  /// What the gate refused before: other variants, and rules of a higher priority.
  public let passedOver: [Attempt]

  init(
    message: Message, rule: String, variant: String, cta: String?, length: Int, delivery: Delivery,
    sendAfter: Timestamp?, goodUntil: Timestamp?, zone: Zone, channel: Channel.Kind, facts: [Fact], cohort: CohortKey,
    nearCohorts: [CohortKey], findings: [Finding], quickReplies: [QuickReply], media: Media?, button: Button?,
    passedOver: [Attempt]
  ) {
    self.message = message
    self.rule = rule
    self.variant = variant
    self.cta = cta
    self.length = length
    self.delivery = delivery
    self.sendAfter = sendAfter
    self.goodUntil = goodUntil
    self.zone = zone
    self.channel = channel
    self.facts = facts
    self.cohort = cohort
    self.nearCohorts = nearCohorts
    self.findings = findings
    self.quickReplies = quickReplies
    self.media = media
    self.button = button
    self.passedOver = passedOver
  }

  /// The same at another time.
  /// - Parameter moment: nil for at once.
  public func sent(after moment: Timestamp?) -> OutgoingMessage {
    OutgoingMessage(
      message: message, rule: rule, variant: variant, cta: cta, length: length, delivery: delivery, sendAfter: moment,
      goodUntil: goodUntil, zone: zone, channel: channel, facts: facts, cohort: cohort, nearCohorts: nearCohorts,
      findings: findings,
      quickReplies: quickReplies, media: media, button: button, passedOver: passedOver)
  }

  /// A button that opens a link.
  public struct Button: Sendable, Hashable {
    public let label: String
    public let url: String
  }

  public struct Fact: Sendable, Hashable {
    public let path: String
    public let text: String
  }
}

/// An event that gets no message, and why.
public struct Skip: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The event came from the brand itself.
    case ownAccount = "own-account"
    /// The follower opted out before.
    case suppressed
    /// The follower opts out with this very message.
    case optOut = "opt-out"
    /// A direct message would not reach the follower.
    case unreachable
    /// The event is older than the policy allows.
    case stale
    /// The event is dated more than a year after the moment of deciding.
    case future
    /// An event of the same id has been decided before.
    case duplicate
    /// The rule has sent this follower a message not long ago.
    case cooldown
    /// The follower has had as many messages as the policy allows.
    case cap
    /// A rule says so.
    case rule
    /// The follower is in the rule's control group.
    case holdout
    /// No rule fits.
    case noRule = "no-rule"
  }

  public let reason: Reason
  /// The rule that decided; nil where none did.
  public let rule: String?
  /// One sentence for people.
  public let text: String

  public init(_ reason: Reason, rule: String? = nil, _ text: String) {
    self.reason = reason
    self.rule = rule
    self.text = text
  }
}

/// An event that a rule fits, but for which no message could be made that is fit to send.
public struct Rejection: Sendable {
  public let attempts: [Attempt]

  /// Everything found in all attempts.
  public var findings: [Finding] { attempts.flatMap(\.findings) }

  /// The codes of what refused the messages, each once, in the order found.
  public var errorCodes: [String] {
    var seen: Set<String> = []
    return findings.filter { $0.severity == .error }.map(\.code.id).filter { seen.insert($0).inserted }
  }
}

/// One variant of one rule, tried and refused.
public struct Attempt: Sendable {
  public let rule: String
  public let variant: String
  public let cta: String?
  /// Nil when the template gave up or failed.
  public let message: Message?
  public let findings: [Finding]
  /// Nil unless nothing but the past could speak against the message.
  let cohort: CohortKey?
  let nearCohorts: [CohortKey]
  /// As `OutgoingMessage` has it.
  let goodUntil: Timestamp?
}
