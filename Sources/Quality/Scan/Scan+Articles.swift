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
    if index &+ 1 < tokenCount, tokens[index &+ 1].gap == .none {
      switch tokens[index &+ 1].sign {
      case 0x2F: if token.kind == .number { return .either }
      default: break
      }
    }
    let text = UnsafePointer(bytes) + Int(token.start)
    if token.kind == .number { return numberSound(text, token.count) }
    guard token.letters == .lower || token.letters == .capitalized else { return spelledSound(token, index) }
    var length = 0
    while length < token.count, (0x61...0x7A).contains(text[length] | 0x20) { length &+= 1 }
    guard length > 1, length == token.count || text[length] < 0x80 else { return spelledSound(token, index) }
    let sound = wordSound(text, length)
    return sound == .unclear ? spelledSound(token, index) : sound
  }

  /// Of words that take more than a look at their letters, by the check's own rules.
  private func spelledSound(_ token: ScanToken, _ index: Int) -> Sound {
    var next: String?
    var isJoined = false
    if index &+ 1 < tokenCount, tokens[index &+ 1].gap == .none {
      switch tokens[index &+ 1].sign {
      case 0x2D, 0x26, 0x2F, 0x2B, 0x23:
        isJoined = true
        if index &+ 2 < tokenCount { next = text(tokens[index &+ 2]) }
      default: break
      }
    }
    return switch InitialSound(word: text(token), isJoined: isJoined, next: next) {
    case .vowel: .vowel
    case .consonant: .consonant
    case nil: .either
    }
  }

  private func text(_ token: ScanToken) -> String {
    String(
      decoding: UnsafeBufferPointer(start: UnsafePointer(bytes) + Int(token.start), count: token.count), as: UTF8.self)
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

  /// As `InitialSound` has it, for words of ASCII letters of which at most the first is large.
  private func wordSound(_ text: UnsafePointer<UInt8>, _ count: Int) -> Sound {
    let (first, second) = (text[0] | 0x20, text[1] | 0x20)
    switch first {
    case 0x61: return checked(.vowel, text, count)
    case 0x69: return second == 0x61 ? .unclear : checked(.vowel, text, count)
    case 0x65: return second == 0x75 || second == 0x77 ? .unclear : checked(.vowel, text, count)
    case 0x6F:
      // “one…”, “oax…”, “oui…” and “oua…” have their exceptions.
      let third = count > 2 ? text[2] | 0x20 : 0
      if second == 0x6E, third == 0x65 { return .unclear }
      if second == 0x61, third == 0x78 { return .unclear }
      if second == 0x75, third == 0x69 || third == 0x61 { return .unclear }
      return checked(.vowel, text, count)
    case 0x75:
      let third = count > 2 ? text[2] | 0x20 : 0
      // “unanimous” and “unary” start as “university” does.
      if second == 0x6E, third != 0x69, third != 0x61, third != 0 { return checked(.vowel, text, count) }
      if second == 0x73, third == 0x65 { return checked(.consonant, text, count) }
      // “university”, “universal”, “united”
      if second == 0x6E, third == 0x69, count > 3, text[3] | 0x20 == 0x76 || text[3] | 0x20 == 0x74 {
        return checked(.consonant, text, count)
      }
      if second == 0x70, third != 0x61, third != 0 { return checked(.vowel, text, count) }
      return .unclear
    case 0x68:
      let third = count > 2 ? text[2] | 0x20 : 0
      switch (second, third) {
      case (0x61, 0x62), (0x61, 0x6C), (0x61, 0x72): return .either
      case (0x61, _): return checked(.consonant, text, count)
      case (0x6F, 0x75): return count > 3 && text[3] | 0x20 == 0x72 ? .vowel : .unclear
      default: return .unclear
      }
    case 0x78: return .unclear
    case 0x79:
      switch second {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: return .consonant
      default: return .unclear
      }
    default: return checked(.consonant, text, count)
    }
  }

  /// Words without a vowel, and those that start as English words don't, are left to the check.
  private func checked(_ sound: Sound, _ text: UnsafePointer<UInt8>, _ count: Int) -> Sound {
    if sound == .consonant, InitialSound.isOddStart(text[0] | 0x20, text[1] | 0x20) { return .either }
    for offset in 0..<count {
      switch text[offset] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return sound
      default: break
      }
    }
    return .unclear
  }
}
