import CivilTime
import Foundation
import Ledger
import WelcomeEngine

/// Moves a run's checkpoint and what it decided on together, in a ledger.
///
/// A run without a ledger of its own has one in the output folder for as long as it takes, which is only made when there is something
/// worth keeping: a run of a second or two is as quickly done again.
final class RunJournal {
  enum Place {
    /// The user's ledger.
    case ledger(String)
    /// A file of the run's own.
    case scratch(String)
  }

  struct Run {
    let output: String
    let options: String
    let rulebook: String
    let now: Timestamp
  }

  private let place: Place
  private let run: Run
  private var ledger: Ledger?
  private var number: Int64?
  private var pending: [HistoryEntry] = []
  private var committed = ContinuousClock.now
  private var commitTook = Duration.zero
  private var linesSince = 0
  /// For tests: a checkpoint at least every so many lines.
  private let lineInterval: Int?

  private static let interval = Duration.seconds(2)
  /// Some 25 MB.
  private static let pendingLimit = 250_000

  /// - Parameters:
  ///   - ledger: the place's, when it is open already.
  ///   - number: of the run in it, when it is there already.
  init(_ place: Place, ledger: Ledger?, run: Run, number: Int64?, lineInterval: Int?) {
    self.place = place
    self.ledger = ledger
    self.run = run
    self.number = number
    self.lineInterval = lineInterval
  }

  /// Takes what was decided, to be written with the next checkpoint.
  func add(_ entries: [HistoryEntry], lines: Int) {
    pending += entries
    linesSince += lines
  }

  /// Whether it is time for a checkpoint.
  var isDue: Bool {
    if let lineInterval, linesSince >= lineInterval { return true }
    // What stands in a file is cut off by the next run where it isn't remembered. What has gone to standard output can't be taken back, so
    // that it is remembered at once, unless that would take most of the time, as with a checkpoint of a million planned messages.
    if run.output.hasPrefix("-"), !pending.isEmpty, ContinuousClock.now - committed >= commitTook { return true }
    return pending.count >= Self.pendingLimit || ContinuousClock.now - committed >= Self.interval
  }

  func commit(_ checkpoint: RunCheckpoint, isFinished: Bool = false) throws(BatchError) {
    let start = ContinuousClock.now
    do throws(LedgerError) {
      let ledger = try opened()
      let number = try begun(checkpoint, ledger)
      try ledger.commit(pending, run: number, checkpoint: checkpoint.text, isFinished: isFinished)
    } catch {
      throw BatchError(description: "\(error)")
    }
    pending.removeAll(keepingCapacity: true)
    committed = .now
    commitTook = committed - start
    linesSince = 0
  }

  /// Followers who were suppressed by others since it was last asked: a run may take weeks.
  func newlySuppressed() throws(BatchError) -> [String] {
    guard case .ledger = place, let ledger else { return [] }
    do throws(LedgerError) {
      return try ledger.suppressionsOfOthers() ?? []
    } catch {
      throw BatchError(description: "\(error)")
    }
  }

  /// Whether the user's ledger has followers who are to hear nothing.
  func knowsSuppressions() throws(BatchError) -> Bool {
    guard case .ledger = place, let ledger else { return false }
    do throws(LedgerError) { return try ledger.hasSuppressions() } catch { throw BatchError(description: "\(error)") }
  }

  /// Notes that everything is done; the run's own file has served.
  func finish(_ checkpoint: RunCheckpoint) throws(BatchError) {
    switch place {
    case .ledger: try commit(checkpoint, isFinished: true)
    case .scratch(let path):
      guard let ledger else { return }
      do throws(LedgerError) { try ledger.close() } catch { throw BatchError(description: "\(error)") }
      self.ledger = nil
      Self.delete(path)
    }
  }

  /// Whether a later run can read what is appended to the inputs.
  var isKept: Bool { if case .ledger = place { !run.output.hasPrefix("-") } else { false } }

  static func delete(_ path: String) {
    // What says how far the run came goes first: without it the others mean nothing.
    for file in [path, path + "-wal", path + "-shm"] { unlink(file) }
  }

  private func opened() throws(LedgerError) -> Ledger {
    if let ledger { return ledger }
    let path =
      switch place {
      case .ledger(let path), .scratch(let path): path
      }
    let opened = try Ledger(path: path, access: .readWrite)
    ledger = opened
    return opened
  }

  private func begun(_ checkpoint: RunCheckpoint, _ ledger: Ledger) throws(LedgerError) -> Int64 {
    if let number { return number }
    // The first entry of the run's row and what it decided so far are two transactions; between them nothing has been done.
    let begun = try ledger.begin(
      output: run.output, command: run.options, rulebook: run.rulebook, now: run.now,
      checkpoint: RunCheckpoint().text)
    number = begun.id
    return begun.id
  }
}
