/// A line that could not be read, as a line of `malformed.jsonl`: where it stood, why, and what it said.
public enum MalformedLine {
  /// Appends it, with its end.
  /// - Parameter path: the log it stood in.
  public static func append(path: String, line: LogLine, reason: String, to bytes: inout [UInt8]) {
    bytes.literal(#"{"file":"#)
    bytes.text(path)
    bytes.literal(#","line":"#)
    bytes.number(line.number)
    // Bytes from the start of the log.
    bytes.literal(#","offset":"#)
    bytes.number(line.offset)
    bytes.literal(#","reason":"#)
    bytes.text(reason)
    bytes.literal(#","text":"#)
    bytes.text(line.text)
    bytes.literal("}\n")
  }
}
