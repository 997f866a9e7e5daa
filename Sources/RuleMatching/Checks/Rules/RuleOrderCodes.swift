import Diagnostics

// What an earlier rule can do to a later one.
extension DiagnosticCode {
  public static let ruleUnreachable = DiagnosticCode(
    "rule/unreachable", .warning, "a rule that can never be chosen, since one before it always ends the matter",
    explanation: """
      Rules are looked at by priority, then file, then place. A rule that skips, or that sends and is `final`, lets no later rule \
      have a turn. When it fits every event that a later rule fits, in the same window or a wider one, the later rule is dead. \
      Only what is certain is reported; nothing is said of one regular expression covering another.
      """,
    bad: """
      rules:
        - id: no-small-accounts
          on: any
          when: { followers_count: { less_than: 500 } }
          skip: too small
        - id: small-founders
          on: follow
          when:
            followers_count: { less_than: 100 }
            bio: { has_word: founder }
          send: { template: founders }

      """,
    good: """
      rules:
        - id: small-founders
          on: follow
          priority: 10
          when:
            followers_count: { less_than: 100 }
            bio: { has_word: founder }
          send: { template: founders }
        - id: no-small-accounts
          on: any
          when: { followers_count: { less_than: 500 } }
          skip: too small

      """)

  public static let ruleShadowed = DiagnosticCode(
    "rule/shadowed", .warning, "a rule that only gets what the gate refuses of a more general one before it",
    explanation: """
      The earlier rule fits whenever the later one does, so it sends first. The later one has a turn only when none of the \
      earlier one's messages passes the quality gate. Mostly the more special rule was meant to come first, and lacks a priority. \
      Nothing is said of a rule that skips under the same condition: it gives the reason when nothing could be sent.
      """,
    bad: """
      rules:
        - id: hello
          on: follow
          send: { template: hello }
        - id: founders
          on: follow
          when: { bio: { has_word: founder } }
          send: { template: founders }

      """,
    good: """
      rules:
        - id: hello
          on: follow
          send: { template: hello }
        - id: founders
          on: follow
          priority: 10
          when: { bio: { has_word: founder } }
          send: { template: founders }

      """)

  public static let ruleSameCondition = DiagnosticCode(
    "rule/same-condition", .warning, "two rules that fit the same events",
    explanation: """
      The one that is looked at first sends, and the other one has a turn only when the gate refuses all of its messages. Several \
      ways to say it are variants of one rule, which also shares them out by weight and compares them.
      """,
    bad: """
      rules:
        - id: founders-short
          on: follow
          when: { bio: { has_word: [founder, maker] } }
          send: { template: short }
        - id: founders-warm
          on: follow
          when: { bio: { has_word: [Maker, Founder] } }
          send: { template: warm }

      """,
    good: """
      rules:
        - id: founders
          on: follow
          when: { bio: { has_word: [founder, maker] } }
          send:
            variants:
              - { name: short, template: short }
              - { name: warm, template: warm }

      """)

  public static let ruleOverlappingWindows = DiagnosticCode(
    "rule/overlapping-windows", .warning, "two rules for the same events whose windows overlap",
    explanation: """
      Rules that follow each other, as those of two seasons, should do so without a time that belongs to both: there the one that \
      is looked at first wins. `until` is the moment at which a window is over, so that one may end where the next one starts.
      """,
    bad: """
      rules:
        - id: spring
          on: follow
          window: { from: 2030-03-01, until: 2030-06-15 }
          send: { template: spring }
        - id: summer
          on: follow
          window: { from: 2030-06-01, until: 2030-09-01 }
          send: { template: summer }

      """,
    good: """
      rules:
        - id: spring
          on: follow
          window: { from: 2030-03-01, until: 2030-06-01 }
          send: { template: spring }
        - id: summer
          on: follow
          window: { from: 2030-06-01, until: 2030-09-01 }
          send: { template: summer }

      """)
}
