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
  /// The groups of the vague asks that the message's words allow: of the language, and of the policy's own.
  var activeVague: UInt64 = 0
  var activeOwnVague: UInt64 = 0

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
    let raw = UnsafeRawPointer(bytes)
    var offset = 0
    while offset < count {
      // Eight bytes at a time, most of which have neither a dot nor a colon; zeros stand behind the end.
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if Self.hasByte(word, 0x2E2E_2E2E_2E2E_2E2E) || Self.hasByte(word, 0x3A3A_3A3A_3A3A_3A3A),
        mayStartLink(in: offset..<min(offset &+ 8, count))
      {
        return true
      }
      offset &+= 8
    }
    return false
  }

  /// Whether a byte of a word is zero once it is combined with a pattern.
  @inline(__always)
  private static func hasByte(_ word: UInt64, _ pattern: UInt64) -> Bool {
    let rest = word ^ pattern
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }

  private func mayStartLink(in range: Range<Int>) -> Bool {
    for offset in range {
      let next = bytes[offset &+ 1]
      switch bytes[offset] {
      case 0x2E: if next >= 0x80 || (0x30...0x39).contains(next) || (0x61...0x7A).contains(next | 0x20) { return true }
      case 0x3A: if next == 0x2F, bytes[offset &+ 2] == 0x2F { return true }
      default: break
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
