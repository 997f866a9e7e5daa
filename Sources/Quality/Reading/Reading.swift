/// A message cut into words and sentences, once for all checks, as far as they ask for it. Not for several threads.
final class Reading {
  let message: Message
  /// The UTF-8 bytes of the text.
  let bytes: [UInt8]
  let links: [MessageLink]
  /// What makes the message personal.
  private(set) lazy var facts = Fact.facts(of: message, bytes: bytes, links: links)
  private(set) lazy var tokens = Tokenizer(message: message, links: links).tokens()
  /// Ranges of `tokens`, without gap; none is empty.
  private(set) lazy var sentences = SentenceSplitter.sentences(of: tokens)
  /// By token, the index of its sentence.
  private lazy var sentenceOfToken: [Int] = sentences.enumerated().flatMap { number, sentence in
    repeatElement(number, count: sentence.count)
  }

  /// By language, since accents are a disguise in some only; made when first asked for.
  private var plainReadings: [Language?: PlainReading?] = [:]

  /// The message as its disguised letters are meant; nil where none is.
  func plain(in language: Language?) -> PlainReading? {
    if let known = plainReadings[language] { return known }
    let made = PlainReading(of: self, in: language)
    plainReadings[language] = .some(made)
    return made
  }

  init(_ message: Message) {
    self.message = message
    bytes = Array(message.text.utf8)
    links = bytes.withUnsafeBufferPointer { MessageLinks.find(in: $0) }
  }

  private(set) lazy var isASCII = bytes.allSatisfy { $0 < 0x80 }

  /// The text of a UTF-8 range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  func text(_ token: Token) -> String { text(token.range) }

  /// The UTF-8 range that a range of tokens covers.
  func range(of tokenRange: Range<Int>) -> Range<Int> {
    guard let first = tokens[tokenRange].first, let last = tokens[tokenRange].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func isSentenceStart(_ index: Int) -> Bool {
    guard sentenceOfToken.indices.contains(index) else { return false }
    return index == 0 || sentenceOfToken[index] != sentenceOfToken[index - 1]
  }

  func sentence(around index: Int) -> Range<Int> {
    sentenceOfToken.indices.contains(index) ? sentences[sentenceOfToken[index]] : index..<index
  }

  /// Whether two tokens come from the same segment, and that one is a fact: then its grammar is the follower's own.
  func isInsideOneFact(_ left: Token, _ right: Token) -> Bool {
    left.isFact && right.isFact && left.segment == right.segment
  }

  /// The words that are the first of a fact, right behind another word and a space.
  var insertedWords: [Int] {
    tokens.indices.dropFirst().filter { index in
      let (before, word) = (tokens[index - 1], tokens[index])
      return word.isFact && word.kind == .word && word.gap == .space && before.kind == .word
        && !isInsideOneFact(before, word)
    }
  }

  func origin(of token: Token) -> Message.Origin? {
    message.segments.indices.contains(token.segment) ? message.segments[token.segment].origin : nil
  }

  /// The indices of the tokens of one call to action, in the order of the text.
  func callToAction(_ number: Int) -> [Int] { tokens.indices.filter { tokens[$0].callToAction == number } }

  /// The numbers of the calls to action, in the order of the text, each once.
  var callsToAction: [Int] {
    var numbers: [Int] = []
    for segment in message.segments {
      if case .cta(let number) = segment.region, !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  /// The UTF-8 range from the first to the last byte of a region.
  func range(of region: Message.Region) -> Range<Int>? {
    let parts = message.segments.filter { $0.region == region }
    guard let first = parts.first, let last = parts.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}
