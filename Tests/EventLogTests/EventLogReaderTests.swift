import EventLog
import Foundation
import TestSupport
import Testing

/// A line as a value that outlives its chunk.
private struct Line: Equatable {
  var number: Int
  var offset: Int
  var text: String
  var overlong: Int?

  init(_ number: Int, _ offset: Int, _ text: String, overlong: Int? = nil) {
    self.number = number
    self.offset = offset
    self.text = text
    self.overlong = overlong
  }
}

private func lines(_ reader: EventLogReader) throws -> [Line] {
  var lines: [Line] = []
  try reader.forEachLine { lines.append(Line($0.number, $0.offset, $0.text, overlong: $0.overlong)) }
  return lines
}

private func lines(_ text: String, chunkSize: Int = 1 << 20) throws -> [Line] {
  try lines(EventLogReader(bytes: text.utf8, chunkSize: chunkSize))
}

@Suite("Reading a log line by line")
struct EventLogReaderTests {
  @Test("Lines have numbers from 1 and byte offsets from 0")
  func numbersAndOffsets() throws {
    #expect(try lines("ä\nbc\n\nd\n") == [Line(1, 0, "ä"), Line(2, 3, "bc"), Line(3, 6, ""), Line(4, 7, "d")])
  }

  @Test("The last line may lack its end")
  func lastLine() throws { #expect(try lines("a\nb") == [Line(1, 0, "a"), Line(2, 2, "b")]) }

  @Test("An empty log has no lines")
  func empty() throws { #expect(try lines("") == []) }

  @Test("CR LF ends a line, a CR elsewhere is part of it")
  func carriageReturns() throws {
    #expect(
      try lines("a\r\nb\rc\n\r\nd\r") == [Line(1, 0, "a"), Line(2, 3, "b\rc"), Line(3, 7, ""), Line(4, 9, "d\r")])
  }

  @Test("A byte order mark is passed over")
  func byteOrderMark() throws { #expect(try lines("\u{feff}a\nb\n") == [Line(1, 3, "a"), Line(2, 5, "b")]) }

  @Test("NUL bytes are part of the line, what isn't UTF-8 is repaired when shown")
  func oddBytes() throws {
    let reader = try EventLogReader(bytes: [0x61, 0x00, 0x0a, 0xff, 0x0a])
    #expect(try lines(reader) == [Line(1, 0, "a\0"), Line(2, 3, "\u{fffd}")])
  }

  @Test("UTF-16 is refused")
  func utf16() {
    let error = #expect(throws: EventLogError.self) { try EventLogReader(bytes: [0xff, 0xfe, 0x61, 0x00]) }
    #expect(error?.description == "data is UTF-16 text; only UTF-8 can be read")
  }

  @Test("Chunks of any size give the same lines")
  func chunks() throws {
    var random = SplitMix(seed: 7)
    let text = (0..<3000).map { _ in String(repeating: "x", count: Int(random.next() % 90)) }.joined(separator: "\n")
    let whole = try lines(text)
    #expect(whole.count == 3000)
    for size in [4096, 5000, 65_536] { #expect(try lines(text, chunkSize: size) == whole) }
  }

  @Test("A chunk knows its place, its first line and how many it has")
  func chunkPlaces() throws {
    let reader = try EventLogReader(bytes: String(repeating: "12345678\n", count: 1000).utf8, chunkSize: 4096)
    var places: [[Int]] = []
    while let chunk = try reader.nextChunk() {
      places.append([chunk.offset, chunk.firstLine, chunk.lineCount, chunk.endOffset])
    }
    #expect(places == [[0, 1, 455, 4095], [4095, 456, 455, 8190], [8190, 911, 90, 9000]])
  }

  @Test("A line of 1 MiB is read, a longer one is skipped to its end, and only its start is kept")
  func longLines() throws {
    let limit = 1 << 20
    let fits = String(repeating: "a", count: limit)
    let long = String(repeating: "b", count: 3 * limit)
    let kept = String(repeating: "b", count: 1024)
    #expect(
      try lines("\(fits)\r\n\(long)\r\nc\n\(long)", chunkSize: 4096) == [
        Line(1, 0, fits), Line(2, limit + 2, kept, overlong: 3 * limit), Line(3, 4 * limit + 4, "c"),
        Line(4, 4 * limit + 6, kept, overlong: 3 * limit),
      ])
    #expect(
      try lines("x\n\(fits)b\ny") == [
        Line(1, 0, "x"), Line(2, 2, String(repeating: "a", count: 1024), overlong: limit + 1), Line(3, limit + 4, "y"),
      ])
  }

  @Test("A file that isn't there is an error with its path")
  func noFile() {
    let error = #expect(throws: EventLogError.self) { try EventLogReader(path: "/nowhere/log.jsonl") }
    #expect(error?.description == "/nowhere/log.jsonl can't be opened: No such file or directory")
  }

  @Test("A folder is an error with its path")
  func folder() {
    let error = #expect(throws: EventLogError.self) { try EventLogReader(path: "/tmp") }
    #expect(error?.description == "/tmp can't be read: Is a directory")
  }

  @Test("A file is read")
  func file() throws {
    let path = NSTemporaryDirectory() + "welcome-\(UUID().uuidString).jsonl"
    try Data("a\nb\n".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try lines(EventLogReader(path: path)) == [Line(1, 0, "a"), Line(2, 2, "b")])
  }
}

@Suite("Reading compressed logs")
struct GzipTests {
  /// "one\ntwo\n" as `gzip -n` writes it.
  private let packed: [UInt8] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xcb, 0xcf, 0x4b, 0xe5, 0x2a, 0x29, 0xcf, 0xe7, 0x02,
    0x00, 0xe6, 0x0b, 0xba, 0x12, 0x08, 0x00, 0x00, 0x00,
  ]

