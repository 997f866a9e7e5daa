extension Scan {
  /// Cuts the text as `Tokenizer` does.
  mutating func readTokens() {
    var cursor = TokenCursor(nextLink: links.isEmpty ? Int.max : links[0].lowerBound)
    while cursor.position < count {
      readPlainWords(&cursor)
      if cursor.position < count { readOther(&cursor) }
    }
    tokenCount = cursor.number
    noteCount = cursor.noteCount
    startCount = cursor.startCount
    classes = cursor.classes
    noteActiveGroups(UnsafeBufferPointer(start: places, count: cursor.placeCount))
    // Behind the last token no segment has one.
    while cursor.segment &+ 1 < segmentCount {
      cursor.segment &+= 1
      segments[cursor.segment].firstToken = Int32(truncatingIfNeeded: tokenCount)
    }
  }

  /// Goes on to the segment of a position; the last one goes on for ever.
  mutating func enterSegment(at position: Int, _ cursor: inout TokenCursor) {
    while cursor.segmentEnd <= position {
      cursor.segment &+= 1
      guard cursor.segment < segmentCount else {
        (cursor.segmentEnd, cursor.region, cursor.isFact) = (.max, -1, false)
        return
      }
      let segment = segments + cursor.segment
      segment.pointee.firstToken = Int32(truncatingIfNeeded: cursor.number)
      cursor.segmentEnd = cursor.segment &+ 1 < segmentCount ? Int(segment.pointee.end) : .max
      cursor.region = segment.pointee.region
      cursor.isFact = segment.pointee.isFact
    }
  }

  /// Reads words of ASCII letters with single spaces between them, which most of a message is, up to the first thing that is something
  /// else.
  @inline(never)
  private mutating func readPlainWords(_ cursor: inout TokenCursor) {
    let (bytes, ends) = (UnsafeRawPointer(bytes), tables.endsWord)
    let (words, patterns) = (lexicon.words, lexicon.anchors)
    let stop = min(cursor.nextLink, count)
    let firstNumber = cursor.number
    var position = cursor.position
    var (number, noted, started, spoken) = (cursor.number, cursor.noteCount, cursor.startCount, cursor.placeCount)
    var (gap, isQuiet, hashBefore) = (cursor.gap, cursor.isQuiet, cursor.hash)
    var seen: WordClass = []
    while position < stop {
      let part = LetterBytes(bytes + position)
      let hash: UInt64
      let entry: UnsafePointer<Lexicon.Entry>
      var letters = Token.Letters.lower
      let end: Int
      if part.others != 0 {
        end = position &+ part.count
        guard end > position, ends[Int((bytes + end).load(as: UInt8.self))] else { break }
        let inside = part.insideOfFew
        let upper = part.upper & inside
        if upper != 0 { letters = PlainWord.letters(upper, 0, hasLower: upper != part.letters & inside) }
        hash = FoldedWord.hash(ofShort: part.small & inside)
        entry = words.slot(ofShort: part.small & inside, hash: hash)
      } else {
        let plain = PlainWord(part, bytes + position, ends: ends)
        guard plain.count > 0 else { break }
        end = position &+ plain.count
        letters = plain.letters
        hash = plain.word.hash
        entry = words.slot(of: plain.word, hash: hash)
      }
      if position >= cursor.segmentEnd {
        cursor.number = number
        enterSegment(at: position, &cursor)
      }
      var classes = entry.pointee.classes
      var (prefix, place) = (entry.pointee.prefix, entry.pointee.anchors)
      if entry.pointee.id == 0 {
        prefix = prefixOfUnknown(position..<end)
        if prefix != 0 {
          place = patterns.place(word: 0, prefix: prefix)
          classes.insert(.startsPhrase)
        }
      }
      (tokens + number).initialize(
        to: ScanToken(
          hash: hash, classes: classes, start: Int32(truncatingIfNeeded: position),
          end: Int32(truncatingIfNeeded: end), id: entry.pointee.id, prefix: prefix, policyID: 0, policyPrefix: 0,
          segment: Int32(truncatingIfNeeded: cursor.segment), region: cursor.region, kind: .word,
          letters: letters, gap: gap, sign: 0, isFact: cursor.isFact, startsSentence: false, isVague: false))
      seen.formUnion(classes)
      // Each list has room for one more, so that what isn't meant to stay may be written too: that takes no jump.
      if !cursor.isFact {
        places[spoken] = place
        spoken &+= place == 0 ? 0 : 1
        starts[started] = Int32(truncatingIfNeeded: number)
        started &+= classes.contains(.startsPhrase) ? 1 : 0
      }
      notes[noted] = Int32(truncatingIfNeeded: number)
      if !isQuiet || letters == .upper || !classes.isDisjoint(with: Self.notable) || hash == hashBefore {
        noted &+= 1
      }
      number &+= 1
      hashBefore = hash
      isQuiet = (bytes + end).load(as: UInt8.self) == 0x20
      gap = isQuiet ? .space : .none
      position = isQuiet ? end &+ 1 : end
      if !isQuiet { break }
    }
    if seen.contains(.hasRun) { isOdd = true }
    if hasPolicy {
      for index in firstNumber..<number {
        let token = tokens + index
        identifyOwn(token, FoldedWord(self.bytes + Int(token.pointee.start), count: token.pointee.count, isPlain: true))
      }
    }
    cursor.classes.formUnion(seen)
    (cursor.number, cursor.noteCount, cursor.startCount, cursor.placeCount) = (number, noted, started, spoken)
    (cursor.gap, cursor.isQuiet, cursor.hash) = (gap, isQuiet, hashBefore)
    cursor.position = position
  }

  /// The number of the longest prefix that a word starts with that the lists don't have.
  @inline(never)
  private mutating func prefixOfUnknown(_ range: Range<Int>) -> UInt16 {
    let word = FoldedWord(bytes + range.lowerBound, count: range.count, isPlain: true)
    // “sooo” stands for “so”, which the checks know.
    if word.mayBeDrawnOut { isOdd = true }
    return lexicon.prefix(word)
  }
}
