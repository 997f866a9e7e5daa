/// The lines of one source that a diagnostic shows.
struct Excerpt {
  /// The part of a label that lies in one line.
  struct Piece {
    /// The line's index, from 0.
    let line: Int
    /// UTF-8 offsets within the line.
    let range: Range<Int>
    let isPrimary: Bool
    /// What is said beside it; empty for all but the last piece of a label.
    let text: String
  }

  let source: Source
  /// What the header names.
  let start: Source.Position
  let pieces: [Piece]

  var largestLineNumber: Int { (pieces.map(\.line).max() ?? 0) + 1 }

  /// A label of up to this many lines has all of them marked, a longer one its first and last.
  private static let mostMarkedLines = 4

  static func pieces(of label: Diagnostic.Label, isPrimary: Bool) -> [Piece] {
    let source = label.span.source
    let bytes = source.bytes
    let range = label.span.range.clamped(to: 0..<bytes.count)
    var end = range.upperBound
    // Line breaks at the end belong to the line they close.
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    let text = Visible.escaped(label.text)
    let first = source.lineIndex(at: range.lowerBound)
    let last = source.lineIndex(at: max(range.lowerBound, end - 1))
    if first == last {
      return [Piece(line: first, range: range.lowerBound..<end, isPrimary: isPrimary, text: text)]
    }
    let lines = last - first < mostMarkedLines ? Array(first...last) : [first, last]
    return lines.compactMap { line in
      let content = source.lineRange(line)
      var lower = max(range.lowerBound, content.lowerBound)
      let upper = min(end, content.upperBound)
      if line != first {
        while lower < upper, bytes[lower] == UInt8(ascii: " ") || bytes[lower] == UInt8(ascii: "\t") { lower += 1 }
      }
      guard lower < upper || line == last || line == first else { return nil }
      return Piece(
        line: line, range: lower..<max(lower, upper), isPrimary: isPrimary, text: line == last ? text : "")
    }
  }

  /// Every row below the header: source lines and the marks under them.
  func rows(gutter: Int, lineWidth: Int, style: TextStyle, primary: TextStyle.Role) -> [String] {
    let byLine = Dictionary(grouping: pieces, by: \.line)
    var rows: [String] = []
    var previous: Int?
    for line in byLine.keys.sorted() {
      if let previous, line - previous == 2 {
        rows += self.rows(of: line - 1, [], gutter: gutter, lineWidth: lineWidth, style: style, primary: primary)
      } else if let previous, line - previous > 2 {
        rows.append(style.paint("...", .gutter))
      }
      rows += self.rows(
        of: line, byLine[line] ?? [], gutter: gutter, lineWidth: lineWidth, style: style, primary: primary)
      previous = line
    }
    return rows
  }

  private func rows(
    of line: Int, _ pieces: [Piece], gutter: Int, lineWidth: Int, style: TextStyle, primary: TextStyle.Role
  ) -> [String] {
    let content = source.lineRange(line)
    let focus = (pieces.first(where: \.isPrimary) ?? pieces.first)?.range ?? content.lowerBound..<content.lowerBound
    let layout = LineLayout(source: source, line: line, focus: focus, width: lineWidth)
    let number = String(line + 1)
    let pad = String(repeating: " ", count: max(0, gutter - number.count))
    let lead = style.paint(" \(pad)\(number) |", .gutter)
    let empty = style.paint(String(repeating: " ", count: gutter + 2) + "|", .gutter)
    let marks = pieces.map { piece in
      LineMark(
        columns: layout.columns(of: piece.range), text: piece.text, symbol: piece.isPrimary ? "^" : "-",
        role: piece.isPrimary ? primary : .secondary)
    }
    return [lead + (layout.text.isEmpty ? "" : " " + layout.text)]
      + LineMark.rows(marks, style: style).map { empty + " " + $0 }
  }
}