  @Test("Compressed logs are known by their first bytes; offsets are those of the text")
  func unpacks() throws {
    #expect(try lines(EventLogReader(bytes: packed)) == [Line(1, 0, "one"), Line(2, 4, "two")])
  }

  @Test("Several members one after the other, and zeros behind them, are one text")
  func members() throws {
    #expect(
      try lines(EventLogReader(bytes: packed + packed + [0, 0, 0])) == [
        Line(1, 0, "one"), Line(2, 4, "two"), Line(3, 8, "one"), Line(4, 12, "two"),
      ])
  }

  @Test("Data that is cut off is an error", arguments: [3, 20, 27])
  func cut(length: Int) {
    let error = #expect(throws: EventLogError.self) { try lines(EventLogReader(bytes: packed[..<length])) }
    #expect(error?.description == "data ends in the middle of its gzip data")
  }

  @Test("Little data that unpacks to much is read to its end")
  func muchText() throws {
    // 1,000 lines of 99 "a".
    let packed = try #require(
      Data(
        base64Encoded: """
          H4sIAAAAAAAC/+3NMQ0AAAjAsB+X828CDyR8rYHWu8nhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+\
          FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwO\
          h8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcD\
          gcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD\
          4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcDgcDofD4XA4HA\
          6Hw+FwOBwOh8PhcDgcDofD4XA4HA6Hw+FwOBwOh8PhcJyOBeubGXCghgEA\

          """))
    let line = String(repeating: "a", count: 99)
    #expect(
      try lines(EventLogReader(bytes: packed, chunkSize: 4096)) == (0..<1000).map { Line($0 + 1, $0 * 100, line) })
  }

  @Test("Damaged data is an error")
  func damaged() {
    var bytes = packed
    bytes[12] ^= 0xff
    let error = #expect(throws: EventLogError.self) { try lines(EventLogReader(bytes: bytes)) }
    #expect(error?.description == "data isn't valid gzip data")
  }
}
