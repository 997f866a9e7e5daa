/// What has been printed, and where it came from.
struct Output {
  var bytes: [UInt8] = []
  var pieces: [Text.Piece] = []
  private(set) var records: Bool

  init(records: Bool) {
    self.records = records
    bytes.reserveCapacity(512)
    if records { pieces.reserveCapacity(16) }
  }

  /// Empties it and keeps its room.
  mutating func restart(records: Bool) {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    self.records = records
  }

  mutating func append(_ string: String, _ mark: Mark) {
    var string = string
    string.withUTF8 { append($0, mark) }
  }

  mutating func append(_ new: some Collection<UInt8>, _ mark: Mark) {
    guard !new.isEmpty else { return }
    bytes.append(contentsOf: new)
    record(mark)
  }

  mutating func append(_ text: Text, _ mark: Mark) {
    guard records, !text.pieces.isEmpty else { return append(text.string, mark) }
    let base = bytes.count
    var string = text.string
    string.withUTF8 { bytes.append(contentsOf: $0) }
    for piece in text.pieces { record(piece.mark, upTo: base + piece.end) }
  }

  private mutating func record(_ mark: Mark) {
    if records { record(mark, upTo: bytes.count) }
  }

  private mutating func record(_ mark: Mark, upTo end: Int) {
    guard end > (pieces.last?.end ?? 0) else { return }
    if let last = pieces.last, last.mark === mark || last.mark == mark {
      pieces[pieces.count - 1].end = end
    } else {
      pieces.append(Text.Piece(end: end, mark: mark))
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// As a value: what `capture` assigns.
  var text: Text { Text(string: string, pieces: pieces) }

  var rendered: Rendered {
    var start = 0
    let segments = pieces.map { piece in
      defer { start = piece.end }
      return Segment(range: start..<piece.end, mark: piece.mark)
    }
    return Rendered(text: string, segments: segments)
  }
}
