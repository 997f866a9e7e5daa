import ArgumentParser
import CivilTime
import Quality
import RuleModel

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check messages that you already have, as the quality gate would.",
    discussion: """
      For the auto-DM you send today, or a draft. What it says of the person who \
      gets it is found by comparing it with the follower, where one is given. Of a \
      text without one nothing is known: that it holds no fact only warns then, and \
      so does a mere "thanks for the follow" where it calls someone by name and \
      speaks of them.

        welcome check "Thx 4 the follow! Check out our page"
        welcome check drafts.txt --follower '{"name": "Ada", "bio": "Beekeeper"}'
        welcome check sent.jsonl --format concise

      In a text file, blank lines stand between messages; where messages have blank \
      lines of their own, lines of `---` do. JSON and JSON lines hold objects with \
      `text` and, where known, `follower`, `lang` and `event`:

        {"text": "Hi Ada, ...", "follower": {"name": "Ada", "location": "London"}}

      Exit status: 0 all would pass, 1 one would be refused, 2 unreadable input.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, concise, json }

  @Argument(
    help: ArgumentHelp("Messages, files of messages, or - for standard input.", valueName: "text-or-file"),
    completion: .file())
  var texts: [String]

  @Option(
    help: ArgumentHelp("Who gets the messages that name no follower themselves.", valueName: "file-or-json"),
    completion: .file())
  var follower: String?

  @Option(
    help: ArgumentHelp(
      "The language of the messages, such as en or pt-BR; guessed for each when not given.", valueName: "tag"))
  var lang: String?

  @Option(
    help: ArgumentHelp("The folder of rule files whose policy, channel and domains to check by.", valueName: "dir"),
    completion: .directory)
  var rules: String?

  @Option(
    help: ArgumentHelp("Not read: taken because all commands take it.", valueName: "dir", visibility: .private),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The moment to check at, such as 2026-03-01T12:00:00Z; the clock's when not given.", valueName: "time"))
  var now: Timestamp?

  @Option(help: ArgumentHelp("Not read: taken because all commands take it.", valueName: "seed", visibility: .private))
  var seed: String?

  @Option(help: "The form of the report: text, concise or json.")
  var format = Format.text

  @Flag(help: "Warnings fail, too.")
  var strict = false

  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "No summary.")
  var quiet = false

  @Flag(help: "Tell the language that each message is read in, too.")
  var verbose = false

  func run() throws {
    let terminal = Terminal(color: color)
    let now = self.now ?? SharedOptions.clock()
    var reader = AuditReader(now: now)
    for (index, argument) in texts.enumerated() { reader.read(argument: argument, number: index + 1) }
    let known = follower.flatMap { reader.follower(option: $0) }
    for problem in reader.problems { terminal.report("error: \(problem)\n") }
    // Without who gets them, messages would be judged by other measures.
    if follower != nil, known == nil { throw ExitCode(ExitStatus.failed) }

    let context = try self.context(now, terminal)
    let gate = QualityGate()
    let view = AuditView(style: terminal.style, tellsLanguage: verbose)
    var refused = 0
    var hasWarnings = false
    for (index, item) in reader.items.enumerated() {
      var item = item
      if item.follower == nil, let known {
        (item.follower, item.eventText) = (known.follower, item.eventText ?? known.text)
      }
      item.lang = lang ?? item.lang
      let audit = Audit(item, context: context, gate: gate)
      if audit.isRefused { refused += 1 }
      if !audit.findings.isEmpty { hasWarnings = true }
      switch format {
      case .text: terminal.print((index == 0 ? "" : "\n") + view.render(audit))
      case .concise: terminal.print(AuditLines.concise(audit))
      case .json: terminal.print(AuditLines.json(audit))
      }
    }
    if format != .json, !quiet {
      if format == .text, !reader.items.isEmpty { terminal.print("\n") }
      terminal.report(Self.summary(refused: refused, of: reader.items.count))
    }
    if !reader.problems.isEmpty { throw ExitCode(ExitStatus.failed) }
    if refused > 0 || strict && hasWarnings { throw ExitCode(ExitStatus.findings) }
  }

  private func context(_ now: Timestamp, _ terminal: Terminal) throws -> GateContext {
    guard let rules else { return GateContext(now: now) }
    let files = RulebookFiles(rules: rules, templates: templates ?? "Templates")
    // What the rules send is of no matter here, nor whether it can be sent.
    let decoded = RuleDecoder.decode(files.rules)
    let errors = decoded.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty, !files.rules.isEmpty else {
      terminal.report(files.diagnostics + errors)
      throw ExitCode(ExitStatus.failed)
    }
    let ruleSet = decoded.rules
    return GateContext(
      channel: ruleSet.channel, policy: ruleSet.policy, domains: ruleSet.brand.domains, now: now)
  }

  private static func summary(refused: Int, of total: Int) -> String {
    if total == 0 { return "no messages to check\n" }
    if refused == 0 { return total == 1 ? "it would pass\n" : "all \(total) would pass\n" }
    if total == 1 { return "it would be refused\n" }
    return refused == total ? "all \(total) would be refused\n" : "\(refused) of \(total) would be refused\n"
  }
}
