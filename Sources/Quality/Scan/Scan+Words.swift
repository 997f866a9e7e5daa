extension Scan {
  /// Cuts the text as `Tokenizer` does.
  mutating func readTokens() {
    var cursor = TokenCursor(
      nextLink: links.isEmpty ? Int.max : links[0].lowerBound, anchors: lexicon.anchors.always)
    while cursor.position < count {
      readPlainWords(&cursor)
      if cursor.position < count { readOther(&cursor) }
    }
    tokenCount = cursor.number
    noteCount = cursor.noteCount
    startCount = cursor.startCount
    anchors = cursor.anchors
    classes = cursor.classes
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
    var position = cursor.position
    var seen: WordClass = []
    while position < stop {
      let plain = PlainWord(bytes + position, ends: ends)
      if plain.count == 0 { break }
      if position >= cursor.segmentEnd { enterSegment(at: position, &cursor) }
      let hash = plain.word.hash
      let entry = words.slot(of: plain.word, hash: hash)
      var classes = entry.pointee.classes
      var (prefix, place) = (entry.pointee.prefix, entry.pointee.anchors)
      if entry.pointee.id == 0 {
        // “sooo” stands for “so”, which the checks know.
        if plain.word.mayBeDrawnOut { isOdd = true }
        prefix = lexicon.prefix(plain.word)
        if prefix != 0 {
          place = patterns.place(word: 0, prefix: prefix)
          classes.insert(.startsPhrase)
        }
      }
      let number = Int32(truncatingIfNeeded: cursor.number)
      let end = position &+ plain.count
      (tokens + cursor.number).initialize(
        to: ScanToken(
          hash: hash, classes: classes, start: Int32(truncatingIfNeeded: position),
          end: Int32(truncatingIfNeeded: end), id: entry.pointee.id, prefix: prefix, policyID: 0, policyPrefix: 0,
          segment: Int32(truncatingIfNeeded: cursor.segment), region: cursor.region, kind: .word,
          letters: plain.letters, gap: cursor.gap, sign: 0, isFact: cursor.isFact, startsSentence: false,
          isVague: false))
      if policy != nil { identifyOwn(tokens + cursor.number, plain.word) }
      seen.formUnion(classes)
      if !cursor.isFact {
        patterns.add(place, &cursor.anchors)
        if classes.contains(.startsPhrase) {
          starts[cursor.startCount] = number
          cursor.startCount &+= 1
        }
      }
      if !cursor.isQuiet || plain.letters == .upper || !classes.isDisjoint(with: Self.notable) || hash == cursor.hash {
        notes[cursor.noteCount] = number
        cursor.noteCount &+= 1
      }
      cursor.number &+= 1
      cursor.hash = hash
      cursor.isQuiet = (bytes + end).load(as: UInt8.self) == 0x20
      cursor.gap = cursor.isQuiet ? .space : .none
      position = cursor.isQuiet ? end &+ 1 : end
      if !cursor.isQuiet { break }
    }
    if seen.contains(.hasRun) { isOdd = true }
    cursor.classes.formUnion(seen)
    cursor.position = position
  }
}
