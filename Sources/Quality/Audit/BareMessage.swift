import Diagnostics

extension Message {
  /// A message from a text that no template made, such as an auto-DM that someone wants to have audited.
  ///
  /// The call to action is the last sentence that asks for something: a question, an imperative of the languages that the checks know, or
  /// an offer with its code or end.
  /// A link that stands alone behind it belongs to it. A text without such a sentence has none.
  ///
  /// - Parameters:
  ///   - facts: the values of the follower that were found in the text, by UTF-8 range; what overlaps an earlier one or lies outside the
  ///     text is left out.
  ///   - lang: a BCP 47 tag.
  public init(auditing text: String, facts: [(path: String, range: Range<Int>)], lang: String = "en") {
    let count = text.utf8.count
    var values: [Segment] = []
    var end = 0
    for fact in facts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard fact.range.lowerBound >= end, fact.range.upperBound <= count, !fact.range.isEmpty else { continue }
      if fact.range.lowerBound > end { values.append(Segment(range: end..<fact.range.lowerBound, origin: .literal)) }
      values.append(Segment(range: fact.range, origin: .fact(fact.path)))
      end = fact.range.upperBound
    }
    if end < count { values.append(Segment(range: end..<count, origin: .literal)) }
    let bare = Message(text: text, segments: values)
    guard let ask = AskFinder(reading: Reading(bare), language: Language(tag: lang)).range else {
      self = bare
      return
    }
    self.init(text: text, segments: values.flatMap { Self.cut($0, at: ask) })
  }

  /// A segment's parts before, in and behind a range, of which the middle one is the call to action.
  private static func cut(_ segment: Segment, at ask: Range<Int>) -> [Segment] {
    let inside = segment.range.clamped(to: ask)
    guard !inside.isEmpty else { return [segment] }
    var parts: [Segment] = []
    if segment.range.lowerBound < inside.lowerBound {
      parts.append(Segment(range: segment.range.lowerBound..<inside.lowerBound, origin: segment.origin))
    }
    parts.append(Segment(range: inside, origin: segment.origin, region: .cta(0)))
    if inside.upperBound < segment.range.upperBound {
      parts.append(Segment(range: inside.upperBound..<segment.range.upperBound, origin: segment.origin))
    }
    return parts
  }
}

/// Finds the sentence of a bare text that asks for something.
struct AskFinder {
  let reading: Reading
  let language: Language?

  /// UTF-8 offsets; nil when nothing asks.
  var range: Range<Int>? {
    let sentences = reading.sentences
    guard let last = sentences.indices.last(where: { isAsk(sentences[$0]) && !isOptOut(sentences[$0]) }) else {
      return nil
    }
    // “Do you have 15 minutes? Pick a time: https://…” is one ask in two sentences.
    var first = last
    if first > 0, !isQuestion(sentences[last]), reading.tokens[sentences[last]].contains(where: { $0.kind == .link }),
      isQuestion(sentences[first - 1])
    {
      first -= 1
    }
    var end = last
    while end + 1 < sentences.count, isOnlyLink(sentences[end + 1]) { end += 1 }
    return reading.range(of: sentences[first].lowerBound..<sentences[end].upperBound)
  }

  private func isAsk(_ sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens[sentence]
    if isQuestion(sentence) { return true }
    if tokens.contains(where: { $0.isWordLike && EastAsianAsks.asks($0.key) }) { return true }
    guard let language, language != .ja else { return tokens.contains { $0.kind == .link } }
    if tokens.contains(where: { $0.kind == .link }), tokens.count(where: \.isWordLike) > 0 { return true }
    if isOffer(tokens) || isWish(sentence) { return true }
    let verbs = (Asks.linkVerbs[language] ?? []).union(Fillers.replyVerbs[language] ?? []).union(
      Self.otherVerbs[language] ?? [])
    return sentence.contains { index in
      let token = reading.tokens[index]
      guard token.kind == .word, !token.isFact, verbs.contains(token.key) else { return false }
      return startsClause(index, in: sentence)
    }
  }

  /// “Code GLASS20 ends on Sunday”, “half price until Friday”.
  private func isOffer(_ tokens: ArraySlice<Token>) -> Bool {
    let hasDay = tokens.contains { TimeWords.days.contains($0.key) || TimeWords.months.contains($0.key) }
    if hasDay, tokens.contains(where: { TimeWords.limits.contains($0.key) }) { return true }
    return tokens.contains { $0.key == "code" || $0.key == "código" || $0.key == "codice" }
      && tokens.contains { $0.letters == .upper && $0.key.count > 3 }
  }

  private func isWish(_ sentence: Range<Int>) -> Bool {
    Self.wishes[language]?.matches(in: reading, tokens: sentence).isEmpty == false
  }

  private static let wishes = PhraseBook(Asks.wishes)

  private func startsClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = reading.tokens[index - 1]
    return before.kind == .symbol || [",", ":", ";", "—", "–"].contains(before.key)
      || ["please", "just", "and", "so", "bitte", "pls", "then"].contains(before.key)
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence].contains { !$0.isFact && ["?", "？", "؟"].contains($0.key) }
  }

  private func isOnlyLink(_ sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens[sentence]
    return tokens.contains { $0.kind == .link } && !tokens.contains(where: \.isWordLike)
  }

  private func isOptOut(_ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence].contains { ["stop", "unsubscribe", "optout"].contains($0.key) }
  }

  /// Imperatives beside those that open a link or answer.
  private static let otherVerbs: [Language: Set<String>] = [
    .en: [
      "let", "let's", "lets", "feel", "use", "post", "join", "come", "call", "email", "ping", "meet", "bring", "add",
      "fill", "upload", "submit", "file", "star", "enter", "don't", "swing", "stop", "drop", "hit", "reach", "be",
      "like", "show", "give", "ask", "print", "test", "run", "sit", "walk", "save", "forward", "introduce", "invite",
      "mark", "put", "return", "point", "quote", "mention", "rate", "record", "hop", "swap", "keep", "remember",
      "nominate",
      "suggest", "compare", "copy", "install", "upgrade", "switch", "plant", "cook", "taste", "borrow", "rent", "ride",
      "play",
    ],
    .es: ["usa", "ven", "llámanos", "llama", "sube", "rellena", "hablemos", "conectemos", "no"],
    .fr: ["utilisez", "utilise", "venez", "viens", "appelez", "remplissez", "parlons", "n'hésitez", "n'hésite"],
    .de: ["nutze", "komm", "kommen", "ruf", "fülle", "lass", "lasst", "trag", "nimm"],
    .pt: ["use", "venha", "ligue", "preencha", "fale", "entre", "vamos"],
    .it: ["usa", "vieni", "chiama", "compila", "contattaci", "non"],
  ]
}
