import Diagnostics
import WelcomeEngine

/// Rules against followers: which rule decided about whom, and which rules never did.
public struct RuleTable: Sendable {
  private let style: TerminalStyle

  public init(style: TerminalStyle) {
    self.style = style
  }

  /// The table, ending in a line break.
  /// - Parameter rules: the ids of all rules, in the order in which they are looked at.
  public func render(_ decisions: [Decision], rules: [String]) -> String {
    let cells = decisions.map { Self.mark($0, style) }
    var rows: [(name: String, marks: [String], count: Int)] = rules.map { rule in
      let marks = cells.map { $0.rule == rule ? $0.mark : style.mark("·", ".") }
      return (rule, marks, cells.count { $0.rule == rule })
    }
    let others = cells.filter { $0.rule == nil }.count
    if others > 0 {
      rows.append(("(no rule)", cells.map { $0.rule == nil ? $0.mark : style.mark("·", ".") }, others))
    }
    let nameWidth = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    let countWidth = rows.map { String($0.count).count }.max() ?? 1
    let perRow = max(10, style.width - nameWidth - countWidth - 4)
    var lines: [String] = []
    // Many followers need several blocks, each with its own header of numbers.
    for start in stride(from: 0, to: max(1, decisions.count), by: perRow) {
      let end = min(decisions.count, start + perRow)
      lines.append(String(repeating: " ", count: nameWidth + countWidth + 4) + Self.ruler(start..<end))
      for row in rows {
        let name = row.name + String(repeating: " ", count: nameWidth - DisplayWidth.of(row.name))
        let count = String(repeating: " ", count: countWidth - String(row.count).count) + "\(row.count)"
        let marks = row.marks[start..<end].map(painted).joined()
        lines.append("\(style.paint(name, row.count == 0 ? .caution : .plain))  \(count)  \(marks)")
      }
      lines.append("")
    }
    lines.append(legend)
    let silent = rules.filter { rule in !cells.contains { $0.rule == rule } }
    if !silent.isEmpty {
      var text = StyledText()
      text.append("never fired: ", .caution)
      text.append(silent.joined(separator: ", "))
      lines += text.wrapped(to: style.width).map { $0.painted(style) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var legend: String {
    let marks = [(Self.sent(style), "sent"), (Self.refused(style), "refused"), (Self.skipped(style), "skipped")]
    return marks.map { "\(painted($0.0)) \($0.1)" }.joined(separator: "   ")
  }

  private func painted(_ mark: String) -> String {
    switch mark {
    case Self.sent(style): style.paint(mark, .good)
    case Self.refused(style): style.paint(mark, .bad)
    case Self.skipped(style): style.paint(mark, .caution)
    default: style.paint(mark, .dim)
    }
  }

  private static func sent(_ style: TerminalStyle) -> String { style.mark("●", "S") }
  private static func refused(_ style: TerminalStyle) -> String { style.mark("✗", "x") }
  private static func skipped(_ style: TerminalStyle) -> String { style.mark("–", "-") }

  private static func mark(_ decision: Decision, _ style: TerminalStyle) -> (rule: String?, mark: String) {
    switch decision.outcome {
    case .send(let message): (message.rule, sent(style))
    case .skip(let skip): (skip.rule, skipped(style))
    case .reject(let rejection): (rejection.attempts.last?.rule, refused(style))
    }
  }

  /// The followers' numbers, counted from 1, as a line on which every fifth is written.
  private static func ruler(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      let number = index + 1
      if number == 1 || number % 5 == 0, text.count <= index - range.lowerBound {
        text += String(repeating: " ", count: index - range.lowerBound - text.count) + "\(number)"
      }
    }
    return text
  }
}
