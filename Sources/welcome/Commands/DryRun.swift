import ArgumentParser
import CivilTime
import Diagnostics
import EventLog
import Events
import Foundation
import Preview
import RuleTests
import WelcomeEngine

struct DryRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dry-run",
    abstract: "Show what sample followers would get, and why.",
    usage: "welcome dry-run (--followers <file> | --events <file>) [<options>]",
    discussion: """
      Each sample's message is shown as a bubble, with facts and fallbacks marked, the rule that chose it and what it saw; then a \
      table of rules against followers. Nothing is sent or kept.

        welcome dry-run --followers Rules/samples/followers.jsonl
        welcome dry-run --events logs/today.jsonl --only rejected
        welcome dry-run --followers Rules/samples/followers.jsonl --html page.html

      A sample in JSON or YAML may say what is to come of it, as a test does; what comes otherwise is told, and fails the run:

        {"name": "Ada", "bio": "Founder @ Engines", "expect": {"rule": "founders"}}

      Exit status: 0 done, 1 the rules have errors or something else came than was expected, 2 unreadable input.
      """)

  enum Outcome: String, ExpressibleByArgument, CaseIterable {
    case sent, rejected, skipped

    var kind: DecisionKind {
      switch self {
      case .sent: .sent
      case .rejected: .refused
      case .skipped: .skipped
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "Sample followers: JSON objects, pages of users as X gives them, CSV with a header or YAML; each is decided by itself, as a new follow unless it has an event.",
      valueName: "file"), completion: .file())
  var followers: String?

  @Option(help: ArgumentHelp("An event log, decided in its order.", valueName: "file"), completion: .file())
  var events: String?

  @Option(
    help: ArgumentHelp("Decide with what this ledger remembers; it is only read.", valueName: "file"),
    completion: .file())
  var ledger: String?

  @Option(help: "Show only decisions of this kind: sent, rejected or skipped.")
  var only: Outcome?

  @OptionGroup var columns: ColumnOptions

  @Option(
    help: ArgumentHelp(
      "Write a page to look at and share instead of printing; - for standard output.", valueName: "file"),
    completion: .file())
  var html: String?

  @Flag(help: "Don't show long output in a pager. PAGER names it; `less -R` when not set.")
  var noPager = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let ledger { try SharedOptions.checkLedger(ledger) }
    if (followers == nil) == (events == nil) { throw ValidationError("give either --followers FILE or --events FILE") }
    if let events, ColumnOptions.isList(events) {
      throw ValidationError("\(events) is a list of followers by its name: --followers reads it")
    }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let rulebook = try shared.loadRulebook(terminal)
    let now = shared.moment
    columns.warn(of: rulebook.ruleSet.attributes, terminal)
    let samples =
      if let followers {
        try Samples.followers(followers, options: columns.followers(terminal), now: now, terminal: terminal)
      } else {
        try Samples.events(events ?? "-", brand: BrandAccount(rulebook.ruleSet.brand), now: now, terminal: terminal)
      }
    let remembered = try LedgerHistory.read(ledger, terminal)
    let (decisions, known) = try remembered.recall(
      rulebook.dryRun(samples.events, isLog: events != nil, history: remembered.history, now: now), terminal)
    for note in MismatchedAttributes.notes(of: decisions, rulebook.ruleSet.attributes, now: now) {
      terminal.report("warning: \(Visible.escaped(followers ?? events ?? "-")): \(Visible.escaped(note))\n")
    }
    let expected = SampleExpectations(
      samples.expectations.mapValues { ("\(followers ?? events ?? "-"), \($0.place)", $0.text) }, of: decisions,
      rulebook.ruleSet)
    terminal.report(expected.diagnostics)
    if let html {
      let report = DryRunReport(
        ruleSet: rulebook.ruleSet, decisions: decisions, shown: only.map { [$0.kind] } ?? Set(DecisionKind.allCases),
        now: now, input: Self.name(of: followers ?? events ?? "-"))
      try PageFile.write(
        DryRunPage.document(report, version: Welcome.configuration.version), to: html, isQuiet: shared.quiet, terminal)
    } else {
      print(decisions, rulebook, terminal)
    }
    terminal.report(expected.report(style: terminal.style))
    if !shared.quiet { tell(decisions, samples, expected, known: known, terminal) }
    // What can't be read may have been what was expected.
    let isUnsure = !samples.expectations.isEmpty && samples.unreadable > 0
    if expected.hasFailed || isUnsure { throw ExitCode(ExitStatus.findings) }
  }

  private func tell(
    _ decisions: [Decision], _ samples: Samples, _ expected: SampleExpectations, known: Int, _ terminal: Terminal
  ) {
    let expectations = expected.summary.map { "; \($0)" } ?? ""
    terminal.report(Self.totals(decisions, unreadable: samples.unreadable) + expectations + "\n")
    if known > 0 {
      let what = known == 1 ? "1 of them has been decided" : "\(known) of them have been decided"
      terminal.report("help: \(what) in the ledger; without --ledger everything is decided anew\n")
    }
  }

  private func print(_ decisions: [Decision], _ rulebook: Rulebook, _ terminal: Terminal) {
    let view = DecisionView(style: terminal.style)
    var text = ""
    for (index, decision) in decisions.enumerated() where only == nil || only?.kind == decision.kind {
      text += "\(index + 1). " + view.render(decision, limit: rulebook.ruleSet.channel.maxLength) + "\n"
    }
    text += RuleTable(style: terminal.style).render(decisions, rules: rulebook.ruleSet.rules.map(\.id.value))
    let pager = noPager ? nil : Pager(environment: terminal.environment)
    if let pager, pager.isWorthwhile(for: text, on: terminal) { return pager.show(text, on: terminal) }
    terminal.print(text)
  }

  /// What an input is called in a page.
  private static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  /// - Parameter unreadable: how many samples or lines can't be read.
  private static func totals(_ decisions: [Decision], unreadable: Int) -> String {
    let number = { (kind: DecisionKind) in decisions.count { $0.kind == kind } }
    let totals = [("sent", number(.sent)), ("rejected", number(.refused)), ("skipped", number(.skipped))]
    return "\(count(decisions.count, "sample")): " + totals.map { "\($1) \($0)" }.joined(separator: ", ")
      + (unreadable > 0 ? "; \(unreadable) that can't be read" : "")
  }
}
