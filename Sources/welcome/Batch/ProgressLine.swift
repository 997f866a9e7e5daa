import BatchPipeline
import CivilTime
import Preview

/// What the line on the terminal says: how far, how fast, how long yet, and what has come of it.
struct ProgressLine {
  struct Bytes {
    /// Read by earlier runs.
    let before: Int
    /// Read by now, with those before.
    let done: Int
    let total: Int
  }

  let counts: BatchCounts
  /// Read by this run.
  let lines: Int
  /// Since this run began.
  let seconds: Double
  /// Nil where the length of the input isn't known.
  let bytes: Bytes?

  private static let cells = 16

  /// - Parameter width: in cells; what doesn't fit is left out from the end, whole parts of it.
  func text(width: Int, usesUnicode: Bool) -> String {
    let separator = usesUnicode ? " · " : " | "
    var text = ""
    for part in parts(usesUnicode: usesUnicode) {
      let longer = text.isEmpty ? part : text + separator + part
      if longer.count > max(20, width) { break }
      text = longer
    }
    return text
  }

  private func parts(usesUnicode: Bool) -> [String] {
    var parts: [String] = []
    if let bytes, bytes.total > 0 {
      let share = min(1, max(0, Double(bytes.done) / Double(bytes.total)))
      let filled = Int(share * Double(Self.cells))
      let bar =
        String(repeating: usesUnicode ? "█" : "#", count: filled)
        + String(repeating: usesUnicode ? "░" : "-", count: Self.cells - filled)
      parts.append("\(bar) \(Int(share * 100))%")
      if let left = left(bytes) { parts.append("\(left) left") }
    }
    let rate = seconds > 0 ? Int(Double(lines) / seconds) : 0
    parts.append("\(rate.grouped) lines/s")
    parts.append("\(counts.lines.grouped) lines")
    parts.append("\(counts.sent.grouped) messages")
    parts.append("\(counts.rejected.grouped) rejected")
    if counts.malformed > 0 { parts.append("\(counts.malformed.grouped) malformed") }
    return parts
  }

  /// By how fast this run has been on the whole: `45s`, `3m20s`, `2h5m`. Nil while nothing has been read.
  private func left(_ bytes: Bytes) -> String? {
    let read = bytes.done - bytes.before
    guard read > 0 else { return nil }
    let rest = Double(max(0, bytes.total - bytes.done)) / Double(read) * seconds
    // Nobody waits for longer, and the number stays one that there is.
    return AgePlot.words(Int(min(rest, 8_640_000).rounded(.up)))
  }
}
