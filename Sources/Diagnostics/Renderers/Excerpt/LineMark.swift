/// What is drawn under a source line for one label.
struct LineMark {
  /// The cells of the line that are marked, from 0.
  let columns: Range<Int>
  let text: String
  /// `^` for the primary label, `-` for others.
  let symbol: Character
  let role: TextStyle.Role

  /// The rows under a line: the marks, with the text of the last behind them; then the other texts, each under its mark's start and
  /// tied to it by bars.
  static func rows(_ marks: [LineMark], style: TextStyle) -> [String] {
    guard !marks.isEmpty else { return [] }
    // Of labels that start together the primary comes last, so that its text is the one beside the marks.
    let ordered = marks.enumerated().sorted { left, right in
      let key = { (mark: LineMark, index: Int) in (mark.columns.lowerBound, mark.symbol == "^" ? 1 : 0, index) }
      return key(left.element, left.offset) < key(right.element, right.offset)
    }.map(\.element)

    var underline = CellRow()
    // The primary label is drawn last, over what it shares with others.
    for mark in ordered.filter({ $0.symbol != "^" }) + ordered.filter({ $0.symbol == "^" }) {
      underline.fill(mark.columns, with: mark.symbol, role: mark.role)
    }
    var hanging = ordered.filter { !$0.text.isEmpty }
    if let last = hanging.last, !ordered.contains(where: { $0.columns.upperBound > last.columns.upperBound }) {
      underline.append(" " + last.text, role: last.role)
      hanging.removeLast()
    }
    var rows = [underline.text(style)]
    if hanging.isEmpty { return rows }

    rows.append(bars(hanging).text(style))
    while let mark = hanging.popLast() {
      var row = bars(hanging.filter { $0.columns.lowerBound < mark.columns.lowerBound })
      row.pad(to: mark.columns.lowerBound)
      row.append(mark.text, role: mark.role)
      rows.append(row.text(style))
    }
    return rows
  }

  private static func bars(_ marks: some Sequence<LineMark>) -> CellRow {
    var row = CellRow()
    for mark in marks {
      row.fill(mark.columns.lowerBound..<mark.columns.lowerBound + 1, with: "|", role: mark.role)
    }
    return row
  }
}

/// A row that is drawn cell by cell and may end in text.
private struct CellRow {
  private var cells: [(symbol: Character, role: TextStyle.Role)] = []
  private var tail: (text: String, role: TextStyle.Role)?

  mutating func pad(to count: Int) {
    while cells.count < count { cells.append((" ", .plain)) }
  }

  mutating func fill(_ columns: Range<Int>, with symbol: Character, role: TextStyle.Role) {
    pad(to: columns.upperBound)
    for column in columns { cells[column] = (symbol, role) }
  }

  mutating func append(_ text: String, role: TextStyle.Role) { tail = (text, role) }

  func text(_ style: TextStyle) -> String {
    var result = ""
    var run = ""
    var runRole = TextStyle.Role.plain
    for cell in cells {
      if cell.role != runRole {
        result += style.paint(run, runRole)
        (run, runRole) = ("", cell.role)
      }
      run.append(cell.symbol)
    }
    result += style.paint(run, runRole)
    if let tail { result += style.paint(tail.text, tail.role) }
    return result
  }
}
