/// A text that diagnostics point into: a rule file, a template, standard input.
///
/// Compared by path, since one run never holds two texts of the same path.
public final class Source: Sendable, Hashable, Comparable {
  /// The path as people see it in messages, relative to where the command runs.
  public let path: String
  /// The whole text in UTF-8. Offsets everywhere in the project count these bytes.
  public let bytes: [UInt8]
  /// The offset at which each line starts; the first is always 0.
  public let lineStarts: [Int]

  /// The offset of the first byte that isn't UTF-8; nil where all is.
  public var firstInvalidByte: Int? {
    let read = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return bytes.indices.first { $0 >= read.count || read[$0] != bytes[$0] }
  }

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A place in a text as people count: both from 1, the column in characters (grapheme clusters).
  public struct Position: Sendable, Hashable {
    public let line: Int
    public let column: Int
  }

  /// The position of a UTF-8 offset; offsets outside the text are taken as its nearest end, those within a scalar as its start.
  ///
  /// A byte order mark at the start of the text isn't counted, and a line break is one place, behind the line's last character.
  public func position(at offset: Int) -> Position {
    let (line, before) = textBefore(offset)
    return Position(line: line + 1, column: before.count + 1)
  }

  /// The column, from 1, of a UTF-8 offset counted in Unicode scalars instead of characters.
  func scalarColumn(at offset: Int) -> Int { textBefore(offset).text.unicodeScalars.count + 1 }

  private func textBefore(_ offset: Int) -> (line: Int, text: String) {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    let content = lineRange(line)
    var end = min(max(offset, content.lowerBound), content.upperBound)
    while end > content.lowerBound, end < content.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (line, String(decoding: bytes[content.lowerBound..<end], as: UTF8.self))
  }

  /// The index, from 0, of the line that holds a UTF-8 offset.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The UTF-8 offsets of a line, from 0, without its line break and without a byte order mark before it.
  public func lineRange(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = index == 0 && bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, end - 1 < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text between two UTF-8 offsets; what lies outside the text is left away.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  public static func == (left: Source, right: Source) -> Bool { left.path == right.path }
  public static func < (left: Source, right: Source) -> Bool { left.path < right.path }
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
