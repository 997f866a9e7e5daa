import ArgumentParser
import CivilTime
import EventLog
import Events
import Preview
import WelcomeEngine

struct DryRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dry-run",
    abstract: "Show what sample followers would get, and why.",
    discussion: """
      Each sample's message is shown as a bubble, with facts and fallbacks marked, the rule that chose it and what it saw; then a
      table of rules against followers. Nothing is written.

        welcome dry-run --followers Rules/samples/followers.jsonl
        welcome dry-run --events logs/today.jsonl --only rejected
      """)

  enum Outcome: String, ExpressibleByArgument, CaseIterable { case sent, rejected, skipped }

  @Option(
    help: ArgumentHelp(
      "Sample followers, one JSON object a line; each is decided by itself, as a new follow unless it has an event.",
      valueName: "file"))
  var followers: String?

  @Option(help: ArgumentHelp("An event log, decided in its order.", valueName: "file"))
  var events: String?

  @Option(help: ArgumentHelp("Decide with what this ledger remembers; it is only read.", valueName: "file"))
  var ledger: String?

  @Option(help: "Show only decisions of this kind: sent, rejected or skipped.")
  var only: Outcome?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (followers == nil) == (events == nil) { throw ValidationError("give either --followers FILE or --events FILE") }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let rulebook = try shared.loadRulebook(terminal)
    let now = shared.moment
    let samples =
      if let followers {
        try Samples.followers(followers, now: now, terminal: terminal)
      } else {
        try Samples.events(events ?? "-", brand: BrandAccount(rulebook.ruleSet.brand), now: now, terminal: terminal)
      }
    var history = try LedgerHistory.read(ledger, terminal)
    var decisions: [Decision] = []
    let view = DecisionView(style: terminal.style)
    for (index, event) in samples.enumerated() {
      let decision: Decision
      if events != nil {
        decision = rulebook.decide(event, history: history, now: now, explain: true)
        history.record(decision)
      } else {
        decision = rulebook.decide(event, history: history, now: now, explain: true)
      }
      decisions.append(decision)
      if isShown(decision) {
        let text = "\(index + 1). " + view.render(decision, limit: rulebook.ruleSet.channel.maxLength) + "\n"
        terminal.print(text)
      }
    }
    terminal.print(RuleTable(style: terminal.style).render(decisions, rules: rulebook.ruleSet.rules.map(\.id.value)))
    if !shared.quiet { terminal.report(Self.totals(decisions) + "\n") }
  }

  private func isShown(_ decision: Decision) -> Bool {
    switch (only, decision.outcome) {
    case (nil, _), (.sent, .send), (.rejected, .reject), (.skipped, .skip): true
    default: false
    }
  }

  private static func totals(_ decisions: [Decision]) -> String {
    var sent = 0
    var rejected = 0
    for decision in decisions {
      switch decision.outcome {
      case .send: sent += 1
      case .reject: rejected += 1
      case .skip: break
      }
    }
    return
      "\(count(decisions.count, "sample")): \(sent) sent, \(rejected) rejected, \(decisions.count - sent - rejected) skipped"
  }
}
