import ArgumentParser
import BatchPipeline
import Diagnostics
import EventLog
import Foundation
import WelcomeEngine

struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write messages for event logs.",
    discussion: """
      Reads JSON lines (also gzip), and writes into the output folder messages.jsonl, the outbox; rejected.jsonl, with what was
      found; malformed.jsonl, the lines that could not be read; summary.json; and skipped.jsonl with --skipped.

      Each line is recognised by itself: an event of this project's own form; an envelope of the X Activity API; a webhook body
      of the Account Activity API; posts of the filtered stream, of pages of mentions or of version 1.1; direct messages of version
      2. What the brand did itself is ignored, and so is what the engine has no use for, by its type.

      With --as follow the inputs are lists of followers: pages of version 2 or 1.1, users one a line or in an array, CSV with a
      header, YAML, the archive's follower.js. Each follower is a new follow, now.

        welcome batch logs/*.jsonl --out out
        welcome batch followers.csv --as follow --map "Plan=attributes.plan" --out out
        zcat old.jsonl.gz | welcome batch - --out -
      """)

  @Argument(
    help: ArgumentHelp(
      "Event logs, in the order in which they are to be read; - for standard input.", valueName: "events"))
  var events: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to; - writes the messages to standard output, and nothing else.", valueName: "dir"))
  var out: String

  @Flag(help: "Write skipped.jsonl, too.")
  var skipped = false

  @Option(
    help: ArgumentHelp(
      "Read every line in this form instead of recognising each: \(EventFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "form"))
  var format: EventFormat?

  @Option(name: .customLong("as"), help: ArgumentHelp("Read lists of followers as events: follow.", valueName: "event"))
  var listing: FollowerListing?

  @OptionGroup var columns: ColumnOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many cores to decide on; all of them when not given. The output is the same for any number.", valueName: "n")
  )
  var jobs: Int?

  @Flag(help: "End with status 65 when a line can't be read.")
  var failOnMalformed = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if listing != nil, format != nil { throw ValidationError("give either --format or --as") }
    if listing == nil, !columns.map.isEmpty { throw ValidationError("--map goes with --as follow") }
    let lists = events.filter(ColumnOptions.isList)
    if listing == nil, format == nil, let list = lists.first {
      throw ValidationError("\(list) is a list of followers by its name: --as follow reads it as new followers")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
    }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let rulebook = try shared.loadRulebook(terminal)
    let outputs: BatchOutputs
    do {
      outputs = out == "-" ? .standardOutput() : try .folder(out, withSkipped: skipped)
    } catch {
      throw fail(error.description, terminal)
    }
    let progress = shared.quiet || !Terminal.isTerminal(.error) ? nil : Progress(inputs: events, terminal: terminal)
    var options = BatchPipeline.Options(now: shared.moment)
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.format = format
    options.followers = listing.map { _ in columns.followers(terminal) }
    options.writes = outputs.kinds
    var run = BatchRun(outputs: outputs, progress: progress, flushesEachChunk: events.contains("-"))
    do throws(BatchError) {
      try run.run(BatchPipeline(rulebook: rulebook, options: options), events)
    } catch {
      progress?.clear()
      throw fail(error.description, terminal)
    }
    progress?.clear()
    if !shared.quiet {
      terminal.report(
        BatchReport(run.counts, folder: out == "-" ? nil : out, withSkipped: skipped, seconds: run.seconds).text)
    }
    guard run.counts.addsUp else { throw fail("the counts don't add up: \(run.counts)", terminal) }
    if failOnMalformed, run.counts.malformed > 0 { throw ExitCode(ExitStatus.unreadableData) }
  }

  private func fail(_ reason: String, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped(reason))\n")
    return ExitCode(ExitStatus.failed)
  }
}

extension EventFormat: ExpressibleByArgument {}
