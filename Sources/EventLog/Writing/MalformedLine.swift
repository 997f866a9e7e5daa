import Diagnostics

/// A line that could not be read, as a line of `malformed.jsonl`: where it stood, why, and what it said.
public enum MalformedLine {
  /// - Parameters:
  ///   - path: the log it stood in.
  ///   - number: from 1.
  ///   - offset: bytes from the start of the log.
  public static func value(path: String, number: Int, offset: Int, reason: String, text: String)
    -> Diagnostics.JSONValue
  {
    [
      "file": .string(path), "line": .int(number), "offset": .int(offset), "reason": .string(reason),
      "text": .string(text),
    ]
  }
}
