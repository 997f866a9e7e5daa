/// The plain text of a log: unpacked where it is compressed, without a byte order mark, and with one record a line where it is read
/// as such.
struct LogText {
  /// What becomes of the text.
  enum Reading {
    /// Nothing.
    case whole
    /// One JSON value a line; a JSON text that is spread over lines, told by a bracket that stands alone in the first,
    /// is gathered.
    case events
    /// One JSON value a line, and nothing else: no compression, no text that is spread over lines.
    case lines
    /// The records of a list, one a line.
    case followers(FollowerListOptions)
  }

  let source: any ByteSource
  /// Where the text starts: 3 behind a byte order mark, otherwise 0.
  let offset: Int

  init(_ raw: any ByteSource, path: String, as reading: Reading = .whole) throws(EventLogError) {
    var start = try Self.fill(4, from: raw)
    var source: any ByteSource = PrefixedSource(start, raw)
    if start.starts(with: GzipSource.magic) {
      if case .lines = reading {
        throw EventLogError(path: path, reason: "is compressed with gzip, so that it can't be followed")
      }
      let unpacked = try GzipSource(source, path: path)
      start = try Self.fill(4, from: unpacked)
      source = PrefixedSource(start, unpacked)
    }
    if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) {
      throw EventLogError(path: path, reason: "is UTF-16 text; only UTF-8 can be read")
    }
    if start.starts(with: [0xef, 0xbb, 0xbf]) {
      _ = try Self.fill(3, from: source)
      offset = 3
    } else {
      offset = 0
    }
    switch reading {
    case .whole: self.source = source
    case .events:
      let start = try Self.fill(4, from: source)
      source = PrefixedSource(start, source)
      self.source = Self.isSpread(start) ? ListSource(JSONRecords(ByteFeed(source), opensLists: false)) : source
    case .lines:
      let start = try Self.fill(4, from: source)
      if Self.isSpread(start) {
        throw EventLogError(
          path: path, reason: "has JSON that is spread over lines; only a log with one event a line can be followed")
      }
      self.source = PrefixedSource(start, source)
    case .followers(let options):
      self.source = ListSource(try FollowerListForm.lines(of: source, path: path, offset: offset, options).lines)
    }
  }

  /// Whether the first line is an opening bracket alone. Four bytes are looked at, which every line has, so that a live
  /// stream isn't waited for.
  private static func isSpread(_ start: [UInt8]) -> Bool {
    guard let first = start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
    let rest = start.dropFirst().drop { $0 == UInt8(ascii: "{") || $0 == 0x20 }
    return rest.first == newline || rest.starts(with: [carriageReturn, newline])
  }

  /// All of it.
  ///
  /// - Parameter limit: bytes, above which it is refused
  func all(upTo limit: Int, path: String) throws(EventLogError) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let piece = try Self.fill(1 << 16, from: source)
      if piece.isEmpty { return all }
      all += piece
      if all.count > limit {
        throw EventLogError(path: path, reason: "is larger than \(limit >> 20) MiB, too large to be read whole")
      }
    }
  }

  /// Reads that many bytes, or fewer where the text ends before.
  static func fill(_ count: Int, from source: any ByteSource) throws(EventLogError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var piece = [UInt8](repeating: 0, count: count - bytes.count)
      let read = try piece.withUnsafeMutableBufferPointer { (buffer) throws(EventLogError) in
        try source.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if read == 0 { break }
      bytes += piece[..<read]
    }
    return bytes
  }
}
