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

  /// The position of a UTF-8 offset; offsets outside the text are taken as its nearest end.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(at: offset)
    let before = String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self)
    return Position(line: line + 1, column: before.count + 1)
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

  /// The UTF-8 offsets of a line, from 0, without its line break.
  public func lineRange(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, end - 1 < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  /// The text between two UTF-8 offsets; what lies outside the text is left away.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  public static func == (left: Source, right: Source) -> Bool { left.path == right.path }
  public static func < (left: Source, right: Source) -> Bool { left.path < right.path }
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
