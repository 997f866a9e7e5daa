extension Scan {
  /// Cuts the text as `Tokenizer` does.
  mutating func readTokens() {
    let (bytes, end, tokens) = (UnsafePointer(bytes), count, tokens)
    ScalarTable.table.withUnsafeBufferPointer { table in
      var position = 0
      var number = 0
      var segment = 0
      var link = 0
      var gap = Token.Gap.none
      while position < end {
        let start = position
        var kind = Token.Kind.link
        var sign: UInt8 = 0
        var cases = Cases()
        if link < links.count, links[link].lowerBound <= start {
          let upper = links[link].upperBound
          link &+= 1
          guard upper > start else { continue }
          position = upper
          while position < end, bytes[position] & 0xC0 == 0x80 { position &+= 1 }
        } else {
          let (info, width, value) = read(bytes, start, table)
          switch info.kind {
          case ScalarInfo.space:
            position &+= width
            if gap == .none { gap = .space }
            if info.isMarkup { hasMarkup = true }
            if info.isOdd { isOdd = true }
            continue
          case ScalarInfo.newline:
            position &+= width
            gap = gap == .line || gap == .paragraph ? .paragraph : .line
            if info.isMarkup { hasMarkup = true }
            continue
          case ScalarInfo.letter:
            position = endOfWord(bytes, start, table, &cases)
            kind = .word
          case ScalarInfo.digit:
            position = endOfNumber(bytes, start, table, &cases)
            kind = .number
          case ScalarInfo.symbol:
            cases.note(info)
            position = endOfSymbol(bytes, start &+ width, value, table, &cases)
            kind = .symbol
            sign = position == start &+ width ? Sign.code(value) : Sign.other
            if info.isOdd { isOdd = true }
            if info.isMarkup { hasMarkup = true }
          default:
            if info.isMarkup { hasMarkup = true }
            if info.isOdd { isOdd = true }
            (position, kind, sign) = endOfPunctuation(bytes, start, width, value, table, &cases)
          }
        }
        while segment &+ 1 < segmentCount, segments[segment].end <= Int32(truncatingIfNeeded: start) { segment &+= 1 }
        let hasSegment = segment < segmentCount
        var token = ScanToken(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), hash: 0, classes: [],
          id: 0, prefix: 0, policyID: 0, policyPrefix: 0, segment: Int32(truncatingIfNeeded: segment),
          region: hasSegment ? segments[segment].region : -1, kind: kind, letters: cases.letters, gap: gap, sign: sign,
          isFact: hasSegment && segments[segment].isFact, startsSentence: false, isVague: false)
        if kind != .symbol, kind != .punctuation {
          if kind == .link { noteLink(bytes, start, position, table, &token) }
          identify(&token, bytes, isPlain: !cases.isWide)
        }
        tokens[number] = token
        number &+= 1
        gap = .none
      }
      tokenCount = number
    }
  }

  /// How many letters of a token are large and small.
  struct Cases {
    var upper = 0
    var lower = 0
    var startsUpper = false
    var isWide = false

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

  typealias Table = UnsafeBufferPointer<ScalarInfo>

  /// The scalar at an offset, its width in bytes and its value; a width of 1 behind the end.
  @inline(__always)
  func read(_ bytes: UnsafePointer<UInt8>, _ offset: Int, _ table: Table) -> (
    info: ScalarInfo, width: Int, value: UInt32
  ) {
    let byte = bytes[offset]
    if byte < 0x80 { return (table[Int(byte)], 1, UInt32(byte)) }
    let (value, width) = Self.decode(bytes, offset)
    return (value < 0x3000 ? table[Int(value)] : ScalarTable.info(value), width, value)
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
      if info.isOdd { isOdd = true }
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
        if next.info.isOdd { isOdd = true }
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

  private func isWordPart(before offset: Int, _ bytes: UnsafePointer<UInt8>, _ table: Table) -> Bool {
    guard offset > 0 else { return false }
    var start = offset &- 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start &-= 1 }
    return read(bytes, start, table).info.isWordPart
  }

  private mutating func noteLink(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ table: Table, _ token: inout ScanToken
  ) {
    var position = start
    var cases = Cases()
    while position < end {
      let (info, width, _) = read(bytes, position, table)
      note(info, width, &cases)
      if info.isMarkup { hasMarkup = true }
      position &+= width
    }
    // Links in other letters are rare, and compared by their own check.
    if cases.isWide { isOdd = true }
    token.letters = cases.letters
  }

  /// Looks a word up.
  @inline(__always)
  private mutating func identify(_ token: inout ScanToken, _ bytes: UnsafePointer<UInt8>, isPlain: Bool) {
    if isPlain {
      identify(&token, FoldedWord(bytes + Int(token.start), count: token.count, isPlain: true))
    } else {
      identifyWide(&token, bytes)
    }
  }

  @inline(__always)
  private mutating func identify(_ token: inout ScanToken, _ word: FoldedWord) {
    token.hash = word.hash
    if word.count <= FoldedWord.limit {
      let entry = lexicon.entry(word, hash: token.hash)
      token.classes = entry.classes
      token.id = entry.id
      token.prefix = entry.prefix
      if let policy {
        let entry = policy.entry(word, hash: token.hash)
        token.policyID = entry.id
        token.policyPrefix = entry.prefix
        if entry.classes.contains(.starts) { token.classes.insert(.startsOwn) }
        if entry.classes.contains(.startsVague) { token.classes.insert(.startsOwnVague) }
      }
    } else {
      let entry = lexicon.unlisted(word)
      token.prefix = entry
      if let policy { token.policyPrefix = policy.unlisted(word) }
    }
  }

  /// The longest token whose fold is made; longer ones are no words.
  private static let widest = 120

  private mutating func identifyWide(_ token: inout ScanToken, _ bytes: UnsafePointer<UInt8>) {
    guard token.count <= Self.widest else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.widest * 2 + 32) { fold in
      guard let base = fold.baseAddress else { return }
      base.initialize(repeating: 0, count: fold.count)
      var length = 0
      var position = Int(token.start)
      while position < Int(token.end), length < Self.widest * 2 {
        let byte = bytes[position]
        if byte < 0x80 {
          base[length] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
          length &+= 1
          position &+= 1
          continue
        }
        let (value, width) = Self.decode(bytes, position)
        position &+= width
        if value == 0x2019 {
          base[length] = 0x27
          length &+= 1
          continue
        }
        guard let lower = ScalarTable.lower(value), let scalar = Unicode.Scalar(lower) else {
          isOdd = true
          return
        }
        for byte in UTF8.encode(scalar) ?? UTF8.EncodedScalar() {
          base[length] = byte
          length &+= 1
        }
      }
      identify(&token, FoldedWord(UnsafePointer(base), count: length, isPlain: false))
    }
  }
}
