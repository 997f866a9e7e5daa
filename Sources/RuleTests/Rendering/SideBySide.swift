import Diagnostics
import Preview

/// What was expected beside what came, in two columns.
struct SideBySide {
  let style: TerminalStyle

  func lines(_ comparisons: [Comparison], indent: Int) -> [String] {
    let labels = comparisons.map(\.label) + ["outcome"]
    let labelWidth = labels.map { DisplayWidth.of($0) }.max() ?? 0
    let room = style.width - indent - 2 - labelWidth - 4
    let widest = comparisons.map { DisplayWidth.of(Visible.escaped($0.expected)) }.max() ?? 0
    let left = max(8, min(room / 2, widest))
    let columns = (label: labelWidth, left: left, right: max(8, room - left))
    let start = String(repeating: " ", count: indent)
    let head = "\(start)  \(pad("", columns.label))  \(pad("expected", columns.left))  got"
    return [style.paint(head, .dim)]
      + comparisons.flatMap { row($0, columns).map { start + $0 } }
  }

  private func row(_ comparison: Comparison, _ columns: (label: Int, left: Int, right: Int)) -> [String] {
    let (expected, got) = marked(comparison)
    let left = expected.wrapped(to: columns.left)
    let right = got.wrapped(to: columns.right)
    let mark =
      comparison.holds ? style.paint(style.mark("✓", "+"), .good) : style.paint(style.mark("✗", "x"), .bad)
    return (0..<max(left.count, right.count)).map { index in
      let lead = index == 0 ? "\(mark) \(pad(comparison.label, columns.label))" : pad("", columns.label + 2)
      let cell = index < left.count ? left[index] : StyledText()
      let gap = String(repeating: " ", count: max(0, columns.left - cell.cells) + 2)
      let other = index < right.count ? right[index].painted(style) : ""
      return other.isEmpty ? "\(lead)  \(cell.painted(style))" : "\(lead)  \(cell.painted(style))\(gap)\(other)"
    }
  }

  /// Both texts, painted from the first difference to the last.
  private func marked(_ comparison: Comparison) -> (StyledText, StyledText) {
    var expected = StyledText()
    var got = StyledText()
    guard !comparison.holds else {
      expected.append(comparison.expected)
      got.append(comparison.got)
      return (expected, got)
    }
    let left = Array(comparison.expected)
    let right = Array(comparison.got)
    let head = zip(left, right).prefix { $0 == $1 }.count
    let rest = min(left.count, right.count) - head
    let tail = zip(left.reversed(), right.reversed()).prefix(rest, while: { $0 == $1 })
    for (text, characters, role) in [(0, left, TerminalStyle.Role.good), (1, right, .bad)] {
      let end = characters.count - tail
      let parts = [(characters[..<head], TerminalStyle.Role.plain), (characters[head..<end], role)]
      for (part, role) in parts + [(characters[end...], .plain)] {
        if text == 0 { expected.append(String(part), role) } else { got.append(String(part), role) }
      }
    }
    return (expected, got)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}

extension Sequence {
  /// The number of elements at the start, at most `limit`, for which something holds.
  fileprivate func prefix(_ limit: Int, while holds: (Element) -> Bool) -> Int {
    var count = 0
    for element in self {
      guard count < limit, holds(element) else { break }
      count += 1
    }
    return count
  }
}
