/// The fewest characters of a text in which a keyword can be found.
enum WordLength {
  /// Full case folding makes several letters of one, so that `ss` is found in `ß`: each of these counts as one character.
  /// From Unicode's CaseFolding.txt, status F, as far as ASCII goes.
  private static let foldedPairs = ["ffi", "ffl", "ff", "fi", "fl", "ss", "st"]

  /// For a keyword that is compared whole.
  static func shortestText(foldingTo keyword: String) -> Int {
    let folded = FoldedText(keyword, caseSensitive: false).characters
    // No character folds to more than three.
    guard folded.allSatisfy(\.isASCII) else { return (folded.count + 2) / 3 }
    var rest = String(folded)[...]
    var length = 0
    while !rest.isEmpty {
      let pair = foldedPairs.first { rest.hasPrefix($0) }
      rest = rest.dropFirst(pair?.count ?? 1)
      length += 1
    }
    return length
  }

  /// For a pattern of `has_word`.
  static func shortestMatch(of pattern: String) -> Int {
    let words = pattern.split(whereSeparator: \.isWhitespace)
    var length = 0
    var endsUnspaced = false
    for (index, word) in words.enumerated() {
      let stem = word.count > 1 && word.hasSuffix("*") ? word.dropLast() : word
      let startsUnspaced = stem.first.map(parts) ?? false
      // Between emoji and words of scripts without spaces there may be nothing.
      if index > 0, !endsUnspaced, !startsUnspaced { length += 1 }
      length += word == "*" ? 1 : shortestText(foldingTo: String(stem))
      endsUnspaced = word == "*" || (stem.last.map(parts) ?? false)
    }
    return length
  }

  private static func parts(_ character: Character) -> Bool {
    let kind = WordClass(character)
    return kind == .emoji || kind.isUnspaced
  }
}
