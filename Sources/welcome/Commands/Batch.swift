import ArgumentParser
import BatchPipeline
import Diagnostics
import EventLog
import Foundation
import Ledger
import WelcomeEngine

struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write messages for event logs.",
    discussion: """
      Reads JSON lines (also gzip), and writes into the output folder messages.jsonl, the outbox; rejected.jsonl, with what was \
      found; malformed.jsonl, the lines that could not be read; summary.json; and skipped.jsonl with --skipped.

      Each line is recognised by itself: an event of this project's own form; an envelope of the X Activity API; a webhook body \
      of the Account Activity API; posts of the filtered stream, of pages of mentions or of version 1.1; direct messages of version \
      2. What the brand did itself is ignored, and so is what the engine has no use for, by its type.

      A line of messages.jsonl is for whoever sends: follower, the id to send to, and text; delivery, auto or review, which a \
      person sends; send_after, before which it should not go out, by quiet hours, the rule's delay and the channel's rate limit, \
      null for at once; response_age, the seconds from the event to the decision and to that moment; facts, cohort and findings, \
      what was warned of; quick_replies and media; compose, for review, the link that opens the conversation with the draft in it.

      With --as follow the inputs are lists of followers: pages of version 2 or 1.1, users one a line or in an array, CSV with a \
      header, YAML, the archive's follower.js. Each follower is a new follow, now.

      It can be stopped at any moment: the same command goes on where it was. With --ledger FILE what has been decided is remembered \
      from run to run, so that nobody hears the same twice, and a log that has grown is read from where it ended.

      With --follow the run doesn't end with its log, but decides each line as soon as it is written, as tail -F reads: also of the \
      new file when the log is rotated, behind the end of the old one. Until it is stopped, the lines stand in messages.jsonl.part \
      and so on, or are written to standard output with --out -. It takes one log, and one run at a time works with a ledger: several \
      logs can be read as one stream, with tail -qn +1 -F a b | welcome batch - --out out --ledger welcome.db.

      What stands in the output folder comes once, whatever happens. With --out - and --ledger each piece of the log, of some hundred \
      lines, is remembered as soon as its messages are written: after a crash the messages of one piece may come twice.

        welcome batch logs/*.jsonl --out out --ledger welcome.db
        welcome batch followers.csv --as follow --out out --ledger welcome.db
        welcome batch --follow webhooks.jsonl --out out --ledger welcome.db
        zcat old.jsonl.gz | welcome batch - --out -
      """)

  @Argument(
    help: ArgumentHelp(
      "Event logs, in the order in which they are to be read; - for standard input.", valueName: "events"),
    completion: .file())
  var events: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to; - writes the messages to standard output, and lines that can't be read to standard error.",
      valueName: "dir"), completion: .directory)
  var out: String

  @Option(
    help: ArgumentHelp(
      "Remember what is decided in this file, and heed what it remembers; made when it isn't there.", valueName: "file"),
    completion: .file())
  var ledger: String?

  @Flag(help: "Wait for what is written to the log, as tail -F does, until the run is stopped.")
  var follow = false

  @Flag(help: "Go on with a run although the rules or templates have changed since it was begun.")
  var acceptNewRules = false

  @Flag(help: "Begin anew: forget an earlier run with this --out and what it decided, but for opt-outs.")
  var restart = false

  @Flag(help: "Write skipped.jsonl, too.")
  var skipped = false

  @Option(
    help: ArgumentHelp(
      "Read every line in this form instead of recognising each.",
      valueName: "form"))
  var format: EventFormat?

  @Option(
    help: ArgumentHelp(
      "The form of messages: welcome, all there is to know; x-api, requests to X's API 2; x-api-v1, to its API 1.1, with quick replies and buttons.",
      valueName: "shape"))
  var shape = OutboxShape.welcome

  @Option(name: .customLong("as"), help: ArgumentHelp("Read lists of followers as events: follow.", valueName: "event"))
  var listing: FollowerListing?

  @OptionGroup var columns: ColumnOptions

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many cores to decide on; all of them when not given. The output is the same for any number.", valueName: "n")
  )
  var jobs: Int?

  @Flag(help: "End with status 65 when a line can't be read.")
  var failOnMalformed = false

  @Option(help: ArgumentHelp("For tests: a checkpoint after so many lines.", visibility: .private))
  var checkpointLines: Int?

  @Option(help: ArgumentHelp("For tests: stop as if by Ctrl-C after so many lines.", visibility: .private))
  var stopAfterLines: Int?

  @Option(help: ArgumentHelp("For tests: bytes to read at a time.", visibility: .private))
  var chunkBytes: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if listing != nil, format != nil { throw ValidationError("give either --format or --as") }
    if listing == nil, !columns.map.isEmpty { throw ValidationError("--map goes with --as follow") }
    let lists = events.filter(ColumnOptions.isList)
    if listing == nil, format == nil, let list = lists.first {
      throw ValidationError("\(list) is a list of followers by its name: --as follow reads it as new followers")
    }
    if let ledger { try SharedOptions.checkLedger(ledger) }
    if follow { try validateFollowing() }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
    }
  }

  private func validateFollowing() throws {
    guard let log = events.first, events.count == 1 else {
      throw ValidationError(
        """
        --follow takes one log, not \(events.count). Several can be read as one stream: `tail -qn +1 -F a b | welcome batch - \
        --out DIR --ledger FILE`; runs beside each other need a ledger each, which knows nothing of what the others decide
        """)
    }
    if log == "-" { throw ValidationError("--follow takes a file: standard input is read as it comes without it") }
    if log.hasSuffix(".gz") {
      throw ValidationError("\(log) is compressed by its name: --follow takes a log that is being written")
    }
    if listing != nil { throw ValidationError("give either --follow or --as: a list of followers has an end") }
  }

  func run() throws {
    // Writing to a pipe that nobody reads any more is an error like others.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that has reached the limit of `ulimit -f`.
    signal(SIGXFSZ, SIG_IGN)
    let terminal = Terminal(color: shared.color)
    let (rulebook, fingerprint) = try shared.loadFingerprintedRulebook(terminal, tellsErrors: true)
    columns.warn(of: rulebook.ruleSet.attributes, terminal)
    sayWhatIsLost(rulebook, terminal)
    let interruption = Interruption()
    do {
      var session = try BatchSession(request(fingerprint, rulebook)) { note in
        switch note {
        case .progress(let text): say("note: \(text)", terminal)
        case .warning(let text): terminal.report("note: \(Visible.escaped(text))\n")
        }
      }
      if session.plan.start == .nothingNew { return sayNothingNew(session.plan, terminal) }
      if session.plan.start != .fresh { say("going on \(session.plan.place)", terminal) }
      let progress =
        shared.quiet
        ? nil
        : Progress(
          inputs: session.plan.inputs, checkpoint: session.plan.checkpoint, isEndless: follow, terminal: terminal)
      defer { progress?.clear() }
      let options = options(session, terminal)
      var run = BatchRun(
        outputs: session.outputs, journal: session.journal, checkpoint: session.plan.checkpoint, progress: progress,
        stop: interruption.stop, plannedByOthers: session.plannedByOthers, readsLists: listing != nil,
        stopAfterLines: stopAfterLines)
      let isDone = try run.run(
        BatchPipeline(rulebook: rulebook, options: options), session.plan.inputs, session.plan.segments,
        history: &session.history)
      progress?.clear()
      guard run.counts.addsUp else { throw BatchError(description: "the counts don't add up: \(run.counts)") }
      for path in run.unfinished {
        terminal.report(
          "note: the last line of \(Visible.escaped(path)) has no end and can't be read: it is left to the next run\n")
      }
      guard isDone else {
        say("stopped \(run.checkpoint.place); \(continuation)", terminal)
        throw ExitCode(ExitStatus.interrupted)
      }
      if !shared.quiet {
        terminal.report(
          BatchReport(
            run.counts, lines: run.lines, folder: folder, withSkipped: skipped, seconds: run.seconds
          ).text)
      }
      if failOnMalformed, run.counts.malformed > 0 { throw ExitCode(ExitStatus.unreadableData) }
    } catch let error as BatchError {
      throw fail(error.description, terminal)
    } catch let error as LedgerError {
      throw fail(error.description, terminal)
    }
  }

  /// What the same command does after this one was stopped.
  private var continuation: String {
    if folder != nil || (follow && ledger != nil) { return "the same command goes on from there" }
    return ledger == nil
      ? "the same command starts over, since nothing is remembered without a folder or a ledger"
      : "the same command reads from the start, and passes over what the ledger remembers"
  }

  /// Nil for standard output.
  private var folder: String? { out == "-" ? nil : out }

  private func request(_ fingerprint: String, _ rulebook: Rulebook) -> BatchSession.Request {
    var typed: [String] = []
    if let format { typed.append("--format \(format.rawValue)") }
    if let listing {
      typed.append("--as \(listing.rawValue)")
      for mapping in columns.map { typed.append("--map \(mapping)") }
    }
    if shape != .welcome { typed.append("--shape \(shape.rawValue)") }
    if let seed = shared.seed { typed.append("--seed \(seed)") }
    if skipped { typed.append("--skipped") }
    return BatchSession.Request(
      identity: RunIdentity(
        inputs: events, options: typed.joined(separator: " "), rulebook: fingerprint, givenNow: shared.now,
        follows: follow),
      folder: folder, ledger: ledger,
      kinds: kinds, now: shared.moment,
      acceptsNewRules: acceptNewRules, startsOver: restart, checkpointLines: checkpointLines,
      cohortLimit: rulebook.ruleSet.policy.cohort.limit)
  }

  private var kinds: Set<OutputKind> {
    var kinds = Set(OutputKind.allCases)
    if !skipped { kinds.remove(.skipped) }
    return kinds
  }

  /// What a shape of messages leaves out.
  private func sayWhatIsLost(_ rulebook: Rulebook, _ terminal: Terminal) {
    guard shape == .xAPI, rulebook.ruleSet.ctas.contains(where: { !$0.quickReplies.isEmpty || $0.button != nil }) else {
      return
    }
    say(
      "note: X's API 2 takes neither quick replies nor buttons, so they are left out; --shape x-api-v1 has them",
      terminal)
  }

  private func options(_ session: BatchSession, _ terminal: Terminal) -> BatchPipeline.Options {
    var options = BatchPipeline.Options(now: session.now)
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.format = format
    options.shape = shape
    // Who waits for a live stream decides each line at its own moment.
    if follow || events.contains("-"), shared.now == nil { options.clock = { SharedOptions.clock() } }
    options.followers = listing.map { _ in columns.followers(terminal) }
    if follow {
      options.following = BatchPipeline.Following(file: session.plan.followed) { [events, shared] notice in
        // That lines aren't read isn't kept quiet.
        if !shared.quiet || notice.isLoss {
          terminal.report("note: \(Visible.escaped(notice.text(of: events.first ?? "")))\n")
        }
      }
    }
    options.writes = session.outputs.kinds
    options.keepsEntries = session.journal != nil
    // Each piece is remembered before the next is written.
    if folder == nil, ledger != nil { options.chunkSize = 1 << 15 }
    if let chunkBytes { options.chunkSize = chunkBytes }
    return options
  }

  private func sayNothingNew(_ plan: RunPlan, _ terminal: Terminal) {
    let counts = plan.checkpoint.counts.counts
    let outbox = OutputKind.messages.rawValue
    if let folder, counts.sent > 0, !BatchOutputs.exists(outbox, in: folder) {
      say(
        """
        nothing to do: the inputs' \(count(counts.lines, "line")) have been decided, with \(count(counts.sent, "message")), but \
        `\(folder)/\(outbox).jsonl` isn't there any more; if they haven't been sent, --restart decides them anew
        """, terminal)
      return
    }
    say(
      "nothing to do: the inputs' \(count(counts.lines, "line")) have been decided, with \(count(counts.sent, "message")) in \(out)",
      terminal)
  }

  private func say(_ text: String, _ terminal: Terminal) {
    if !shared.quiet { terminal.report(Visible.escaped(text) + "\n") }
  }

  private func fail(_ reason: String, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped(reason))\n")
    return ExitCode(ExitStatus.failed)
  }
}

extension EventFormat: ExpressibleByArgument {}
extension OutboxShape: ExpressibleByArgument {}
