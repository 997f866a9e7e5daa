import Diagnostics

/// The codes of problems with conditions. Those of checks over whole rulebooks are in `RuleChecks.codes`.
public enum MatchingCodes {
  public static let all: [DiagnosticCode] = [
    .invalidPattern, .unknownCondition, .conditionCycle, .conditionTooLarge, .contradiction, .deadKeyword,
    .doubleEscape,
    .asciiWordEdge, .strayWildcard,
  ]
}

extension DiagnosticCode {
  public static let invalidPattern = DiagnosticCode(
    "match/invalid-pattern", .error, "a regular expression that can't be read",
    explanation: """
      `matches` takes RE2 regular expressions, which always run in linear time. For that they have no back-references (`\\1`) and no \
      look-around (`(?=…)`, `(?!…)`, `(?<=…)`). Plain words are easier with `has_word`, parts of words with `contains`.
      """,
    bad: #"bio: { matches: '(founder|ceo' }"#, good: #"bio: { matches: '(founder|ceo)' }"#)

  public static let unknownCondition = DiagnosticCode(
    "match/unknown-condition", .error, "`use` names a condition that doesn't exist",
    explanation: """
      `use` stands for an entry under `conditions`, in any file of the rulebook. A name that isn't there never holds.
      """,
    bad: "when: { use: promotor }", good: "when: { use: promoter }")

  public static let conditionCycle = DiagnosticCode(
    "match/condition-cycle", .error, "a named condition that uses itself",
    explanation: """
      A condition under `conditions` can use others, but not itself, neither directly nor through another one: it would have no end.
      """,
    bad: "conditions: { a: { use: b }, b: { use: a } }", good: "conditions: { a: { use: b }, b: { verified: true } }")

  public static let conditionTooLarge = DiagnosticCode(
    "match/condition-too-large", .error, "a condition with too many parts",
    explanation: """
      Named conditions that use several others, which use several others again, come to very many conditions. More than 10,000 in \
      one, or more than 128 inside one another, aren't taken.
      """,
    bad: "any: [{ use: a }, { use: a }, …]", good: "any: [{ use: a }]")

  public static let contradiction = DiagnosticCode(
    "match/contradiction", .error, "conditions that can never hold together",
    explanation: """
      All conditions of a mapping have to hold. Two that exclude each other, such as a lower limit above the upper one, keep the rule \
      from ever being chosen.
      """,
    bad: "followers_count: { at_least: 500, at_most: 50 }", good: "followers_count: { at_least: 50, at_most: 500 }")

  public static let deadKeyword = DiagnosticCode(
    "match/dead-keyword", .warning, "a keyword that can never be found",
    explanation: """
      An empty keyword is in no text, and one that is longer than the platform lets the field be can't be there either.
      """,
    bad: #"bio: { has_word: ["", founder] }"#, good: "bio: { has_word: [founder] }")

  public static let doubleEscape = DiagnosticCode(
    "match/double-escape", .warning, "a pattern with doubled backslashes",
    explanation: """
      YAML changes backslashes in double quotes only. In single quotes `\\\\s` stays as it is and asks for a backslash and an s, \
      which hardly any text has. Write `\\s`.
      """,
    bad: #"bio: { matches: 'ceo\\s+at' }"#, good: #"bio: { matches: 'ceo\s+at' }"#)

  public static let asciiWordEdge = DiagnosticCode(
    "match/ascii-word-edge", .warning, "`\\b` beside a letter outside ASCII",
    explanation: """
      In a regular expression `\\b` is an edge of words of ASCII letters and digits only. Beside any other letter it finds no edge, or \
      one in the middle of a word. `has_word` knows the edges of words in all scripts.
      """,
    bad: #"bio: { matches: '\bоснователь\b' }"#, good: "bio: { has_word: основатель }")

  public static let strayWildcard = DiagnosticCode(
    "match/stray-wildcard", .warning, "a `*` at the start of a word, where it stands for itself",
    explanation: """
      In `has_word` a `*` stands for one word when it is a word of its own, and for any ending at the end of a word. Anywhere else it \
      is an asterisk that has to be in the text. There is no "any beginning": `contains` finds parts of words.
      """,
    bad: #"bio: { has_word: "*founder" }"#, good: #"bio: { has_word: "founder*" }"#)
}
