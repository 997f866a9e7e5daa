import BatchPipeline
import EventLog
import Foundation
import Ledger

/// Finds the run of an output folder that a ledger knows by another path: the folder was moved, alone or with the ledger, or is mounted in
/// two places. A run that began anew there would empty an outbox whose messages the ledger remembers as decided.
enum MovedRun {
  /// - Parameters:
  ///   - folder: the full path of the output folder.
  ///   - ledger: its path.
  ///   - runs: all that the ledger has, in the order in which they were begun.
  ///   - replaces: whether what stands in the folder may be replaced.
  /// - Returns: nil where nothing stands in the folder that a run of the ledger may have written.
  /// - Throws: when there may be such a run, and it can't be told which.
  static func find(
    _ folder: String, ledger: String, among runs: [LedgerRun], replaces: Bool
  ) throws(BatchError) -> LedgerRun? {
    var latest: [String: LedgerRun] = [:]
    for run in runs where run.output.hasPrefix("/") { latest[run.output] = run }
    let known = latest.values.sorted { $0.id < $1.id }
    if let number = FileNumber(of: folder), let same = known.first(where: { FileNumber(of: $0.output) == number }) {
      return same
    }
    guard OutputOwner.owner(of: folder) == BatchSession.key(of: ledger) else { return nil }
    let gone = known.filter { FileNumber(of: $0.output) == nil }
    let fitting = gone.filter { fits($0, folder) }
    let closeness = fitting.map { sharedEnd($0.output, folder) }
    let closest = zip(fitting, closeness).filter { $0.1 == closeness.max() }.map(\.0)
    if closest.count == 1 { return closest.first }
    // A ledger that knows no folder has been begun anew.
    guard !replaces, !known.isEmpty, size("\(folder)/\(OutputKind.messages.rawValue).jsonl") ?? 0 > 0 else {
      return nil
    }
    let places = (gone.isEmpty ? known : gone).suffix(3).map { "`\($0.output)`" }.joined(separator: " or ")
    throw BatchError(
      description: """
        what stands in `\(folder)` is remembered as decided by the ledger, which knows it by another path, perhaps \(places): move it \
        back, take another --out, or let --restart replace it
        """)
  }

  /// Whether the folder holds what the run's checkpoint says it wrote.
  private static func fits(_ run: LedgerRun, _ folder: String) -> Bool {
    guard let lengths = RunCheckpoint(run.checkpoint)?.outputs, lengths.values.contains(where: { $0 > 0 }) else {
      return false
    }
    return lengths.allSatisfy { name, length in
      let file = "\(folder)/\(name).jsonl"
      if run.isFinished { return size(file) ?? 0 == length }
      return max(size(file + ".part") ?? 0, size(file) ?? 0) >= length
    }
  }

  /// In bytes; nil where there is no such file.
  private static func size(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }

  /// How many parts two paths have in common at their ends.
  private static func sharedEnd(_ first: String, _ second: String) -> Int {
    zip(first.split(separator: "/").reversed(), second.split(separator: "/").reversed()).prefix { $0 == $1 }.count
  }
}
