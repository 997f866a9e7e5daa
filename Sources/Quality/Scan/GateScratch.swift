/// The memory in which a gate reads messages, one after the other, so that judging a message that nothing speaks against allocates
/// nothing. Make one for each worker; it must not be used by two at a time.
public final class GateScratch {
  /// Behind a pointer, where the parts of the work reach it without asking whether they may.
  private let scan: UnsafeMutablePointer<Scan>

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

  /// What may speak against a message, as it is written and as it is meant.
  func suspicion(of message: Message, context: PreparedContext) -> Suspicion {
    let written = scan(message, context: context)
    guard written.contains(.disguise), written != .everything,
      let plain = PlainReading(of: Reading(message), in: context.language)
    else { return written }
    let meant = scan(plain.reading.message, context: context)
    return meant == .everything ? .everything : written.union(meant.intersection(Self.readPlain))
  }

  /// The checks that look for phrases in what is meant, too.
  private static let readPlain: Suspicion = [.stockPhrase, .spam]

  /// What may speak against a message as it is written.
  func scan(_ message: Message, context: PreparedContext) -> Suspicion {
    if scan.pointee.lexicon !== context.lexicon { scan.pointee.lexicon = context.lexicon }
    (scan.pointee.language, scan.pointee.isSpaceless) = (context.language, context.isSpaceless)
    let isTaken =
      message.text.utf8.withContiguousStorageIfAvailable { text -> Bool in
        scan.pointee.take(text)
        return true
      } ?? false
    if !isTaken { Array(message.text.utf8).withUnsafeBufferPointer { scan.pointee.take($0) } }
    scan.pointee.take(message.segments)
    if scan.pointee.policy !== context.policyLexicon {
      scan.pointee.policy = context.policyLexicon
      scan.pointee.hasPolicy = context.policyLexicon != nil
    }
    return scan.pointee.suspicion(context)
  }
}
