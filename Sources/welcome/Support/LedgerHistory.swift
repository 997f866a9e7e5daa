import ArgumentParser
import Diagnostics
import Ledger
import WelcomeEngine

/// What a ledger remembers, for commands that decide without writing.
enum LedgerHistory {
  /// - Parameter path: nil for no ledger, which remembers nothing.
  static func read(_ path: String?, _ terminal: Terminal) throws -> MemoryHistory {
    var history = MemoryHistory()
    guard let path else { return history }
    do throws(LedgerError) {
      try Ledger(path: path, access: .readOnly).restore(into: &history)
    } catch {
      terminal.report("error: \(Visible.escaped("\(error)"))\n")
      throw ExitCode(ExitStatus.failed)
    }
    return history
  }
}
