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

  mutating func suspicion(_ context: GateContext) -> Suspicion {
    readTokens()
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
