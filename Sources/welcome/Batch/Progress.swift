import BatchPipeline
import Foundation
import Preview

/// A line on the terminal that says how far a run has come.
final class Progress {
  private let terminal: Terminal
  /// Bytes of all inputs; nil when one of them has no known length.
  private let total: Int?
  /// Bytes that have been read of each input.
  private var read: [String: Int]
  /// What earlier runs did, which says nothing about how fast this one is.
  private let bytesBefore: Int
  private let linesBefore: Int
  private let started = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// - Parameters:
  ///   - checkpoint: where the run starts.
  ///   - isEndless: whether the inputs go on for as long as they are written.
  /// - Returns: nil where there is no terminal that can write a line over itself.
  init?(inputs: [String], checkpoint: RunCheckpoint, isEndless: Bool, terminal: Terminal) {
    guard Terminal.isTerminal(.error), terminal.environment["TERM"] != "dumb" else { return nil }
    self.terminal = terminal
    let sizes = inputs.map { path -> Int? in
      // The offsets of a compressed log count its text, so that its own size says nothing.
      guard path != "-", !path.hasSuffix(".gz") else { return nil }
      return (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }
    total = isEndless || sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
    read = [:]
    for mark in checkpoint.inputs where inputs.contains(mark.path) { read[mark.path] = mark.offset }
    bytesBefore = read.values.reduce(0, +)
    linesBefore = checkpoint.counts.counts.lines
  }

  /// - Parameter offset: bytes read of the file.
  func update(_ counts: BatchCounts, file: String, offset: Int) {
    read[file] = offset
    let now = ContinuousClock.now
    // A run that is over at once needs no words; a line that changes faster can't be read.
    if now - started < .milliseconds(500) { return }
    if let shown, now - shown < .milliseconds(200) { return }
    shown = now
    let done = read.values.reduce(0, +)
    let line = ProgressLine(
      counts: counts, lines: counts.lines - linesBefore, seconds: (now - started) / .seconds(1),
      bytes: total.map { .init(before: bytesBefore, done: done, total: $0) })
    terminal.report("\r\u{1B}[2K" + line.text(width: terminal.width - 1, usesUnicode: terminal.usesUnicode))
  }

  func clear() {
    if shown != nil { terminal.report("\r\u{1B}[2K") }
    shown = nil
  }
}
