import ArgumentParser
import Diagnostics
import Foundation
import WelcomeEngine

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find every problem of the rules and templates.",
    discussion: """
      All problems of all files are reported in one run, each with its place, its cause and what to do about it.

        welcome lint
        welcome lint Rules/founders.yaml --strict
        welcome lint --format sarif > lint.sarif

      `welcome explain CODE` says more about a problem.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, concise, json, github, sarif }

  @Argument(
    help: ArgumentHelp(
      "Report only what is in these files or folders; files outside the rules folder, and - for standard input, are checked in its place.",
      valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(help: "The form of the report: text, concise, json, github or sarif.")
  var format = Format.text

  @Flag(help: "Warnings fail, too.")
  var strict = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let test = paths.first(where: TestFiles.isTestFile) {
      throw ValidationError("\(test) is a file of tests: `welcome test \(test)` checks and runs it")
    }
  }

  func run() throws {
    let terminal = Terminal(color: shared.color)
    let (files, isShown) = selection
    var diagnostics = files.diagnostics
    // Without one of the folders everything else would seem to be missing, too.
    if diagnostics.isEmpty {
      diagnostics +=
        Rulebook.compile(
          ruleFiles: files.rules, templateFiles: files.templates, seed: shared.seed, now: shared.moment
        ).diagnostics
    }
    let shown = diagnostics.filter { $0.primary.map { isShown($0.span.source.path) } ?? true }.sortedUnique()
    let renderer: any DiagnosticRenderer =
      switch format {
      case .text: TextRenderer(style: TextStyle(isColored: terminal.usesColor(.output)))
      case .concise: ConciseRenderer()
      case .json: JSONRenderer()
      case .github: GitHubRenderer()
      case .sarif: SARIFRenderer()
      }
    terminal.print(renderer.render(shown))
    if format == .text || format == .concise, !shared.quiet {
      let scope = "\(count(files.rules.count, "rule file")), \(count(files.templates.count, "template"))"
      terminal.report(
        shown.isEmpty ? "no problems in \(scope)\n" : "\n\(shown.summary) (\(scope) checked)\n")
    }
    if format == .text || format == .concise, !shared.quiet, shown.count > Self.manyProblems {
      terminal.report(Self.totals(shown))
    }
    if !files.diagnostics.isEmpty { throw ExitCode(ExitStatus.failed) }
    if shown.hasErrors || strict && !shown.isEmpty { throw ExitCode(ExitStatus.findings) }
  }

  /// With more problems than this it is told how many there are of each code.
  private static let manyProblems = 50

  private static func totals(_ diagnostics: [Diagnostic]) -> String {
    let counts = Dictionary(grouping: diagnostics, by: \.code.id).mapValues(\.count)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let width = sorted.first.map { "\($0.value)".count } ?? 0
    return sorted.map { code, count in
      "  \(String(repeating: " ", count: width - "\(count)".count))\(count) \(code)\n"
    }.joined()
  }

  /// The files to check, and which of them to report.
  private var selection: (files: RulebookFiles, isShown: (String) -> Bool) {
    let whole = { RulebookFiles(rules: shared.rules, templates: shared.templates) }
    if paths.isEmpty { return (whole(), { _ in true }) }
    let wanted = paths.map { $0 == "-" ? RulebookFiles.standardInput : Self.standardized($0) }
    let homes = [shared.rules, shared.templates].map(Self.standardized)
    let isInside = { (path: String, folder: String) in path == folder || path.hasPrefix(folder + "/") }
    let isShown = { (shown: String) in
      let path = shown == RulebookFiles.standardInput ? shown : Self.standardized(shown)
      return wanted.contains { isInside(path, $0) }
    }
    if wanted.allSatisfy({ path in homes.contains { isInside(path, $0) } }) { return (whole(), isShown) }
    if paths.count == 1, Self.isFolder(paths[0]) {
      return (RulebookFiles(rules: paths[0], templates: shared.templates), isShown)
    }
    return (RulebookFiles(ruleFiles: paths, templates: shared.templates), isShown)
  }

  private static func standardized(_ path: String) -> String {
    let path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// `1 file`, `2 files`.
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
