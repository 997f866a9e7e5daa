extension Scan {
  /// Reads what stands at a position: a space, or a token of any kind. Bytes of ASCII take the short way through a table, all else goes
  /// scalar by scalar.
  @inline(never)
  mutating func readOther(_ cursor: inout TokenCursor) {
    let (bytes, end, plain, table) = (UnsafePointer(bytes), count, tables.plain, tables.all)
    let start = cursor.position
    var position = start
    defer { cursor.position = position }
    let byte = bytes[start]
    let first = plain[Int(byte)]
    var kind = Token.Kind.word
    var letters = Token.Letters.caseless
    var sign: UInt8 = 0
    var isWide = false
    var (hasDigit, hasAccent, isOddOutsideFacts) = (false, false, false)
    cursor.isQuiet = false
    if start >= cursor.nextLink {
      let upper = links[cursor.link].upperBound
      cursor.link &+= 1
      cursor.nextLink = cursor.link < links.count ? links[cursor.link].lowerBound : Int.max
      guard upper > start else { return }
      position = upper
      while position < end, bytes[position] & 0xC0 == 0x80 { position &+= 1 }
      kind = .link
      (letters, isWide) = noteLink(bytes, start, position, table)
    } else if first == ScalarInfo.space {
      position &+= 1
      if cursor.gap == .none { cursor.gap = .space }
      return
    } else if first & 7 == ScalarInfo.letter {
      // A word of letters, digits and apostrophes, byte by byte.
      var rest: UInt8 = 0
      position &+= 1
      while true {
        let next = plain[Int(bytes[position])]
        if next & 6 == 0 {
          rest |= next
        } else if bytes[position] != 0x27 && bytes[position] != 0x5F || plain[Int(bytes[position &+ 1])] & 6 != 0 {
          break
        }
        position &+= 1
      }
      // A typographic apostrophe or a letter beyond ASCII may carry the word on.
      if bytes[position] >= 0x80
        || (bytes[position] == 0x27 || bytes[position] == 0x5F) && bytes[position &+ 1] >= 0x80
      {
        var cases = Cases()
        position = endOfWord(bytes, start, table, &cases)
        letters = cases.letters
        isWide = cases.isWide
        (hasAccent, isOddOutsideFacts) = (cases.hasAccent, cases.isOddOutsideFacts)
      } else if first & 8 != 0 {
        letters = rest & 8 == 0 ? .capitalized : rest & 16 == 0 ? .upper : .mixed
      } else {
        letters = rest & 8 == 0 ? .lower : .mixed
      }
      hasDigit = rest & ScalarInfo.digit != 0
    } else if first == ScalarInfo.punctuation, byte != 0x2E || bytes[start &+ 1] != 0x2E, byte != 0x40, byte != 0x23 {
      position &+= 1
      kind = .punctuation
      sign = byte
    } else {
      var cases = Cases()
      let (info, width, value) = read(bytes, start, table)
      switch info.kind {
      case ScalarInfo.space, ScalarInfo.newline:
        position &+= width
        if info.kind == ScalarInfo.newline {
          cursor.gap = cursor.gap == .line || cursor.gap == .paragraph ? .paragraph : .line
        } else if cursor.gap == .none {
          cursor.gap = .space
        }
        if info.isMarkup { hasMarkup = true }
        if info.isOdd || info.isOddOutsideFacts { isOdd = true }
        return
      case ScalarInfo.letter:
        position = endOfWord(bytes, start, table, &cases)
      case ScalarInfo.digit:
        position = endOfNumber(bytes, start, table, &cases)
        kind = .number
      case ScalarInfo.symbol:
        cases.note(info)
        position = endOfSymbol(bytes, start &+ width, value, table, &cases)
        kind = .symbol
        sign = position == start &+ width ? Sign.code(value) : Sign.other
        if info.isOdd || info.isOddOutsideFacts { isOdd = true }
        if info.isMarkup { hasMarkup = true }
      default:
        if info.isMarkup { hasMarkup = true }
        if info.isOdd || info.isOddOutsideFacts { isOdd = true }
        (position, kind, sign) = endOfPunctuation(bytes, start, width, value, table, &cases)
      }
      letters = cases.letters
      isWide = cases.isWide
      (hasAccent, isOddOutsideFacts) = (cases.hasAccent, cases.isOddOutsideFacts)
    }
    enterSegment(at: start, &cursor)
    if isOddOutsideFacts, !cursor.isFact || position > cursor.segmentEnd { isOdd = true }
    if !cursor.isFact, kind == .word {
      if hasAccent { accentedCount &+= 1 }
      if hasDigit, !isWide, Self.hasDigitInside(bytes + start, count: position &- start) { digitWordCount &+= 1 }
    }
    let number = cursor.number
    let token = tokens + number
    token.initialize(
      to: ScanToken(
        hash: 0, classes: [], start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position),
        id: 0, prefix: 0, policyID: 0, policyPrefix: 0, segment: Int32(truncatingIfNeeded: cursor.segment),
        region: cursor.region,
        kind: kind, letters: letters, gap: cursor.gap, sign: sign, isFact: cursor.isFact, startsSentence: false,
        isVague: false))
    if kind != .symbol, kind != .punctuation {
      if isWide {
        identifyWide(token, bytes)
      } else {
        let word = FoldedWord(bytes + start, count: position &- start, isPlain: true)
        // “sooo” stands for “so”, which the checks know.
        if kind == .word, word.mayBeDrawnOut { isOdd = true }
        identify(token, word)
      }
      if !cursor.isFact {
        places[cursor.placeCount] = lexicon.anchors.place(word: token.pointee.id, prefix: token.pointee.prefix)
        cursor.placeCount &+= 1
        if token.pointee.prefix != 0 || token.pointee.classes.contains(.startsPhrase) {
          starts[cursor.startCount] = Int32(truncatingIfNeeded: number)
          cursor.startCount &+= 1
        }
      }
      cursor.classes.formUnion(token.pointee.classes)
    }
    notes[cursor.noteCount] = Int32(truncatingIfNeeded: number)
    cursor.noteCount &+= 1
    cursor.number &+= 1
    cursor.hash = token.pointee.hash
    cursor.gap = .none
    if bytes[position] == 0x20 {
      position &+= 1
      cursor.gap = .space
    }
  }

  /// How many letters of a token are large and small.
  struct Cases {
    var upper = 0
    var lower = 0
    var startsUpper = false
    var isWide = false
    /// A letter of two bytes.
    var hasAccent = false
    var isOddOutsideFacts = false

    @inline(__always)
    mutating func note(_ info: ScalarInfo) {
      let (isUpper, isLower) = (Int(info.bits >> 3 & 1), Int(info.bits >> 4 & 1))
      if isUpper & (upper | lower == 0 ? 1 : 0) != 0 { startsUpper = true }
      upper &+= isUpper
      // A scalar that is both, if there were one, would count as large.
      lower &+= isLower & ~isUpper
    }

    @inline(__always)
    var letters: Token.Letters {
      if upper == 0 { return lower == 0 ? .caseless : .lower }
      if upper == 1, startsUpper { return .capitalized }
      return lower == 0 ? .upper : .mixed
    }
  }

  typealias Table = UnsafePointer<ScalarInfo>

  /// The scalar at an offset, its width in bytes and its value; a width of 1 behind the end.
  @inline(__always)
  func read(_ bytes: UnsafePointer<UInt8>, _ offset: Int, _ table: Table) -> (
    info: ScalarInfo, width: Int, value: UInt32
  ) {
    let byte = bytes[offset]
    if byte < 0x80 { return (table[Int(byte)], 1, UInt32(byte)) }
    let (value, width) = Self.decode(bytes, offset)
    return (value < ScalarTable.limit ? table[Int(value)] : ScalarTable.info(value), width, value)
  }

  /// - Parameter offset: of a byte beyond ASCII.
  @inline(__always)
  static func decode(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[offset])
    let second = UInt32(bytes[offset &+ 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[offset &+ 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0xF) << 12 | second << 6 | third, 3) }
    return ((lead & 7) << 18 | second << 12 | third << 6 | UInt32(bytes[offset &+ 3] & 0x3F), 4)
  }

  @inline(__always)
  private mutating func note(_ info: ScalarInfo, _ width: Int, _ cases: inout Cases) {
    cases.note(info)
    if width > 1 {
      cases.isWide = true
      if width == 2 { cases.hasAccent = true }
      if info.isOdd { isOdd = true }
      if info.isOddOutsideFacts { cases.isOddOutsideFacts = true }
      if info.isMarkup { hasMarkup = true }
      if width == 4 { wideCount &+= 1 }
    }
  }

  private mutating func endOfWord(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ table: Table, _ cases: inout Cases
  ) -> Int {
    var position = start
    while position < count {
      let (info, width, value) = read(bytes, position, table)
      if info.isWordPart {
        note(info, width, &cases)
        position &+= width
      } else if value == 0x5F || value == 0x27 || value == 0x2019, position &+ width < count {
        let next = read(bytes, position &+ width, table)
        guard next.info.isWordPart else { break }
        if width > 1 { cases.isWide = true }
        note(next.info, next.width, &cases)
        position &+= width &+ next.width
      } else {
        break
      }
    }
    return position
  }

  private mutating func endOfNumber(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ table: Table, _ cases: inout Cases
  ) -> Int {
    var position = start
    while position < count {
      let (info, width, value) = read(bytes, position, table)
      if info.isWordPart {
        note(info, width, &cases)
        position &+= width
      } else if value == 0x2C || value == 0x2E || value == 0x3A, position &+ 1 < count {
        let next = read(bytes, position &+ 1, table)
        guard next.info.kind == ScalarInfo.digit else { break }
        note(next.info, next.width, &cases)
        position &+= 1 &+ next.width
      } else {
        break
      }
    }
    return position
  }

  private mutating func endOfSymbol(
    _ bytes: UnsafePointer<UInt8>, _ behindFirst: Int, _ first: UInt32, _ table: Table, _ cases: inout Cases
  ) -> Int {
    var position = behindFirst
    if first > 0xFFFF { wideCount &+= 1 }
    while position < count, bytes[position] >= 0x80 {
      let (info, width, value) = read(bytes, position, table)
      switch value {
      case 0x200D where position &+ width < count:
        hasMarkup = true
        position &+= width
        let next = read(bytes, position, table)
        if next.info.isOdd || next.info.isOddOutsideFacts { isOdd = true }
        cases.note(next.info)
        position &+= next.width
      case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F:
        if info.isMarkup { hasMarkup = true }
        position &+= width
      case 0x1F1E6...0x1F1FF where position == behindFirst && (0x1F1E6...0x1F1FF).contains(first): position &+= width
      default: return position
      }
      wideCount &+= 2
    }
    return position
  }

  private mutating func endOfPunctuation(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ width: Int, _ value: UInt32, _ table: Table, _ cases: inout Cases
  ) -> (Int, Token.Kind, UInt8) {
    if value == 0x40 || value == 0x23, start &+ 1 < count, read(bytes, start &+ 1, table).info.isWordPart,
      !isWordPart(before: start, bytes, table)
    {
      var position = start &+ 1
      while position < count {
        let (info, width, value) = read(bytes, position, table)
        guard info.isWordPart || value == 0x5F else { break }
        note(info, width, &cases)
        position &+= width
      }
      return (position, value == 0x40 ? .handle : .hashtag, 0)
    }
    guard value == 0x2E else { return (start &+ width, .punctuation, Sign.code(value)) }
    var end = start &+ 1
    while end < count, bytes[end] == 0x2E { end &+= 1 }
    let sign: UInt8 =
      switch end &- start {
      case 1: 0x2E
      case 2: Sign.twoDots
      case 3: Sign.ellipsis
      default: Sign.manyDots
      }
    return (end, .punctuation, sign)
  }

  private mutating func isWordPart(before offset: Int, _ bytes: UnsafePointer<UInt8>, _ table: Table) -> Bool {
    guard offset > 0 else { return false }
    var start = offset &- 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start &-= 1 }
    return read(bytes, start, table).info.isWordPart
  }

  private mutating func noteLink(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ table: Table
  ) -> (Token.Letters, isWide: Bool) {
    if let letters = Self.plainLetters(bytes, start, end) { return (letters, false) }
    let plain = tables.plain
    var position = start
    var cases = Cases()
    while position < end {
      let byte = plain[Int(bytes[position])]
      if byte & 7 < 7 {
        cases.note(ScalarInfo(bits: byte))
        position &+= 1
        continue
      }
      let (info, width, _) = read(bytes, position, table)
      note(info, width, &cases)
      if info.isMarkup { hasMarkup = true }
      position &+= width
    }
    // Links in other letters are rare, and compared by their own check.
    if cases.isWide { isOdd = true }
    return (cases.letters, cases.isWide)
  }

  /// Of ASCII without large letters and controls, as most links are; nil for others.
  private static func plainLetters(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Token.Letters? {
    var hasSmall = false
    var position = start
    while position < end {
      var text = UInt64(littleEndian: UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self))
      if end &- position < 8 {
        // Digits instead of what stands behind.
        let inside: UInt64 = 1 &<< UInt64(truncatingIfNeeded: (end &- position) &* 8) &- 1
        text = text & inside | 0x3030_3030_3030_3030 & ~inside
      }
      // Beyond ASCII; below a space, where subtracting one borrows from the highest bit; or 0x7F.
      let others = text | (text &- 0x2020_2020_2020_2020) | (text &+ 0x0101_0101_0101_0101)
      if others & 0x8080_8080_8080_8080 != 0 { return nil }
      // Each byte goes over 0x7F where it is at least `A`, `a`, or behind `Z`, `z`.
      let large = (text &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(text &+ 0x2525_2525_2525_2525)
      let small = (text &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(text &+ 0x0505_0505_0505_0505)
      if large & 0x8080_8080_8080_8080 != 0 { return nil }
      if small & 0x8080_8080_8080_8080 != 0 { hasSmall = true }
      position &+= 8
    }
    return hasSmall ? .lower : .caseless
  }
}
