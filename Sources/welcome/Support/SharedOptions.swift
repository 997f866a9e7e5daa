import ArgumentParser
import CivilTime
import Foundation
import Ledger

/// The options that every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the rule files.", valueName: "dir"), completion: .directory)
  var rules = SharedOptions.rulesFolder

  @Option(help: ArgumentHelp("The folder of the templates.", valueName: "dir"), completion: .directory)
  var templates = SharedOptions.templatesFolder

  static let rulesFolder = "Rules"
  static let templatesFolder = "Templates"

  @Option(
    help: ArgumentHelp(
      "The moment to decide at, such as 2026-03-01T12:00:00Z; the clock's when not given.", valueName: "time"))
  var now: Timestamp?

  // A negative number isn't an option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Replaces the policy's seed, by which variants are assigned.", valueName: "seed"))
  var seed: String?

  @Option(help: ArgumentHelp("When to use colour: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "No progress, no summary; what is missed or waited for is still told.")
  var quiet = false

  @Flag(help: "More than the summary: of tests those that passed and all gaps of coverage, of explanations all rules.")
  var verbose = false

  /// For commands that make a ledger which isn't there.
  static func checkLedger(_ path: String) throws {
    if path == "-" { throw ValidationError("--ledger takes a file, and `-` is none; ./- is a file of that name") }
    if Ledger.isNoFile(path) { throw ValidationError("--ledger takes a file, and `\(path)` names none") }
  }

  var moment: Timestamp { now ?? Self.clock() }

  /// What the machine's clock shows.
  static func clock() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}
