import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import Preview
import RuleModel
import WelcomeEngine

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a batch did.",
    discussion: """
      Reads a batch's output folder: messages by rule, variant and call to action, why others were rejected or skipped, facts in each \
      message, how old events were when they were answered, and messages that many followers got. With --ledger also what is \
      remembered from all batches. With --html the same as a page with plots, to look at and share.

        welcome stats out
        welcome stats out --html stats.html
        welcome stats out --ledger welcome.db --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("The output folder of a batch.", valueName: "dir"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("The batch's ledger; it is only read.", valueName: "file"), completion: .file())
  var ledger: String?

  @Option(help: "The form of the statistics: text or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Write a page to look at and share instead of printing; - for standard output.", valueName: "file"),
    completion: .file())
  var html: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws { if let ledger { try SharedOptions.checkLedger(ledger) } }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let limits = cohortLimits()
    var totals: LedgerTotals?
    if let path = ledger {
      do throws(LedgerError) {
        let ledger = try Ledger(path: path, access: .readOnly)
        totals = try ledger.totals(cohortsWithin: limits.window.milliseconds, count: 10)
      } catch {
        throw fail("\(error)", terminal)
      }
    }
    guard var statistics = BatchStatistics(folder: folder) else {
      throw fail("`\(folder)` has no messages.jsonl: name the output folder of a batch", terminal)
    }
    statistics.ledger = totals
    if let html {
      let report = StatisticsPage.report(statistics, folder: folder, cohortLimit: limits.limit)
      try PageFile.write(
        StatsPage.document(report, version: Welcome.configuration.version), to: html, isQuiet: shared.quiet, terminal)
      return
    }
    switch format {
    case .json: terminal.print(StatisticsJSON.value(statistics, cohortLimit: limits.limit).text(indent: 2) + "\n")
    case .text:
      terminal.print(
        StatisticsText.render(statistics, cohortLimit: limits.limit, usesUnicode: terminal.usesUnicode))
    }
  }

  /// By the rules, when they are where they are looked for; they aren't needed for anything else.
  private func cohortLimits() -> Policy.Cohort {
    let files = RulebookFiles(rules: shared.rules, templates: shared.templates)
    guard files.diagnostics.isEmpty else { return Policy.Cohort() }
    let (rulebook, _) = Rulebook.compile(ruleFiles: files.rules, templateFiles: files.templates)
    return rulebook?.ruleSet.policy.cohort ?? Policy.Cohort()
  }

  private func fail(_ reason: String, _ terminal: Terminal) -> ExitCode {
    terminal.report("error: \(Visible.escaped(reason))\n")
    return ExitCode(ExitStatus.failed)
  }
}
