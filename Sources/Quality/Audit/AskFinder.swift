/// Finds the sentence of a bare text that asks for something.
struct AskFinder {
  let reading: Reading
  let context: GateContext
  private var language: Language? { context.language }

  /// UTF-8 offsets; nil when nothing asks.
  var range: Range<Int>? {
    let asks = reading.sentences.indices.filter(isCandidate)
    if asks.isEmpty { return lastStatement.map { reading.range(of: $0) } }
    // What is no more than a remark on an ask before it steps back behind that.
    for (place, number) in asks.enumerated().reversed() {
      let tokens = whole(number)
      let ask = Ask(Array(tokens), reading: reading, context: context)
      if ask.isSpecificByItself(nil) { return reading.range(of: tokens) }
      if let start = Antecedent(of: ask, nil)?.start { return reading.range(of: start..<tokens.upperBound) }
      let followsAsk = place > 0 && asks[place - 1] == number - 1
      if !AskRemark(ask, followsAsk: followsAsk).isMere { return reading.range(of: tokens) }
    }
    return asks.last.map { reading.range(of: whole($0)) }
  }

  /// Of a language whose verbs aren't known the last sentence may be the ask, where there is one before it and it is long enough.
  private var lastStatement: Range<Int>? {
    guard language == nil, let last = reading.sentences.indices.last, last > 0, !isOptOut(reading.sentences[last]),
      reading.tokens[reading.sentences[last]].count(where: { $0.kind == .word }) > 2
    else { return nil }
    // Too short a text for a guess may well show that it is English, whose asks are known.
    let words = reading.tokens[reading.sentences[last]].filter { $0.kind == .word && !$0.isFact }
    return context.lang == "und" && LanguageGuess.looksEnglish(words) ? nil : reading.sentences[last]
  }

  /// A sentence that asks, with the question that leads to it and the link that follows it.
  private func whole(_ number: Int) -> Range<Int> {
    let sentences = reading.sentences
    var first = number
    // “Do you have 15 minutes? Pick a time: https://…” is one ask in two sentences.
    if first > 0, !isQuestion(sentences[number]), hasLink(sentences[number]),
      isQuestion(sentences[first - 1])
    {
      first -= 1
    }
    var last = number
    while last + 1 < sentences.count, isOnlyLink(sentences[last + 1]) { last += 1 }
    return sentences[first].lowerBound..<sentences[last].upperBound
  }

  private func isCandidate(_ number: Int) -> Bool {
    let sentence = reading.sentences[number]
    if isOptOut(sentence) { return false }
    if isAsk(sentence) { return true }
    // A link alone asks to be opened where something says what it is; behind an ask it is a part of that.
    guard language != nil, isOnlyLink(sentence), number == 0 || !isAsk(reading.sentences[number - 1]) else {
      return false
    }
    return Antecedent(of: Ask(Array(sentence), reading: reading, context: context), nil)?.start != nil
  }

  private func isAsk(_ sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens[sentence]
    if isQuestion(sentence) { return true }
    if tokens.contains(where: { $0.isWordLike && EastAsianAsks.asks($0.key) }) { return true }
    guard let language, language != .ja else { return tokens.contains { $0.kind == .link } }
    if tokens.contains(where: { $0.kind == .link }), tokens.count(where: \.isWordLike) > 0 { return true }
    if isOffer(tokens) || isWish(sentence) { return true }
    let ask = Ask(Array(sentence), reading: reading, context: context)
    if !ask.wordings.isEmpty || ask.namesAnswers(language) { return true }
    let verbs = (Asks.linkVerbs[language] ?? []).union(Fillers.replyVerbs[language] ?? []).union(
      Self.otherVerbs[language] ?? [])
    let goodWishes = Self.goodWishes[language]?.matches(in: reading, tokens: sentence) ?? []
    return sentence.contains { index in
      let token = reading.tokens[index]
      guard token.kind == .word, !token.isFact, verbs.contains(token.key) else { return false }
      return startsClause(index, in: sentence) && !goodWishes.contains { $0.tokens.contains(index) }
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
  private static let goodWishes = PhraseBook(Remarks.goodWishes)

  private func startsClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = reading.tokens[index - 1]
    return before.kind == .symbol || [",", ":", ";", "—", "–"].contains(before.key)
      || Self.openers.contains(before.key)
  }

  /// Words that an imperative stands behind.
  private static let openers: Set<String> = [
    "please", "just", "and", "so", "bitte", "pls", "then", "y", "e", "et", "und", "einfach", "solo", "sólo", "só",
    "favor", "simplement", "also", "entonces",
  ]

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence].contains { !$0.isFact && ["?", "？", "؟"].contains($0.key) }
  }

  private func hasLink(_ sentence: Range<Int>) -> Bool { reading.tokens[sentence].contains { $0.kind == .link } }

  private func hasWords(_ sentence: Range<Int>) -> Bool { reading.tokens[sentence].contains(where: \.isWordLike) }

  private func isOnlyLink(_ sentence: Range<Int>) -> Bool { hasLink(sentence) && !hasWords(sentence) }

  /// “Reply STOP to hear no more”, where nothing is asked. “Where do you stop for coffee?” and the team that is called “Stop plan” are
  /// something else.
  private func isOptOut(_ sentence: Range<Int>) -> Bool {
    !isQuestion(sentence) && OptOutNotice.isIn(reading.text(reading.range(of: sentence)))
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
      "play", "tag", "ring", "collect", "pop", "shoot",
    ],
    .es: [
      "usa", "ven", "avísame", "avísanos", "llámanos", "llama", "sube", "rellena", "hablemos", "conectemos", "no",
      "trae", "tráenos", "tráeme", "traiga", "traednos", "prueba", "pruébalo", "pruébala", "pruébelo", "vente", "venga",
      "venid",
      "pásate", "llámame", "ponnos", "danos",
    ],
    .fr: [
      "utilisez", "utilise", "venez", "viens", "appelez", "remplissez", "parlons", "n'hésitez", "n'hésite",
      "apportez", "apporte", "passez", "passe", "essayez", "goûtez", "prenez", "prends", "gardez", "garde",
    ],
    .de: [
      "nutze", "komm", "kommen", "ruf", "fülle", "lass", "lasst", "trag", "nimm",
      "bring", "bringt", "bringe", "probier", "hol", "holt", "leg", "stell",
    ],
    .pt: [
      "use", "venha", "ligue", "preencha", "fale", "entre", "vamos",
      "traga", "traz", "venham", "vem", "passa", "passe", "prove", "prova",
    ],
    .it: [
      "usa", "vieni", "fammi", "facci", "chiama", "compila", "contattaci", "non",
      "porta", "portaci", "portami", "porti", "provalo", "provala", "passa", "venga", "venite", "lascia", "lasciaci",
    ],
  ]
}
