import RuleModel

/// A call to action's words, as `cta/vague` judges them.
struct Ask {
  let reading: Reading
  let context: GateContext
  /// Its tokens, in the order of the text.
  let indices: [Int]
  private let members: Set<Int>
  /// Tokens of vague wordings.
  private let vague: Set<Int>

  static let book = PhraseBook(Asks.vague)

  init(number: Int, reading: Reading, context: GateContext) {
    self.init(reading.callToAction(number), reading: reading, context: context)
  }

  /// - Parameter indices: of the ask's tokens, in order.
  init(_ indices: [Int], reading: Reading, context: GateContext) {
    self.reading = reading
    self.context = context
    self.indices = indices
    members = Set(indices)
    var vague: Set<Int> = []
    if let first = indices.first, let last = indices.last {
      let range = first..<(last + 1)
      let known = Self.book[context.language]?.matches(in: reading, tokens: range) ?? []
      for match in known where Self.fillsTokens(match, in: reading) { vague.formUnion(match.tokens) }
      for match in context.lists.vagueAsks.matches(in: reading, tokens: range) { vague.formUnion(match.tokens) }
    }
    self.vague = vague
  }

  /// Where words run on without spaces a wording is found as a part of a token, and says nothing of a long rest.
  private static func fillsTokens(_ match: PhraseSet.Match, in reading: Reading) -> Bool {
    let whole = reading.range(of: match.tokens)
    return reading.text(whole).count - reading.text(match.range).count <= 1
  }

  /// By its own words, or by those before it that it points to.
  func isSpecific(_ kind: CallToAction.Kind?) -> Bool {
    isSpecificByItself(kind) || Antecedent(of: self, kind)?.start != nil
  }

  /// - Parameter kind: nil when it isn't known; then the ask may be specific in any way, but a link alone books no meeting.
  func isSpecificByItself(_ kind: CallToAction.Kind?) -> Bool {
    if context.language == nil { return isSpecificInAnyLanguage(kind) }
    if isWhollyVague, !(kind == .meeting && hasLink) { return false }
    switch kind {
    case .meeting: return hasLink || hasTime
    case .link: return hasLink && namesSomething(atLeast: 1)
    case .reply: return hasAnswerableQuestion || namesReply
    case .task: return namesSomething(atLeast: 2) && (hasLink || hasTime || hasPlace)
    case .offer: return hasCode || hasEnd
    case nil: return hasTime || [.link, .reply, .task, .offer].contains { isSpecificByItself($0) }
    }
  }

  /// Of words that the lists don't have it can't be told what they say, so that a sentence is enough. What shows in every language is still
  /// asked for: a link's link, an offer's code or number.
  private func isSpecificInAnyLanguage(_ kind: CallToAction.Kind?) -> Bool {
    switch kind {
    case .meeting: hasLink || hasTime || isSentence
    case .link: hasLink && namesSomething(atLeast: 1)
    case .reply: hasAnswerableQuestion || namesReply || isSentence
    case .task: isSentence || namesSomething(atLeast: 1) && (hasLink || hasTime || hasPlace)
    case .offer: hasCode || hasEnd || tokens.contains { $0.kind == .number }
    case nil: hasTime || [.link, .reply, .task, .offer].contains { isSpecificInAnyLanguage($0) }
    }
  }

  /// Two words that the policy doesn't call vague, or a few signs of a script that needs no spaces.
  private var isSentence: Bool {
    let words = indices.filter { !vague.contains($0) }.map { reading.tokens[$0] }.filter { $0.kind == .word }
    return words.count > 1
      || words.contains { $0.key.unicodeScalars.count { (0x0E00...0x9FFF).contains($0.value) } > 3 }
  }

  /// Nothing but a vague wording and words of grammar: neither a value, a number nor a word that says something.
  var isWhollyVague: Bool {
    guard !vague.isEmpty, let fillers = Fillers.words(context.language) else { return false }
    return indices.allSatisfy { index in
      let token = reading.tokens[index]
      if case .cta = reading.origin(of: token), token.kind != .link { return false }
      guard token.isWordLike else { return true }
      return isName(token) || !token.isFact && (vague.contains(index) || fillers.contains(token.key))
    }
  }

  /// Whom the ask is put to, which says nothing of what it is about. In Japanese a token goes on behind the name.
  private func isName(_ token: Token) -> Bool {
    token.isFact && context.language != .ja && reading.origin(of: token)?.fact.map(Fact.isName) == true
  }

  var tokens: [Token] { indices.map { reading.tokens[$0] } }
  var hasLink: Bool { tokens.contains { $0.kind == .link } }

