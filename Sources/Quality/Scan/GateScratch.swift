/// The memory in which a gate reads messages, one after the other, so that judging a message that nothing speaks against allocates
/// nothing. Make one for each worker; it must not be used by two at a time.
public final class GateScratch {
  /// Behind a pointer, where the parts of the work reach it without asking whether they may.
  private let scan: UnsafeMutablePointer<Scan>
  /// The language that the last message was in.
  private var tag = ""

  /// The tokens of the last message, for tests.
  var lastTokens: [ScanToken] {
    Array(UnsafeBufferPointer(start: scan.pointee.tokens, count: scan.pointee.tokenCount))
  }

  public init() {
    scan = .allocate(capacity: 1)
    scan.initialize(to: Scan(lexicon: .shared(nil)))
  }

  deinit {
    scan.deinitialize(count: 1)
    scan.deallocate()
  }

  /// What may speak against a message.
  func suspicion(of message: Message, context: PreparedContext) -> Suspicion {
    setLanguage(context.lang)
    let isTaken =
      message.text.utf8.withContiguousStorageIfAvailable { text -> Bool in
        scan.pointee.take(text)
        return true
      } ?? false
    if !isTaken { Array(message.text.utf8).withUnsafeBufferPointer { scan.pointee.take($0) } }
    scan.pointee.take(message.segments)
    if scan.pointee.policy !== context.lexicon {
      scan.pointee.policy = context.lexicon
      scan.pointee.hasPolicy = context.lexicon != nil
    }
    return scan.pointee.suspicion(context)
  }

  private func setLanguage(_ lang: String) {
    guard lang != tag else { return }
    tag = lang
    let language = Language(tag: lang)
    scan.pointee.language = language
    scan.pointee.lexicon = .shared(language)
    scan.pointee.isSpaceless = LongSentence.isSpaceless(lang)
  }
}
