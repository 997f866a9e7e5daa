import Foundation
import Ledger
import WelcomeEngine

/// All that a run leaves behind, for comparing two runs.
struct RunResult: Equatable {
  /// Every file in the output folder, hidden ones too, by name.
  var files: [String: Data] = [:]
  /// What the ledger remembers, in its order.
  var entries: [HistoryEntry] = []
  var suppressions: [Suppression] = []
  /// What the ledger says of runs, but for its own numbers and the folder.
  var runs: [[String]] = []

  init(folder: URL, ledger: URL?) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    guard let ledger else { return }
    // Each run has a ledger of its own.
    if files[".welcome-ledger"] == Data("../\(ledger.lastPathComponent)".utf8) {
      files[".welcome-ledger"] = Data("its ledger".utf8)
    }
    let opened = try Ledger(path: ledger.path(percentEncoded: false), access: .readOnly)
    try opened.forEachEntry { entries.append($0) }
    suppressions = try opened.suppressions()
    runs = try opened.runs().map { [$0.command, $0.rulebook, $0.now.iso8601, "\($0.isFinished)", $0.checkpoint] }
  }
}
