/// Reads an event log as a stream of whole lines, in memory that doesn't grow with the log.
///
/// Compressed logs (gzip) are recognised by their first bytes, whatever their name. A byte order mark of UTF-8 at the
/// start is passed over. Lines end in LF or CR LF; the last may lack its end. A line of more than 1 MiB comes with
/// `overlong` set.
public final class EventLogReader {
  private let source: any ByteSource
  /// What one read fills.
  private let piece: UnsafeMutableBufferPointer<UInt8>
  /// What has been read behind the last whole line.
  private var rest: [UInt8] = []
  private var offset: Int
  private var line = 1
  private var hasEnded = false

  /// Opens a file, or standard input for `-`.
  ///
  /// - Parameter chunkSize: bytes to read at a time, at least 4,096; smaller pieces come where the source gives no
  ///   more, as a live stream does, so that each line is there as soon as it is written.
  ///   - followers: reads a list of followers, one record a line, of whatever form; nil for a log.
  public convenience init(
    path: String, chunkSize: Int = 1 << 20, followers: FollowerListOptions? = nil
  ) throws(EventLogError) {
    try self.init(
      FileSource(path: path), path: path == "-" ? "standard input" : path, chunkSize: chunkSize, followers: followers)
  }

  /// Reads a log that is in memory.
  public convenience init(
    bytes: some Sequence<UInt8>, chunkSize: Int = 1 << 20, followers: FollowerListOptions? = nil
  ) throws(EventLogError) {
    try self.init(MemorySource(Array(bytes)), path: "data", chunkSize: chunkSize, followers: followers)
  }

  init(
    _ source: any ByteSource, path: String, chunkSize: Int, followers: FollowerListOptions? = nil
  ) throws(EventLogError) {
    let text = try LogText(source, path: path, as: followers.map { .followers($0) } ?? .events)
    self.source = text.source
    offset = text.offset
    piece = .allocate(capacity: max(chunkSize, 4096))
  }

  deinit { piece.deallocate() }

  /// The next lines, at least one; nil at the end.
  public func nextChunk() throws(EventLogError) -> LogChunk? {
    while !hasEnded {
      let from = rest.count
      let count = try readMore()
      if count == 0 {
        hasEnded = true
        return rest.isEmpty ? nil : take(rest.count)
      }
      let end = rest.withUnsafeBufferPointer { buffer in
        // What was there before holds no line end.
        UnsafeBufferPointer(rebasing: buffer[from...]).lastNewline(before: count).map { from + $0 + 1 }
      }
      if let end { return take(end) }
      if rest.count > LineLimit.bytes + 1 { return try skipOverlong() }
    }
    return nil
  }

  /// Hands over each line of the log in turn. A line must not be kept beyond `body`.
  public func forEachLine(_ body: (LogLine) -> Void) throws(EventLogError) {
    while let chunk = try nextChunk() { chunk.forEachLine(body) }
  }

  /// Adds up to a chunk of bytes to `rest`; gives how many.
  private func readMore() throws(EventLogError) -> Int {
    let count = try source.read(into: UnsafeMutableRawBufferPointer(piece))
    rest.append(contentsOf: piece[..<count])
    return count
  }

  /// The first bytes of `rest` as a chunk, with room behind them that the parser may look at.
  private func take(_ length: Int) -> LogChunk {
    var bytes = rest
    rest = Array(bytes[length...])
    bytes.removeLast(bytes.count - length)
    bytes.append(contentsOf: repeatElement(0, count: JSONParser.padding))
    let chunk = LogChunk(offset: offset, firstLine: line, bytes: bytes, length: length)
    offset = chunk.endOffset
    line += chunk.lineCount
    return chunk
  }

  /// Reads to the end of a line over the limit, keeping its start alone.
  private func skipOverlong() throws(EventLogError) -> LogChunk {
    let start = Array(rest.prefix(LineLimit.kept))
    var length = rest.count
    var last = rest.last
    rest = []
    var ended = false
    while !ended {
      let count = try readMore()
      if count == 0 {
        hasEnded = true
        break
      }
      let end = rest.withUnsafeBufferPointer { $0.firstNewline(from: 0) }
      let taken = end ?? count
      if taken > 0 { last = rest[taken - 1] }
      length += taken
      rest = end.map { Array(rest[($0 + 1)...]) } ?? []
      ended = end != nil
    }
    let next = offset + length + (ended ? 1 : 0)
    if ended, last == carriageReturn { length -= 1 }
    let chunk = LogChunk(offset: offset, line: line, start: start, overlong: length, endOffset: next)
    offset = next
    line += 1
    return chunk
  }
}
