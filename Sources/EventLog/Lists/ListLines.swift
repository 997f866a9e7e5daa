import Diagnostics

/// Gives the records of a list of followers one by one, each as a line of JSON without its end.
protocol ListLines: AnyObject {
  /// Nil at the end.
  func next() throws(EventLogError) -> [UInt8]?
}

/// The keys of lines that stand for records which aren't JSON themselves. They are read back by `FollowerRecords`.
enum ListLine {
  /// A row of a table, from 1: `{"list_row":3,"follower":{…}}`, with a follower of this project's own form.
  static let row = "list_row"
  /// A record that can't be read: `{"list_fault":reason,"place":…,"text":…,"line":…,"offset":…}`.
  static let fault = "list_fault"
  /// The row of a table that names its columns: `{"list_header":1}`.
  static let header = "list_header"

  /// - Parameters:
  ///   - line: of the file, from 1.
  ///   - offset: bytes from the start of the file.
  static func fault(
    _ reason: String, place: String, text: some Sequence<UInt8>, line: Int, offset: Int
  ) -> [UInt8] {
    let shown = String(decoding: Array(text.prefix(LineLimit.kept)), as: UTF8.self)
    return self.line([
      fault: .string(reason), "place": .string(place), "text": .string(shown), "line": .int(line),
      "offset": .int(offset),
    ])
  }

  static func line(_ value: Diagnostics.JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return bytes
  }
}

/// The lines of a list as the bytes of a log, so that whatever reads logs reads lists.
final class ListSource: ByteSource {
  private let lines: any ListLines
  private var pending: [UInt8] = []
  private var position = 0

  init(_ lines: any ListLines) { self.lines = lines }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(EventLogError) -> Int {
    if position == pending.count {
      pending.removeAll(keepingCapacity: true)
      position = 0
      while pending.count < buffer.count, let line = try lines.next() {
        pending += line
        pending.append(newline)
      }
    }
    let count = min(buffer.count, pending.count - position)
    buffer.copyBytes(from: pending[position..<position + count])
    position += count
    return count
  }
}

/// Bytes of a source, some of which can be looked at before they are taken.
final class ByteFeed {
  private(set) var bytes: [UInt8] = []
  /// Where the bytes that haven't been taken start.
  private(set) var position = 0
  private(set) var hasEnded = false
  private let source: any ByteSource

  init(_ source: any ByteSource) { self.source = source }

  /// Reads on; false at the end. What has been taken is forgotten, so that places in `bytes` move.
  func more(_ count: Int = 1 << 16) throws(EventLogError) -> Bool {
    if hasEnded { return false }
    bytes.removeFirst(position)
    position = 0
    var piece = [UInt8](repeating: 0, count: count)
    let read = try piece.withUnsafeMutableBufferPointer { (buffer) throws(EventLogError) in
      try source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    hasEnded = read == 0
    bytes += piece[..<read]
    return !hasEnded
  }

  func take(to end: Int) { position = end }

  /// The next byte, taken; nil at the end.
  func next() throws(EventLogError) -> UInt8? {
    if position == bytes.count, try !more() { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// All that is left.
  ///
  /// - Parameter limit: bytes, above which it is refused
  func all(upTo limit: Int, path: String) throws(EventLogError) -> [UInt8] {
    while try more() {
      if bytes.count > limit {
        throw EventLogError(path: path, reason: "is larger than \(limit >> 20) MiB, too large for a list of this form")
      }
    }
    return Array(bytes[position...])
  }
}
