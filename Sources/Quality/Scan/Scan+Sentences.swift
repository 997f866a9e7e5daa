extension Scan {
  /// Marks where sentences start, as `SentenceSplitter` finds them.
  func markSentences() {
    guard tokenCount > 0 else { return }
    tokens[0].startsSentence = true
    // A plain word behind a word starts nothing.
    for note in 1..<max(1, noteCount) {
      let index = Int(notes[note])
      let (token, previous) = (tokens + index, tokens + (index &- 1))
      if token.pointee.gap > .space || mayEndSentence(previous), isBoundary(before: index) {
        token.pointee.startsSentence = true
      }
    }
  }

  /// False for words, numbers, commas and the like, behind which nothing starts on the same line.
  @inline(__always)
  private func mayEndSentence(_ token: UnsafeMutablePointer<ScanToken>) -> Bool {
    switch token.pointee.kind {
    case .punctuation: Sign.isTerminator(token.pointee.sign) || Sign.isClosing(token.pointee.sign)
    case .symbol, .link: true
    default: false
    }
  }

  @inline(__always)
  private func isClosing(_ token: ScanToken) -> Bool { token.kind == .punctuation && Sign.isClosing(token.sign) }

  /// A comma, semicolon or colon.
  @inline(__always)
  private func goesOn(_ token: ScanToken) -> Bool { token.sign == 0x2C || token.sign == 0x3B || token.sign == 0x3A }

  private func isBoundary(before index: Int) -> Bool {
    let next = tokens[index]
    if next.gap == .paragraph { return true }
    if next.gap == .line, next.letters != .lower { return true }
    if next.kind == .symbol || next.isTerminator || (isClosing(next) || goesOn(next)) && next.gap == .none {
      return false
    }
    let previous = tokens[index &- 1]
    var last = index &- 1
    var sawEmoji = false
    while last > 0, tokens[last].kind == .symbol || isClosing(tokens[last]) {
      if tokens[last].kind == .symbol, !isOfUnit(tokens[last]) { sawEmoji = true }
      last &-= 1
    }
    let end = tokens[last]
    if end.isTerminator {
      guard next.gap > .none || last < index &- 1 || Sign.isWideTerminator(end.sign) else { return false }
      if end.sign == Sign.ellipsis, next.letters == .lower { return false }
      return end.sign != 0x2E || !isAbbreviation(before: last, next)
    }
    if previous.kind == .link, next.kind == .word, next.gap > .none { return next.letters == .capitalized }
    return sawEmoji && next.kind == .word && (next.letters == .capitalized || next.letters == .upper)
      && previous.kind == .symbol && !isOfUnit(previous)
  }

  private func isOfUnit(_ token: ScanToken) -> Bool {
    Sign.isOfUnit(UnsafeBufferPointer(start: UnsafePointer(bytes) + Int(token.start), count: token.count))
  }

  private func isAbbreviation(before period: Int, _ next: ScanToken) -> Bool {
    guard period > 0, tokens[period].gap == .none else { return false }
    let word = tokens[period &- 1]
    let goesOn = next.letters == .lower && next.kind != .link
    if word.kind == .word {
      if goesOn { return characterCount(word, atMost: 4) }
      if word.letters == .capitalized, characterCount(word, atMost: 1) { return true }
    }
    if word.kind == .number, goesOn { return true }
    return word.classes.contains(.title) || word.classes.contains(.abbreviation) && next.kind == .number
  }

  private func characterCount(_ token: ScanToken, atMost limit: Int) -> Bool {
    if token.count <= limit { return true }
    let text = UnsafeBufferPointer(start: UnsafePointer(bytes) + Int(token.start), count: token.count)
    if token.count > limit &* 4, text.allSatisfy({ $0 < 0x80 }) { return false }
    return String(decoding: text, as: UTF8.self).count <= limit
  }

  func isInsideOneFact(_ left: ScanToken, _ right: ScanToken) -> Bool {
    left.isFact && right.isFact && left.segment == right.segment
  }
}
