/// The plain text of a log: unpacked where it is compressed, without a byte order mark.
struct LogText {
  let source: any ByteSource
  /// Where the text starts: 3 behind a byte order mark, otherwise 0.
  let offset: Int

  init(_ raw: any ByteSource, path: String) throws(EventLogError) {
    var start = try Self.fill(4, from: raw)
    var source: any ByteSource = PrefixedSource(start, raw)
    if start.starts(with: GzipSource.magic) {
      let unpacked = try GzipSource(source, path: path)
      start = try Self.fill(4, from: unpacked)
      source = PrefixedSource(start, unpacked)
    }
    if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) {
      throw EventLogError(path: path, reason: "is UTF-16 text; only UTF-8 can be read")
    }
    self.source = source
    if start.starts(with: [0xef, 0xbb, 0xbf]) {
      _ = try Self.fill(3, from: source)
      offset = 3
    } else {
      offset = 0
    }
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
        throw EventLogError(path: path, reason: "is larger than \(limit >> 20) MiB, too large for samples")
      }
    }
  }

  /// Reads that many bytes, or fewer where the text ends before.
  private static func fill(_ count: Int, from source: any ByteSource) throws(EventLogError) -> [UInt8] {
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
