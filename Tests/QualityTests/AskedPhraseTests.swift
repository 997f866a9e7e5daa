import Diagnostics
import RuleModel
import Testing

@testable import Quality

/// Phrases of auto-DMs that a call to action of a kind can hardly do without, and questions that are stock only where they stand alone.
@Suite("Stock phrases in what is asked")
struct AskedPhraseTests {
  /// The errors of a message with a name and one fact beside it.
  private func errors(_ kind: String?, _ ask: String, before: String = "") throws -> [String] {
    let header = kind.map { "kind: \($0)\n---\n" } ?? ""
    let example = try ExampleMessage(
      "\(header)Hi {first_name:Ada}, good to have a {bio:weaver} here, and thank you for the kind note. \(before)[\(ask)]"
    )
    let findings = QualityGate().judge(example.message, context: example.context)
    return findings.filter { $0.severity == .error }.map(\.message)
  }

  @Test(
    "a question about the subject passes",
    arguments: [
      "Which one do you drink, tea or coffee?", "Which are you: cats or dogs?",
      "Where do you unwind, beach or mountains?",
      "iOS or Android: which one do you build for?", "Do you ship to iOS or Android?",
      "What do you pour first, coffee or tea?",
      "At the loom, what are you working on?", "Where are you based, and which wool do you get there?",
      "For the mailing: where are you from?", "Early bird or night owl: when do you weave?", "Coffee or tea?",
      "Just reply GUIDE and I'll send the dye chart.", "Just say yes and I'll post the sample.",
      "Which wool do you use?",
      "What is the hardest pattern you have woven?", "Which loom would you like to see next?",
      "What would you like to see in version 3?", "What kind of music do you play in the studio?",
      "What inspired you to start the night market?", "What are your thoughts on borrow checking in build scripts?",
      "Do you use any tools to trace Kafka lag?", "Do you need help with your Postgres upgrade?",
      "Do you collab with other dyers?",
      "What's the one thing that your build can't do yet?", "Which industry do you build chips for?",
      "Can I send you a sample of the wool?",
    ])
  func question(ask: String) throws {
    #expect(try errors("reply", ask) == [])
  }

  @Test(
    "a meeting is asked for as meetings are",
    arguments: [
      "Book a 15-minute call: {cta.link:https://cal.example/ada}",
      "Book a 15 minute call: {cta.link:https://cal.example/ada}",
      "Book a free call: {cta.link:https://cal.example/ada}", "Grab a quick chat: {cta.link:https://cal.example/ada}",
      "Up for a quick call? {cta.link:https://cal.example/ada}",
      "Schedule a demo with us: {cta.link:https://cal.example/ada}",
      "Are you open to a short call on Thursday at 10:30?", "Shall we hop on a quick call at {cta.slot:10:30 AM}?",
      "Schedule your free consultation: {cta.link:https://cal.example/ada}",
      "Set up a 20-minute demo: {cta.link:https://cal.example/ada}",
      "Book your 30-minute slot: {cta.link:https://cal.example/ada}",
    ])
  func meeting(ask: String) throws {
    #expect(try errors("meeting", ask) == [])
  }

  @Test(
    "an offer and a task are asked for as such",
    arguments: [
      ("offer", "Use code {cta.code:ADA20} for 20% off until Friday."),
      ("offer", "Enjoy 20% off with {cta.code:ADA20}."),
      ("offer", "Show this code at the till for a coffee: {cta.code:ADA20}"),
      ("task", "Leave a review of the planner by Friday."),
      ("link", "Read our new report on wool prices: https://a.example"),
      ("task", "Fill in the form of the guild by Friday."),
      ("offer", "Up to 30% off with code {cta.code:ADA20}."), ("task", "Submit your story by Friday."),
      ("task", "Send us your best work by May 3."), ("task", "Use #loom when you post your next scarf."),
    ])
  func offerOrTask(kind: String, ask: String) throws {
    #expect(try errors(kind, ask) == [])
  }

