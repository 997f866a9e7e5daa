/// What has been printed, and where it came from.
struct Output: Sendable {
  /// Like a text's piece, with a mark that something else keeps: counting references for every piece of every message would be
  /// half of the work, and threads that share a template would wait for each other's counting.
  private struct Piece: Sendable {
    var end: Int
    let mark: Unmanaged<Mark>
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []
  /// Keep the marks of `pieces`: the program whose marks were used without being kept, and all other marks.
  private var program: Program?
  private var kept: [Mark] = []
  private(set) var records: Bool

  init(records: Bool) {
    self.records = records
    bytes.reserveCapacity(512)
    if records { pieces.reserveCapacity(16) }
  }

  var pieceCount: Int { pieces.count }

  /// Empties it and keeps its room.
  mutating func restart(records: Bool) {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    if !kept.isEmpty { kept.removeAll(keepingCapacity: true) }
    self.records = records
  }

  /// Keeps the marks of a program for `append(_:marked:)`. Only one program may be kept while there are pieces.
  mutating func keep(_ program: Program) {
    if self.program !== program { self.program = program }
  }

  mutating func append(_ string: String, _ mark: Mark) {
    var string = string
    string.withUTF8 { append($0, mark) }
  }

  mutating func append(_ new: some Collection<UInt8>, _ mark: Mark) {
    guard !new.isEmpty else { return }
    bytes.append(contentsOf: new)
    if records { record(mark, upTo: bytes.count) }
  }

  mutating func append(_ text: Text, _ mark: Mark) {
    guard records, !text.pieces.isEmpty else { return append(text.string, mark) }
    appendPieces(text)
  }

  /// - Parameter mark: of the program that is kept.
  @inline(__always)
  mutating func append(_ new: UnsafeBufferPointer<UInt8>, marked mark: Unmanaged<Mark>) {
    guard !new.isEmpty else { return }
    bytes.append(contentsOf: new)
    if records { record(mark, upTo: bytes.count) }
  }

  /// - Parameter mark: of the program that is kept.
  @inline(__always)
  mutating func append(_ text: Text, marked mark: Unmanaged<Mark>) {
    guard !records || text.pieces.isEmpty else { return appendPieces(text) }
    // Strings of Swift's own are contiguous; a bridged one is copied.
    if text.string.utf8.withContiguousStorageIfAvailable({ append($0, marked: mark) }) == nil {
      var string = text.string
      string.withUTF8 { append($0, marked: mark) }
    }
  }

  /// - Parameter mark: of the program that is kept.
  mutating func append(_ number: Int, marked mark: Unmanaged<Mark>) {
    var string = String(number)
    string.withUTF8 { append($0, marked: mark) }
  }

  /// - Parameter mark: of the program that is kept.
  mutating func append(_ text: Text, _ casing: Casing, marked mark: Unmanaged<Mark>) {
    append(text.string, casing)
    if records { record(mark, upTo: bytes.count) }
  }

  /// Whether a text in another case contains something. It is written behind what was printed and taken away, for want of other room
  /// that costs nothing.
  mutating func contains(_ needle: UnsafeBufferPointer<UInt8>, in text: Text, _ casing: Casing) -> Bool {
    let end = bytes.count
    append(text.string, casing)
    defer { bytes.removeSubrange(end...) }
    return bytes.withUnsafeBufferPointer {
      Renderer.contains(UnsafeBufferPointer(rebasing: $0[end...]), needle)
    }
  }

  private mutating func append(_ string: String, _ casing: Casing) {
    let start = bytes.count
    var string = string
    string.withUTF8 { bytes.append(contentsOf: $0) }
    guard casing != .none else { return }
    let isASCII = bytes.withUnsafeMutableBufferPointer { bytes in
      var all: UInt8 = 0
      for index in start..<bytes.count {
        all |= bytes[index]
        bytes[index] = casing.ascii(bytes[index])
      }
      return all < 0x80
    }
    if isASCII { return }
    bytes.removeSubrange(start...)
    for scalar in string.unicodeScalars { bytes.append(contentsOf: casing.mapping(scalar).utf8) }
  }

  private mutating func appendPieces(_ text: Text) {
    let base = bytes.count
    var string = text.string
    string.withUTF8 { bytes.append(contentsOf: $0) }
    for piece in text.pieces { record(piece.mark, upTo: base + piece.end) }
  }

  private mutating func record(_ mark: Mark, upTo end: Int) {
    if record(Unmanaged.passUnretained(mark), upTo: end) { kept.append(mark) }
  }

  /// - Returns: whether the mark is now used.
  @inline(__always) @discardableResult
  private mutating func record(_ mark: Unmanaged<Mark>, upTo end: Int) -> Bool {
    guard let last = pieces.last else {
      guard end > 0 else { return false }
      pieces.append(Piece(end: end, mark: mark))
      return true
    }
    guard end > last.end else { return false }
    if Self.equal(last.mark, mark) {
      pieces[pieces.count - 1].end = end
      return false
    }
    pieces.append(Piece(end: end, mark: mark))
    return true
  }

  @inline(__always)
  private static func equal(_ left: Unmanaged<Mark>, _ right: Unmanaged<Mark>) -> Bool {
    if left.toOpaque() == right.toOpaque() { return true }
    return left._withUnsafeGuaranteedRef { one in
      right._withUnsafeGuaranteedRef { other in one.strength == other.strength && one == other }
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// As a value: what `capture` assigns.
  var text: Text {
    Text(string: string, pieces: pieces.map { Text.Piece(end: $0.end, mark: $0.mark.takeUnretainedValue()) })
  }

  var rendered: Rendered {
    var start = 0
    let segments = pieces.map { piece in
      defer { start = piece.end }
      return Segment(range: start..<piece.end, mark: piece.mark.takeUnretainedValue())
    }
    return Rendered(text: string, segments: segments)
  }
}
