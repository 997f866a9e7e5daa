import Diagnostics

// Codes of conditions.
extension DiagnosticCode {
  public static let ruleUnknownField = DiagnosticCode(
    "rule/unknown-field", .error, "a field that followers and events do not have",
    explanation: """
      A condition can look at the fields of the reference and at the attributes that the rulebook declares. A \
      misspelt field would never have a value, and the condition would never hold.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { followers_cnt: { at_least: 1000 } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { followers_count: { at_least: 1000 } }
          skip: nothing to say

      """)

  public static let ruleUnknownOperator = DiagnosticCode(
    "rule/unknown-operator", .error, "an operator that does not exist",
    explanation: "The operators that go with the field are named, or the nearest one.",
    bad: """
      rules:
        - id: hello
          on: follow
          when: { followers_count: { atleast: 1000, gt: 5 } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { followers_count: { at_least: 1000, more_than: 5 } }
          skip: nothing to say

      """)

  public static let ruleOperatorNotForField = DiagnosticCode(
    "rule/operator-not-for-field", .error, "an operator that does not go with the field's type",
    explanation: """
      Words are found in texts, numbers and times are compared, sets contain. The message names the operators that \
      the field can be used with.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { at_least: 3 } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: founder } }
          skip: nothing to say

      """)

  public static let ruleMissingOperator = DiagnosticCode(
    "rule/missing-operator", .error, "a field without an operator",
    explanation: "`case_sensitive` and `all_of` change how an operator works; alone they test nothing.",
    bad: """
      rules:
        - id: hello
          on: follow
          when: { bio: { case_sensitive: true } }
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          when: { bio: { has_word: Swift, case_sensitive: true } }
          skip: nothing to say

      """)

  public static let ruleUnknownCondition = DiagnosticCode(
    "rule/unknown-condition", .error, "a named condition that is not defined",
    explanation: "`use` names a key under `conditions`, in any file of the rulebook.",
    bad: """
      rules:
        - id: hello
          on: follow
          when: { use: promoter }
          skip: nothing to say

      """,
    good: """
      conditions:
        promoter: { bio: airdrop }
      rules:
        - id: hello
          on: follow
          when: { use: promoter }
          skip: nothing to say

      """)

  public static let ruleConditionCycle = DiagnosticCode(
    "rule/condition-cycle", .error, "a named condition that uses itself",
    explanation: """
      A condition that leads back to itself, directly or through others, could never be decided. All steps of the \
      way are shown.
      """,
    bad: """
      conditions:
        one: { use: two }
        two: { none: [{ use: one }] }

      """,
    good: """
      conditions:
        one: { use: two }
        two: { none: [{ bio: airdrop }] }

      """)
}