  @Test("a call of a stated length is asked for in a text of which nobody says what it asks, too")
  func bare() throws {
    #expect(try errors(nil, "Book a 15-minute call: https://cal.example/ada") == [])
    #expect(try errors(nil, "Book a quick call: https://cal.example/ada").contains { $0.contains("stock auto-DM") })
  }

  @Test(
    "a question at the end of a time that is offered passes, in all languages",
    arguments: [
      ("Thursday at 10:30, sound good?", "en"), ("El jueves a las 10:30, ¿te apuntas?", "es"),
      ("Jeudi à 10 h 30, ça vous dit ?", "fr"),
      ("Donnerstag um 10:30, Lust?", "de"), ("Quinta às 10:30, topa?", "pt"), ("Giovedì alle 10:30, ti va?", "it"),
    ])
  func tags(ask: String, lang: String) throws {
    for kind in ["meeting", "reply"] {
      let example = try ExampleMessage("kind: \(kind)\nlang: \(lang)\n---\n{first_name:Ada}, {bio:Rust}! [\(ask)]")
      #expect(StockPhrase().findings(in: Reading(example.message), context: example.context).map(\.message) == [])
    }
  }

  @Test("a yes to a time that the sentence before offers is asked for in a text of which nobody says what it asks, too")
  func assent() throws {
    func count(_ text: String) throws -> Int {
      StockPhrase().findings(in: Reading(try ExampleMessage(text).message), context: GateContext()).count
    }
    #expect(try count("[We weave on Friday at 18:30. Are you in?]") == 0)
    #expect(try count("[We weave now and then. Are you in?]") == 1)
    #expect(try count("We weave on Friday at 18:30. [Are you in?]") == 0)
  }

  @Test(
    "so does one behind a sentence that names the time",
    arguments: [
      "We meet for 20 minutes on Friday 11 December at 18:30, soup included. [Are you in?]",
      "The kiln opens on Sunday at 9:00. [Tempted?]",
    ])
  func behindTime(text: String) throws {
    let example = try ExampleMessage("{first_name:Ada}, {bio:weaver}! \(text)")
    #expect(StockPhrase().findings(in: Reading(example.message), context: example.context) == [])
  }

  @Test(
    "elsewhere they are stock",
    arguments: [
      ("reply", "Which wool do you use?", "You can schedule a quick call any day. "),
      ("reply", "Which wool do you use?", "Coffee or tea? "),
      ("link", "Book a free call: https://cal.example/ada", ""),
      ("meeting", "Does Thursday at 10:30 work?", "Use code ADA20 for a big discount. "),
      ("reply", "Which wool do you use?", "How are you? Have a great day! "),
      ("reply", "What would you like to see from us?", ""), ("reply", "What are your thoughts on this?", ""),
      ("reply", "Do you need help with your business?", ""),
      ("meeting", "What are your thoughts on dyes? Or Friday at 10:30?", ""),
    ])
  func elsewhere(kind: String, ask: String, before: String) throws {
    #expect(try errors(kind, ask, before: before).contains { $0.contains("stock auto-DM") })
  }

  @Test(
    "a question that everybody is asked stays one, whatever leads to it",
    arguments: [
      "[Coffee or tea?]", "[Quick question: cats or dogs?]", "Hey there! [So, tell us: beach or mountains?]",
      "Hi {first_name:Ada}. [How are you today?]", "Hi {first_name:Ada}, [what do you do?]",
    ])
  func alone(text: String) throws {
    for kind in ["", "kind: reply\n---\n"] {
      let example = try ExampleMessage(kind + text)
      let findings = StockPhrase().findings(in: Reading(example.message), context: example.context)
      #expect(findings.contains { $0.severity == .error })
    }
  }

  @Test("the policy's own phrases stand in for one that doesn't count")
  func policy() throws {
    let own = Located("book a * minute call", at: Span(Source(path: "p", bytes: []), 0..<0))
    var context = try ExampleMessage("kind: meeting\n---\n[x]").context
    context.policy = Policy(stockPhrases: [own])
    let message = try ExampleMessage("[Book a 15 minute call: https://cal.example]").message
    #expect(StockPhrase().findings(in: message, context: context).count == 1)
  }
}
