/// Finds where sentences start. A sentence ends behind its terminator and the closing marks and emoji that follow; at a blank line;
/// at a line break unless the next line goes on in lower case; and at an emoji or a link that a large letter follows. A sign such as `°` or
/// `№` belongs to what stands beside it.
enum SentenceSplitter {
  static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where isBoundary(before: index, in: tokens) {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private static func isBoundary(before index: Int, in tokens: [Token]) -> Bool {
    let next = tokens[index]
    if next.gap == .paragraph { return true }
    if next.gap == .line, next.letters != .lower { return true }
    // Marks and emoji behind a terminator stay with the sentence that they close.
    if next.kind == .symbol || next.isTerminator || (isClosing(next) || goesOn(next)) && next.gap == .none {
      return false
    }
    var last = index - 1
    var sawEmoji = false
    while last > 0, tokens[last].kind == .symbol || isClosing(tokens[last]) {
      if tokens[last].kind == .symbol, !Sign.isOfUnit(tokens[last].key.utf8) { sawEmoji = true }
      last -= 1
    }
    if tokens[last].isTerminator {
      guard next.gap > .none || last < index - 1 || isWide(tokens[last]) else { return false }
      if tokens[last].key == "...", next.letters == .lower { return false }
      return tokens[last].key != "." || !isAbbreviation(before: last, next: next, in: tokens)
    }
    if tokens[index - 1].kind == .link, next.kind == .word, next.gap > .none { return next.letters == .capitalized }
    return sawEmoji && next.kind == .word && (next.letters == .capitalized || next.letters == .upper)
      && tokens[index - 1].kind == .symbol && !Sign.isOfUnit(tokens[index - 1].key.utf8)
  }

  private static func isClosing(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch token.key {
    case ")", "]", "\"", "'", "”", "»", "」", "』": return true
    default: return false
    }
  }

  /// A mark inside of a sentence: behind a quotation it shows that the period was the quotation's own, as in “says "CTO. Dad.", so …”.
  private static func goesOn(_ token: Token) -> Bool { token.key == "," || token.key == ";" || token.key == ":" }

  /// A terminator of scripts that put no space behind it.
  private static func isWide(_ token: Token) -> Bool { token.key == "。" || token.key == "！" || token.key == "？" }

  static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "eg", "i.e", "ie", "etc", "inc", "ltd", "co", "corp", "no",
    "approx", "jr", "sr", "dept", "est", "z.b", "ca", "bzw", "sra", "srta", "mme", "mlle", "dott", "ing",
  ]

  static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof", "st", "vs", "sra", "srta", "mme"]

  /// Whether the period at `period` closes an abbreviation rather than a sentence.
  private static func isAbbreviation(before period: Int, next: Token, in tokens: [Token]) -> Bool {
    guard period > 0, tokens[period].gap == .none else { return false }
    let word = tokens[period - 1]
    // A link is written small wherever it stands.
    let goesOn = next.letters == .lower && next.kind != .link
    if goesOn, word.kind == .word { return word.key.count <= 4 }
    // “bis 4.12. deine Runde”: dates and ordinals, of German above all; in other languages a slip that is let pass.
    if goesOn, word.kind == .number { return true }
    if word.kind == .word, word.key.count == 1, word.letters == .capitalized { return true }
    return titles.contains(word.key)
      || abbreviations.contains(word.key) && next.kind == .number
  }
}
