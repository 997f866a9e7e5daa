import Diagnostics

/// `cta/competing`
struct CTACompeting: ReadingCheck {
  static let code = DiagnosticCode(
    "cta/competing", .error, "the message asks for more than one thing",
    explanation: """
      One message, one next step. Two calls to action compete, and so does a second ask in the template's own words: an imperative with \
      another link (“read …: https://…”), “follow us on Instagram”, “do you have 15 minutes?”. A link or a question that asks for no \
      action is fine, and so is the line that tells how to opt out; but “which loom do you use?” right before “and does Tuesday at 3 work \
      for a call?” wants an answer of its own.
      """,
    bad:
      "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds. Do you have 15 minutes on Friday? [Which backend is next?]",
    good:
      "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds, and so did the paper. [Which backend is next?]")

  static let book = PhraseBook(Asks.competing)
  private static let help = "keep the one ask that matters most and drop the other, or make it a rule of its own"

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let calls = reading.callsToAction
    guard !calls.isEmpty else { return [] }
    if calls.count > 1 {
      return calls.dropFirst().compactMap { number in
        reading.range(of: .cta(number)).map { range in
          Finding(
            Self.code, "“\(reading.text(range))” is a second call to action", at: range, help: Self.help)
        }
      }
    }
    guard let language = context.language else { return [] }
    var ranges = linkAsks(in: reading, language)
    for match in Self.book[language]?.matches(in: reading) ?? [] {
      let sentence = reading.sentence(around: match.tokens.lowerBound)
      guard isOutside(reading.tokens[match.tokens.lowerBound]), !isOptOut(sentence, reading) else { continue }
      if match.section == "question" {
        guard reading.tokens[sentence].contains(where: { $0.key == "?" }) else { continue }
        // “Do you have 15 minutes on Friday? [Pick a time: …]” is one ask in two sentences.
        let leadsToAsk = reading.token(sentence.upperBound)?.callToAction != nil
        if leadsToAsk, isMeetingOrReply(calls[0], reading, context) { continue }
      }
      ranges.append(reading.range(of: match.section == "question" ? sentence : match.tokens))
    }
    if let question = questionOfItsOwn(before: calls[0], reading, context, language) {
      ranges.append(reading.range(of: question))
    }
    ranges.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var end = 0
    return ranges.compactMap { range in
      guard range.lowerBound >= end else { return nil }
      end = range.upperBound
      return Finding(
        Self.code, "“\(reading.text(range))” asks for something else than the call to action", at: range,
        help: Self.help)
    }
  }

  /// Of a bare text the kind isn't known; an ask with a time in it is a meeting, and “reply with …” asks no second question.
  private func isMeetingOrReply(_ call: Int, _ reading: Reading, _ context: GateContext) -> Bool {
    guard let cta = context.cta else {
      let ask = Ask(number: call, reading: reading, context: context)
      return ask.isSpecific(.meeting) || ask.isSpecific(.reply) && !ask.tokens.contains { $0.key == "?" }
    }
    return cta.kind == .meeting || cta.kind == .reply
  }

  /// “Which loom do you use? [And does Tuesday at 3 work for a call?]”: a question that wants an answer of its own, right before a meeting
  /// that is asked for besides.
  private func questionOfItsOwn(
    before call: Int, _ reading: Reading, _ context: GateContext, _ language: Language
  ) -> Range<Int>? {
    guard (context.cta?.kind ?? .meeting) == .meeting, let words = SecondQuestions.words[language] else { return nil }
    let indices = reading.callToAction(call)
    guard let start = indices.first, Self.followsQuestion(start, in: reading) else { return nil }
    let ask = Ask(indices, reading: reading, context: context)
    guard ask.isSpecificByItself(.meeting), ask.tokens.contains(where: { $0.key == "?" }),
      ask.tokens.first(where: \.isWordLike).map({ SecondQuestions.joiners.contains($0.key) }) == true
        || ask.tokens.contains(where: { SecondQuestions.meetings.contains($0.key) })
    else { return nil }
    let question = reading.sentence(around: start - 1)
    guard question.upperBound == start else { return nil }
    let tokens = reading.tokens[question]
    guard tokens.allSatisfy({ $0.region == nil }), let first = tokens.first(where: \.isWordLike), isOutside(first),
      words.contains(first.key),
      !tokens.contains(where: { SecondQuestions.ofTimes.contains($0.key) || TimeWords.days.contains($0.key) })
    else { return nil }
    return language != .en || tokens.contains { $0.key.hasPrefix("you") } ? question : nil
  }

  private static func followsQuestion(_ start: Int, in reading: Reading) -> Bool {
    var index = start - 1
    while let token = reading.token(index), token.kind == .punctuation || token.kind == .symbol {
      if token.key == "?" { return true }
      index -= 1
    }
    return false
  }

  private func isOutside(_ token: Token) -> Bool { token.region == nil && !token.isFact }

  /// Imperatives with a link that is not the call to action's own.
  private func linkAsks(in reading: Reading, _ language: Language) -> [Range<Int>] {
    // One link, and that the call to action's own, can't compete.
    let links = reading.tokens.filter { $0.kind == .link && !$0.isFact }
    guard links.count > 1 || links.contains(where: { $0.callToAction == nil }), let verbs = Asks.linkVerbs[language]
    else {
      return []
    }
    let own = Set(reading.tokens.filter { $0.kind == .link && $0.callToAction != nil }.map { Self.address($0.key) })
    var asks: [Range<Int>] = []
    var inside: Set<String> = []
    for sentence in reading.sentences where !isOptOut(sentence, reading) {
      var verb: Int?
      for index in sentence {
        let token = reading.tokens[index]
        if token.kind == .word, verbs.contains(token.key), startsClause(index, in: reading, sentence) { verb = index }
        guard token.kind == .link, !token.isFact, let start = verb else { continue }
        verb = nil
        if token.callToAction != nil {
          // A second link with its own verb inside the call to action competes with the first.
          if inside.insert(Self.address(token.key)).inserted, inside.count > 1 {
            asks.append(reading.range(of: start..<(index + 1)))
          }
        } else if isOutside(token), isOutside(reading.tokens[start]), !own.contains(Self.address(token.key)) {
          asks.append(reading.range(of: start..<(index + 1)))
        }
      }
    }
    return asks
  }

  private func startsClause(_ index: Int, in reading: Reading, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = reading.tokens[index - 1]
    if before.isFact { return false }
    switch before.kind {
    // A hyphen is a dash only where a space stands before it.
    case .punctuation:
      return [",", ".", ";", ":", "—", "–", "(", "¡"].contains(before.key) || before.key == "-" && before.gap > .none
    case .symbol: return true
    default: return Self.joiners.contains(before.key)
    }
  }

  private static let joiners: Set<String> = [
    "and", "or", "please", "so", "then", "also", "just", "y", "o", "et", "ou", "und", "oder", "bitte", "e", "pls",
  ]

  /// The line that tells how to get no more messages is no call to action.
  private func isOptOut(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.tokens[sentence].contains { Self.optOutWords.contains($0.key) }
  }

  private static let optOutWords: Set<String> = [
    "stop", "unsubscribe", "opt", "optout", "mute", "baja", "désabonner", "stopp", "abmelden", "sair", "parar",
    "annulla", "cancelar", "unfollow",
  ]

  /// A link without what doesn't lead elsewhere: scheme, `www.`, query, fragment and a closing slash.
  private static func address(_ link: String) -> String {
    var rest = link[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.last == "/" { rest.removeLast() }
    return String(rest)
  }
}
