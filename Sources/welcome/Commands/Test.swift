import ArgumentParser
import Diagnostics
import Foundation
import RuleMatching
import RuleTests
import WelcomeEngine

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the tests of the rules.",
    discussion: """
      Tests stand beside the rules, in files that end in .test.yaml: a follower and what they do, and what is to come of it. A test \
      that fails shows what was expected beside what came, and why. Then follows what of the rules, variants, calls to action and \
      conditions the tests have shown.

        tests:
          - name: a founder in Berlin is offered a call
            follower: { name: Ada L, bio: "Founder @ Engines", location: Berlin }
            expect: { rule: founders, cta: intro-call, text: { contains: [Ada, Berlin], max_length: 280 } }
          - name: promoters hear nothing
            event: { type: message, at: 2026-03-02T09:00:00Z, text: "follow back?" }
            expect: { skip: no-promoters }
          - name: an empty profile gets no generic message
            follower: { name: "🔥🔥" }
            expect: { reject: personalization/no-facts }

      `defaults:` holds what all tests of a file share, `cases:` lists variations of one test, and `events:` what a follower does \
      one after the other, each with an expectation.

        welcome test
        welcome test Rules/founders.test.yaml --run 'former founder'
        welcome test --coverage-min 90 --junit tests.xml

      Nothing depends on the clock: a test that gives no time happens on 1 January 2026 at noon, or at --now. Nobody is in a control \
      group unless the test says `holdout: true` or expects it.
      """)

  @Argument(
    help: ArgumentHelp(
      "Test files, or folders of them, in place of the rules folder; - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Run only tests whose name this regular expression finds.", valueName: "regex"))
  var wanted: String?

  @Option(
    help: ArgumentHelp("Write the results as JUnit XML, too; - prints them instead of the report.", valueName: "file"),
    completion: .file())
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Fail when less of the rules, variants, calls to action or conditions is covered.", valueName: "percent"))
  var coverageMin: Double?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let coverageMin, !(0...100).contains(coverageMin) {
      throw ValidationError("--coverage-min wants a number from 0 to 100")
    }
    _ = try filter()
    if coverageMin != nil, wanted != nil { throw ValidationError("--coverage-min needs all tests, so not --run") }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let filter = try filter()
    let rulebook = try shared.loadRulebook(terminal)
    let files = TestFiles(paths: paths, rules: shared.rules)
    guard files.diagnostics.isEmpty else {
      terminal.report(files.diagnostics)
      throw ExitCode(ExitStatus.failed)
    }
    let (all, diagnostics) = TestFileDecoder.decode(
      files.sources, ruleSet: rulebook.ruleSet, now: shared.now ?? TestFileDecoder.defaultMoment)
    terminal.report(diagnostics)
    let tests = filter.map { pattern in all.filter { pattern.isFound(in: $0.name) } } ?? all
    let run = TestRun(tests, rulebook: rulebook)
    let report = TestReport(style: terminal.style, ruleSet: rulebook.ruleSet, listsAll: shared.verbose)
    if junit != "-" { terminal.print(report.render(shared.quiet ? run.failures : run.results)) }
    if let junit {
      try write(JUnitReport.render(run.results, ruleSet: rulebook.ruleSet, problems: diagnostics), to: junit, terminal)
    }
    let isCovered = coverageMin.map { run.coverage.lowest >= $0 } ?? true
    if filter == nil, !tests.isEmpty, junit != "-", !shared.quiet || !isCovered {
      printCoverage(run.coverage, terminal)
    }
    if !shared.quiet || tests.isEmpty { terminal.report(summary(run, all.count, diagnostics)) }
    if let coverageMin, !isCovered {
      terminal.report(
        "error: coverage is \(CoverageView.percent(run.coverage.lowest)), --coverage-min wants "
          + "\(CoverageView.percent(coverageMin.rounded(.up)))\n")
    }
    if tests.isEmpty || !run.failures.isEmpty || diagnostics.hasErrors || !isCovered {
      throw ExitCode(ExitStatus.findings)
    }
  }

  private func filter() throws -> TextPattern? {
    guard let wanted else { return nil }
    do throws(TextPattern.Failure) {
      return try TextPattern(wanted)
    } catch {
      throw ValidationError("--run can't be read as a regular expression: \(Visible.escaped(error.message))")
    }
  }

  private func printCoverage(_ coverage: Coverage, _ terminal: Terminal) {
    // A part of the tests can't be expected to cover everything.
    let limit = shared.verbose ? Int.max : paths.isEmpty || coverageMin != nil ? 20 : 0
    terminal.print(CoverageView(style: terminal.style).render(coverage, gaps: limit))
  }

  private func summary(_ run: TestRun, _ total: Int, _ diagnostics: [Diagnostic]) -> String {
    let passed = run.results.count - run.failures.count
    var parts = [run.results.isEmpty ? "no test was run" : "\(count(run.results.count, "test")): \(passed) passed"]
    if !run.failures.isEmpty { parts.append("\(run.failures.count) failed") }
    if run.results.count < total { parts.append("\(total - run.results.count) left out by --run") }
    var text = parts.joined(separator: ", ") + "\n"
    if diagnostics.hasErrors { text += "\(diagnostics.summary): tests that have an error were not run\n" }
    if total == 0, diagnostics.isEmpty {
      text += "help: write one in \(Visible.escaped(shared.rules))/NAME.test.yaml\n"
    }
    return text
  }

  private func write(_ text: String, to path: String, _ terminal: Terminal) throws {
    if path == "-" {
      terminal.print(text)
      return
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      terminal.report(
        "error: `\(Visible.escaped(path))` can't be written: \(Visible.escaped(RulebookFiles.reason(error)))\n")
      throw ExitCode(ExitStatus.failed)
    }
  }
}
