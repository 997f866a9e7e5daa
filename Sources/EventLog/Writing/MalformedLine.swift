/// A line that could not be read, as a line of `malformed.jsonl`: where it stood, why, and what it said.
public enum MalformedLine {
  /// Appends it, with its end.
  /// - Parameter path: the log it stood in.
  public static func append(path: String, line: LogLine, reason: String, to bytes: inout [UInt8]) {
    bytes.write { append(path, line, reason, to: &$0) }
  }

  private static func append(_ path: String, _ source: LogLine, _ reason: String, to line: inout LineBuffer) {
    line.literal(#"{"file":"#)
    line.text(path)
    line.literal(#","line":"#)
    line.number(source.number)
    // Bytes from the start of the log.
    line.literal(#","offset":"#)
    line.number(source.offset)
    line.literal(#","reason":"#)
    line.text(reason)
    line.literal(#","text":"#)
    line.text(source.text)
    line.literal("}\n")
  }
}
