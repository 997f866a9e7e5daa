/// The memory in which a gate reads messages, one after the other, so that judging a message that nothing speaks against allocates
/// nothing. Make one for each worker; it must not be used by two at a time.
public final class GateScratch {
  private var scan: Scan
  private var byteCapacity = 0
  private var tokenCapacity = 0
  private var segmentCapacity = 0
  var links: [Range<Int>] = []
  var found: [Range<Int>] = []
  /// The language that the last message was in.
  private var tag = ""
  private var language: Language? = nil
  private var lexicon = Lexicon.shared(nil)
  private var isSpaceless = false

  /// The last message, for tests.
  var last: Scan { scan }

  public init() {
    scan = Scan(
      bytes: .allocate(capacity: 1), tokens: .allocate(capacity: 1), segments: .allocate(capacity: 1),
      lexicon: lexicon)
  }

  deinit {
    scan.bytes.deallocate()
    scan.tokens.deallocate()
    scan.segments.deallocate()
  }

  /// What may speak against a message.
  func suspicion(of message: Message, context: GateContext) -> Suspicion {
    setLanguage(context.lang)
    let isCopied =
      message.text.utf8.withContiguousStorageIfAvailable { buffer -> Bool in
        take(buffer)
        return true
      } ?? false
    if !isCopied { Array(message.text.utf8).withUnsafeBufferPointer { take($0) } }
    takeSegments(of: message)
    var scan = scan
    scan.language = language
    scan.lexicon = lexicon
    scan.policy = context.lists.lexicon
    scan.isSpaceless = isSpaceless
    if scan.mayHaveLinks {
      let buffer = UnsafeBufferPointer(start: UnsafePointer(scan.bytes), count: scan.count)
      MessageLinks.find(in: buffer, found: &found, into: &links)
    } else {
      links.removeAll(keepingCapacity: true)
    }
    return links.withUnsafeBufferPointer { links in
      scan.links = links
      let suspicion = scan.suspicion(context)
      self.scan.tokenCount = scan.tokenCount
      return suspicion
    }
  }

  private func setLanguage(_ lang: String) {
    guard lang != tag else { return }
    tag = lang
    language = Language(tag: lang)
    lexicon = .shared(language)
    isSpaceless = LongSentence.isSpaceless(lang)
  }

  private func take(_ text: UnsafeBufferPointer<UInt8>) {
    let count = text.count
    if byteCapacity < count {
      byteCapacity = count * 2
      scan.bytes.deallocate()
      // What reads several bytes at a time may do so behind the end.
      scan.bytes = .allocate(capacity: byteCapacity + 64)
    }
    if tokenCapacity < count + 2 {
      tokenCapacity = count * 2 + 2
      scan.tokens.deallocate()
      scan.tokens = .allocate(capacity: tokenCapacity)
    }
    if byteCapacity == 0 {
      byteCapacity = 64
      scan.bytes.deallocate()
      scan.bytes = .allocate(capacity: byteCapacity + 64)
    }
    if let start = text.baseAddress { scan.bytes.update(from: start, count: count) }
    (scan.bytes + count).initialize(repeating: 0, count: 64)
    scan.count = count
    scan.tokenCount = 0
  }

  private func takeSegments(of message: Message) {
    let count = message.segments.count
    if segmentCapacity < count {
      segmentCapacity = count * 2
      scan.segments.deallocate()
      scan.segments = .allocate(capacity: segmentCapacity)
    }
    let (segments, length) = (scan.segments, scan.count)
    message.segments.withUnsafeBufferPointer { source in
      for index in source.indices { segments[index] = ScanSegment(source[index], count: length) }
    }
    scan.segmentCount = count
  }
}
