import ArgumentParser
import Diagnostics
import Foundation
import Ledger
import WelcomeEngine

/// What a ledger remembers, for commands that decide without writing.
struct LedgerHistory {
  let history: MemoryHistory
  /// Nil without a ledger.
  private let ledger: Ledger?

  /// - Parameter path: nil for no ledger, which remembers nothing.
  static func read(_ path: String?, _ terminal: Terminal) throws -> LedgerHistory {
    var history = MemoryHistory()
    guard let path else { return LedgerHistory(history: history, ledger: nil) }
    return try failing(terminal) { () throws(LedgerError) in
      let ledger = try Ledger(path: path, access: .readOnly)
      try ledger.restore(into: &history)
      return LedgerHistory(history: history, ledger: ledger)
    }
  }

  /// The decisions, with what the ledger remembers of the events that have been decided before.
  /// - Returns: also how many these are.
  func recall(_ decisions: [Decision], _ terminal: Terminal) throws -> (decisions: [Decision], known: Int) {
    guard let ledger else { return (decisions, 0) }
    let events = Set(decisions.filter(Self.isDuplicate).map(\.event.id))
    let known = try Self.failing(terminal) { () throws(LedgerError) in try ledger.decided(events) }
    var count = 0
    let recalled = decisions.map { decision in
      guard Self.isDuplicate(decision), let memory = known[decision.event.id] else { return decision }
      count += 1
      return decision.recalling(memory.sentence)
    }
    return (recalled, count)
  }

  private static func isDuplicate(_ decision: Decision) -> Bool {
    if case .skip(let skip) = decision.outcome { skip.reason == .duplicate } else { false }
  }

  private static func failing<Value>(
    _ terminal: Terminal, _ body: () throws(LedgerError) -> Value
  ) throws -> Value {
    do throws(LedgerError) {
      return try body()
    } catch {
      terminal.report("error: \(Visible.escaped("\(error)"))\n")
      throw ExitCode(ExitStatus.failed)
    }
  }
}

extension DecidedEvent {
  /// Goes on behind a colon: `hello/plain wrote to them, in the run into out for 2026-03-02T12:00:00Z`.
  fileprivate var sentence: String {
    let what =
      switch outcome {
      case .message(let rule, let variant): "\(rule)\(variant == "default" ? "" : "/\(variant)") wrote to them"
      case .heldOut(let rule): "they are in the control group of \(rule)"
      case .nothing: "it came to no message"
      }
    guard let run else { return what }
    let here = FileManager.default.currentDirectoryPath + "/"
    let folder = run.output.hasPrefix(here) ? String(run.output.dropFirst(here.count)) : run.output
    return
      "\(what), in the run \(folder.hasPrefix("-") ? "to standard output" : "into \(folder)") for \(run.now.iso8601)"
  }
}
