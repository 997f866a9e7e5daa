/// A string that is being worked on: its bytes and, tiling them, the marks of where they came from.
struct Traced {
  var bytes: [UInt8] = []
  var pieces: [Text.Piece] = []

  init() {}

  init(_ string: String, _ mark: Mark) { append(string.utf8, mark) }

  init(_ text: Text, _ mark: Mark) {
    bytes = Array(text.string.utf8)
    if text.pieces.isEmpty {
      if !bytes.isEmpty { pieces = [Text.Piece(end: bytes.count, mark: mark)] }
    } else {
      pieces = text.pieces
    }
  }

  var count: Int { bytes.count }

  mutating func append(_ new: some Collection<UInt8>, _ mark: Mark) {
    guard !new.isEmpty else { return }
    bytes.append(contentsOf: new)
    close(mark)
  }

  mutating func append(_ byte: UInt8, _ mark: Mark) {
    bytes.append(byte)
    close(mark)
  }

  mutating func append(_ other: Traced) { append(other, 0..<other.count) }

  mutating func append(_ other: Traced, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var index = other.pieceIndex(at: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound, index < other.pieces.count {
      let end = min(other.pieces[index].end, range.upperBound)
      append(other.bytes[start..<end], other.pieces[index].mark)
      start = end
      index += 1
    }
  }

  /// The bytes up to here, from the last piece on, belong to the mark.
  private mutating func close(_ mark: Mark) {
    if let last = pieces.last, last.mark === mark || last.mark == mark {
      pieces[pieces.count - 1].end = bytes.count
    } else {
      pieces.append(Text.Piece(end: bytes.count, mark: mark))
    }
  }

  func slice(_ range: Range<Int>) -> Traced {
    var result = Traced()
    result.append(self, range)
    return result
  }

  func mark(at offset: Int) -> Mark {
    let index = pieceIndex(at: offset)
    return index < pieces.count ? pieces[index].mark : .literal
  }

  private func pieceIndex(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Works on every piece by itself; the pieces' marks stay.
  func mapPieces(_ transform: (ArraySlice<UInt8>) -> [UInt8]) -> Traced {
    var result = Traced()
    var start = 0
    for piece in pieces {
      result.append(transform(bytes[start..<piece.end]), piece.mark)
      start = piece.end
    }
    return result
  }

  /// Works on every byte by itself.
  func mapBytes(_ transform: (UInt8, inout [UInt8]) -> Void) -> Traced {
    mapPieces { piece in
      var result: [UInt8] = []
      result.reserveCapacity(piece.count)
      for byte in piece { transform(byte, &result) }
      return result
    }
  }

  /// Moves ends of pieces that lie inside a character behind it.
  mutating func alignPieces() {
    var aligned: [Text.Piece] = []
    for piece in pieces {
      var end = max(piece.end, aligned.last?.end ?? 0)
      while end < count, !startsScalar(bytes[end]) { end += 1 }
      if end > aligned.last?.end ?? 0 { aligned.append(Text.Piece(end: end, mark: piece.mark)) }
    }
    pieces = aligned
  }

  /// The mark that stands for all of it: its first data, else its first fallback.
  func mark(or other: Mark) -> Mark {
    guard var strongest = pieces.first?.mark else { return other }
    for piece in pieces.dropFirst() { strongest = strongest.stronger(piece.mark) }
    return strongest
  }

  /// - Parameter mark: of an empty string.
  func tracked(or mark: Mark) -> Tracked {
    let string = String(decoding: bytes, as: UTF8.self)
    if pieces.count <= 1 { return Tracked(.text(string), pieces.first?.mark ?? mark) }
    guard string.utf8.count == bytes.count else { return Tracked(.text(string), self.mark(or: mark)) }
    return Tracked(.text(Text(string: string, pieces: pieces)), self.mark(or: mark))
  }

  // MARK: Characters

  /// Offsets at which characters (Unicode scalars, as Ruby counts) start, and the end.
  var scalarOffsets: [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(bytes.count + 1)
    for (offset, byte) in bytes.enumerated() where startsScalar(byte) { offsets.append(offset) }
    offsets.append(bytes.count)
    return offsets
  }

  // MARK: Search

  func firstRange(of needle: [UInt8], from start: Int = 0) -> Range<Int>? {
    ByteSearch(needle).first(in: bytes, from: start)
  }

  func lastRange(of needle: [UInt8]) -> Range<Int>? {
    guard !needle.isEmpty else { return count..<count }
    let reversed = ByteSearch(needle.reversed()).first(in: bytes.reversed(), from: 0)
    return reversed.map { count - $0.upperBound..<count - $0.lowerBound }
  }
}

/// Finds bytes in bytes in linear time (Knuth, Morris, Pratt).
struct ByteSearch {
  let needle: [UInt8]
  private let fallback: [Int]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var fallback = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = fallback[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      fallback[index] = length
    }
    self.fallback = fallback
  }

  func first(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start <= bytes.count else { return nil }
    guard !needle.isEmpty else { return start..<start }
    var length = 0
    for index in start..<bytes.count {
      while length > 0, bytes[index] != needle[length] { length = fallback[length - 1] }
      if bytes[index] == needle[length] { length += 1 }
      if length == needle.count { return index + 1 - length..<index + 1 }
    }
    return nil
  }
}
