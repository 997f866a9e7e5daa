import RuleModel

/// What the section of a stock phrase says of it: one or several of `courtesy`, `mild`, `numbered`, `uncounted`, `undated`, `opener`,
/// `subject`, and kinds of call to action.
struct StockPhraseTraits {
  /// Thanks for the follow itself, wishes and offers to be of use: weak evidence.
  private(set) var isCourtesy = false
  /// Talk of oneself that is stock, and sells nothing: “hope you enjoy my tweets”.
  private var isMild = false
  /// Stock only with a number in it.
  private var isNumbered = false
  /// Stock only without a number in it: “we teach 15 beginners” tells of somebody.
  private var isUncounted = false
  /// Stock only where no end is named with it: an offer that states its code and its end is one that was made.
  private var isUndated = false
  /// A question that everybody can be asked: stock only where it is all that is asked.
  private var isOpener = false
  /// The kinds of call to action that can hardly do without the phrase: “book a 15-minute call” is what a meeting is asked for with.
  private var kinds: Set<CallToAction.Kind> = []
  /// Of these kinds it is the start only, and counts where nothing of its own follows: “What would you like to see in version 3?”
  private var wantsSubject = false

  init(section: String) {
    for word in section.split(separator: " ") {
      switch word {
      case "courtesy": isCourtesy = true
      case "mild": isMild = true
      case "numbered": isNumbered = true
      case "uncounted": isUncounted = true
      case "undated": isUndated = true
      case "opener": isOpener = true
      case "subject": wantsSubject = true
      default: if let kind = CallToAction.Kind(rawValue: String(word)) { kinds.insert(kind) }
      }
    }
  }

  /// Whether it sells or begs: beside another stock phrase that makes an auto-DM, whatever is known of the follower.
  var isPitch: Bool { !isCourtesy && !isMild && !isOpener }

  /// Whether a phrase speaks against the message that it was found in.
  func counts(_ match: PhraseSet.Match, in reading: Reading, _ context: GateContext) -> Bool {
    // Of a bare text the kind isn't known; “Friday at 18:30. Are you in?” asks for a meeting.
    let isMeeting = isOpener && context.cta == nil && Self.asksForMeeting(match, in: reading, context)
    if let kind = context.cta?.kind ?? (isMeeting ? .meeting : nil), kinds.contains(kind),
      Self.isAsk(match, in: reading),
      !wantsSubject || Self.namesSubject(match, in: reading)
    {
      return false
    }
    if isNumbered || isUncounted {
      let hasNumber = reading.tokens[match.tokens].contains { $0.kind == .number }
      if hasNumber != isNumbered { return false }
    }
    if isUndated, Self.isDated(match, in: reading) { return false }
    guard isOpener else { return true }
    if kinds.contains(.meeting), Self.followsTime(match, in: reading) { return false }
    return Self.isAllThatIsAsked(match, in: reading, context.language)
  }

  /// Whether the sentence of a phrase, or one beside it, says until when: “bis 31. März”, “antes del 4 de mayo”, or with the end of a call
  /// to action.
  private static func isDated(_ match: PhraseSet.Match, in reading: Reading) -> Bool {
    let own = reading.sentence(around: match.tokens.lowerBound)
    let first = own.lowerBound > 0 ? reading.sentence(around: own.lowerBound - 1).lowerBound : own.lowerBound
    let last =
      own.upperBound < reading.tokens.count ? reading.sentence(around: own.upperBound).upperBound : own.upperBound
    let near = reading.tokens[first..<last]
    if near.contains(where: { reading.origin(of: $0) == .cta("cta.ends") }) { return true }
    return near.contains { TimeWords.limits.contains($0.key) || TimeWords.deadlines.contains($0.key) }
      && near.contains { TimeWords.months.contains($0.key) || TimeWords.namesDay($0.key) || isDate($0) }
  }

  /// `31.3.`, `3/31`
  private static func isDate(_ token: Token) -> Bool {
    token.kind == .number && token.key.contains { $0 == "." || $0 == "/" } && token.key.contains { $0.isNumber }
  }

  /// “… on Friday at 18:30. Are you in?” asks for a time that has just been named.
  private static func followsTime(_ match: PhraseSet.Match, in reading: Reading) -> Bool {
    let sentence = reading.sentence(around: match.tokens.lowerBound)
    guard sentence.lowerBound > 0, reading.tokens[sentence.lowerBound].gap < .paragraph else { return false }
    let before = reading.tokens[reading.sentence(around: sentence.lowerBound - 1)]
    let isDated = before.contains { TimeWords.days.contains($0.key) || TimeWords.months.contains($0.key) }
    return isDated && before.contains { $0.kind == .number }
  }

  /// Whether the sentence has a word of its own beside the phrase.
  private static func namesSubject(_ match: PhraseSet.Match, in reading: Reading) -> Bool {
    reading.sentence(around: match.tokens.lowerBound).contains { index in
      let token = reading.tokens[index]
      guard !match.tokens.contains(index), token.isWordLike, token.callToAction != nil else { return false }
      return token.isFact || !FactFinder.commonWords.contains(token.key) && !LeadIns.words.contains(token.key)
    }
  }

  /// Whether a rule's own ask for a reply is what everybody can be asked. It is about the rule's subject, so that one fact beside the name
  /// is enough to tell it from the question that everybody gets.
  func isOwnQuestion(_ match: PhraseSet.Match, in reading: Reading, _ asked: CallToAction.Kind?) -> Bool {
    isOpener && asked == .reply && Self.isAsk(match, in: reading)
  }

  /// Whether the call to action that a phrase stands in names a time.
  private static func asksForMeeting(_ match: PhraseSet.Match, in reading: Reading, _ context: GateContext) -> Bool {
    guard let number = reading.tokens[match.tokens.lowerBound].callToAction else { return false }
    return Ask(number: number, reading: reading, context: context).hasTime
  }

  private static func isAsk(_ match: PhraseSet.Match, in reading: Reading) -> Bool {
    reading.tokens[match.tokens].allSatisfy { $0.callToAction != nil }
  }

  /// “Quick question: cats or dogs?”, but not “Which one do you drink, tea or coffee?”
  private static func isAllThatIsAsked(_ match: PhraseSet.Match, in reading: Reading, _ language: Language?) -> Bool {
    let others = reading.sentence(around: match.tokens.lowerBound).filter { index in
      let token = reading.tokens[index]
      return !match.tokens.contains(index) && token.isWordLike && !token.isFact
        && !LeadIns.words.contains(token.key) && !isAddressed(index, in: reading)
    }
    // Of other languages only the commonest words that lead to a question are known.
    return others.count <= (language == .en ? 0 : 2)
  }

  /// A name, or what should have been one, behind a greeting.
  private static func isAddressed(_ index: Int, in reading: Reading) -> Bool {
    guard let greeting = reading.token(index - 1) else { return false }
    return LeadIns.greetings.contains(greeting.key) && reading.tokens[index].letters != .lower
  }
}
