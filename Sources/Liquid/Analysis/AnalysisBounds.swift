import Diagnostics

/// How much an analysis keeps and does. A template is small, but what it says can double with each of its lines: `{% capture a %}{{ a }}{{ a }}
/// {% endcapture %}`, a partial that renders another twice, a chain of conditions. Past these bounds the analysis knows less, and never
/// anything that isn't so: long texts are known by their lengths alone, which saturate; questions that were answered before are asked
/// again; in the end everything that follows has no known length.
enum AnalysisBounds {
  /// A text of more pieces than this is one value of their length. Messages have a few dozens.
  static let pieces = 256
  /// So is one with more known text; a message that fits any channel has less.
  static let textBytes = 16_384
  /// What is remembered of values and conditions on one path, and the choices on it.
  static let memories = 200
  /// Nodes followed, counted once for each world, and what it takes to merge worlds.
  static let work = 150_000
}

extension [OutputPiece] {
  /// UTF-8 of known text, and one for each piece.
  var size: Int {
    reduce(count) { sum, piece in
      if case .literal(let text, _) = piece { sum + text.utf8.count } else { sum }
    }
  }

  /// The same, or a value as long where it would take too much room.
  func bounded(_ name: @autoclosure () -> String, _ weight: (Unicode.Scalar) -> Int) -> [OutputPiece] {
    guard count > AnalysisBounds.pieces || size > AnalysisBounds.textBytes + count else { return self }
    return [.value(limit(weight), name: name(), firstSpan)]
  }

  private var firstSpan: Span? {
    for piece in self {
      switch piece {
      case .literal(_, let span?), .value(_, _, let span?): return span
      default: continue
      }
    }
    return nil
  }
}

extension AbstractValue {
  /// The same, known by its length alone where its text would take too much room.
  func bounded(_ name: @autoclosure () -> String, _ weight: (Unicode.Scalar) -> Int) -> AbstractValue {
    let pieces = self.pieces.bounded(name(), weight)
    var isLong = false
    if case .string(let text)? = self.constant { isLong = text.string.utf8.count > AnalysisBounds.textBytes }
    guard isLong || pieces.count != self.pieces.count else { return self }
    var value = self
    value.pieces = pieces
    if isLong { value.constant = nil }
    return value
  }
}

extension Analyzer {
  /// Whether so much more can be done.
  mutating func takes(_ cost: Int) -> Bool {
    work += cost
    return work < AnalysisBounds.work
  }

  /// Whether the text that a world has printed takes too much room, and then that text as one value.
  func bound(_ worlds: inout [World]) {
    for index in worlds.indices {
      let output = worlds[index].output
      let bounded = output.bounded("the text up to here", options.weight)
      if bounded.count != output.count { worlds[index].output = bounded }
    }
  }

  /// Worlds of which nothing more is followed: anything may be printed and assigned from here on.
  func abandoned(_ worlds: [World]) -> [World] {
    worlds.map { world in
      var world = world
      if world.interrupt == nil {
        world = printing(.unbounded, "what follows too many branches", in: world)
        world.isLost = true
      }
      return world
    }
  }
}
