extension Scan {
  /// What the tokens say, each seen once with its neighbours. A plain word behind a word and a space says nothing.
  func grammar() -> Suspicion {
    var suspicion: Suspicion = []
    let isKnown = language != nil && language != .ja
    let isEnglish = language == .en
    // The first token of the sentence, and how many of its tokens are no words.
    var (sentence, others) = (0, 0)
    var isLong = false
    var awaitsWord = false
    var (round, square, quotes, curly) = (0, 0, 0, 0)
    // In other languages ” or “ close what „ opens.
    var (hasLowQuote, closesNothing) = (false, false)
    if isKnown, joinsFacts { suspicion.insert(.spacing) }
    for note in 0..<noteCount {
      let index = Int(notes[note])
      let token = (tokens + index).pointee
      if token.startsSentence {
        if index &- sentence &- others > LongSentence.limit { isLong = true }
        (sentence, others) = (index, 0)
        awaitsWord = true
      }
      if !token.isWordLike { others &+= 1 }
      if awaitsWord, token.isWordLike || token.kind == .link {
        awaitsWord = false
        if isKnown, startsSmall(index) { suspicion.insert(.capitalization) }
      }
      switch token.kind {
      case .word:
        // Most words have nothing about them.
        if token.gap != .space || token.letters == .upper || !token.classes.isDisjoint(with: Self.notable) || index == 0
          || (tokens + (index &- 1)).pointee.hash == token.hash
        {
          suspicion.formUnion(word(index, isKnown: isKnown, isEnglish: isEnglish))
        }
      case .punctuation, .symbol:
        if opensPlaceholder(token) { suspicion.insert(.placeholder) }
        guard token.kind == .punctuation else { break }
        if isShout(index) { suspicion.insert(.shouting) }
        if isKnown {
          suspicion.formUnion(mark(index))
          if token.sign == Sign.lowQuote { hasLowQuote = true }
          if !token.isFact {
            switch token.sign {
            case 0x28: round &+= 1
            case 0x29:
              round &-= 1
              if round < 0 { suspicion.insert(.punctuation) }
            case 0x5B: square &+= 1
            case 0x5D:
              square &-= 1
              if square < 0 { suspicion.insert(.punctuation) }
            case Sign.openQuote: curly &+= 1
            case Sign.closeQuote:
              curly &-= 1
              if curly < 0 { closesNothing = true }
            case 0x22: quotes &+= 1
            default: break
            }
            if Self.opensOrCloses(token.sign), isNearEmoticon(index) { suspicion.insert(.punctuation) }
          }
        }
      case .hashtag, .handle:
        if mayBeField(token) { suspicion.insert(.placeholder) }
      case .number:
        if isTimeOfDay(token) { suspicion.insert(.placeholder) }
      default: break
      }
      if isKnown, index > 0, token.start &- (tokens + (index &- 1)).pointee.end > 1, isDoubleSpace(index) {
        suspicion.insert(.spacing)
      }
    }
    if isLong || tokenCount &- sentence &- others > LongSentence.limit, !isSpaceless { suspicion.insert(.longSentence) }
    if isKnown, round | square | (quotes & 1) != 0 || !hasLowQuote && (curly != 0 || closesNothing) {
      suspicion.insert(.punctuation)
    }
    return suspicion
  }

  /// To the second: `12:00:00`, `01T12:00:00Z`.
  private func isTimeOfDay(_ token: ScanToken) -> Bool {
    guard token.count >= 8 else { return false }
    let text = UnsafePointer(bytes) + Int(token.start)
    return text[2] == 0x3A && text[5] == 0x3A || text[2] | 0x20 == 0x74 && text[5] == 0x3A
  }

  private static func opensOrCloses(_ sign: UInt8) -> Bool {
    sign == 0x28 || sign == 0x29 || sign == 0x5B || sign == 0x5D || sign == Sign.openQuote || sign == Sign.closeQuote
  }

  // MARK: Words

