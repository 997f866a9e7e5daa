extension Scan {
  /// Whether the article at a token may be the wrong one; the words whose sound takes more than their first letters are left to the check.
  func isArticleWrong(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.gap == .none, index > 0, !isOpening(tokens[index &- 1]) { return false }
    switch token.letters {
    case .lower: break
    case .capitalized: if !token.startsSentence { return false }
    default: return false
    }
    let place = wordAfter(index)
    guard place >= 0 else { return false }
    let next = tokens[place]
    if isInsideOneFact(token, next) || next.classes.contains(.neverAfterArticle) { return false }
    let isAn = token.classes.contains(.an)
    switch sound(of: next, at: place) {
    case .vowel: return !isAn
    case .consonant: return isAn
    case .either: return false
    case .unclear: return true
    }
  }

  private enum Sound { case vowel, consonant, either, unclear }

  private func isOpening(_ token: ScanToken) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch token.sign {
    case 0x28, 0x22, 0x5B, Sign.openQuote, Sign.emDash, Sign.enDash: return true
    default: return false
    }
  }

  private func wordAfter(_ index: Int) -> Int {
    var next = index &+ 1
    guard next < tokenCount, tokens[next].gap == .space || tokens[next].gap == .line else { return -1 }
    while next < tokenCount, tokens[next].gap != .paragraph {
      let token = tokens[next]
      if token.kind == .word || token.kind == .number { return next }
      let isPassed: Bool
      switch token.sign {
      case 0x22, 0x27, 0x2A, 0x5F, 0x28, Sign.openQuote, Sign.openSingleQuote, Sign.openGuillemet:
        isPassed = token.kind == .punctuation
      case 0x24, Sign.currency: isPassed = true
      default: isPassed = false
      }
      guard isPassed, next == index &+ 1 || token.gap == .none else { return -1 }
      next &+= 1
    }
    return -1
  }

  private func sound(of token: ScanToken, at index: Int) -> Sound {
    let next = index &+ 1
    let sign = next < tokenCount && tokens[next].gap == .none ? tokens[next].sign : 0
    let text = UnsafePointer(bytes) + Int(token.start)
    if token.kind == .number { return sign == 0x2F ? .either : numberSound(text, token.count) }
    var isJoined: Bool {
      switch sign {
      case 0x2D, 0x26, 0x2F, 0x2B, 0x23: true
      default: false
      }
    }
    var length = 0
    while length < token.count, (0x61...0x7A).contains(text[length] | 0x20) { length &+= 1 }
    // Other letters may follow, which the check folds.
    guard length == token.count || text[length] < 0x80 else { return .unclear }
    switch InitialSound(Letters(UnsafeBufferPointer(start: text, count: length)), isJoined: isJoined) {
    case .vowel: return .vowel
    case .consonant: return .consonant
    case nil: return .either
    }
  }

  private func numberSound(_ text: UnsafePointer<UInt8>, _ count: Int) -> Sound {
    var (digits, group, groups) = (0, 0, 0)
    for offset in 0..<count {
      let byte = text[offset]
      if byte >= 0x80 { return .unclear }
      if byte == 0x2C {
        groups &+= 1
      } else if (0x30...0x39).contains(byte) {
        digits &+= 1
        if groups == 0 { group &+= 1 }
      } else {
        break
      }
    }
    if text[0] == 0x30 { return .either }
    if text[0] == 0x38 { return .vowel }
    let lead = groups > 0 ? group : (digits &- 1) % 3 &+ 1
    let isEleven = text[0] == 0x31 && (text[1] == 0x31 || text[1] == 0x38)
    guard isEleven, digits > 1 else { return .consonant }
    if lead == 2 { return .vowel }
    return groups == 0 && digits == 4 ? .either : .consonant
  }
}
