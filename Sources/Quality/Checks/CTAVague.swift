import Diagnostics
import RuleModel

/// `cta/vague`
struct CTAVague: ReadingCheck {
  static let code = DiagnosticCode(
    "cta/vague", .error, "the ask names nothing that the follower can act on",
    explanation: """
      What makes an ask specific depends on its kind. A meeting names a time or a booking link; a link says what is behind it; a reply \
      is a question the follower can answer, or names what to reply with; a task has an object and a deadline or place; an offer has \
      its code or its end. The sentence before may name what the ask only points to: what is behind a link, the time of “you in?”, the \
      question that “reply yes” answers. “Check it out”, “let me know”, “feel free to reach out” are none of these. In a language whose words the \
      check doesn't know, a sentence is enough, with the link, code or number where one belongs. `policy.vague_asks` adds wordings of \
      your own.
      """,
    bad: "kind: meeting\n---\nHi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Let's talk soon!]",
    good:
      "kind: meeting\n---\nHi {first_name:Ada}, your {bio:compiler} talk made the rounds. [Does Thursday at 10:30 AM work?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    reading.callsToAction.compactMap { number in
      let ask = Ask(number: number, reading: reading, context: context)
      guard !ask.isSpecific(context.cta?.kind), let range = reading.range(of: .cta(number)) else { return nil }
      let kind = context.cta?.kind
      return Finding(
        Self.code, "“\(reading.text(range))” \(Self.lack(kind))", at: range, help: Self.help(kind))
    }
  }

  private static func lack(_ kind: CallToAction.Kind?) -> String {
    switch kind {
    case .meeting: "names neither a time nor a booking link"
    case .link: "gives no link, or doesn't say what is behind it"
    case .reply: "is no question that can be answered, and doesn't name what to reply with"
    case .task: "doesn't say what to do by when or where"
    case .offer: "names neither a code nor an end"
    case nil: "names no time, link, question or task"
    }
  }

  private static func help(_ kind: CallToAction.Kind?) -> String {
    switch kind {
    case .meeting: "offer a slot, “Does {{ cta.slot | date: '%A at %-I:%M %p' }} work?”, or the link that books one"
    case .link: "name what the link holds: “Read the migration guide: {{ cta.link }}”"
    case .reply: "ask one thing they know the answer to: “Which database do you run?”, or “Reply DEMO”"
    case .task: "name the thing and its deadline or place: “Send your talk by {{ cta.deadline | date: '%A' }}”"
    case .offer: "place {{ cta.code }} and say until when it holds"
    case nil: "ask for one concrete thing: a time, a link with what is behind it, a question"
    }
  }
}
