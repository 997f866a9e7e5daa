import Diagnostics

/// `grammar/doubled-word`
struct DoubledWord: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/doubled-word", .error, "a word stands twice in a row",
    explanation: """
      “the the” slips in where a template is edited, or where a value repeats the word before it: “a founder founder”. Words that \
      are rightly doubled (“had had”, “bye bye”), names, and the follower's own words are left alone.
      """,
    bad: "Hi {first_name:Ada}, you're in the the {bio:compiler} business. [Which backend is next?]",
    good: "Hi {first_name:Ada}, you're in the {bio:compiler} business. [Which backend is next?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let language = context.language, language != .ja else { return [] }
    var findings: [Finding] = []
    for index in reading.tokens.indices.dropFirst() {
      let (left, right) = (reading.tokens[index - 1], reading.tokens[index])
      guard left.kind == .word, right.kind == .word, left.key == right.key, right.gap == .space || right.gap == .line,
        !reading.isInsideOneFact(left, right), !reading.isSentenceStart(index), !isPartOfLonger(index, in: reading),
        isWrong(left, right, language)
      else { continue }
      let range = left.range.lowerBound..<right.range.upperBound
      let isInserted = left.isFact != right.isFact
      findings.append(
        Finding(
          Self.code, "“\(reading.text(range))” says “\(right.key)” twice", at: range,
          help: isInserted
            ? "the inserted value repeats the template's own word: drop the word from the template, or turn the sentence"
            : "delete one of the two"))
    }
    return findings
  }

  /// “give it to to-do lists”
  private func isPartOfLonger(_ index: Int, in reading: Reading) -> Bool {
    guard let next = reading.token(index + 1) else { return false }
    return next.gap == .none && (next.key == "-" || next.key == "/")
  }

  private func isWrong(_ left: Token, _ right: Token, _ language: Language) -> Bool {
    // “the The Hague office” names something; “the {{ match.bio }}” with “The …” in it is a slip.
    if left.letters == .lower, right.letters != .lower, !right.isFact { return false }
    if Self.neverDoubled[language]?.contains(left.key) == true { return true }
    guard language == .en, left.key.count > 3, !Self.rightlyDoubled.contains(left.key) else { return false }
    // Two capitals are a name: Walla Walla, Duran Duran.
    if right.letters == .capitalized, left.letters == .capitalized { return false }
    return right.letters == .lower
  }

  /// Words of grammar that never stand twice in a row. French “nous nous”, German “die die” and the like are right and not here.
  private static let neverDoubled: [Language: Set<String>] = [
    .en: [
      "the", "a", "an", "to", "of", "and", "with", "at", "from", "your", "my", "our", "their", "its", "we", "it's",
      "or", "are", "was", "were", "be", "i", "i'm", "we're", "you're", "if", "into", "than",
      "this",
    ],
    .es: ["el", "la", "los", "las", "de", "y", "en", "un", "una", "por", "para", "con", "del", "al", "tu"],
    .fr: ["le", "la", "les", "de", "des", "du", "et", "à", "un", "une", "pour", "dans", "avec", "sur", "votre", "ton"],
    .de: ["und", "mit", "für", "von", "wir", "oder", "ein", "eine", "einen", "ist", "dem", "im", "zum", "zur", "wenn"],
    .pt: ["os", "de", "do", "da", "dos", "das", "e", "em", "um", "uma", "para", "com", "no", "seu", "sua"],
    .it: ["il", "la", "di", "e", "un", "una", "per", "con", "del", "della", "nel", "gli", "al", "tuo", "tua"],
  ]

  /// Longer words that English doubles for emphasis, or for a name.
  private static let rightlyDoubled: Set<String> = [
    "that", "very", "really", "long", "many", "much", "truly", "well", "there", "hear", "knock", "night", "wait",
    "hello", "please", "thanks", "yeah", "same", "beep", "chop", "blah", "hush", "little", "huge", "super", "mega",
    "extra", "deep", "deeply", "boom", "ding", "tick", "quack", "woof", "pretty", "never", "again", "always", "high",
    "fast", "good", "nice", "tiny", "totally", "aye", "come", "easy", "here", "what", "will", "more", "ever", "over",
    "only", "best", "great", "yada", "chin", "pong", "ping", "choo", "waka", "love", "real", "cool", "early", "late",
    "soon", "quick", "quickly", "slowly", "right", "okay", "haha", "word", "code", "like", "test", "check", "just",
    "even", "till", "down", "back", "fair", "look",
  ]
}
