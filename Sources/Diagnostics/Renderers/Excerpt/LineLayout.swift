/// One line of a source as it is shown: tabs expanded, hidden characters visible, cut to a width around a focus; and which
/// cells of that show which bytes.
struct LineLayout {
  /// A character of the line, as shown.
  private struct Glyph {
    /// UTF-8 offsets in the source.
    let range: Range<Int>
    let text: String
    let width: Int
    /// The first cell, from 0.
    var column: Int
  }

  private static let tabStop = 4
  private static let ellipsis = "..."
  /// How far from the focus a line is looked at, in bytes, whatever its length.
  private static let reach = 2048

  /// What to print, without blanks at the end.
  let text: String
  private var glyphs: [Glyph]
  private let end: Int

  /// - Parameters:
  ///   - focus: UTF-8 offsets that must be seen at least at their start.
  ///   - width: the most cells.
  init(source: Source, line: Int, focus: Range<Int>, width: Int) {
    let content = source.lineRange(line)
    let bytes = source.bytes
    let middle = min(max(focus.lowerBound, content.lowerBound), content.upperBound)
    var lower = max(content.lowerBound, middle - Self.reach)
    while lower < middle, bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    let upper = min(content.upperBound, middle + Self.reach)

    var glyphs = Self.glyphs(of: bytes, in: lower..<upper)
    var cutsStart = lower > content.lowerBound
    var cutsEnd = upper < content.upperBound
    let total = glyphs.last.map { $0.column + $0.width } ?? 0
    if total > width || cutsStart || cutsEnd {
      let room = width - 2 * Self.ellipsis.count
      let focusColumn = glyphs.first { $0.range.upperBound > middle }?.column ?? total
      let from = max(0, min(focusColumn - room / 3, total - room))
      cutsStart = cutsStart || from > 0
      glyphs.removeAll { $0.column < from }
      let first = glyphs.first?.column ?? 0
      let fitting = glyphs.prefix { $0.column + $0.width - first <= room }.count
      cutsEnd = cutsEnd || fitting < glyphs.count
      glyphs.removeSubrange(fitting...)
    }
    let shift = (cutsStart ? Self.ellipsis.count : 0) - (glyphs.first?.column ?? 0)
    for index in glyphs.indices { glyphs[index].column += shift }

    var text = cutsStart ? Self.ellipsis : ""
    for glyph in glyphs { text += glyph.text }
    if cutsEnd { text += Self.ellipsis }
    while text.last == " " { text.removeLast() }
    self.text = text
    self.glyphs = glyphs
    end = glyphs.last.map { $0.column + $0.width } ?? max(0, shift)
  }

  /// The cells that show a range of the source, at least one; what was cut away is taken as the nearest cell.
  func columns(of range: Range<Int>) -> Range<Int> {
    let first = glyphs.firstIndex { $0.range.upperBound > range.lowerBound }
    let start = first.map { glyphs[$0].column } ?? end
    if range.isEmpty { return start..<start + 1 }
    let last = glyphs.last { $0.range.lowerBound < range.upperBound }
    return start..<max(start + 1, last.map { $0.column + $0.width } ?? start)
  }

  private static func glyphs(of bytes: [UInt8], in range: Range<Int>) -> [Glyph] {
    // Decoded by hand, since bytes that aren't UTF-8 are replaced by a character of another length.
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    var decoded = String.UnicodeScalarView()
    var lengths: [Int] = []
    parsing: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        decoded.append(Unicode.UTF8.decode(encoded))
        lengths.append(encoded.count)
      case .error(let length):
        decoded.append("\u{FFFD}")
        lengths.append(length)
      case .emptyInput: break parsing
      }
    }
    var glyphs: [Glyph] = []
    var (offset, scalar, column) = (range.lowerBound, 0, 0)
    for character in String(decoded) {
      let count = character.unicodeScalars.count
      let length = lengths[scalar..<min(scalar + count, lengths.count)].reduce(0, +)
      let text =
        character == "\t"
        ? String(repeating: " ", count: tabStop - column % tabStop) : Visible.escaped(character)
      let width = DisplayWidth.of(text)
      glyphs.append(Glyph(range: offset..<offset + length, text: text, width: width, column: column))
      (offset, scalar, column) = (offset + length, scalar + count, column + width)
    }
    return glyphs
  }
}
