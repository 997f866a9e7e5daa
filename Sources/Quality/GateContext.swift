import CivilTime
import RuleModel

/// What the checks know beside the message itself.
public struct GateContext: Sendable {
  public var channel: Channel
  public var policy: Policy {
    didSet { lists = PolicyLists(policy) }
  }
  /// The policy's own phrases, compiled; made once where a context is made, kept in its copies.
  private(set) var lists: PolicyLists
  /// The language of the message, a BCP 47 tag; checks of grammar and tone are silent in languages that they don't know.
  public var lang: String
  /// Hosts that links may point to.
  public var domains: [String]
  /// The call to action that was placed; nil when the rule has none.
  public var cta: CallToAction?
  /// The meeting times that the message offers.
  public var slots: [Timestamp]
  /// The end of the offer, or the deadline of the task.
  public var ends: Timestamp?
  public var now: Timestamp
  /// What the template says it is for; nil when it doesn't say.
  public var purpose: String?
  /// Whether the template places its value line.
  public var placesValue: Bool

  public init(
    channel: Channel = Channel(), policy: Policy = Policy(), lang: String = "en", domains: [String] = [],
    cta: CallToAction? = nil, slots: [Timestamp] = [], ends: Timestamp? = nil, now: Timestamp = Timestamp(seconds: 0),
    purpose: String? = nil, placesValue: Bool = false
  ) {
    self.channel = channel
    self.policy = policy
    self.lists = PolicyLists(policy)
    self.lang = lang
    self.domains = domains
    self.cta = cta
    self.slots = slots
    self.ends = ends
    self.now = now
    self.purpose = purpose
    self.placesValue = placesValue
  }
}