  /// The lists whose words are looked at.
  static let notable: WordClass = [.emptyValue, .a, .an, .largeI, .s, .pluralNoun, .singularNoun]

  private func word(_ index: Int, isKnown: Bool, isEnglish: Bool) -> Suspicion {
    var suspicion: Suspicion = []
    let token = tokens[index]
    if token.classes.contains(.emptyValue), !isPlainNone(token) { suspicion.insert(.placeholder) }
    if index == 0 {
      if isEnglish { suspicion.formUnion(english(index)) }
      return suspicion
    }
    let before = tokens[index &- 1]
    if token.letters == .upper, before.letters == .upper, isLoud(token), isLoud(before), token.gap != .none {
      suspicion.insert(.shouting)
    }
    guard isKnown else { return suspicion }
    if before.kind == .word, before.hash == token.hash, token.gap == .space || token.gap == .line,
      !isInsideOneFact(before, token)
    {
      suspicion.insert(.doubledWord)
    }
    if token.gap == .none, lacksSpace(index) { suspicion.insert(.spacing) }
    if token.gap == .space, !token.classes.isDisjoint(with: [.pluralNoun, .singularNoun]), disagrees(index) {
      suspicion.insert(.numberAgreement)
    }
    if isEnglish { suspicion.formUnion(english(index)) }
    return suspicion
  }

  private func english(_ index: Int) -> Suspicion {
    let token = tokens[index]
    guard
      !token.classes.isDisjoint(with: [.a, .an, .largeI, .s])
    else { return [] }
    if token.classes.contains(.largeI) {
      guard !token.isFact, token.letters == .lower, token.gap > .none else { return [] }
      if token.classes.contains(.i), index &+ 1 >= tokenCount || tokens[index &+ 1].gap == .none { return [] }
      return .capitalization
    }
    if token.classes.contains(.a) || token.classes.contains(.an) { return isArticleWrong(index) ? .article : [] }
    // “Ada s work”
    guard index > 0, !token.isFact, token.letters == .lower, token.gap == .space, tokens[index &- 1].kind == .word
    else {
      return []
    }
    return .punctuation
  }

  /// A noun behind a number, or behind a number and a word of how it is, that may have the wrong form.
  private func disagrees(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.gap == .space, token.letters == .lower || language == .de && token.letters == .capitalized else {
      return false
    }
    let place = tokens[index &- 1].classes.contains(.adjective) && index > 1 ? index &- 2 : index &- 1
    let number = tokens[place]
    guard number.kind == .number, !isInsideOneFact(number, token) else { return false }
    let isOne = number.count == 1 && bytes[Int(number.start)] == 0x31
    return token.classes.contains(isOne ? .pluralNoun : .singularNoun)
  }

  /// “none of them”, in small letters, is no value, and “todo” a Spanish word.
  private func isPlainNone(_ token: ScanToken) -> Bool {
    guard token.count == 4, bytes[Int(token.start) &+ 1] | 0x20 == 0x6F else { return false }
    return token.letters == .lower || token.letters == .capitalized && bytes[Int(token.start) &+ 2] == 0x64
  }

  private func isLoud(_ token: ScanToken) -> Bool {
    token.kind == .word && !token.isFact && token.count >= 4 && !token.classes.contains(.capitals)
  }

  private func startsSmall(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.letters == .lower, token.count > 1 || !token.classes.isDisjoint(with: [.i, .a])
    else { return false }
    if index &+ 1 < tokenCount {
      let next = tokens[index &+ 1]
      guard next.gap > .none || next.sign == 0x2C || next.sign == 0x27 else { return false }
    }
    return index == 0 || !isInsideOneFact(tokens[index &- 1], token)
  }

  // MARK: Spaces

  private func isDoubleSpace(_ index: Int) -> Bool {
    let (left, right) = (tokens[index &- 1], tokens[index])
    guard right.gap == .space, right.start &- left.end > 1, left.kind != .symbol, right.kind != .symbol,
      !left.isTerminator, !isInsideOneFact(left, right)
    else { return false }
    for offset in Int(left.end)..<Int(right.start) where bytes[offset] != 0x20 { return false }
    return true
  }

