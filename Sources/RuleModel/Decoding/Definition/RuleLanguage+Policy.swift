import CivilTime

extension RuleLanguage {
  public static let policy = MappingDefinition(
    "the policy",
    keys: [
      KeyDefinition("max_event_age", .duration(least: .seconds(1)), "An event older than this is answered no more."),
      KeyDefinition(
        "per_follower", .mapping(perFollower), "How many messages one follower may get, whatever the rule."),
      KeyDefinition("cooldown", .cooldown, "For rules that give none; `forever` when not given."),
      KeyDefinition("seed", .text, "Part of every hash that decides about variants, holdouts and codes."),
      KeyDefinition(
        "min_facts", .integer(0...10), "How many facts beside names and handles a message needs; 1 when not given."),
      KeyDefinition("cohort", .mapping(cohort), "How many followers may get the same text, names masked."),
      KeyDefinition(
        "checks",
        .entries(
          EntriesDefinition(
            "check", names: .check, .choice(Choice("severity", Policy.CheckSeverity.allCases.map(\.rawValue))))),
        "The severity of checks of the quality gate, by code."),
      KeyDefinition("opt_out", .template, "The line that tells how to opt out, in automatic messages."),
      KeyDefinition(
        "opt_out_keywords", .list(.text, single: true),
        "Words that opt a follower out where they are all that a clause says, beside the built-in ones; several in a row do so wherever they stand."
      ),
      KeyDefinition(
        "stock_phrases", phrases, "Phrases of stock messages, beside the built-in ones."),
      KeyDefinition("spam_words", phrases, "Words of spam, beside the built-in ones."),
      KeyDefinition("vague_asks", phrases, "Vague asks, beside the built-in ones."),
      KeyDefinition("gratitude", phrases, "Words of thanks and welcome, beside the built-in ones."),
      KeyDefinition(
        "respond_within", .duration(least: .seconds(1)), "A response later than this is counted in the summary."),
    ])

  /// Patterns of words. Every word of a message is compared with them, so that there have to be few enough to stay quick.
  private static let phrases = ValueType.list(.text, single: true, most: mostPhrases)
  static let mostPhrases = 2000

  public static let perFollower = MappingDefinition(
    "`per_follower`",
    keys: [
      KeyDefinition("max", .integer(1...1_000_000), required: true, "At most this many messages."),
      KeyDefinition("within", .duration(least: .seconds(1)), "Within this time; ever when not given."),
    ])

  public static let cohort = MappingDefinition(
    "`cohort`",
    keys: [
      KeyDefinition("limit", .integer(1...1_000_000_000), "To at most this many followers; 30 when not given."),
      KeyDefinition("window", .duration(least: .seconds(1)), "Within this time; 30d when not given."),
      KeyDefinition(
        "near_limit", .integer(1...1_000_000_000),
        "To at most this many when texts differ in the value of one fact only; not counted when not given."),
    ])

  /// The checks of the quality gate whose severity a policy can set.
  public static let checks = [
    "personalization/no-facts", "personalization/name-only", "personalization/cohort", "personalization/stock-phrase",
    "cta/missing", "cta/competing", "cta/vague", "cta/past", "cta/unsafe-link", "length/over-limit",
    "clarity/long-sentence", "clarity/slow-start", "structure/no-purpose", "structure/no-value", "tone/ungracious",
    "tone/shouting", "tone/spam", "grammar/article", "grammar/elision", "grammar/conjunction",
    "grammar/doubled-word", "grammar/spacing", "grammar/punctuation",
    "grammar/capitalization", "grammar/number-agreement", "grammar/empty-slot", "grammar/placeholder", "safety/markup",
  ]
}
