import Diagnostics

/// A line that could not be read, as a line of `malformed.jsonl`: where it stood, why, and what it said.
public enum MalformedLine {
  /// Appends it, with its end.
  /// - Parameter path: the log it stood in.
  public static func append(path: String, line: LogLine, reason: String, to bytes: inout [UInt8]) {
    bytes.literal(#"{"file":"#)
    JSONText.append(path, to: &bytes)
    bytes.literal(#","line":"#)
    bytes.number(line.number)
    // Bytes from the start of the log.
    bytes.literal(#","offset":"#)
    bytes.number(line.offset)
    bytes.literal(#","reason":"#)
    JSONText.append(reason, to: &bytes)
    bytes.literal(#","text":"#)
    JSONText.append(line.text, to: &bytes)
    bytes.literal("}\n")
  }
}
