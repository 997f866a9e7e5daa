import Diagnostics

/// `personalization/stock-phrase`
struct StockPhrase: ReadingCheck {
  static let code = DiagnosticCode(
    "personalization/stock-phrase", .warning, "a phrase of the stock auto-DM",
    explanation: """
      People have read “thanks for following! check out my …” so often that they stop there. A phrase of that kind is a warning in a \
      message with two facts about the follower, and an error in one with fewer. Only facts beside names count, except where the one \
      phrase is mere courtesy (“thanks for the follow”): there a name is a fact too. A pitch (“check out my…”) beside a courtesy wants \
      three facts, and beside a second pitch or the vocabulary of spam it is an error whatever is known of the follower. What a call to action's kind can hardly be asked \
      for without, such as “book a 15-minute call” in one of kind `meeting`, is none, nor is “tea or coffee?” in a question that asks \
      more. `policy.stock_phrases` adds phrases of your own: words, `*` for any word or ending, `(a|b)` for a choice, `...` for a few words.
      """,
    bad:
      "Hi {first_name:Ada}, thanks for following! Check out my blog from {location:London}. [Which post did you like?]",
    good:
      "Hi {first_name:Ada}, good to have a {bio:compiler} person from {location:London} here. [Which backend do you target?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let written = phrases(in: reading, context)
    guard let plain = reading.plain(in: context.language) else { return written }
    let meant = phrases(in: plain.reading, context).map { $0.disguised(by: plain, reading, Self.noun) }
    return meant + written.filter { finding in !meant.contains { $0.overlaps(finding) } }
  }

  private static let noun = "is a phrase of the stock auto-DM"

  private func phrases(in reading: Reading, _ context: GateContext) -> [Finding] {
    let matches = Self.matches(in: reading, context)
    guard !matches.isEmpty else { return [] }
    let facts = reading.facts
    // Two words of one bio are two facts, the same word printed twice is one.
    let personal = Set(facts.filter { !$0.isName }.map { reading.text($0.range).lowercased() }).count
    // A name counts once, whichever of the three it is.
    let withName = personal + (facts.contains(where: \.isName) ? 1 : 0)
    let company = Self.company(of: matches, in: reading, context)
    return matches.map { match in
      let traits = StockPhraseTraits(section: match.section)
      let isPersonal =
        (traits.isCourtesy && matches.count == 1 ? withName : personal) >= company.leastFacts
        || company == .none && personal == 1 && traits.isOwnQuestion(match, in: reading, context.cta?.kind)
      return Finding(
        Self.code, "“\(reading.text(match.range))” \(Self.noun)", at: match.range,
        help: Self.help(traits, company), severity: isPersonal ? .warning : .error)
    }
  }

  private static func matches(in reading: Reading, _ context: GateContext) -> [PhraseSet.Match] {
    let list = StockPhrases[context.language] ?? .empty
    var matches: [PhraseSet.Match] = []
    for match in list.matches(in: reading).flatMap({ parts(of: $0, list, in: reading) }) {
      guard StockPhraseTraits(section: match.section).counts(match, in: reading, context),
        !matches.contains(where: { $0.range.overlaps(match.range) })
      else { continue }
      matches.append(match)
    }
    if !context.lists.stockPhrases.isEmpty {
      // Whether they sell something isn't known.
      let own = context.lists.stockPhrases.matches(in: reading).map { match in
        PhraseSet.Match(tokens: match.tokens, range: match.range, section: "mild")
      }
      matches += own.filter { match in !matches.contains { $0.tokens.overlaps(match.tokens) } }
    }
    return matches
  }

  /// “Thanks for following! Check out my…” is two phrases, where the second is one by itself, and so is “feel free to visit my…”: a courtesy
  /// that leads over to a pitch.
  private static func parts(of match: PhraseSet.Match, _ list: PhraseSet, in reading: Reading) -> [PhraseSet.Match] {
    let isCourtesy = StockPhraseTraits(section: match.section).isCourtesy
    for border in match.tokens.dropFirst() where reading.tokens[border].isWordLike {
      guard let second = list.match(at: border, in: reading, before: reading.tokens.count) else { continue }
      let isPitch = StockPhraseTraits(section: second.section).isPitch
      let startsSentence = reading.isSentenceStart(border)
      if startsSentence || isPitch && !reading.tokens[border - 1].isWordLike,
        let first = list.match(at: match.tokens.lowerBound, in: reading, before: border),
        startsSentence || StockPhraseTraits(section: first.section).isCourtesy
      {
        return [first, second]
      }
      if isCourtesy, isPitch, second.tokens.upperBound > match.tokens.upperBound {
        let tokens = match.tokens.lowerBound..<border
        return [
          PhraseSet.Match(tokens: tokens, range: reading.range(of: tokens), section: match.section), second,
        ]
      }
    }
    return [match]
  }

  /// What a pitch stands beside.
  private enum Company {
    case none, courtesy
    /// A second pitch, or the vocabulary of spam: facts put before these make no letter of them.
    case pitches

    /// Beside names, for the phrases to be no more than warned of.
    var leastFacts: Int {
      switch self {
      case .none: 2
      case .courtesy: 3
      case .pitches: .max
      }
    }
  }

  private static func company(
    of matches: [PhraseSet.Match], in reading: Reading, _ context: GateContext
  ) -> Company {
    let pitches = matches.filter { StockPhraseTraits(section: $0.section).isPitch }
    if pitches.isEmpty { return .none }
    let texts = { (matches: [PhraseSet.Match]) in Set(matches.map { reading.text($0.range).lowercased() }) }
    if texts(pitches).count > 1 { return .pitches }
    let isSpam =
      context.policy.checks[Spam.code.id] != .off
      && Spam.matches(in: reading, context).contains { spam in
        !matches.contains { $0.tokens.overlaps(spam.tokens) }
      }
    return isSpam ? .pitches : texts(matches).count > 1 ? .courtesy : .none
  }

  private static func help(_ traits: StockPhraseTraits, _ company: Company) -> String {
    switch company {
    case .pitches:
      traits.isPitch
        ? "drop it, or the other phrases of the kind: pitches in stock phrases stay one, whatever facts stand beside them"
        : "drop it, or the pitches: together they make an auto-DM, whatever facts stand beside them"
    case .courtesy:
      traits.isPitch
        ? "drop it, or the courtesy; beside one, a pitch wants three facts about this follower"
        : "drop it, or the pitch: together they read as an auto-DM below three facts about this follower"
    case .none:
      traits.isCourtesy
        ? "thank them for something they did or are, rather than for the follow"
        : "drop it, or say what it is about for this follower; two facts beside the name make it a warning"
    }
  }
}
