import Diagnostics

/// `grammar/empty-slot`
struct EmptySlot: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/empty-slot", .error, "a mark of what an empty value leaves behind",
    explanation: """
      “Hi ,” and “based in .” appear when a value is empty. Give the value a `default`, or guard the whole phrase with an `if`. \
      Emoticons and ellipses aren't taken for it, nor the space before `!`, `?`, `:` and `;` that French writes.
      """,
    bad: "Hi , your {bio:compiler} talk made the rounds. [Which backend is next?]",
    good: "Hi {?first_name:there}, your {bio:compiler} talk made the rounds. [Which backend is next?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    Self.ranges(in: reading, language: context.language).map { range in
      Finding(
        Self.code, "“\(reading.text(range))” reads as if a value were missing", at: range,
        help: "give the value a `default`, or put the words around it into an `if`")
    }
  }

  /// The places, in the order of the text; the checks of spacing and punctuation leave them alone.
  static func ranges(in reading: Reading, language: Language?) -> [Range<Int>] {
    guard let language, language != .ja else { return [] }
    var ranges: [Range<Int>] = []
    for index in reading.tokens.indices {
      guard let range = range(at: index, in: reading, language) else { continue }
      if let last = ranges.last, last.upperBound > range.lowerBound { continue }
      ranges.append(range)
    }
    return ranges
  }

  private static func range(at index: Int, in reading: Reading, _ language: Language) -> Range<Int>? {
    let token = reading.tokens[index]
    guard let previous = reading.token(index - 1) else {
      // “, thanks for the follow”
      return token.key == "," && reading.token(1)?.gap == .space ? token.range : nil
    }
    guard !reading.isInsideOneFact(previous, token) else { return nil }
    let both = previous.range.lowerBound..<token.range.upperBound
    guard token.kind == .punctuation else { return nil }
    if isPair(previous, token, index, reading, language) { return both }
    // “love 's work”: the apostrophe belongs to a word that isn't there.
    if language == .en, token.key == "'" || token.key == "’", token.gap == .space, previous.kind == .word,
      let next = reading.token(index + 1), next.key == "s", next.gap == .none,
      reading.token(index + 2)?.gap ?? .space > .none
    {
      return previous.range.lowerBound..<next.range.upperBound
    }
    guard isStop(token, index, reading) else { return nil }
    switch previous.key {
    case "," where token.gap == .space && token.key != "...": return previous.kind == .punctuation ? both : nil
    case "@" where token.gap == .none: return both
    default: break
    }
    guard previous.kind == .word, !previous.isFact else { return nil }
    // “We do Rust, and.”: no sentence ends in these, whether or not the space before the missing value is left.
    if token.gap == .none, token.isTerminator, token.key != "...", previous.gap > .none, previous.letters == .lower,
      neverLast[language]?.contains(previous.key) == true
    {
      return both
    }
    guard token.gap == .space else { return nil }
    if language == .fr, token.key != ",", token.key != "." { return nil }
    return wantsMore(previous, language) ? both : nil
  }

  private static let pairs = ["“": "”", "(": ")", "\"": "\"", "«": "»", "„": "“"]

  /// Empty quotes or brackets, with a space before them: “your  “” work”, but not `main()`.
  private static func isPair(_ previous: Token, _ token: Token, _ index: Int, _ reading: Reading, _ language: Language)
    -> Bool
  {
    guard previous.kind == .punctuation, pairs[previous.key] == token.key else { return false }
    guard previous.gap == .space || index == 1, token.gap == .none || previous.key == "«" else { return false }
    // “returns "" then” and “the type ()” are about code.
    if previous.key == "(" || previous.key == "\"" {
      guard let word = reading.token(index - 2), word.isFact || wantsMore(word, language) else { return false }
    }
    return (reading.token(index + 1)?.gap ?? .space) > .none || reading.token(index + 1)?.kind == .punctuation
  }

  /// A comma or a sentence's end that isn't a part of an emoticon, an ellipsis or a word such as “.NET”.
  private static func isStop(_ token: Token, _ index: Int, _ reading: Reading) -> Bool {
    switch token.key {
    case ",", ".", "!", "?", ";", ":": break
    default: return false
    }
    guard let next = reading.token(index + 1) else { return true }
    if next.gap > .none { return true }
    return next.isTerminator && token.key != ":" && token.key != ";"
  }

  private static func wantsMore(_ token: Token, _ language: Language) -> Bool {
    openWords[language]?.contains(token.key) == true
  }

  /// Words that no sentence ends in: conjunctions, articles, possessives. Single letters are left out, as names of letters.
  static let neverLast: [Language: Set<String>] = [
    .en: ["and", "or", "the", "an", "your", "my", "our", "their"],
    .es: ["y", "el", "los", "las", "tu", "tus", "un", "del"],
    .fr: ["et", "le", "les", "votre", "ton", "notre", "des", "du"], .de: ["und", "oder", "der", "dein", "deine"],
    .pt: ["os", "seu", "sua", "do", "da", "dos"], .it: ["il", "gli", "del", "della", "un"],
  ]

  /// Words that a value follows: greetings, prepositions, articles, possessives, conjunctions.
  static let openWords: [Language: Set<String>] = [
    .en: [
      "hi", "hello", "hey", "dear", "hiya", "welcome", "morning", "thanks", "in", "at", "for", "from", "with", "of",
      "about", "to", "as", "on", "by", "near", "into", "like", "a", "an", "the", "your", "our", "my", "their", "and",
      "or", "you're", "are", "is", "see", "that", "around", "behind", "using", "building", "since", "until", "via",
      "than",
    ],
    .es: [
      "hola", "en", "de", "para", "con", "desde", "el", "la", "los", "tu", "tus", "un", "una", "y", "por", "sobre",
      "a", "como",
    ],
    .fr: [
      "bonjour", "salut", "à", "de", "en", "pour", "avec", "chez", "le", "la", "les", "votre", "ton", "et", "sur",
      "dans", "comme", "un", "une",
    ],
    .de: [
      "hallo", "hi", "hey", "liebe", "lieber", "in", "aus", "bei", "für", "mit", "von", "als", "der", "die", "das",
      "dein", "ihr", "und", "moin",
    ],
    .pt: [
      "olá", "oi", "em", "de", "para", "com", "o", "a", "seu", "sua", "e", "por", "sobre", "no", "na", "como", "um",
      "uma",
    ],
    .it: [
      "ciao", "salve", "a", "in", "di", "da", "per", "con", "il", "la", "tuo", "tua", "e", "su", "come", "un", "una",
    ],
  ]
}
