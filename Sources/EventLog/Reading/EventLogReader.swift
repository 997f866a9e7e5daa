/// Reads an event log as a stream of whole lines, in memory that doesn't grow with the log.
///
/// Compressed logs (gzip) are recognised by their first bytes, whatever their name. A byte order mark of UTF-8 at the
/// start is passed over. Lines end in LF or CR LF; the last may lack its end. A line of more than 1 MiB comes with
/// `overlong` set.
public final class EventLogReader {
  private let source: any ByteSource
  private let path: String
  /// Bytes to read at a time.
  private let chunkSize: Int
  private let isStopped: (@Sendable () -> Bool)?
  /// What has been read behind the last whole line; holds no line end.
  private var rest: [UInt8] = []
  private var offset: Int
  private var line = 1
  private var hasEnded = false

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - chunkSize: bytes to read at a time, at least 4,096; smaller pieces come where the source gives no more, as a live
  ///     stream does, so that each line is there as soon as it is written.
  ///   - followers: reads a list of followers, one record a line, of whatever form; nil for a log.
  ///   - isStopped: asked now and then while a live stream is waited for; once it says so, the log ends there, without
  ///     the line that is being written.
  public convenience init(
    path: String, chunkSize: Int = 1 << 20, followers: FollowerListOptions? = nil,
    isStopped: (@Sendable () -> Bool)? = nil
  ) throws(EventLogError) {
    try self.init(
      FileSource(path: path, isStopped: isStopped), path: path == "-" ? "standard input" : path, chunkSize: chunkSize,
      followers: followers, isStopped: isStopped)
  }

  /// Reads a log that is in memory.
  public convenience init(
    bytes: some Sequence<UInt8>, chunkSize: Int = 1 << 20, followers: FollowerListOptions? = nil
  ) throws(EventLogError) {
    try self.init(
      MemorySource(Array(bytes)), path: "data", chunkSize: chunkSize, followers: followers, isStopped: nil)
  }

  init(
    _ source: any ByteSource, path: String, chunkSize: Int, followers: FollowerListOptions?,
    isStopped: (@Sendable () -> Bool)?
  ) throws(EventLogError) {
    let text = try LogText(source, path: path, as: followers.map { .followers($0) } ?? .events)
    self.source = text.source
    self.path = path
    self.chunkSize = max(chunkSize, 4096)
    self.isStopped = isStopped
    offset = text.offset
  }

  /// Reads a log that is being written.
  ///
  /// - Parameters:
  ///   - source: stands at `offset`.
  ///   - lines: how many lines stand before it.
  init(
    followed source: FollowedSource, path: String, offset: Int, lines: Int, chunkSize: Int,
    isStopped: @escaping @Sendable () -> Bool
  ) throws(EventLogError) {
    self.path = path
    self.chunkSize = max(chunkSize, 4096)
    self.isStopped = isStopped
    line = lines + 1
    if offset == 0 {
      let text = try LogText(source, path: path, as: .lines)
      (self.source, self.offset) = (text.source, text.offset)
    } else {
      // What it is made of is seen at its start.
      _ = try LogText(MemorySource(source.file.head(4)), path: path, as: .lines)
      (self.source, self.offset) = (source, offset)
    }
  }

  /// Goes on at a place that an earlier reader came to. Only before anything has been read.
  ///
  /// - Parameters:
  ///   - offset: a chunk's `endOffset`.
  ///   - lines: how many lines stand before it.
  /// - Throws: when the log ends before the place.
  public func skip(to offset: Int, lines: Int) throws(EventLogError) {
    var left = offset - self.offset
    while left > 0 {
      let piece = try read(behind: [], count: min(left, max(chunkSize, 1 << 20)))
      guard !piece.isEmpty else {
        throw EventLogError(path: path, reason: "ends at byte \(offset - left), before byte \(offset), where to go on")
      }
      left -= piece.count
    }
    self.offset = max(offset, self.offset)
    line = lines + 1
  }

  /// The next lines, at least one; nil at the end.
  public func nextChunk() throws(EventLogError) -> LogChunk? {
    while !hasEnded {
      let from = rest.count
      var bytes = try read(behind: rest, count: chunkSize)
      if bytes.count == from {
        hasEnded = true
        if isStopped?() == true { return nil }
        return from == 0 ? nil : take(&bytes, from)
      }
      // What was there before holds no line end.
      let end = bytes.withUnsafeBufferPointer { buffer in
        UnsafeBufferPointer(rebasing: buffer[from...]).lastNewline(before: buffer.count - from).map { from + $0 + 1 }
      }
      if let end {
        rest = Array(bytes[end...])
        return take(&bytes, end)
      }
      rest = bytes
      if rest.count > LineLimit.bytes + 1 { return try skipOverlong() }
    }
    return nil
  }

  /// A whole text, which may be compressed; what isn't UTF-8 in it becomes U+FFFD.
  /// - Parameter path: `-` means standard input.
  public static func text(of path: String) throws(EventLogError) -> String {
    let name = path == "-" ? "standard input" : path
    let text = try LogText(FileSource(path: path), path: name)
    return String(decoding: try text.all(upTo: FollowerReader.sizeLimit, path: name), as: UTF8.self)
  }

  /// Hands over each line of the log in turn. A line must not be kept beyond `body`.
  public func forEachLine(_ body: (LogLine) -> Void) throws(EventLogError) {
    while let chunk = try nextChunk() { chunk.forEachLine(body) }
  }

  /// Some bytes, and behind them as many as one reading gives; none more at the end. There is room for padding.
  private func read(behind start: [UInt8], count: Int) throws(EventLogError) -> [UInt8] {
    var fault: EventLogError?
    let bytes = [UInt8](unsafeUninitializedCapacity: start.count + count + JSONParser.padding) { buffer, length in
      _ = buffer.initialize(from: start)
      length = start.count
      do throws(EventLogError) {
        let room = UnsafeMutableBufferPointer(rebasing: buffer[length..<length + count])
        length += try source.read(into: UnsafeMutableRawBufferPointer(room))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// The first bytes as a chunk, with bytes behind them that the parser may look at.
  private func take(_ bytes: inout [UInt8], _ length: Int) -> LogChunk {
    let missing = length + JSONParser.padding - bytes.count
    if missing > 0 { bytes.append(contentsOf: repeatElement(0, count: missing)) }
    var chunk = LogChunk(offset: offset, firstLine: line, bytes: bytes, length: length)
    chunk.isLatest = source.isDry
    offset = chunk.endOffset
    line += chunk.lineCount
    return chunk
  }

  /// Reads to the end of a line over the limit, keeping its start alone.
  private func skipOverlong() throws(EventLogError) -> LogChunk? {
    let start = Array(rest.prefix(LineLimit.kept))
    var length = rest.count
    var last = rest.last
    rest = []
    var ended = false
    while !ended {
      let bytes = try read(behind: [], count: chunkSize)
      if bytes.isEmpty {
        hasEnded = true
        if isStopped?() == true { return nil }
        break
      }
      let end = bytes.withUnsafeBufferPointer { $0.firstNewline(from: 0) }
      let taken = end ?? bytes.count
      if taken > 0 { last = bytes[taken - 1] }
      length += taken
      guard let end else { continue }
      ended = true
      rest = Array(bytes[(end + 1)...])
    }
    let next = offset + length + (ended ? 1 : 0)
    if ended, last == carriageReturn { length -= 1 }
    var chunk = LogChunk(offset: offset, line: line, start: start, overlong: length, endOffset: next)
    chunk.isLatest = source.isDry
    offset = next
    line += 1
    return chunk
  }
}
