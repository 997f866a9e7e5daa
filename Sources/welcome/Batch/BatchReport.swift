import BatchPipeline
import CivilTime
import Diagnostics
import Foundation

/// What a run did, for people.
struct BatchReport {
  private let counts: BatchCounts
  private let folder: String?
  private let withSkipped: Bool
  private let seconds: Double
  /// Lines that were read in these seconds; the others were before.
  private let lines: Int

  init(_ counts: BatchCounts, lines: Int, folder: String?, withSkipped: Bool, seconds: Double) {
    self.counts = counts
    self.lines = lines
    self.folder = folder
    self.withSkipped = withSkipped
    self.seconds = seconds
  }

  var text: String {
    let rate = seconds > 0 ? Int(Double(self.lines) / seconds) : self.lines
    var lines = ["\(count(self.lines, "line")) in \(String(format: "%.2f", seconds)) s, \(rate) a second"]
    if self.lines < counts.lines { lines.append("with what was done before:") }
    lines.append("")
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
      row("ignored", counts.ignoredTotal, file: nil, detail: list(counts.ignored.counts.map { ($0.key, $0.value) })))
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
      if counts.responseAges.highest > 0 { lines.append(responses) }
      if counts.paced > 0 {
        lines.append(
          "paced: \(count(counts.paced, "message")) later by `rate_limit`, a third of which is kept for what happened within the last hour"
        )
      }
    }
    if counts.toSuppressed > 0 {
      let many = counts.toSuppressed > 1
      lines.append(
        "warning: \(count(counts.toSuppressed, "message")) in the outbox \(many ? "are" : "is") to followers who have opted out since: hold \(many ? "them" : "it") back"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `sent 2h after the event in the middle, 1d at 95%, 3d at most; 2 later than respond_within`
  private var responses: String {
    let ages = counts.responseAges
    let time = { (share: Double) in TimeSpan.seconds(Int64(ages.percentile(share) ?? 0)).rounded.description }
    let most = TimeSpan.seconds(Int64(ages.highest)).rounded.description
    let late = counts.lateResponses
    let all = time(0.5) == most ? most : "half within \(time(0.5)), 95% within \(time(0.95)), at most \(most)"
    return "response age: \(all)"
      + (late > 0 ? "; warning: \(late) later than `respond_within`" : "")
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
