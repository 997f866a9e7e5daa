import Diagnostics

// Codes of keys and values of any mapping.
extension DiagnosticCode {
  public static let ruleUnknownKey = DiagnosticCode(
    "rule/unknown-key", .error, "a key that the rule language does not have",
    explanation: """
      A key that isn't known would be ignored, and what was meant by it would silently not happen. So it is an \
      error, and the nearest key is named.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          prioritty: 10

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          priority: 10

      """)

  public static let ruleMissingKey = DiagnosticCode(
    "rule/missing-key", .error, "a key that must be there is not",
    explanation: """
      Some keys have no sensible value to fall back on. The message says which one is missing and what it takes.
      """,
    bad: """
      rules:
        - id: hello
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleWrongType = DiagnosticCode(
    "rule/wrong-type", .error, "a value of another kind than the key takes",
    explanation: """
      The message says what the key takes and what was found. Quotes make a text of a number, and without quotes \
      `true` is a truth value.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          priority: high

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          priority: 10

      """)

  public static let ruleUnknownValue = DiagnosticCode(
    "rule/unknown-value", .error, "a word that is none of those the key takes",
    explanation: "Some keys take one of a few words. The message names them, or the nearest one.",
    bad: """
      channel:
        kind: twitter

      """,
    good: """
      channel:
        kind: x

      """)

  public static let ruleUnusedKey = DiagnosticCode(
    "rule/unused-key", .warning, "a key that has no effect where it stands",
    explanation: """
      The key is known, but what stands beside it makes it meaningless: a rule that skips has nothing to hold out. \
      Whoever wrote it expected something else.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          holdout: 5%

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleEmptyList = DiagnosticCode(
    "rule/empty-list", .error, "a list or mapping with nothing in it",
    explanation: """
      An empty list could mean everything or nothing, and one of the two is a surprise. Leave the key away instead.
      """,
    bad: """
      rules: []

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleEmptyText = DiagnosticCode(
    "rule/empty-text", .error, "a text with nothing in it",
    explanation: "An empty text says nothing, and as an operand it would be found everywhere.",
    bad: """
      rules:
        - id: hello
          on: follow
          skip: ""

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleOutOfRange = DiagnosticCode(
    "rule/out-of-range", .error, "a number or duration beyond what the key takes",
    explanation: "The message says from where to where values may go.",
    bad: """
      policy:
        min_facts: 99

      """,
    good: """
      policy:
        min_facts: 2

      """)

  public static let ruleInvalidDuration = DiagnosticCode(
    "rule/invalid-duration", .error, "a text that is no duration",
    explanation: """
      A duration is a number with a unit: `90s`, `30m`, `24h`, `30d`, `2w`, or several of them as in `1d12h`.
      """,
    bad: """
      policy:
        max_event_age: 3 days

      """,
    good: """
      policy:
        max_event_age: 3d

      """)

  public static let ruleInvalidTime = DiagnosticCode(
    "rule/invalid-time", .error, "a text that is no time",
    explanation: """
      Dates and times are written in ISO 8601: `2026-03-01`, `2026-03-01T18:00`, `2026-03-01T18:00:00Z`. Times of \
      day are two times with a hyphen between them, such as `"21:00-08:00"`, and the two must differ.
      """,
    bad: """
      channel:
        quiet_hours: "9pm-8am"

      """,
    good: """
      channel:
        quiet_hours: "21:00-08:00"

      """)

  public static let ruleInvalidPercentage = DiagnosticCode(
    "rule/invalid-percentage", .error, "a text that is no percentage",
    explanation: "Shares are written with a percent sign, since `0.05` and `5` are easily taken for one another.",
    bad: """
      rules:
        - id: hello
          on: follow
          holdout: 5
          send: { template: hello }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          holdout: 5%
          send: { template: hello }

      """)

  public static let ruleInvalidID = DiagnosticCode(
    "rule/invalid-id", .error, "a name that is not in kebab-case",
    explanation: """
      Names of rules, CTAs, conditions and variants end up in logs, links and statistics. Lower-case letters, \
      digits and single hyphens survive everywhere.
      """,
    bad: """
      rules:
        - id: New Founders
          on: follow
          skip: nothing to say

      """,
    good: """
      rules:
        - id: new-founders
          on: follow
          skip: nothing to say

      """)

  public static let ruleInvalidTemplateName = DiagnosticCode(
    "rule/invalid-template-name", .error, "a text that can not be the name of a template",
    explanation: """
      A template is named by its path below the templates folder, without `.liquid`. The path can't leave that \
      folder.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          send: { template: ../hello }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send: { template: intro/hello }

      """)

  public static let ruleInvalidLanguage = DiagnosticCode(
    "rule/invalid-language", .error, "a text that is no language tag",
    explanation: "Languages are BCP 47 tags: `en`, `pt-BR`, `zh-Hant`.",
    bad: """
      brand:
        name: Harbour
        lang: english

      """,
    good: """
      brand:
        name: Harbour
        lang: en

      """)

  public static let ruleInvalidDomain = DiagnosticCode(
    "rule/invalid-domain", .error, "a text that is no host name",
    explanation: "A domain is a host alone, without scheme, path or wild card; its subdomains are included.",
    bad: """
      brand:
        name: Harbour
        domains: [https://harbour.example/]

      """,
    good: """
      brand:
        name: Harbour
        domains: [harbour.example]

      """)

  public static let ruleInvalidHandle = DiagnosticCode(
    "rule/invalid-handle", .error, "a text that is no handle",
    explanation: """
      A handle is the account's name, with or without `@`, without blanks and not a link. With `@` it needs quotes, \
      since YAML keeps that sign for itself.
      """,
    bad: """
      brand:
        name: Harbour
        handle: https://x.com/harbour

      """,
    good: """
      brand:
        name: Harbour
        handle: "@harbour"

      """)

  public static let ruleUnknownTimeZone = DiagnosticCode(
    "rule/unknown-time-zone", .error, "a time zone that does not exist",
    explanation: """
      Time zones are names of the IANA database, such as `Europe/London`, or `UTC`. Abbreviations mean different \
      zones to different people.
      """,
    bad: """
      brand:
        name: Harbour
        time_zone: America/New_Yrok

      """,
    good: """
      brand:
        name: Harbour
        time_zone: America/New_York

      """)

  public static let ruleUnknownCheck = DiagnosticCode(
    "rule/unknown-check", .error, "a check that the quality gate does not have",
    explanation: """
      Checks are named by area and name. A setting for a check that doesn't exist would change nothing.
      """,
    bad: """
      policy:
        checks: { tone/shoutin: off }

      """,
    good: """
      policy:
        checks: { tone/shouting: off }

      """)

  public static let ruleRangeReversed = DiagnosticCode(
    "rule/range-reversed", .error, "a range that ends before it starts",
    explanation: "Nothing can lie in such a range, so the rule or condition could never apply.",
    bad: """
      rules:
        - id: hello
          on: follow
          window: { from: 2026-06-01, until: 2026-03-01 }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          window: { from: 2026-03-01, until: 2026-06-01 }
          skip: nothing to say

      """)
}
