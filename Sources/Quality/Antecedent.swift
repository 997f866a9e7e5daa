import RuleModel

/// What an ask only points to, and the sentences before it name: the thing behind a bare link, the time of “You in?”, the question that
/// “Reply yes” answers.
struct Antecedent {
  private let ask: Ask
  private let kind: CallToAction.Kind?
  private let language: Language
  private let fillers: Set<String>

  /// - Parameter kind: of the call to action; nil when it isn't known.
  init?(of ask: Ask, _ kind: CallToAction.Kind?) {
    guard !ask.indices.isEmpty, let language = ask.context.language, let fillers = Fillers.words(language) else {
      return nil
    }
    (self.ask, self.kind, self.language, self.fillers) = (ask, kind, language, fillers)
  }

  /// The first token of the sentence that names it; nil when none does.
  var start: Int? {
    if kind == nil || kind == .link, ask.hasLink, pointsOnly {
      return sentences(atMost: 2).first(where: namesThing)?.lowerBound
    }
    if kind == nil || kind == .meeting || kind == .reply, asksForAssent,
      let found = sentences(atMost: 3).first(where: namesTime)
    {
      return found.lowerBound
    }
    if kind == nil || kind == .reply, asksForYes { return sentences(atMost: 1).first(where: asksSomething)?.lowerBound }
    return nil
  }

  private var reading: Reading { ask.reading }
  private var words: [Token] { ask.tokens.filter(\.isWordLike) }

  /// The nearest first: of the ask's own sentence what stands before it, then those before in the paragraph. A link on its own may open
  /// the next one.
  private func sentences(atMost limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = ask.indices[0]
    while end > 0, found.count < limit {
      if reading.tokens[end].gap == .paragraph, !(found.isEmpty && words.isEmpty) { break }
      let start = reading.sentence(around: end - 1).lowerBound
      found.append(start..<end)
      end = start
    }
    return found
  }

  // MARK: What the ask says

  /// A link with nothing beside it that says more than “it's here”.
  private var pointsOnly: Bool {
    words.count <= 6 && words.allSatisfy { !$0.isFact && Pointers.toThing[language]?.contains($0.key) == true }
  }

  /// “You in?”, “Can you make it?”
  private var asksForAssent: Bool {
    ask.tokens.contains { ["?", "？"].contains($0.key) } && !words.isEmpty && words.count <= 6
      && words.allSatisfy { !$0.isFact && Pointers.toTime[language]?.contains($0.key) == true }
  }

  /// “Just reply yes”, “Answer yes or no”
  private var asksForYes: Bool {
    guard let verbs = Fillers.replyVerbs[language], let answers = Pointers.answers[language] else { return false }
    return words.contains { answers.contains($0.key) } && words.contains { verbs.contains($0.key) }
      && words.allSatisfy {
        !$0.isFact && (answers.contains($0.key) || verbs.contains($0.key) || fillers.contains($0.key))
      }
  }

  // MARK: What the sentences before it say

  /// Whether it tells of something that can be opened: two words of its own, of which one is the name of such a thing, or with a sign that
  /// someone has it to give.
  private func namesThing(_ sentence: Range<Int>) -> Bool {
    let tokens = reading.tokens[sentence]
    guard !tokens.contains(where: { $0.kind == .link && !$0.isFact }), !isCourtesy(sentence) else { return false }
    if language == .ja { return namesJapaneseThing(tokens) }
    let offers = Pointers.offers[language] ?? []
    let endings = Pointers.offeringEndings[language] ?? []
    let things = Pointers.things[language] ?? []
    return ownWords(sentence) > 1
      && tokens.contains { token in
        guard !token.isFact else { return false }
        return token.kind == .number || offers.contains(token.key) || things.contains(token.key)
          || endings.contains { token.key.hasSuffix($0) && token.key.count > $0.count }
      }
  }

  private func namesJapaneseThing(_ tokens: ArraySlice<Token>) -> Bool {
    // Words run on, so that one that starts with a value of the follower may say all of it.
    let words = tokens.filter(\.isWordLike)
    return words.reduce(0) { $0 + $1.key.count } >= 8
      && words.contains { word in Pointers.japaneseOffers.contains { word.key.contains($0) } }
  }

  private func namesTime(_ sentence: Range<Int>) -> Bool {
    let part = Ask(Array(sentence), reading: reading, context: ask.context)
    guard part.hasTime, !isCourtesy(sentence) else { return false }
    return language == .ja || ownWords(sentence) > 1
  }

  private func asksSomething(_ sentence: Range<Int>) -> Bool {
    Ask(Array(sentence), reading: reading, context: ask.context).hasAnswerableQuestion && ownWords(sentence) > 0
  }

  /// Words of the template that say something.
  private func ownWords(_ sentence: Range<Int>) -> Int {
    reading.tokens[sentence].count { $0.isWordLike && !$0.isFact && !fillers.contains($0.key) }
  }

  /// Thanks, wishes and praise name nothing that is behind a link, and a day in them is nobody's appointment.
  private func isCourtesy(_ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence].lazy.filter { $0.isWordLike && !$0.isFact }.prefix(2).contains {
      Pointers.wishes.contains($0.key)
    }
      || StockPhrases[language]?.matches(in: reading, tokens: sentence).isEmpty == false
  }
}