  private func hasOrigin(_ path: String) -> Bool {
    // A token may hold a value and the template's words, where a script has no spaces.
    reading.message.segments.contains { segment in
      guard case .cta(let name) = segment.origin, name == path || name.hasPrefix(path + ".") else { return false }
      return tokens.contains {
        $0.kind != .link && $0.range.overlaps(segment.range) || $0.range.lowerBound == segment.range.lowerBound
      }
    }
  }

  // MARK: Times

  /// A time of day, a date or a day of the week, or a value of the engine's that is one.
  var hasTime: Bool {
    if hasOrigin("cta.slot") || hasOrigin("cta.slots") || hasOrigin("cta.deadline") || hasOrigin("cta.ends") {
      return true
    }
    return indices.contains { index in
      let token = reading.tokens[index]
      switch token.kind {
      case .number: return isTime(token, at: index) || EastAsianAsks.namesTime(token.key)
      case .word: return TimeWords.days.contains(token.key) || EastAsianAsks.namesTime(token.key)
      default: return false
      }
    }
  }

  private func isTime(_ token: Token, at index: Int) -> Bool {
    let key = token.key
    if key.contains(":") { return true }
    for suffix in ["am", "pm", "h", "h30", "h15", "h45", "uhr", "時", "th", "st", "nd", "rd"] where key.hasSuffix(suffix)
    { return true }
    let after = reading.token(index + 1)
    if let after, ["am", "pm", "a", "p", "uhr", "h", "o'clock", "heures"].contains(after.key) { return true }
    if let after, TimeWords.months.contains(after.key) || ["月", "日", "時"].contains(where: { after.key.hasPrefix($0) }) {
      return true
    }
    guard let before = reading.token(index - 1) else { return false }
    return TimeWords.months.contains(before.key)
      || ["at", "by", "um", "às", "alle", "las", "à"].contains(before.key) && key.count <= 2
  }

  private var hasEnd: Bool { hasTime || tokens.contains { TimeWords.near.contains($0.key) } }

  // MARK: Words

  /// Words that say something: not of grammar, not part of a vague wording, not the general names of what is behind a link.
  private func namesSomething(atLeast count: Int) -> Bool {
    guard let fillers = Fillers.words(context.language) else {
      return tokens.contains { $0.kind == .word }
    }
    if context.language == .ja {
      return tokens.reduce(0) { $0 + letterCount($1) } >= 4
    }
    var seen = 0
    for index in indices {
      let token = reading.tokens[index]
      guard token.kind == .word || token.kind == .number || token.kind == .hashtag || token.kind == .handle else {
        continue
      }
      if isName(token) { continue }
      if token.isFact || !vague.contains(index) && !fillers.contains(token.key) { seen += 1 }
    }
    return seen >= count
  }

  /// In Japanese; behind a number, a sign or an address the words run on in the same token.
  private func letterCount(_ token: Token) -> Int {
    if token.kind == .word { return token.key.count }
    return token.isWordLike ? token.key.unicodeScalars.count { $0.value >= 0x3000 } : 0
  }

  private var hasPlace: Bool {
    if context.language == .ja, tokens.contains(where: { $0.isWordLike && EastAsianAsks.namesPlace($0.key) }) {
      return true
    }
    if tokens.contains(where: { $0.kind == .handle || $0.kind == .hashtag }) { return true }
    return indices.contains { index in
      let token = reading.tokens[index]
      guard token.kind == .word, TimeWords.places.contains(token.key), let next = reading.token(index + 1) else {
        return false
      }
      return next.isWordLike && members.contains(index + 1)
    } || tokens.contains { TimeWords.near.contains($0.key) }
  }

  var hasAnswerableQuestion: Bool { hasQuestionMark || asksWithoutMark }

  /// “どのミルをお使いですか。”: the last syllable asks.
  private var asksWithoutMark: Bool {
    indices.contains { index in
      guard reading.tokens[index].isWordLike, EastAsianAsks.isQuestion(reading.tokens[index].key) else { return false }
      guard let next = reading.token(index + 1), members.contains(index + 1) else { return true }
      return !next.isWordLike && next.key != "、" && next.key != "，" && next.key != ","
    }
  }

