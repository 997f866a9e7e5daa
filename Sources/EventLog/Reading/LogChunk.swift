/// Some whole lines of a log, to be decided by one job.
public struct LogChunk: Sendable {
  /// Bytes from the start of the text to the chunk's first byte.
  public let offset: Int
  /// The number of the chunk's first line, from 1.
  public let firstLine: Int
  /// How many lines it has, blank ones too.
  public let lineCount: Int
  /// Where the next chunk starts.
  public let endOffset: Int
  /// Whether the log had no more to give when these lines were read: whoever waits for them should get them at once. Always false for files
  /// that aren't followed.
  public internal(set) var isLatest = false

  /// The lines, and bytes of padding behind them.
  private let bytes: [UInt8]
  private let length: Int
  private let overlong: Int?

  init(offset: Int, firstLine: Int, bytes: [UInt8], length: Int) {
    self.offset = offset
    self.firstLine = firstLine
    self.bytes = bytes
    self.length = length
    overlong = nil
    endOffset = offset + length
    var count = bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0.prefix(length)).newlineCount }
    if length > 0, bytes[length - 1] != newline { count += 1 }
    lineCount = count
  }

  /// A single line over the limit, of which only the start is kept.
  ///
  /// - Parameters:
  ///   - overlong: bytes of the line, without its end
  ///   - endOffset: where the line behind it starts
  init(offset: Int, line: Int, start: [UInt8], overlong: Int, endOffset: Int) {
    self.offset = offset
    firstLine = line
    lineCount = 1
    bytes = start
    length = start.count
    self.overlong = overlong
    self.endOffset = endOffset
  }

  /// Hands over each line in turn. A line must not be kept beyond `body`.
  public func forEachLine<Failure: Error>(_ body: (LogLine) throws(Failure) -> Void) throws(Failure) {
    try bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) throws(Failure) in
      if let overlong {
        return try body(LogLine(number: firstLine, offset: offset, bytes: buffer, overlong: overlong, isPadded: false))
      }
      var start = 0
      var number = firstLine
      while start < length {
        let (line, end) = line(number, at: start, in: buffer)
        try body(line)
        start = end + 1
        number += 1
      }
    }
  }

  /// Hands over one line again.
  /// - Parameter place: where it starts, in bytes from the start of the chunk: the line's offset less the chunk's.
  public func withLine<Result>(at place: Int, _ body: (LogLine) -> Result?) -> Result? {
    bytes.withUnsafeBufferPointer { buffer in
      guard overlong == nil, place >= 0, place < length else { return nil }
      return body(line(firstLine, at: place, in: buffer).line)
    }
  }

  private func line(
    _ number: Int, at start: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> (line: LogLine, end: Int) {
    let text = UnsafeBufferPointer(rebasing: buffer.prefix(length))
    let end = text.firstNewline(from: start) ?? text.count
    // Lines of files from Windows end in CR LF.
    let last = end > start && end < text.count && text[end - 1] == carriageReturn ? end - 1 : end
    let isOverlong = last - start > LineLimit.bytes
    let line = LogLine(
      number: number, offset: offset + start,
      bytes: UnsafeBufferPointer(rebasing: text[start..<(isOverlong ? start + LineLimit.kept : last)]),
      overlong: isOverlong ? last - start : nil, isPadded: buffer.count - length >= JSONParser.padding)
    return (line, end)
  }
}

let newline = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
