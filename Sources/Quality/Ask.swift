import RuleModel

/// A call to action's words, as `cta/vague` judges them.
struct Ask {
  private let reading: Reading
  private let context: GateContext
  private let indices: [Int]
  /// Tokens of vague wordings.
  private let vague: Set<Int>

  static let book = PhraseBook(Asks.vague)

  init(number: Int, reading: Reading, context: GateContext) {
    self.reading = reading
    self.context = context
    indices = reading.callToAction(number)
    var vague: Set<Int> = []
    if let first = indices.first, let last = indices.last {
      let range = first..<(last + 1)
      let matches =
        (Self.book[context.language]?.matches(in: reading, tokens: range) ?? [])
        + context.lists.vagueAsks.matches(in: reading, tokens: range)
      for match in matches { vague.formUnion(match.tokens) }
    }
    self.vague = vague
  }

  /// - Parameter kind: nil when it isn't known; then the ask may be specific in any way, but a link alone books no meeting.
  func isSpecific(_ kind: CallToAction.Kind?) -> Bool {
    if isWhollyVague, !(kind == .meeting && hasLink) { return false }
    switch kind {
    case .meeting: return hasLink || hasTime
    case .link: return hasLink && namesSomething(atLeast: 1)
    case .reply: return hasAnswerableQuestion || namesReply
    case .task: return namesSomething(atLeast: 2) && (hasLink || hasTime || hasPlace)
    case .offer: return hasCode || hasEnd
    case nil: return hasTime || [.link, .reply, .task, .offer].contains { isSpecific($0) }
    }
  }

  /// Nothing but a vague wording and words of grammar: neither a value, a number nor a word that says something.
  private var isWhollyVague: Bool {
    guard !vague.isEmpty, let fillers = Fillers.words(context.language) else { return false }
    return indices.allSatisfy { index in
      let token = reading.tokens[index]
      if case .cta = reading.origin(of: token), token.kind != .link { return false }
      guard token.isWordLike else { return true }
      return !token.isFact && (vague.contains(index) || fillers.contains(token.key))
    }
  }

  private var tokens: [Token] { indices.map { reading.tokens[$0] } }
  private var hasLink: Bool { tokens.contains { $0.kind == .link } }

  private func hasOrigin(_ path: String) -> Bool {
    tokens.contains { token in
      if case .cta(let name) = reading.origin(of: token) { name == path || name.hasPrefix(path + ".") } else { false }
    }
  }

  // MARK: Times

  /// A time of day, a date or a day of the week, or a value of the engine's that is one.
  private var hasTime: Bool {
    if hasOrigin("cta.slot") || hasOrigin("cta.slots") || hasOrigin("cta.deadline") || hasOrigin("cta.ends") {
      return true
    }
    return indices.contains { index in
      let token = reading.tokens[index]
      switch token.kind {
      case .number: return isTime(token, at: index)
      case .word: return TimeWords.days.contains(token.key) || token.key.contains { "時曜月日".contains($0) }
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
      return tokens.filter { $0.kind == .word }.reduce(0) { $0 + $1.key.count } >= 4
    }
    var seen = 0
    for index in indices {
      let token = reading.tokens[index]
      guard token.kind == .word || token.kind == .number || token.kind == .hashtag || token.kind == .handle else {
        continue
      }
      if token.isFact || !vague.contains(index) && !fillers.contains(token.key) { seen += 1 }
    }
    return seen >= count
  }

  private var hasPlace: Bool {
    if tokens.contains(where: { $0.kind == .handle || $0.kind == .hashtag }) { return true }
    return indices.contains { index in
      let token = reading.tokens[index]
      guard token.kind == .word, TimeWords.places.contains(token.key), let next = reading.token(index + 1) else {
        return false
      }
      return next.isWordLike && next.callToAction != nil
    } || tokens.contains { TimeWords.near.contains($0.key) }
  }

  private var hasAnswerableQuestion: Bool {
    let questions = indices.filter {
      ["?", "？", "؟", ";"].contains(reading.tokens[$0].key)
        && (reading.tokens[$0].key != ";" || context.lang.hasPrefix("el"))
    }
    return questions.contains { mark in
      let sentence = reading.sentence(around: mark)
      let words = sentence.filter {
        $0 < mark && reading.tokens[$0].isWordLike && reading.tokens[$0].callToAction != nil
      }
      guard !words.isEmpty else { return false }
      // Vague as a whole, but for words of grammar: “Any questions?”, “How can we help you?”
      let fillers = Fillers.words(context.language) ?? []
      if words.allSatisfy({
        vague.contains($0) && !reading.tokens[$0].isFact || fillers.contains(reading.tokens[$0].key)
      }), words.contains(where: vague.contains) {
        return false
      }
      return true
    }
  }

  /// “Reply DEMO”, “answer with the name of your database”, “tell me which one you use”.
  private var namesReply: Bool {
    guard let language = context.language else {
      return tokens.contains { $0.kind == .word && $0.letters == .upper && $0.key.count > 1 }
    }
    if language == .ja { return namesReplyInJapanese }
    let verbs = Fillers.replyVerbs[language] ?? []
    let fillers = Fillers.words(language) ?? []
    return indices.contains { index in
      guard verbs.contains(reading.tokens[index].key) else { return false }
      return indices.contains { other in
        let token = reading.tokens[other]
        guard other > index, token.isWordLike else { return false }
        return token.isFact || token.letters == .upper && token.key.count > 1
          || !vague.contains(other) && !fillers.contains(token.key)
      }
    }
  }

  /// A request to answer or tell, long enough to say what.
  private var namesReplyInJapanese: Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.reduce(0) { $0 + $1.key.count } >= 10
      && words.contains { word in Fillers.japaneseReplies.contains { word.key.contains($0) } }
  }

  private var hasCode: Bool {
    if hasOrigin("cta.code") { return true }
    return tokens.contains { token in
      guard token.kind == .word || token.kind == .number, token.key.count >= 4 else { return false }
      let text = reading.text(token)
      let isUpper = text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
      return isUpper && text.contains(where: \.isUppercase)
    }
  }
}