  private var hasQuestionMark: Bool {
    let questions = indices.filter {
      ["?", "？", "؟", ";"].contains(reading.tokens[$0].key)
        && (reading.tokens[$0].key != ";" || context.lang.hasPrefix("el"))
    }
    let fillers = Fillers.words(context.language) ?? []
    // What stands before a mark stands before the next one of the sentence, too.
    var (place, hasWords, saysSomething, isVague) = (0, false, false, false)
    for mark in questions {
      let start = reading.sentence(around: mark).lowerBound
      if start > place || mark < place { (place, hasWords, saysSomething, isVague) = (start, false, false, false) }
      for index in place..<mark where reading.tokens[index].isWordLike && members.contains(index) {
        let token = reading.tokens[index]
        hasWords = true
        isVague = isVague || vague.contains(index)
        let saysNothing = isName(token) || vague.contains(index) && !token.isFact || fillers.contains(token.key)
        saysSomething = saysSomething || !saysNothing
      }
      place = mark
      // Vague as a whole, but for words of grammar: “Any questions?”, “How can we help you?”
      if hasWords, saysSomething || !isVague { return true }
    }
    return false
  }

  /// “Reply DEMO”, “answer with the name of your database”, “tell me which one you use”.
  private var namesReply: Bool {
    guard let language = context.language else {
      return tokens.contains { $0.kind == .word && $0.letters == .upper && $0.key.count > 1 }
    }
    if language == .ja { return namesReplyInJapanese }
    if let language = context.language, namesAnswers(language) || promisesForYes(language) { return true }
    let verbs = Fillers.replyVerbs[language] ?? []
    if indices.contains(where: { verbs.contains(reading.tokens[$0].key) && wants(behind: $0, language) }) {
      return true
    }
    return wordings.contains { match in
      guard let last = match.tokens.last else { return false }
      return wants(behind: last, language)
        || reading.tokens[last].key == "please"
          && match.tokens.dropFirst().contains { isWanted($0, language) && reading.tokens[$0].key != "please" }
    }
  }

  /// Asks for an answer in several words; see `ReplyVerbs`.
  var wordings: [PhraseSet.Match] {
    guard let first = indices.first, let last = indices.last else { return [] }
    return Self.replyBook[context.language]?.matches(in: reading, tokens: first..<(last + 1)) ?? []
  }

  private static let replyBook = PhraseBook(ReplyVerbs.wordings)

  /// Whether behind a word stands one that says what is wanted.
  private func wants(behind index: Int, _ language: Language) -> Bool {
    indices.contains { $0 > index && isWanted($0, language) }
  }

  private func isWanted(_ index: Int, _ language: Language) -> Bool {
    let token = reading.tokens[index]
    guard token.isWordLike, !isName(token) else { return false }
    return token.isFact || token.letters == .upper && token.key.count > 1
      || !vague.contains(index) && Fillers.words(language)?.contains(token.key) != true
  }

  /// “A yes or no will do”: two answers to choose from.
  func namesAnswers(_ language: Language) -> Bool {
    guard let answers = Pointers.answers[language] else { return false }
    return indices.contains { index in
      guard answers.contains(reading.tokens[index].key), let between = reading.token(index + 1),
        let other = reading.token(index + 2)
      else { return false }
      return ["or", "o", "ou", "oder", "/"].contains(between.key) && members.contains(index + 2)
        && answers.contains(other.key) && other.key != reading.tokens[index].key
    }
  }

  /// “Say yes and I'll post it”, with a verb that asks for an answer right before it.
  private func promisesForYes(_ language: Language) -> Bool {
    guard language == .en, let answers = Pointers.answers[language], let verbs = Fillers.replyVerbs[language] else {
      return false
    }
    return indices.contains { index in
      guard index > 0, answers.contains(reading.tokens[index].key), verbs.contains(reading.tokens[index - 1].key) else {
        return false
      }
      return (1...3).contains {
        members.contains(index + $0) && ["i'll", "we'll", "it's", "they're"].contains(reading.tokens[index + $0].key)
      }
    }
  }

  /// A request to answer or tell, with an object or long enough to say what.
  private var namesReplyInJapanese: Bool {
    let words = tokens.filter(\.isWordLike)
    let count = words.reduce(0) { $0 + $1.key.count }
    return (count >= 10 || count >= 8 && words.contains { $0.key.contains("を") })
      && words.contains { word in EastAsianAsks.japaneseReplies.contains { word.key.contains($0) } }
  }

  private var hasCode: Bool {
    if hasOrigin("cta.code") { return true }
    return tokens.contains { token in
      guard token.kind == .word || token.kind == .number, token.key.count >= 4 else { return false }
      let text = reading.text(token)
      if text.allSatisfy(Self.isOfCode) { return text.contains(where: \.isUppercase) }
      // “コードADA20を”, “ADA20을”: the words around it run on.
      guard text.unicodeScalars.contains(where: { $0.value >= 0x0E00 }) else { return false }
      return text.split { !$0.isASCII || !Self.isOfCode($0) }.contains {
        $0.count >= 4 && $0.contains(where: \.isUppercase)
      }
    }
  }

  private static func isOfCode(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || character == "_"
  }
}
