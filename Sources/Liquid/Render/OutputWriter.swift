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
  /// Whether there are marks that only the data keeps.
  private(set) var needsData = false

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
  mutating func append(_ number: Int, _ mark: Unmanaged<Mark>) -> Bool {
    // The least number has a minus and 19 digits.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var rest = number.magnitude
      repeat {
        start &-= 1
        digits[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start &-= 1
        digits[start] = UInt8(ascii: "-")
      }
      return append(UnsafeBufferPointer(rebasing: digits[start...]), mark)
    }
  }

  /// - Parameter mark: of the program.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ casing: Casing, _ mark: Unmanaged<Mark>) -> Bool {
    let start = count
    guard write(text, casing) else {
      count = start
      return false
    }
    if records, count > start { record(mark) }
    return true
  }

  /// Whether a text in another case contains something; nil where there is no room to look. It is written behind what was printed and
  /// taken away, for want of other room that costs nothing.
  mutating func contains(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ casing: Casing
  ) -> Bool? {
    if casing == .none { return Renderer.contains(text, needle) }
    let start = count
    defer { count = start }
    guard write(text, casing) else { return nil }
    return Renderer.contains(UnsafeBufferPointer(rebasing: bytes[start..<count]), needle)
  }

  /// A text that was rendered before has marks of its own, which the data keeps.
  ///
  /// - Parameter mark: of the program, for where marks aren't recorded.
  mutating func append(_ text: Text, _ mark: Unmanaged<Mark>) -> Bool {
    var string = text.string
    guard records else { return string.withUTF8 { append($0, mark) } }
    needsData = true
    return string.withUTF8 { append($0, text.pieces) }
  }

  private mutating func append(_ new: UnsafeBufferPointer<UInt8>, _ newPieces: [Text.Piece]) -> Bool {
    guard hasRoom(new.count) else { return false }
    guard pieces.count - pieceCount - reservedPieces >= newPieces.count else {
      wanted.pieces = newPieces.count
      return false
    }
    guard let room = bytes.baseAddress, let from = new.baseAddress else { return true }
    let start = count
    for piece in newPieces {
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

  // MARK: Room

  @inline(__always)
  private mutating func hasRoom(_ more: Int) -> Bool {
    if bytes.count &- count >= more { return true }
    wanted.bytes = more
    return false
  }

  private mutating func write(_ new: UnsafeBufferPointer<UInt8>, _ casing: Casing) -> Bool {
    guard hasRoom(new.count) else { return false }
    var all: UInt8 = 0
    for (offset, byte) in new.enumerated() {
      all |= byte
      bytes[count &+ offset] = casing.ascii(byte)
    }
    guard all >= 0x80 else {
      count += new.count
      return true
    }
    for scalar in String(decoding: new, as: UTF8.self).unicodeScalars {
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
