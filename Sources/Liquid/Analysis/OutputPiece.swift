import Diagnostics

/// A part of what a template prints on one path through it.
public enum OutputPiece: Sendable, Hashable {
  /// This text, from this place.
  case literal(String, Span?)
  /// A value of at most this length. The name is that of the variable, or says what it is.
  case value(TextLimit, name: String, Span?)

  /// What it can come to at most.
  func limit(_ weight: (Unicode.Scalar) -> Int) -> TextLimit {
    switch self {
    case .literal(let text, _): TextLimit(of: text, weight)
    case .value(let limit, _, _): limit
    }
  }
}

extension TextLimit {
  /// Of a text that is known.
  init(of text: String, _ weight: (Unicode.Scalar) -> Int) {
    var (count, total) = (0, 0)
    var isBehindDot = false
    var links = 0
    for scalar in text.unicodeScalars {
      count += 1
      total += weight(scalar)
      if isBehindDot, scalar.properties.isAlphabetic || scalar.value > 0x7f { links += 1 }
      isBehindDot = scalar == "."
    }
    self.init(characters: count, weight: total, plain: total, links: links)
  }
}

extension [OutputPiece] {
  /// All of them as one text.
  func limit(_ weight: (Unicode.Scalar) -> Int) -> TextLimit {
    reduce(.empty) { $0.followed(by: $1.limit(weight)) }
  }

  /// The text, when all of it is known.
  var literal: String? {
    var text = ""
    for piece in self {
      guard case .literal(let part, _) = piece else { return nil }
      text += part
    }
    return text
  }
}
