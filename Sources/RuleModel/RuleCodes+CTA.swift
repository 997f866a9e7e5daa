import Diagnostics

// Codes of calls to action.
extension DiagnosticCode {
  public static let ctaIncomplete = DiagnosticCode(
    "cta/incomplete", .error, "a call to action without what its kind needs",
    explanation: """
      A meeting needs `slots` or a booking `link`, a link its `link`, an offer its `code` and when it `ends`. \
      Without them the ask can't be specific.
      """,
    bad: """
      ctas:
        demo:
          kind: meeting
          ask: "Shall we talk for 15 minutes?"

      """,
    good: """
      ctas:
        demo:
          kind: meeting
          ask: "Shall we talk for 15 minutes? {{ cta.link }}"
          link: https://harbour.example/call

      """)

  public static let ctaInsecureLink = DiagnosticCode(
    "cta/insecure-link", .error, "a link that is not https",
    explanation: """
      What goes over http can be read and changed on the way, and browsers warn of it. Messages link to https only.
      """,
    bad: """
      ctas:
        demo:
          kind: link
          ask: "The checklist is here: {{ cta.link }}"
          link: http://harbour.example/checklist

      """,
    good: """
      ctas:
        demo:
          kind: link
          ask: "The checklist is here: {{ cta.link }}"
          link: https://harbour.example/checklist

      """)

  public static let ctaInvalidLink = DiagnosticCode(
    "cta/invalid-link", .error, "a text that is no absolute https link",
    explanation: "A link in a message has no page that it could be relative to: it needs `https://` and a host.",
    bad: """
      ctas:
        demo:
          kind: link
          ask: "The checklist is here: {{ cta.link }}"
          link: harbour.example/checklist

      """,
    good: """
      ctas:
        demo:
          kind: link
          ask: "The checklist is here: {{ cta.link }}"
          link: https://harbour.example/checklist

      """)

  public static let ctaVariableNotGiven = DiagnosticCode(
    "cta/variable-not-given", .error, "an ask that shows what the call to action does not have",
    explanation: """
      `cta.slot` needs `slots`, and `cta.link`, `cta.deadline`, `cta.code` and `cta.ends` need the key of their \
      name. Otherwise there is a hole in the sentence.
      """,
    bad: """
      ctas:
        demo:
          kind: reply
          ask: "Could you tell us more at {{ cta.link }}?"

      """,
    good: """
      ctas:
        demo:
          kind: reply
          ask: "Could you tell us which port you sail from?"

      """)

  public static let ctaNotShown = DiagnosticCode(
    "cta/not-shown", .warning, "an ask that never shows its link or code",
    explanation: """
      The link of a link, the booking link of a meeting without slots, and the code of an offer reach the follower \
      through the ask alone.
      """,
    bad: """
      ctas:
        demo:
          kind: link
          ask: "Read the checklist for your first week."
          link: https://harbour.example/checklist

      """,
    good: """
      ctas:
        demo:
          kind: link
          ask: "Read the checklist for your first week: {{ cta.link }}"
          link: https://harbour.example/checklist

      """)

  public static let ctaNoQuestion = DiagnosticCode(
    "cta/no-question", .warning, "an ask for a reply that asks nothing",
    explanation: """
      A follower replies to a question, or when told what to reply with. An ask of kind `reply` asks a question, \
      names the reply in quotes or in capitals, or has quick replies.
      """,
    bad: """
      ctas:
        demo:
          kind: reply
          ask: "Let us know."

      """,
    good: """
      ctas:
        demo:
          kind: reply
          ask: "Which part of the pilot takes you longest?"

      """)

  public static let ctaNoSlots = DiagnosticCode(
    "cta/no-slots", .error, "slots that all lie in the quiet hours",
    explanation: """
      Slots in the channel's quiet hours are never offered. When all of them are, there is nothing to offer.
      """,
    bad: """
      channel: { quiet_hours: "18:00-09:00" }
      ctas:
        demo:
          kind: meeting
          ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work?"
          slots: { days: mon, between: "19:00-21:00", every: 30m }

      """,
    good: """
      channel: { quiet_hours: "18:00-09:00" }
      ctas:
        demo:
          kind: meeting
          ask: "Does {{ cta.slot | date: '%A at %-I:%M %p' }} work?"
          slots: { days: mon, between: "10:00-12:00", every: 30m }

      """)

  public static let ctaTooManyQuickReplies = DiagnosticCode(
    "cta/too-many-quick-replies", .error, "more quick replies than the channel shows",
    explanation: "X takes at most 20 quick replies with a message and refuses one that has more.",
    bad: """
      ctas:
        demo:
          kind: reply
          ask: "Which day suits you?"
          quick_replies: [day 1, day 2, day 3, day 4, day 5, day 6, day 7, day 8, day 9, day 10, day 11, day 12, day 13, day 14, day 15, day 16, day 17, day 18, day 19, day 20, day 21]

      """,
    good: """
      ctas:
        demo:
          kind: reply
          ask: "Which day suits you?"
          quick_replies: [Monday, Tuesday]

      """)

  public static let ctaQuickReplyTooLong = DiagnosticCode(
    "cta/quick-reply-too-long", .error, "a quick reply longer than the channel shows",
    explanation: """
      X takes labels of up to 36 characters, descriptions of up to 72 and metadata of up to 1000, and refuses a \
      message with a longer one.
      """,
    bad: """
      ctas:
        demo:
          kind: reply
          ask: "Which of these fits?"
          quick_replies: ["We are still looking around for a good way to begin", Not yet]

      """,
    good: """
      ctas:
        demo:
          kind: reply
          ask: "Which of these fits?"
          quick_replies: [Still looking, Not yet]

      """)

  public static let ctaInvalidMedia = DiagnosticCode(
    "cta/invalid-media", .error, "an attachment that is not an upload",
    explanation: """
      Media is attached by the id that X answered when it was uploaded, which is all digits. A link or file name \
      can't be attached.
      """,
    bad: """
      ctas:
        demo:
          kind: reply
          ask: "What would you change in this chart?"
          media: chart.png

      """,
    good: """
      ctas:
        demo:
          kind: reply
          ask: "What would you change in this chart?"
          media: "1146654567674912769"

      """)
}