  private func lacksSpace(_ index: Int) -> Bool {
    let left = tokens[index &- 1]
    guard left.kind == .punctuation, left.gap == .none else { return false }
    switch left.sign {
    case 0x2C: return index > 1 && tokens[index &- 2].kind == .word
    case 0x2E, 0x21, 0x3F:
      return tokens[index].letters == .capitalized && tokens[index].classes.contains(.sentenceStart)
    default: return false
    }
  }

  /// A value right behind a letter of the template.
  private var joinsFacts: Bool {
    var index = 1
    while index < segmentCount {
      let (left, right) = (segments[index &- 1], segments[index])
      if right.isFact, left.origin == .literal, right.start < right.end, left.start < left.end,
        mayEndWord(before: Int(left.end), from: Int(left.start)), isLetter(bytes[Int(right.start)])
      {
        return true
      }
      index &+= 1
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

  /// Whether the character before a place may be the last of one of `Spacing.neverJoined`: a letter of ASCII or of two bytes, but for the
  /// signs up to U+00BF. Quotation marks of most languages are of U+2000 or U+00A0 and the following.
  private func mayEndWord(before end: Int, from start: Int) -> Bool {
    let last = bytes[end &- 1]
    if last < 0x80 { return isLetter(last) }
    return end &- 2 >= start && (0xC3...0xDF).contains(bytes[end &- 2])
  }

  // MARK: Marks

  private func opensPlaceholder(_ token: ScanToken) -> Bool {
    let offset = Int(token.start)
    switch bytes[offset] {
    case 0x7B, 0x7D, 0x5B, 0x3C: return !token.isFact
    case 0x2A: return !token.isFact && bytes[offset &+ 1] == 0x7C
    case 0x25:
      let followsDigit = offset > 0 && (0x30...0x39).contains(bytes[offset &- 1])
      let next = bytes[offset &+ 1]
      return !token.isFact
        && (next == 0x25 || next == 0x7D || !followsDigit && (isConversion(next) || isPercentAgain(behind: offset)))
    case 0x2F: return !token.isFact && bytes[offset &+ 1] == 0x2A
    case 0x5F: return !token.isFact && bytes[offset &+ 1] == 0x5F && bytes[offset &+ 2] == 0x5F
    // `:name`, `$name`: at least two letters.
    case 0x3A, 0x24: return !token.isFact && isLetter(bytes[offset &+ 1]) && isLetter(bytes[offset &+ 2])
    case 0x28: return !token.isFact && mayHoldName(behind: offset)
    default: return false
    }
  }

  /// What may stand behind the `%` of a conversion: `%s`, `%1$s`, `%(name)s`.
  private func isConversion(_ byte: UInt8) -> Bool {
    byte == 0x73 || byte == 0x64 || byte == 0x40 || byte == 0x28 || (0x30...0x39).contains(byte)
  }

  /// Whether what stands in round brackets is no longer than the name of a field, and nothing but letters.
  private func mayHoldName(behind offset: Int) -> Bool {
    for place in offset &+ 1..<min(count, offset &+ 26) {
      let byte = bytes[place]
      if byte == 0x29 { return true }
      guard isLetter(byte) || byte == 0x20 || byte == 0x5F || byte == 0x2D else { return false }
    }
    return false
  }

  /// `#name#`, `@first_name`, `@username`
  private func mayBeField(_ token: ScanToken) -> Bool {
    if token.isFact { return false }
    if token.kind == .hashtag, bytes[Int(token.end)] == 0x23 { return true }
    for place in Int(token.start)..<Int(token.end) {
      if bytes[place] == 0x5F { return true }
      // Short for `name`.
      if bytes[place] | 0x20 == 0x6D, bytes[place &+ 1] | 0x20 == 0x65, bytes[place &- 1] | 0x20 == 0x61 { return true }
    }
    return false
  }

  /// Whether there is a second percent sign as near as that of a placeholder: “15 % off” has none.
  private func isPercentAgain(behind offset: Int) -> Bool {
    for place in offset &+ 1..<min(count, offset &+ 63) where bytes[place] == 0x25 { return true }
    return false
  }

  private func isShout(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .none else { return false }
    return isLoudMark(tokens[index]) && isLoudMark(tokens[index &- 1])
  }

  private func isLoudMark(_ token: ScanToken) -> Bool {
    guard token.kind == .punctuation, !token.isFact else { return false }
    return token.sign == 0x21 || token.sign == 0x3F || token.sign == Sign.wideExclamation
      || token.sign == Sign.wideQuestion
  }

  private func isNearEmoticon(_ index: Int) -> Bool {
    if index > 0, tokens[index].gap == .none {
      switch tokens[index &- 1].sign {
      case 0x3A, 0x3B, 0x2D, 0x3D, 0x27, 0x5E, 0x2A, 0x29, 0x28: return true
      default: break
      }
    }
    guard index &+ 1 < tokenCount, tokens[index &+ 1].gap == .none else { return false }
    let sign = tokens[index &+ 1].sign
    return sign == 0x3A || sign == 0x3B || sign == 0x3D
  }

  /// A mark beside another one or behind a space.
  private func mark(_ index: Int) -> Suspicion {
    let token = tokens[index]
    if token.sign == Sign.twoDots { return [.punctuation, .emptySlot] }
    guard index > 0 else {
      return token.sign == 0x2C && tokenCount > 1 && tokens[1].gap == .space ? .emptySlot : []
    }
    let left = tokens[index &- 1]
    if left.kind == .punctuation { return beside(left, token) }
    if token.gap == .none, left.letters == .lower, left.classes.contains(.neverLast), token.isTerminator {
      return .emptySlot
    }
    guard token.gap == .space, !isInsideOneFact(left, token) else { return [] }
    var suspicion: Suspicion = []
    switch token.sign {
    case 0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x3A, Sign.ellipsis, Sign.manyDots:
      if left.isWordLike { suspicion.insert(.punctuation) }
      if left.kind == .word, !left.isFact, left.classes.contains(.open) { suspicion.insert(.emptySlot) }
      // French writes a space before these.
      if language == .fr, token.sign != 0x2C, token.sign != 0x2E { return [] }
    case 0x27: if language == .en, left.kind == .word { suspicion.insert(.emptySlot) }
    default: break
    }
    return suspicion
  }

  /// Two marks side by side.
  private func beside(_ left: ScanToken, _ token: ScanToken) -> Suspicion {
    if isInsideOneFact(left, token) { return [] }
    var suspicion: Suspicion = []
    switch (left.sign, token.sign) {
    case (0x28, 0x29), (0x22, 0x22), (Sign.openQuote, Sign.closeQuote), (Sign.openGuillemet, Sign.closeGuillemet),
      (Sign.lowQuote, Sign.openQuote):
      suspicion.insert(.emptySlot)
    case (0x2C, 0x2C), (0x2C, 0x2E), (0x2C, 0x21), (0x2C, 0x3F), (0x2C, 0x3B), (0x2C, 0x3A):
      if token.gap == .space { suspicion.insert(.emptySlot) }
    case (0x40, _): suspicion.insert(.emptySlot)
    default: break
    }
    guard token.gap == .none else { return suspicion }
    switch (left.sign, token.sign) {
    case (0x2C, 0x2C), (0x2C, 0x2E), (0x3F, 0x2E), (0x21, 0x2E), (0x3B, 0x3B), (0x3B, 0x2E), (0x3A, 0x2E),
      (0x3F, 0x2C), (0x21, 0x2C), (0x2C, 0x21), (0x2C, 0x3F):
      suspicion.insert(.punctuation)
    case (0x2E, 0x2C), (0x2E, 0x3F), (0x2E, 0x21), (0x2E, 0x3B), (0x2E, 0x3A):
      if left.isFact, !token.isFact { suspicion.insert(.punctuation) }
    default: break
    }
    return suspicion
  }
}
