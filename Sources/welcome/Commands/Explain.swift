import ArgumentParser
import Diagnostics
import EventLog
import Preview
import WelcomeEngine

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why an event was decided as it was, or what a code means.",
    discussion: """
      With --events, the log is decided up to the event, since what came before it matters. Then every rule is shown in the order in \
      which it was looked at: each condition with the value it saw, what was captured, and where the rule lost.

        welcome explain evt_1042 --events logs/today.jsonl
        welcome explain personalization/name-only
        welcome explain --list
        welcome explain --markdown > Reference.md
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      "The id of an event in --events, or the code of a check or of a problem, such as cta/vague.", valueName: "subject"
    ))
  var subject: String?

  @Option(help: ArgumentHelp("The event log that holds the event.", valueName: "file"), completion: .file())
  var events: String?

  @Option(
    help: ArgumentHelp("Decide with what this ledger remembers; it is only read.", valueName: "file"),
    completion: .file())
  var ledger: String?

  @Option(help: "The form of the explanation of an event: text or json.")
  var format = Format.text

  @Flag(help: "List all codes.")
  var list = false

  @Flag(help: "Print the reference of all codes as Markdown.")
  var markdown = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let ledger { try SharedOptions.checkLedger(ledger) }
    if subject == nil, !list, !markdown {
      throw ValidationError("name an event or a code, or give --list or --markdown")
    }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    if list { return printList(terminal) }
    if markdown {
      terminal.print(CodeReference.markdown(CodeRegistry.all))
      return
    }
    guard let subject else { return }
    if let code = CodeRegistry.all.first(where: { $0.id == subject }) {
      terminal.print(CodePage(code, isCheck: CodeRegistry.isCheck(code)).text)
    } else if let events {
      try explain(subject, in: events, terminal)
    } else {
      throw unknown(subject, terminal)
    }
  }

  private func printList(_ terminal: Terminal) {
    let codes = CodeRegistry.all
    let width = codes.map(\.id.count).max() ?? 0
    for code in codes {
      let padding = String(repeating: " ", count: width - code.id.count)
      terminal.print(
        "\(code.id)\(padding)  \(code.severity.rawValue)\(code.severity == .error ? "  " : "")  \(code.summary)\n")
    }
  }

  private func unknown(_ subject: String, _ terminal: Terminal) -> ExitCode {
    let help =
      Suggestion.help(for: subject, in: CodeRegistry.all.map(\.id))
      ?? (subject.contains("/")
        ? "`welcome explain --list` shows all codes"
        : "if it is the id of an event, name its log with `--events FILE`; `welcome explain --list` shows all codes")
    terminal.report("error: there is no code `\(Visible.escaped(subject))`\nhelp: \(help)\n")
    return ExitCode(ExitStatus.findings)
  }

  // MARK: Events

  private func explain(_ id: String, in path: String, _ terminal: Terminal) throws {
    let rulebook = try shared.loadRulebook(terminal)
    let now = shared.moment
    let (log, problems) = try Samples.log(
      path, brand: BrandAccount(rulebook.ruleSet.brand), now: now, terminal: terminal)
    let remembered = try LedgerHistory.read(ledger, terminal)
    var history = remembered.history
    for event in log {
      let isWanted = event.id == id
      let decision = rulebook.decide(event, history: history, now: now, explain: isWanted)
      if isWanted {
        let (recalled, known) = try remembered.recall([decision], terminal)
        for decision in recalled { show(decision, rulebook, terminal) }
        if known > 0, !shared.quiet {
          terminal.report("help: without --ledger it is decided anew, with every rule and what each condition saw\n")
        }
        return
      }
      history.record(decision)
    }
    // The event may be on a line that can't be read.
    Samples.report(problems, terminal)
    let near = Self.near(id, in: log.map(\.id))
    let help =
      near.isEmpty
      ? "\(count(log.count, "event")) could be read" : "did you mean \(near.map { "`\($0)`" }.joined(separator: ", "))?"
    terminal.report(
      "error: there is no event `\(Visible.escaped(id))` in \(Visible.escaped(path))\nhelp: \(Visible.escaped(help))\n")
    throw ExitCode(ExitStatus.findings)
  }

  private func show(_ decision: Decision, _ rulebook: Rulebook, _ terminal: Terminal) {
    switch format {
    case .json:
      terminal.print(ExplanationJSON.value(decision, rules: rulebook.ruleSet.rules).text(indent: 2) + "\n")
    case .text:
      terminal.print(
        ExplanationView(style: terminal.style, ruleSet: rulebook.ruleSet, unfolds: shared.verbose).render(decision))
    }
    if case .skip(let skip) = decision.outcome, skip.reason == .stale, shared.now == nil, !shared.quiet {
      terminal.report("help: --now decides as of another moment, such as --now \(decision.event.at.iso8601)\n")
    }
  }

  /// Up to three ids that may have been meant, the nearest first.
  private static func near(_ id: String, in ids: [String]) -> [String] {
    var rest = Set(ids)
    var near: [String] = []
    while near.count < 3, let found = Suggestion.nearest(to: id, in: rest) {
      near.append(found)
      rest.remove(found)
    }
    return near
  }
}
