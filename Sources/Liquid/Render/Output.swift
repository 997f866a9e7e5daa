/// What has been printed, and where it came from.
struct Output: Sendable {
  /// Like a text's piece, with a mark that something else keeps: counting references for every piece of every message would be
  /// half of the work, and threads that share a template would wait for each other's counting.
  struct Piece: Sendable {
    var end: Int
    let mark: Unmanaged<Mark>
  }

  /// Printed as far as `count`; what follows is room. Arrays that are full of something let a program write into them without their
  /// checks for every piece.
  private var bytes: [UInt8]
  private(set) var count = 0
  private var pieces: [Piece] = []
  private(set) var pieceCount = 0
  /// Keep the marks of `pieces`: the program whose marks were used without being kept, the data with texts that have marks, and all other
  /// marks.
  private var program: Program?
  private var data: Object?
  private var kept: [Mark] = []
  private(set) var records: Bool

  init(records: Bool) {
    self.records = records
    bytes = [UInt8](repeating: 0, count: 512)
  }

  /// Empties it and keeps its room.
  mutating func restart(records: Bool) {
    (count, pieceCount) = (0, 0)
    if !kept.isEmpty { kept.removeAll(keepingCapacity: true) }
    self.records = records
  }

  /// Keeps the marks of a program, which writes them without keeping them. Only one program may be kept while there are pieces.
  mutating func keep(_ program: Program) {
    if self.program !== program { self.program = program }
  }

  // MARK: Printing

  mutating func append(_ string: String, _ mark: Mark) {
    var string = string
    string.withUTF8 { append($0, mark) }
  }

  mutating func append(_ new: some Collection<UInt8>, _ mark: Mark) {
    guard append(new) else { return }
    record(mark, upTo: count)
  }

  mutating func append(_ text: Text, _ mark: Mark) {
    guard records, !text.pieces.isEmpty else { return append(text.string, mark) }
    let base = count
    var string = text.string
    _ = string.withUTF8 { append($0) }
    for piece in text.pieces { record(piece.mark, upTo: base + piece.end) }
  }

  /// - Returns: whether there was anything.
  private mutating func append(_ new: some Collection<UInt8>) -> Bool {
    let length = new.count
    guard length > 0 else { return false }
    reserve(bytes: length)
    let start = count
    bytes.withUnsafeMutableBytes { $0[start...].copyBytes(from: new) }
    count += length
    return true
  }

  private mutating func record(_ mark: Mark, upTo end: Int) {
    guard records, end > (pieceCount > 0 ? pieces[pieceCount - 1].end : 0) else { return }
    if pieceCount > 0, pieces[pieceCount - 1].mark._withUnsafeGuaranteedRef({ $0 == mark }) {
      pieces[pieceCount - 1].end = end
      return
    }
    reserve(pieces: 1)
    pieces[pieceCount] = Piece(end: end, mark: .passUnretained(mark))
    pieceCount += 1
    kept.append(mark)
  }

  /// Makes room for more.
  mutating func reserve(bytes more: Int = 0, pieces morePieces: Int = 0) {
    if bytes.count - count < more {
      bytes += repeatElement(0, count: max(bytes.count, more))
    }
    if pieces.count - pieceCount < morePieces {
      let filler = Piece(end: 0, mark: .passUnretained(.literal))
      pieces += repeatElement(filler, count: max(pieces.count, morePieces, 16))
    }
  }

  /// Lends the room to a program.
  ///
  /// - Parameters:
  ///   - data: kept where the program writes texts of it that have marks.
  ///   - reservedPieces: how many pieces there is room for that the program needn't ask for.
  @inline(__always)
  mutating func write<Result>(
    of data: Object, reservedPieces: Int, _ body: (inout OutputWriter) -> Result
  ) -> Result {
    let (start, startPieces, records) = (count, pieceCount, records)
    let (result, count, pieceCount, needsData) = bytes.withUnsafeMutableBufferPointer { bytes in
      pieces.withUnsafeMutableBufferPointer { pieces in
        var writer = OutputWriter(
          bytes: bytes, count: start, pieces: pieces, pieceCount: startPieces, reservedPieces: reservedPieces,
          records: records)
        let result = body(&writer)
        return (result, writer.count, writer.pieceCount, writer.needsData)
      }
    }
    if needsData { self.data = data }
    (self.count, self.pieceCount) = (count, pieceCount)
    return result
  }

  // MARK: Results

  /// Lends the printed bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let count = count
    return try bytes.withUnsafeBufferPointer { (bytes) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// As a value: what `capture` assigns.
  var text: Text {
    Text(
      string: string,
      pieces: pieces[..<pieceCount].map { Text.Piece(end: $0.end, mark: $0.mark.takeUnretainedValue()) })
  }

  func segment(_ index: Int) -> Segment {
    let piece = pieces[index]
    return Segment(range: (index > 0 ? pieces[index - 1].end : 0)..<piece.end, mark: piece.mark.takeUnretainedValue())
  }

  var rendered: Rendered { Rendered(text: string, segments: (0..<pieceCount).map(segment)) }
}
