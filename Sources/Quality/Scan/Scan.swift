/// One message being looked at by all checks at once, in memory that the next one uses again.
///
/// A function that changes the scan should call no other that doesn't: the compiler makes a copy for it.
struct Scan: ~Copyable {
  /// With zeros behind the end.
  var bytes: UnsafeMutablePointer<UInt8>
  var count = 0
  /// Of scalars and bytes; kept here, as asking for a static property takes a call.
  let tables = ScalarTable.Memory()
  var tokens: UnsafeMutablePointer<ScanToken>
  var tokenCount = 0
  /// The tokens that are more than a plain word behind a word and a space.
  var notes: UnsafeMutablePointer<Int32>
  var noteCount = 0
  /// The tokens that a phrase of the language's lists can start with.
  var starts: UnsafeMutablePointer<Int32>
  var startCount = 0
  /// Where it stands what the words say of the patterns of the language's lists; see `PhraseAnchors`.
  var places: UnsafeMutablePointer<UInt16>
  var segments: UnsafeMutablePointer<ScanSegment>
  var segmentCount = 0
  /// Takes the lower case of a word beyond ASCII.
  let fold: UnsafeMutablePointer<UInt8>
  /// Bytes and tokens that there is room for, and segments.
  var capacity = 0
  var segmentCapacity = 0
  var links: [Range<Int>] = []
  /// The links that X finds, while links are looked for.
  private var found: [Range<Int>] = []
  var lexicon: Lexicon
  /// The words of the policy's own phrases.
  var policy: Lexicon?
  /// Kept, since asking the policy's lexicon itself copies it.
  var hasPolicy = false
  var language: Language?
  var isSpaceless = false
  /// The text may be written in several ways that are equal, or holds a word that can't be compared by its bytes.
  var isOdd = false
  var hasMarkup = false
  /// The text has bytes beyond ASCII that start scalars of four bytes.
  var wideCount = 0
  /// Words of the template with a digit between letters, and with a letter beyond ASCII.
  var digitWordCount = 0
  var accentedCount = 0
  /// The lists of all words together.
  var classes: WordClass = []
  /// The groups of the phrases and of the vague asks that the message's words allow: of the language, and of the policy's own.
  var activePhrases: UInt64 = 0
  var activeOwnPhrases: UInt64 = 0
  var activeVague: UInt64 = 0
  var activeOwnVague: UInt64 = 0

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    bytes = .allocate(capacity: 1)
    tokens = .allocate(capacity: 1)
    notes = .allocate(capacity: 1)
    starts = .allocate(capacity: 1)
    places = .allocate(capacity: 1)
    segments = .allocate(capacity: 1)
    fold = .allocate(capacity: Self.foldCapacity)
    fold.initialize(repeating: 0, count: Self.foldCapacity)
  }

  deinit {
    deallocateTexts()
    segments.deallocate()
    fold.deallocate()
  }

  /// What may speak against the message that has been taken over.
  mutating func suspicion(_ context: PreparedContext) -> Suspicion {
    (isOdd, hasMarkup, wideCount) = (false, false, 0)
    (digitWordCount, accentedCount) = (0, 0)
    findLinks()
    readTokens()
    markSentences()
    return judge(context)
  }

  private func judge(_ context: PreparedContext) -> Suspicion {
    if isOdd, language != nil || hasPolicy { return .everything }
    if lexicon.isUnsure || hasPolicy && policy?.isUnsure == true { return .everything }
    var suspicion: Suspicion = hasMarkup ? [.markup] : []
    suspicion.formUnion(structure(context))
    suspicion.formUnion(grammar())
    if language == .fr || language == .es { suspicion.formUnion(vowelsMeet()) }
    suspicion.formUnion(links(context))
    suspicion.formUnion(phrases())
    suspicion.formUnion(ask(context))
    if isDisguised, language != nil || hasPolicy { suspicion.insert(.disguise) }
    return suspicion
  }

  private mutating func findLinks() {
    let text = UnsafeBufferPointer(start: UnsafePointer(bytes), count: count)
    if !PlainLinks.find(in: text, into: &links) { MessageLinks.find(in: text, found: &found, into: &links) }
  }
}
