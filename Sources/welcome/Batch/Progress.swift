import BatchPipeline
import Foundation

/// A line on the terminal that says how far a run has come.
final class Progress {
  private let terminal: Terminal
  /// Bytes of all inputs; nil when one of them has no known length.
  private let total: Int?
  private let started = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private var before = 0
  private var current: (file: String, offset: Int) = ("", 0)

  init(inputs: [String], terminal: Terminal) {
    self.terminal = terminal
    let sizes = inputs.map { path -> Int? in
      // The offsets of a compressed log count its text, so that its own size says nothing.
      guard path != "-", !path.hasSuffix(".gz") else { return nil }
      return (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }
    total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// - Parameter offset: bytes read of the file.
  func update(_ counts: BatchCounts, file: String, offset: Int) {
    if file != current.file { before += current.offset }
    current = (file, offset)
    let now = ContinuousClock.now
    if let shown, now - shown < .milliseconds(200) { return }
    shown = now
    let seconds = Double((now - started).components.seconds) + Double((now - started).components.attoseconds) / 1e18
    let rate = seconds > 0 ? Int(Double(counts.lines) / seconds) : 0
    var text =
      "\(counts.lines) lines, \(rate)/s · \(counts.sent) messages, \(counts.rejected) rejected, \(counts.malformed) malformed"
    if let total, total > 0 {
      let share = min(1, Double(before + offset) / Double(total))
      let left = share > 0 ? Int(seconds / share - seconds) : 0
      let filled = Int(share * 20)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
      text = "\(bar) \(Int(share * 100))% · \(text) · \(left) s left"
    }
    terminal.report("\r\u{1B}[2K" + String(text.prefix(max(20, terminal.width - 1))))
  }

  func clear() {
    if shown != nil { terminal.report("\r\u{1B}[2K") }
  }
}
