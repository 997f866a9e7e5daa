import CivilTime

extension RuleLanguage {
  public static let callToAction = MappingDefinition(
    "a cta",
    keys: [
      KeyDefinition(
        "kind", .choice(Choice("kind of cta", CallToAction.Kind.allCases.map(\.rawValue))), required: true,
        "What is asked for; it decides which other keys must be there."),
      KeyDefinition("ask", .template, required: true, "The sentence that asks, in Liquid."),
      KeyDefinition("link", .template, "An absolute https link; what Liquid puts into it is URL-encoded."),
      KeyDefinition("slots", .mapping(slots), "When meetings can be booked."),
      KeyDefinition("deadline", .moment, "Until when a task is to be done; a date alone means through that day."),
      KeyDefinition("code", .either(.template, .mapping(offerCode)), "The code of an offer."),
      KeyDefinition("ends", .moment, "When an offer ends; a date alone means at the end of that day."),
      KeyDefinition(
        "utm", .entries(EntriesDefinition("utm item", names: .utm, .template)),
        "What is appended to the link, in Liquid."),
      KeyDefinition(
        "quick_replies", .list(.either(.text, .mapping(quickReply)), single: false), "Buttons under the message."),
      KeyDefinition(
        "button", .text, "The label of a button that opens the link, in messages of X's API 1.1 (`--shape x-api-v1`)."),
      KeyDefinition("media", .either(.text, .mapping(media)), "One attachment, by the id that its upload was given."),
    ])

  public static let slots = MappingDefinition(
    "`slots`",
    keys: [
      KeyDefinition("days", .list(.weekday, single: true), required: true, "The days of the week."),
      KeyDefinition(
        "between", .dayTimes(overMidnight: false), required: true, "The first start, and the end, of a day."),
      KeyDefinition("every", .duration(least: .minutes(1)), required: true, "The time from one start to the next."),
      KeyDefinition("notice", .duration, "The least time from now to a slot; none when not given."),
    ])

  public static let offerCode = MappingDefinition(
    "a code",
    keys: [
      KeyDefinition("per_follower", .mapping(followerCode), required: true, "A code of its own for each follower.")
    ])

  public static let followerCode = MappingDefinition(
    "`per_follower`",
    keys: [
      KeyDefinition("prefix", .text, "What all codes start with."),
      KeyDefinition("length", .integer(4...32), "How many letters and digits follow; 8 when not given."),
    ])

  public static let quickReply = MappingDefinition(
    "a quick reply",
    keys: [
      KeyDefinition("label", .text, required: true, "What the button says."),
      KeyDefinition("description", .text, "What stands under the label."),
      KeyDefinition("metadata", .text, "What is sent back to the brand."),
    ])

  public static let media = MappingDefinition(
    "`media`", keys: [KeyDefinition("id", .text, required: true, "The id that the upload was given.")])

  /// The query items of Google Analytics' campaign links, without their prefix `utm_`.
  /// Source: Google Analytics help, "URL builders: collect campaign data with custom URLs".
  public static let utmNames = [
    "source", "medium", "campaign", "term", "content", "id", "source_platform", "creative_format", "marketing_tactic",
  ]
}
