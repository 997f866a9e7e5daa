/// A string value. Text from data has no provenance of its own: it gets the path at which the renderer finds it. Text that was
/// rendered before keeps the origins of its segments.
public struct Text: Sendable, Hashable {
  /// A run of the text with one origin, up to a UTF-8 offset.
  struct Piece: Sendable, Hashable {
    var end: Int
    let mark: Mark
  }

  public let string: String
  /// Tile the text in order; empty when the text has no provenance of its own.
  let pieces: [Piece]

  public init(_ string: String) {
    self.init(string: string, pieces: [])
  }

  /// A rendered text as a value for another template. Its segments keep their origins and places.
  ///
  /// - Parameter region: marks all of it, over regions that parts of it have already; nil leaves them.
  public init(_ rendered: Rendered, region: String? = nil) {
    var marks: [ObjectIdentifier: Mark] = [:]
    let pieces = rendered.segments.map { segment in
      guard let region else { return Piece(end: segment.range.upperBound, mark: segment.mark) }
      let mark =
        marks[ObjectIdentifier(segment.mark)]
        ?? Mark(segment.mark.origin, region: region, span: segment.mark.span)
      marks[ObjectIdentifier(segment.mark)] = mark
      return Piece(end: segment.range.upperBound, mark: mark)
    }
    self.init(string: rendered.text, pieces: pieces.last?.end == rendered.text.utf8.count ? pieces : [])
  }

  init(string: String, pieces: [Piece]) {
    self.string = string
    self.pieces = pieces
  }

  /// The text's own segments; empty when it has no provenance of its own.
  public var segments: [Segment] {
    var start = 0
    return pieces.map { piece in
      defer { start = piece.end }
      return Segment(range: start..<piece.end, mark: piece.mark)
    }
  }
}

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
