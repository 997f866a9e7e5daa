import Diagnostics

/// The codes of problems with test files.
public enum TestCodes {
  public static let all: [DiagnosticCode] = [
    .testUnknownKey, .testMissingKey, .testWrongType, .testInvalidTime, .testInvalidPattern, .testUnknownName,
    .testNoExpectation, .testContradiction, .testDuplicateName,
  ]
}

extension DiagnosticCode {
  public static let testUnknownKey = DiagnosticCode(
    "test/unknown-key", .error, "a key that test files don't have",
    explanation: """
      A key that isn't known would be ignored, and the test would pass without testing what was meant. The nearest key is named.
      """,
    bad: """
      tests:
        - name: a founder is offered a call
          follower: { boi: "Founder @ Engines" }
          expect: { skip: no-rule }

      """,
    good: """
      tests:
        - name: a founder is offered a call
          follower: { bio: "Founder @ Engines" }
          expect: { skip: no-rule }

      """)

  public static let testMissingKey = DiagnosticCode(
    "test/missing-key", .error, "a test or a case has no name",
    explanation: "The name is what reports show and what `--run` finds a test by. Say what it shows, in a sentence.",
    bad: """
      tests:
        - follower: { bio: "gardener" }
          expect: { skip: no-rule }

      """,
    good: """
      tests:
        - name: a gardener hears nothing
          follower: { bio: "gardener" }
          expect: { skip: no-rule }

      """)

  public static let testWrongType = DiagnosticCode(
    "test/wrong-type", .error, "a value of a test is of another kind than its key takes",
    explanation: "The message says what the key takes and what was found. Quotes make a text of a number or of `true`.",
    bad: """
      tests:
        - name: nobody follows them
          follower: { followers_count: none }
          expect: { skip: no-rule }

      """,
    good: """
      tests:
        - name: nobody follows them
          follower: { followers_count: 0 }
          expect: { skip: no-rule }

      """)

  public static let testInvalidTime = DiagnosticCode(
    "test/invalid-time", .error, "a value of a test is not a time",
    explanation: "Times are written as in event logs, in ISO 8601; without a zone they are in UTC.",
    bad: """
      tests:
        - name: a follow at night
          event: { at: "last night" }
          expect: { skip: no-rule }

      """,
    good: """
      tests:
        - name: a follow at night
          event: { at: 2026-03-01T02:30:00Z }
          expect: { skip: no-rule }

      """)

  public static let testInvalidPattern = DiagnosticCode(
    "test/invalid-pattern", .error, "a pattern that a message is to match can't be read",
    explanation: "Patterns are regular expressions of RE2, as in `matches` of a rule.",
    bad: """
      tests:
        - name: two numbers
          expect: { text: { matches: "[0-9" } }

      """,
    good: """
      tests:
        - name: two numbers
          expect: { text: { matches: "[0-9][0-9]" } }

      """)

  public static let testUnknownName = DiagnosticCode(
    "test/unknown-name", .error, "a test names something that doesn't exist",
    explanation: """
      Rules, variants and calls to action are those of the rulebook, reasons and findings those of the engine. The reasons why \
      there is no message: `own-account`, `suppressed`, `opt-out`, `unreachable`, `stale`, `future`, `duplicate`, `cooldown`, `cap`, `rule`, \
      `holdout`, `no-rule`; in place of `rule` a test may name the rule that skips.
      """,
    bad: """
      tests:
        - name: nothing fits
          expect: { skip: no-rules }

      """,
    good: """
      tests:
        - name: nothing fits
          expect: { skip: no-rule }

      """)

  public static let testNoExpectation = DiagnosticCode(
    "test/no-expectation", .error, "a test expects nothing",
    explanation:
      "Without an expectation it would pass whatever the rules do. In a sequence, at least one event needs one.",
    bad: """
      tests:
        - name: a founder is offered a call
          follower: { bio: "Founder @ Engines" }

      """,
    good: """
      tests:
        - name: a founder is offered a call
          follower: { bio: "Founder @ Engines" }
          expect: { skip: no-rule }

      """)

  public static let testContradiction = DiagnosticCode(
    "test/contradiction", .error, "a test expects two things that can't both be",
    explanation: "An event that is skipped or rejected has no message, so nothing can be expected of its text.",
    bad: """
      tests:
        - name: promoters hear nothing
          expect: { skip: no-rule, delivery: review }

      """,
    good: """
      tests:
        - name: promoters hear nothing
          expect: { skip: no-rule }

      """)

  public static let testDuplicateName = DiagnosticCode(
    "test/duplicate-name", .warning, "two tests of a file have the same name",
    explanation: "Reports and `--run` can't tell them apart.",
    bad: """
      tests:
        - { name: nothing fits, expect: { skip: no-rule } }
        - { name: nothing fits, follower: { bio: gardener }, expect: { skip: no-rule } }

      """,
    good: """
      tests:
        - { name: nothing fits, expect: { skip: no-rule } }
        - { name: nothing fits a gardener, follower: { bio: gardener }, expect: { skip: no-rule } }

      """)
}
