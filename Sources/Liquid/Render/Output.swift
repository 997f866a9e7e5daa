/// What has been printed, and where it came from.
struct Output {
  var bytes: [UInt8] = []
  var pieces: [Text.Piece] = []
  let records: Bool

  init(records: Bool) {
    self.records = records
    bytes.reserveCapacity(512)
    if records { pieces.reserveCapacity(16) }
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
    bytes.append(contentsOf: text.string.utf8)
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

  /// As a value: what `capture` assigns.
  var text: Text { Text(string: String(decoding: bytes, as: UTF8.self), pieces: pieces) }

  var rendered: Rendered {
    var start = 0
    let segments = pieces.map { piece in
      defer { start = piece.end }
      return Segment(range: start..<piece.end, mark: piece.mark)
    }
    return Rendered(text: String(decoding: bytes, as: UTF8.self), segments: segments)
  }
}
