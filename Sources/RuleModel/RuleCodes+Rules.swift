import Diagnostics

// Codes of rules and their messages.
extension DiagnosticCode {
  public static let ruleDuplicateID = DiagnosticCode(
    "rule/duplicate-id", .error, "a name that is given twice",
    explanation: """
      Rules, CTAs, conditions, attributes and the variants of a rule are known by their names, in all files of the \
      rulebook together. Both places are shown.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
        - id: hello
          on: mention
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
        - id: hello-again
          on: mention
          skip: nothing to say

      """)

  public static let ruleDuplicateSection = DiagnosticCode(
    "rule/duplicate-section", .error, "brand, channel or policy given twice",
    explanation: "These hold for the whole rulebook, whatever number of files it has. Both places are shown.",
    bad: """
      policy: { min_facts: 1 }
      ---
      policy: { min_facts: 2 }

      """,
    good: """
      policy: { min_facts: 2 }

      """)

  public static let ruleConsentNotAllowed = DiagnosticCode(
    "rule/consent-not-allowed", .error, "consent that the channel does not allow",
    explanation: """
      X counts an automatic direct message to someone who has neither written first nor asked for it as \
      unsolicited. There, `consent` is `follower_initiated` or `opt_in`; other messages go out as drafts for a \
      person to send.
      """,
    bad: """
      channel: { kind: x, consent: none }

      """,
    good: """
      channel: { kind: generic, consent: none }

      """)

  public static let ruleUnknownEvent = DiagnosticCode(
    "rule/unknown-event", .error, "an event type that does not exist",
    explanation: """
      A rule reacts to `follow`, `mention`, `reply`, `message`, `repost`, `quote`, `like` and `profile`, or to \
      `any`.
      """,
    bad: """
      rules:
        - id: hello
          on: followed
          skip: nothing to say

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleNoAction = DiagnosticCode(
    "rule/no-action", .error, "a rule that neither sends nor skips",
    explanation: "A rule that matches must do something: send a message, or end the search with a reason.",
    bad: """
      rules:
        - id: hello
          on: follow

      """,
    good: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say

      """)

  public static let ruleTwoActions = DiagnosticCode(
    "rule/two-actions", .error, "a rule that both sends and skips",
    explanation: "Only one of the two can happen, and which one was meant can't be told.",
    bad: """
      rules:
        - id: hello
          on: follow
          skip: nothing to say
          send: { template: hello }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send: { template: hello }

      """)

  public static let ruleNoMessage = DiagnosticCode(
    "rule/no-message", .error, "something to send without a message",
    explanation: "What to send is a template by name, a message written in place, or several variants of these.",
    bad: """
      rules:
        - id: hello
          on: follow
          send: { delay: 10m }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send: { delay: 10m, template: hello }

      """)

  public static let ruleTwoMessages = DiagnosticCode(
    "rule/two-messages", .error, "something to send with more than one message",
    explanation: "`template`, `message` and `variants` exclude one another, since only one of them can be sent.",
    bad: """
      rules:
        - id: hello
          on: follow
          send: { template: hello, message: "Hello there" }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send:
            variants:
              - { name: file, template: hello }
              - { name: inline, message: "Hello there" }

      """)

  public static let ruleNoWeight = DiagnosticCode(
    "rule/no-weight", .error, "variants of which none can be assigned",
    explanation: """
      A variant of weight 0 is only tried when the assigned one fails the quality gate. When all weigh 0, none can \
      be assigned.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          send:
            variants:
              - { name: short, template: short, weight: 0 }
              - { name: warm, template: warm, weight: 0 }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send:
            variants:
              - { name: short, template: short, weight: 0 }
              - { name: warm, template: warm }

      """)

  public static let ruleUnknownCTA = DiagnosticCode(
    "rule/unknown-cta", .error, "a call to action that is not defined",
    explanation: "A rule names its CTA by the key under `ctas`, in any file of the rulebook.",
    bad: """
      rules:
        - id: hello
          on: follow
          send: { template: hello, cta: demo-call }

      """,
    good: """
      ctas:
        demo-call: { kind: reply, ask: "Which part shall we look at first?" }
      rules:
        - id: hello
          on: follow
          send: { template: hello, cta: demo-call }

      """)
}
