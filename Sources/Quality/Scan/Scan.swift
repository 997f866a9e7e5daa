/// One message being looked at by all checks at once. It borrows the memory of a `GateScratch`.
struct Scan {
  /// With zeros behind the end.
  var bytes: UnsafeMutablePointer<UInt8>
  var count = 0
  var tokens: UnsafeMutablePointer<ScanToken>
  var tokenCount = 0
  var segments: UnsafeMutablePointer<ScanSegment>
  var segmentCount = 0
  var links = UnsafeBufferPointer<Range<Int>>(start: nil, count: 0)
  var lexicon: Lexicon
  /// The words of the policy's own phrases.
  var policy: Lexicon?
  var language: Language?
  var isSpaceless = false
  /// The text may be written in several ways that are equal, or holds a word that can't be compared by its bytes.
  var isOdd = false
  var hasMarkup = false
  /// The text has bytes beyond ASCII that start scalars of four bytes.
  var wideCount = 0

  init(
    bytes: UnsafeMutablePointer<UInt8>, tokens: UnsafeMutablePointer<ScanToken>,
    segments: UnsafeMutablePointer<ScanSegment>, lexicon: Lexicon
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.segments = segments
    self.lexicon = lexicon
  }

  /// False only for texts without links: those need a dot directly before a letter or digit, or a scheme.
  var mayHaveLinks: Bool {
    var offset = 0
    while offset < count {
      let byte = bytes[offset]
      offset &+= 1
      if byte == 0x2E {
        let next = bytes[offset]
        if next >= 0x30, next >= 0x80 || next <= 0x39 || (0x61...0x7A).contains(next | 0x20) { return true }
      } else if byte == 0x3A, bytes[offset] == 0x2F, bytes[offset &+ 1] == 0x2F {
        return true
      }
    }
    return false
  }

  /// Whether three letters stand side by side that are the same, as in “sooo”, which is read as “so”. Eight places at a time.
  var hasDrawnOutWord: Bool {
    let text = UnsafeRawPointer(bytes)
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var offset = 0
    while offset < count {
      let first = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let second = text.loadUnaligned(fromByteOffset: offset &+ 1, as: UInt64.self)
      let third = text.loadUnaligned(fromByteOffset: offset &+ 2, as: UInt64.self)
      let difference = (first ^ second | second ^ third) & ~0x2020_2020_2020_2020
      if (difference &- low) & ~difference & high != 0 {
        for place in offset..<min(offset &+ 8, count) where (0x61...0x7A).contains(bytes[place] | 0x20) {
          if bytes[place] | 0x20 == bytes[place &+ 1] | 0x20, bytes[place] | 0x20 == bytes[place &+ 2] | 0x20 {
            return true
          }
        }
      }
      offset &+= 8
    }
    return false
  }

  mutating func suspicion(_ context: GateContext) -> Suspicion {
    readTokens()
    if hasDrawnOutWord { isOdd = true }
    markSentences()
    if isOdd, language != nil || policy != nil { return .everything }
    if lexicon.isUnsure || policy?.isUnsure == true { return .everything }
    var suspicion: Suspicion = hasMarkup ? [.markup] : []
    suspicion.formUnion(structure(context))
    suspicion.formUnion(grammar())
    suspicion.formUnion(links(context))
    suspicion.formUnion(phrases())
    suspicion.formUnion(ask(context))
    return suspicion
  }
}
