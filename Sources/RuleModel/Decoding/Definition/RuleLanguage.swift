import CivilTime
import Events

/// The rule language: every mapping with its keys, their types and what they are for.
public enum RuleLanguage {
  /// A document of a rule file.
  public static let document = MappingDefinition(
    "a rule file",
    keys: [
      KeyDefinition("version", .integer(1...1), "The version of the rule language: 1."),
      KeyDefinition("brand", .mapping(brand), "Who writes; once in a rulebook."),
      KeyDefinition("channel", .mapping(channel), "What carries the messages, and its limits; once in a rulebook."),
      KeyDefinition("policy", .mapping(policy), "What holds for all rules; once in a rulebook."),
      KeyDefinition(
        "attributes", .entries(EntriesDefinition("attribute", names: .attribute, .mapping(attribute))),
        "The brand's own follower fields, by name."),
      KeyDefinition(
        "conditions", .entries(EntriesDefinition("condition", names: .kebabCase, .condition)),
        "Conditions that rules share, by name."),
      KeyDefinition(
        "ctas", .entries(EntriesDefinition("cta", names: .kebabCase, .mapping(callToAction))),
        "Calls to action, by name."),
      KeyDefinition("rules", .list(.mapping(rule), single: false), "The rules."),
    ])

  public static let brand = MappingDefinition(
    "the brand",
    keys: [
      KeyDefinition("name", .text, required: true, "The brand's name, as messages say it."),
      KeyDefinition("handle", .handle, "The account that writes."),
      KeyDefinition("id", .text, "The account's user id, by which its own events are known."),
      KeyDefinition(
        "time_zone", .timeZone, "For times of day, where the follower's zone isn't known; UTC when not given."),
      KeyDefinition("lang", .language, "The language of templates that state none; `en` when not given."),
      KeyDefinition("domains", .list(.domain, single: true), "Hosts that links may point to, subdomains included."),
    ])

  public static let channel = MappingDefinition(
    "the channel",
    keys: [
      KeyDefinition(
        "kind", .choice(Choice("kind of channel", Channel.Kind.allCases.map(\.rawValue))),
        "`x`, or `generic` for anything else; presets for the other keys."),
      KeyDefinition("max_length", .integer(1...100_000), "The longest message, counted as `counting` says."),
      KeyDefinition(
        "counting", .choice(Choice("way of counting", Channel.Counting.allCases.map(\.rawValue))),
        "Weighted characters as X counts them, or characters."),
      KeyDefinition(
        "consent", .choice(Choice("kind of consent", Channel.Consent.allCases.map(\.rawValue))),
        "When a message may go out without a person."),
      KeyDefinition(
        "quiet_hours", .dayTimes(overMidnight: true), "When nothing is sent, in the follower's zone where it is known."),
      KeyDefinition(
        "rate_limit", .mapping(rateLimit),
        "How fast messages may go out; a third of it is kept for answers to what happened within the last hour."),
    ])

  public static let rateLimit = MappingDefinition(
    "a rate limit",
    keys: [
      KeyDefinition("per_15_minutes", .integer(1...1_000_000), "At most this many in 15 minutes."),
      KeyDefinition("per_day", .integer(1...100_000_000), "At most this many in 24 hours."),
    ])

  public static let attribute = MappingDefinition(
    "an attribute",
    keys: [
      KeyDefinition(
        "type", .choice(Choice("type", AttributeType.allCases.map(\.rawValue))), required: true,
        "What its values are."),
      KeyDefinition("values", .list(.text, single: false), "The texts it can have; any when not given."),
    ])

  public static let rule = MappingDefinition(
    "a rule",
    keys: [
      KeyDefinition("id", .id, required: true, "The rule's name, unique in the rulebook, in kebab-case."),
      KeyDefinition("description", .text, "What the rule is for, in a sentence."),
      KeyDefinition(
        "on",
        .list(
          .choice(Choice("event type", EventType.allCases.map(\.rawValue) + ["any"], code: .ruleUnknownEvent)),
          single: true), required: true, "The event types that the rule reacts to, or `any`."),
      KeyDefinition("priority", .integer(-1_000_000...1_000_000), "Higher is looked at first; 0 when not given."),
      KeyDefinition("when", .condition, "What must hold; always when not given."),
      KeyDefinition("window", .mapping(window), "From when until when the rule applies."),
      KeyDefinition("cooldown", .cooldown, "How long a follower hears nothing more from this rule."),
      KeyDefinition("skip", .text, "No message, with the reason why."),
      KeyDefinition("send", .mapping(send), "What to send."),
      KeyDefinition("holdout", .percentage, "The share of followers who are decided and recorded but get no message."),
      KeyDefinition("final", .flag, "Try no later rule when none of this rule's messages passes the gate."),
    ], exactlyOne: ["send", "skip"])

  public static let window = MappingDefinition(
    "a window",
    keys: [
      KeyDefinition("from", .time, "The first moment; dates and times without a zone are the brand's."),
      KeyDefinition("until", .time, "The moment at which it is over."),
    ], isNeverEmpty: true)

  public static let send = MappingDefinition(
    "`send`",
    keys: body + [
      KeyDefinition("variants", .list(.mapping(variant), single: false), "Several ways to say it."),
      KeyDefinition("cta", .text, "The call to action, by name."),
      KeyDefinition("delay", .duration, "How long after the event the message goes out."),
    ], exactlyOne: ["template", "message", "variants"])

  public static let variant = MappingDefinition(
    "a variant",
    keys: [
      KeyDefinition("name", .id, "Unique in the rule; may be left away when there is only one."),
      KeyDefinition("weight", .integer(0...1_000_000), "How often, relative to the others; 1 when not given."),
    ] + body + [KeyDefinition("cta", .text, "The call to action, instead of the rule's.")],
    exactlyOne: ["template", "message"])

  /// One message: a template file, or the text itself with what a file would have as front matter.
  private static let body = [
    KeyDefinition("template", .templateName, "A template file below the templates folder."),
    KeyDefinition("message", .template, "The message itself, in Liquid."),
    KeyDefinition("purpose", .text, "What `message` is for."),
    KeyDefinition("value", .template, "What `message` gives the follower, in Liquid."),
    KeyDefinition("lang", .language, "The language of `message`; the brand's when not given."),
  ]
}

/// What rules call the types of attributes.
public enum AttributeType: String, Sendable, Hashable, CaseIterable {
  case string, number, boolean, time, duration, list

  var fieldKind: FieldKind {
    switch self {
    case .string: .text
    case .number: .number
    case .boolean: .flag
    case .time: .time
    case .duration: .duration
    case .list: .set
    }
  }
}
