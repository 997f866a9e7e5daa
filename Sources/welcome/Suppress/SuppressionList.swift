import Diagnostics
import Ledger

/// Suppressions for people and programs.
enum SuppressionList {
  static func json(_ suppressions: [Suppression]) -> String {
    JSONValue.array(
      suppressions.map {
        [
          "follower": .string($0.follower), "since": .string($0.since.iso8601), "source": .string($0.source.rawValue),
          "note": $0.note.map { .string($0) } ?? .null,
        ]
      }
    ).text(indent: 2) + "\n"
  }

  /// One on a line; the ids in a column that is as wide as the widest, but for outliers.
  static func text(_ suppressions: [Suppression]) -> String {
    let rows = suppressions.map { (id: Visible.escaped($0.follower), suppression: $0) }
    let width = min(24, rows.map { DisplayWidth.of($0.id) }.max() ?? 0)
    var text = ""
    for (id, suppression) in rows {
      let note = suppression.note.map { "  " + Visible.escaped($0) } ?? ""
      let source = suppression.source.rawValue
      text += id + String(repeating: " ", count: max(0, width - DisplayWidth.of(id)))
      text += "  \(suppression.since.iso8601)  \(source)"
      if !note.isEmpty { text += String(repeating: " ", count: max(0, 7 - source.count)) + note }
      text += "\n"
    }
    return text
  }
}
