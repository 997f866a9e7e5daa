import BatchPipeline
import Diagnostics
import Foundation

/// What a run did, for people.
struct BatchReport {
  private let counts: BatchCounts
  private let folder: String?
  private let withSkipped: Bool
  private let seconds: Double

  init(_ counts: BatchCounts, folder: String?, withSkipped: Bool, seconds: Double) {
    self.counts = counts
    self.folder = folder
    self.withSkipped = withSkipped
    self.seconds = seconds
  }

  var text: String {
    let rate = seconds > 0 ? Int(Double(counts.lines) / seconds) : counts.lines
    var lines = ["\(count(counts.lines, "line")) in \(String(format: "%.2f", seconds)) s, \(rate) a second", ""]
    lines.append(
      row(
        "messages", counts.sent, file: "messages.jsonl",
        detail: list(counts.deliveries.map { ($0.key.rawValue, $0.value) })))
    lines.append(
      row("rejected", counts.rejected, file: "rejected.jsonl", detail: list(counts.findings.map { ($0.key, $0.value) }))
    )
    lines.append(
      row(
        "skipped", counts.skippedTotal, file: withSkipped ? "skipped.jsonl" : nil,
        detail: list(counts.skipped.map { ($0.key.rawValue, $0.value) })))
    lines.append(
      row("ignored", counts.ignoredTotal, file: nil, detail: list(counts.ignored.map { ($0.key, $0.value) })))
    lines.append(row("malformed", counts.malformed, file: "malformed.jsonl", detail: ""))
    let further =
      counts.furtherEvents > 0 ? " = \(counts.lines) lines and \(counts.furtherEvents) further events in them" : ""
    lines.append(row("total", counts.lines + counts.furtherEvents, file: nil, detail: "") + further)
    if !counts.messages.isEmpty {
      lines.append("")
      for (rule, variants) in counts.messages.sorted(by: { $0.key < $1.key }) {
        let split = variants.count > 1 ? "  (\(list(variants.map { ($0.key, $0.value) })))" : ""
        lines.append(row(rule, variants.values.reduce(0, +), file: nil, detail: "", width: ruleWidth) + split)
      }
      let mean = Double(counts.factsBesideNames) / Double(counts.sent)
      lines += ["", "\(String(format: "%.1f", mean)) facts beside names in each message"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var ruleWidth: Int { counts.messages.keys.map(\.count).max() ?? 0 }

  private func row(_ name: String, _ number: Int, file: String?, detail: String, width: Int = 9) -> String {
    let digits = String(number)
    var line =
      "  " + name + String(repeating: " ", count: max(0, width - name.count) + max(1, 9 - digits.count)) + digits
    if let file, let folder { line += "  \(folder)/\(file)" }
    if !detail.isEmpty { line += "  \(detail)" }
    return line
  }

  /// The six most frequent, most frequent first.
  private func list(_ counts: [(String, Int)]) -> String {
    let sorted = counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let shown = sorted.prefix(6).map { "\(Visible.escaped($0.0)) \($0.1)" }.joined(separator: ", ")
    return sorted.count > 6 ? "\(shown), \(sorted.count - 6) more" : shown
  }
}
