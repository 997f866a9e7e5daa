/// What may follow the domain of a URL in running text. Each function gives the end of its part, or the offset it was given when the
/// part isn't there.
enum URLTail {
  /// `:` and digits.
  static func portEnd(in text: UTF8Text, from start: Int) -> Int {
    guard let (colon, _) = text.scalar(at: start), colon == 0x3A else { return start }
    var offset = start + 1
    while let (value, _) = text.scalar(at: offset), (0x30...0x39).contains(value) { offset += 1 }
    return offset > start + 1 ? offset : start
  }

  /// `/` and what may end a path, which leaves the punctuation of the sentence outside; parentheses only in pairs.
  static func pathEnd(in text: UTF8Text, from start: Int) -> Int {
    guard let (slash, _) = text.scalar(at: start), slash == 0x2F else { return start }
    var offset = start + 1
    var end = offset
    while let (value, length) = text.scalar(at: offset) {
      if value == 0x28 {
        guard let close = parenthesesEnd(in: text, from: offset) else { break }
        // Parentheses end a path only where what stands before them could end it too.
        if end == offset { end = close }
        offset = close
      } else if URLCharacters.isPath(value) {
        offset += length
        if URLCharacters.isPathEnd(value) { end = offset }
      } else {
        break
      }
    }
    return end
  }

  /// `?` and what may end a query.
  static func queryEnd(in text: UTF8Text, from start: Int) -> Int {
    guard let (mark, _) = text.scalar(at: start), mark == 0x3F else { return start }
    var offset = start + 1
    var end = start
    while let (value, _) = text.scalar(at: offset), URLCharacters.isQuery(value) {
      offset += 1
      if URLCharacters.isQueryEnd(value) { end = offset }
    }
    return end
  }

  /// A pair of parentheses around path characters, with at most one other pair inside.
  private static func parenthesesEnd(in text: UTF8Text, from open: Int) -> Int? {
    var offset = charactersEnd(in: text, from: open + 1)
    guard let (value, _) = text.scalar(at: offset) else { return nil }
    if value == 0x29 { return offset > open + 1 ? offset + 1 : nil }
    guard value == 0x28 else { return nil }
    let inner = charactersEnd(in: text, from: offset + 1)
    guard inner > offset + 1, let (close, _) = text.scalar(at: inner), close == 0x29 else { return nil }
    offset = charactersEnd(in: text, from: inner + 1)
    guard let (last, _) = text.scalar(at: offset), last == 0x29 else { return nil }
    return offset + 1
  }

  private static func charactersEnd(in text: UTF8Text, from start: Int) -> Int {
    var offset = start
    while let (value, length) = text.scalar(at: offset), URLCharacters.isPath(value) { offset += length }
    return offset
  }
}
