import CivilTime
import Diagnostics
import Events

/// One rule: when it applies, and what happens then.
public struct Rule: Sendable {
  /// Unique in the rulebook, in kebab-case.
  public let id: Located<String>
  public let description: String?
  public let trigger: Trigger
  /// Higher is looked at first; 0 when not given.
  public let priority: Int
  public let when: Condition?
  public let window: Window?
  /// Nil when not given: the policy's applies.
  public let cooldown: Cooldown?
  public let action: Action
  /// The share of followers, 0 to 1, who are decided and recorded but get no message.
  public let holdout: Double
  /// When none of the variants passes the gate, no later rule is tried.
  public let isFinal: Bool
  /// The whole rule.
  public let span: Span
  /// The rule's place in its document, such as `rules[2]`, for notes.
  public let path: String

  public init(
    id: Located<String>, description: String? = nil, trigger: Trigger, priority: Int = 0, when: Condition? = nil,
    window: Window? = nil, cooldown: Cooldown? = nil, action: Action, holdout: Double = 0, isFinal: Bool = false,
    span: Span, path: String = ""
  ) {
    self.id = id
    self.description = description
    self.trigger = trigger
    self.priority = priority
    self.when = when
    self.window = window
    self.cooldown = cooldown
    self.action = action
    self.holdout = holdout
    self.isFinal = isFinal
    self.span = span
    self.path = path
  }
}

/// The event types a rule reacts to.
public struct Trigger: Sendable, Hashable {
  public let types: Set<EventType>

  public init(_ types: Set<EventType>) { self.types = types }

  public static let any = Trigger(Set(EventType.allCases))
}

/// When a rule applies: from the first moment on, until just before the second.
public struct Window: Sendable, Hashable {
  public let from: Timestamp?
  public let until: Timestamp?
  public let span: Span

  public init(from: Timestamp?, until: Timestamp?, span: Span) {
    self.from = from
    self.until = until
    self.span = span
  }

  public func contains(_ moment: Timestamp) -> Bool {
    if let from, moment < from { return false }
    if let until, moment >= until { return false }
    return true
  }
}

/// How long a follower hears nothing more from a rule that has sent them a message.
public enum Cooldown: Sendable, Hashable {
  case none
  case span(TimeSpan)
  case forever
}

public enum Action: Sendable {
  /// No message, with the reason.
  case skip(Located<String>)
  case send(Send)
}

/// What to send.
public struct Send: Sendable {
  /// At least one; in the order of the file.
  public let variants: [Variant]
  /// The call to action of all variants that name none of their own.
  public let cta: Located<String>?
  /// How long after the event the message is to go out.
  public let delay: TimeSpan?
  public let span: Span

  public init(variants: [Variant], cta: Located<String>?, delay: TimeSpan? = nil, span: Span) {
    self.variants = variants
    self.cta = cta
    self.delay = delay
    self.span = span
  }
}

/// One way to say it.
public struct Variant: Sendable {
  public enum Body: Sendable {
    /// A template's name: the path under the templates folder without `.liquid`.
    case template(Located<String>)
    /// The text itself. `purpose` and `value` are what a template file would state in its front matter.
    case message(TemplateText, purpose: Located<String>?, value: TemplateText?)
  }

  /// Unique in the rule; `default` when the rule has only one and gives it no name.
  public let name: String
  /// Relative to the other variants'; 0 takes the variant out of the assignment, but not out of the order of tries.
  public let weight: Int
  public let body: Body
  public let cta: Located<String>?
  /// The language of an inline message, a BCP 47 tag; nil means the brand's.
  public let lang: String?
  public let span: Span

  public init(
    name: String, weight: Int = 1, body: Body, cta: Located<String>? = nil, lang: String? = nil, span: Span
  ) {
    self.name = name
    self.weight = weight
    self.body = body
    self.cta = cta
    self.lang = lang
    self.span = span
  }
}
