/// A line that could not be read, as a line of `malformed.jsonl`: where it stood, why, and what it said.
public enum MalformedLine {
  /// Where a record stands in a file that isn't read line by line.
  public struct Origin: Sendable, Hashable {
    /// Of its first line, from 1.
    public let line: Int
    /// Bytes from the start of the file; nil where it isn't known.
    public let offset: Int?
    public let text: String

    public init(line: Int, offset: Int?, text: String) {
      (self.line, self.offset, self.text) = (line, offset, text)
    }
  }

  /// Appends it, with its end.
  /// - Parameters:
  ///   - path: the log it stood in.
  ///   - origin: of a record of a list, whose line was made from it.
  public static func append(
    path: String, line: LogLine, origin: Origin? = nil, reason: String, to bytes: inout [UInt8]
  ) {
    let origin = origin ?? Origin(line: line.number, offset: line.offset, text: line.text)
    bytes.write { append(path, origin, reason, to: &$0) }
  }

  private static func append(_ path: String, _ source: Origin, _ reason: String, to line: inout LineBuffer) {
    line.literal(#"{"file":"#)
    line.text(path)
    line.literal(#","line":"#)
    line.number(source.line)
    // Bytes from the start of the log.
    line.literal(#","offset":"#)
    if let offset = source.offset { line.number(offset) } else { line.literal("null") }
    line.literal(#","reason":"#)
    line.text(reason)
    line.literal(#","text":"#)
    line.text(source.text)
    line.literal("}\n")
  }
}
