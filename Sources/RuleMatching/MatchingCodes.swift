import Diagnostics

/// The codes of problems with single conditions. Those that the decoder of rule files finds are in `RuleCodes`, those of checks over whole
/// rulebooks in `RuleChecks.codes`.
public enum MatchingCodes {
  public static let all: [DiagnosticCode] = [
    .invalidPattern, .conditionTooLarge, .contradiction, .deadKeyword, .doubleEscape, .asciiWordEdge, .strayWildcard,
    .expressionAsText, .wholeSet,
  ]
}

extension DiagnosticCode {
  public static let invalidPattern = DiagnosticCode(
    "match/invalid-pattern", .error, "a regular expression that can't be read",
    explanation: """
      `matches` takes RE2 regular expressions, which always run in linear time. For that they have no back-references (`\\1`) and no \
      look-around (`(?=…)`, `(?!…)`, `(?<=…)`). Plain words are easier with `has_word`, parts of words with `contains`.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { matches: '(founder|ceo' } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { matches: '(founder|ceo)' } }
          skip: nothing to say

      """)

  public static let conditionTooLarge = DiagnosticCode(
    "match/condition-too-large", .error, "a condition with too many parts",
    explanation: """
      Named conditions that use several others, which use several others again, come to very many conditions. More than 10,000 in \
      one, or more than 128 inside one another, aren't taken.
      """,
    bad: """
      conditions:
        ten: { any: [{ bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }] }
        hundred: { any: [{ use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }] }
        thousand: { any: [{ use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }] }
        ten-thousand: { any: [{ use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }, { use: thousand }] }
      rules:
        - id: hello
          on: follow
          when: { use: ten-thousand }
          skip: nothing to say

      """,
    good: """
      conditions:
        ten: { any: [{ bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }, { bio: a }] }
        hundred: { any: [{ use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }, { use: ten }] }
        thousand: { any: [{ use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }, { use: hundred }] }
      rules:
        - id: hello
          on: follow
          when: { use: thousand }
          skip: nothing to say

      """)

  public static let contradiction = DiagnosticCode(
    "match/contradiction", .error, "conditions that can never hold together",
    explanation: """
      All conditions of a mapping have to hold. Two that exclude each other, such as a lower limit above the upper one, keep the rule \
      from ever being chosen.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { followers_count: { at_least: 500, at_most: 50 } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { followers_count: { at_least: 50, at_most: 500 } }
          skip: nothing to say

      """)

  public static let deadKeyword = DiagnosticCode(
    "match/dead-keyword", .warning, "a keyword that can never be found",
    explanation: """
      A keyword that is longer than the platform lets the field be can't stand in it. On X a name has at most 50 characters, a \
      username 15, a bio 160 and a location 30. Nor can a username hold an `@`, `lang` the name of a language instead of its tag, or any \
      text the backspace that YAML makes of `\\b` in double quotes. A pattern is written without the slashes of `/foo/i`.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { location: "San Francisco Bay Area, California" }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { location: { has_word: [San Francisco, Bay Area] } }
          skip: nothing to say

      """)

  public static let wholeSet = DiagnosticCode(
    "match/whole-set", .warning, "a set that is compared as a whole",
    explanation: """
      A value straight under a set, such as `interests` or a list of your own, is short for `is`, and a set is only what it has and \
      nothing else. Who asks whether something is in it wants `contains_any` or `contains_all`. In the same way `is_not` and `not_in` let \
      everybody through who has something beside it; who must not have it stands under `none`.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { interests: ai }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { interests: { contains_any: [ai] } }
          skip: nothing to say

      """)

  public static let doubleEscape = DiagnosticCode(
    "match/double-escape", .warning, "a pattern with doubled backslashes",
    explanation: """
      YAML changes backslashes in double quotes only. In single quotes `\\\\s` stays as it is and asks for a backslash and an s, \
      which hardly any text has. Write `\\s`.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { matches: 'ceo\\\\s+at' } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { matches: 'ceo\\s+at' } }
          skip: nothing to say

      """)

  public static let asciiWordEdge = DiagnosticCode(
    "match/ascii-word-edge", .warning, "`\\b` beside a letter outside ASCII",
    explanation: """
      In a regular expression `\\b` is an edge of words of ASCII letters and digits only. Beside any other letter it finds no edge, or \
      one in the middle of a word. `has_word` knows the edges of words in all scripts.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { matches: '\\bоснователь\\b' } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: основатель } }
          skip: nothing to say

      """)

  public static let strayWildcard = DiagnosticCode(
    "match/stray-wildcard", .warning, "a `*` at the start of a word, where it stands for itself",
    explanation: """
      In `has_word` a `*` stands for one word when it is a word of its own, and for any ending at the end of a word. Anywhere else it \
      is an asterisk that has to be in the text, and under other operators everywhere. There is no "any beginning": `contains` finds \
      parts of words.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: "*founder" } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: "founder*" } }
          skip: nothing to say

      """)

  public static let expressionAsText = DiagnosticCode(
    "match/expression-as-text", .warning, "a regular expression where plain text is meant",
    explanation: """
      `has_word`, `contains`, `starts_with` and `ends_with` look for the text as it stands, so `\\b`, `\\d+` or the `|` of \
      `ceo|founder` would have to be in it: several words stand in a list. Regular expressions go under `matches`; whole words are what `has_word` finds anyway.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: '\\bfounder\\b' } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: founder } }
          skip: nothing to say

      """)
}
