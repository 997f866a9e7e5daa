/// Room of an output, lent to a program while it runs: bytes and pieces are written straight into it. Nothing is written past the room; where it is too
/// small, `append` gives false and says in `wanted` how much is missing.
struct OutputWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count: Int
  private let pieces: UnsafeMutableBufferPointer<Output.Piece>
  private(set) var pieceCount: Int
  private let records: Bool
  /// Room for the program's own marks, one for every operation, which is never missing.
  private let reservedPieces: Int
  /// Bytes and pieces that there was no room for.
  private(set) var wanted = (bytes: 0, pieces: 0)
  /// Whether the last mark may equal one of the program without being it. The program's own marks differ from each other.
  private var isLastForeign = true

  init(
    bytes: UnsafeMutableBufferPointer<UInt8>, count: Int, pieces: UnsafeMutableBufferPointer<Output.Piece>,
    pieceCount: Int, reservedPieces: Int, records: Bool
  ) {
    self.bytes = bytes
    self.count = count
    self.pieces = pieces
    self.pieceCount = pieceCount
    self.reservedPieces = reservedPieces
    self.records = records
  }

  // MARK: Printing

  /// - Parameter mark: of the program.
  @inline(__always)
  mutating func append(_ new: UnsafeBufferPointer<UInt8>, _ mark: Unmanaged<Mark>) -> Bool {
    guard let start = new.baseAddress, !new.isEmpty else { return true }
    guard hasRoom(new.count), let room = bytes.baseAddress else { return false }
    (room + count).update(from: start, count: new.count)
    count &+= new.count
    if records { record(mark) }
    return true
  }

  /// - Parameter mark: of the program.
  @inline(__always)
  mutating func append(_ text: Text, _ mark: Unmanaged<Mark>) -> Bool {
    guard !records || text.pieces.isEmpty else { return appendPieces(text) }
    // Strings of Swift's own are contiguous; a bridged one is copied.
    if let isWritten = text.string.utf8.withContiguousStorageIfAvailable({ append($0, mark) }) { return isWritten }
    return append(String(decoding: Array(text.string.utf8), as: UTF8.self), mark)
  }

  mutating func append(_ number: Int, _ mark: Unmanaged<Mark>) -> Bool { append(String(number), mark) }

  private mutating func append(_ string: String, _ mark: Unmanaged<Mark>) -> Bool {
    var string = string
    return string.withUTF8 { append($0, mark) }
  }

  mutating func append(_ text: Text, _ casing: Casing, _ mark: Unmanaged<Mark>) -> Bool {
    let start = count
    guard write(text.string, casing) else {
      count = start
      return false
    }
    if records, count > start { record(mark) }
    return true
  }

  /// Whether a text in another case contains something; nil where there is no room to look. It is written behind what was printed and
  /// taken away, for want of other room that costs nothing.
  mutating func contains(_ needle: UnsafeBufferPointer<UInt8>, in text: Text, _ casing: Casing) -> Bool? {
    let start = count
    defer { count = start }
    guard write(text.string, casing) else { return nil }
    return Renderer.contains(UnsafeBufferPointer(rebasing: bytes[start..<count]), needle)
  }

  /// Texts that were rendered before have marks of their own, which the data keeps.
  private mutating func appendPieces(_ text: Text) -> Bool {
    var string = text.string
    return string.withUTF8 { new in
      guard hasRoom(new.count) else { return false }
      guard pieces.count - pieceCount - reservedPieces >= text.pieces.count else {
        wanted.pieces = text.pieces.count
        return false
      }
      guard let room = bytes.baseAddress, let from = new.baseAddress else { return true }
      let start = count
      for piece in text.pieces {
        let done = count - start
        guard piece.end > done, piece.end <= new.count else { continue }
        (room + count).update(from: from + done, count: piece.end - done)
        count = start + piece.end
        isLastForeign = true
        record(.passUnretained(piece.mark))
      }
      isLastForeign = true
      return true
    }
  }

  // MARK: Room

  @inline(__always)
  private mutating func hasRoom(_ more: Int) -> Bool {
    if bytes.count &- count >= more { return true }
    wanted.bytes = more
    return false
  }

  private mutating func write(_ string: String, _ casing: Casing) -> Bool {
    let start = count
    var string = string
    let isASCII = string.withUTF8 { new -> Bool? in
      guard hasRoom(new.count) else { return nil }
      var all: UInt8 = 0
      for (offset, byte) in new.enumerated() {
        all |= byte
        bytes[start + offset] = casing.ascii(byte)
      }
      count += new.count
      return all < 0x80
    }
    guard isASCII == false else { return isASCII != nil }
    count = start
    for scalar in string.unicodeScalars {
      if scalar.isASCII {
        guard hasRoom(1) else { return false }
        bytes[count] = casing.ascii(UInt8(truncatingIfNeeded: scalar.value))
        count += 1
        continue
      }
      let mapping = casing.mapping(scalar).utf8
      guard hasRoom(mapping.count) else { return false }
      for byte in mapping {
        bytes[count] = byte
        count += 1
      }
    }
    return true
  }

  /// The bytes since the last piece belong to a mark, for which there is room.
  @inline(__always)
  private mutating func record(_ mark: Unmanaged<Mark>) {
    if pieceCount > 0 {
      let last = pieces[pieceCount &- 1].mark
      if last.toOpaque() == mark.toOpaque() || (isLastForeign && Self.equal(last, mark)) {
        pieces[pieceCount &- 1].end = count
        return
      }
    }
    isLastForeign = false
    pieces[pieceCount] = Output.Piece(end: count, mark: mark)
    pieceCount &+= 1
  }

  private static func equal(_ left: Unmanaged<Mark>, _ right: Unmanaged<Mark>) -> Bool {
    left._withUnsafeGuaranteedRef { one in right._withUnsafeGuaranteedRef { other in one == other } }
  }
}
