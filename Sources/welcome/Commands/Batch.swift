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

        welcome batch logs/*.jsonl --out out
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

  @Option(help: "Read every line in this form instead of recognising each: events or x-activity.")
  var format: EventFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many cores to decide on; all of them when not given. The output is the same for any number.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "End with status 65 when a line can't be read.")
  var failOnMalformed = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).") }
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
