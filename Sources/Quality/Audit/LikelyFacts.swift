/// Guesses what a bare text says of one follower, where nobody tells who gets it: the name that it calls someone by, and a sentence that
/// speaks of them. Not as sure as `FactFinder`, which compares.
public struct LikelyFacts: Sendable {
  /// `follower.first_name` and `follower.bio` with their UTF-8 ranges; empty unless the text has both.
  public let facts: [(path: String, range: Range<Int>)]

  /// - Parameter lang: a BCP 47 tag; in languages that the checks don't know nothing is found.
  public init(in text: String, lang: String) {
    let message = Message(text: text, segments: [Message.Segment(range: 0..<text.utf8.count, origin: .literal)])
    let reading = Reading(message)
    guard let language = Language(tag: lang), let name = Self.name(in: reading, language),
      let address = Self.address(in: reading, language, but: name),
      language == .ja ? text.count >= 30 : reading.tokens.count(where: \.isWordLike) >= 12
    else {
      facts = []
      return
    }
    facts = [
      ("follower.first_name", reading.tokens[name].range), ("follower.bio", reading.tokens[address].range),
    ].sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// A capitalised word between a greeting or a comma and a mark: “Hi Ada, …”, “Dear Dr. Okafor, …”, “… the follow, Jess.”
  private static func name(in reading: Reading, _ language: Language) -> Int? {
    if language == .ja {
      return reading.tokens.firstIndex { $0.kind == .word && ($0.key.hasSuffix("さん") || $0.key.hasSuffix("様")) }
    }
    return reading.tokens.indices.first { index in
      let token = reading.tokens[index]
      guard token.kind == .word, token.letters == .capitalized || token.letters == .mixed, !nobody.contains(token.key),
        !titles.contains(token.key),
        let next = reading.token(index + (isFirstHalf(index, in: reading) ? 3 : 1)), next.kind == .punctuation,
        next.gap == .none || language == .fr
      else { return false }
      guard let before = reading.token(index - 1) else { return next.key == "," }
      if before.key == "," { return next.isTerminator || next.key == "," }
      return greetings.contains(before.key) || titles.contains(before.key)
        || (before.key == "." && reading.token(index - 2).map { titles.contains($0.key) } == true)
    }
  }

  /// “Eun-ji”, “Jean-Luc”.
  private static func isFirstHalf(_ index: Int, in reading: Reading) -> Bool {
    guard let hyphen = reading.token(index + 1), let half = reading.token(index + 2) else { return false }
    return hyphen.key == "-" && hyphen.gap == .none && half.kind == .word && half.gap == .none
  }

  /// The last “you” or “your” of a sentence of some length.
  private static func address(in reading: Reading, _ language: Language, but name: Int) -> Int? {
    if language == .ja { return reading.tokens.indices.last { $0 != name && reading.tokens[$0].kind == .word } }
    let words = addresses[language] ?? []
    let address = reading.tokens.indices.last { index in
      words.contains(reading.tokens[index].key)
        && reading.tokens[reading.sentence(around: index)].count(where: \.isWordLike) >= 4
    }
    return address ?? longQuestion(in: reading, language)
  }

  /// The first word of a last sentence that asks something at length. Where verbs have persons of their own, “you” may well be left out.
  private static func longQuestion(in reading: Reading, _ language: Language) -> Int? {
    guard let last = reading.sentences.last, reading.sentences.count > 1, reading.tokens[last].last?.key == "?" else {
      return nil
    }
    let isShort = [.es, .pt, .it].contains(language)
    guard reading.tokens[last].count(where: \.isWordLike) >= (isShort ? 5 : 8) else { return nil }
    return last.first { reading.tokens[$0].kind == .word }
  }

  private static let greetings: Set<String> = [
    "hi", "hey", "hello", "hiya", "yo", "dear", "morning", "afternoon", "evening", "welcome", "thanks", "cheers",
    "hola",
    "estimado", "estimada", "querido", "querida", "bonjour", "salut", "cher", "chère", "bonsoir", "hallo", "servus",
    "moin", "liebe", "lieber", "oi", "olá", "ola", "ciao", "buongiorno", "gracias", "merci", "danke", "grazie",
    "obrigado", "obrigada", "caro", "cara",
  ]

  private static let titles: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "mx", "sir", "rev", "herr", "frau", "sr", "sra", "dra", "mme", "madame",
    "monsieur",
    "sig", "sig.ra", "ra", "dott", "dona", "don",
  ]

  /// Capitalised words that call no one by name.
  private static let nobody: Set<String> = [
    "there", "friend", "friends", "all", "everyone", "everybody", "folks", "guys", "team", "follower", "followers",
    "sir",
    "madam", "thanks", "thank", "welcome", "hi", "hello", "hey", "cheers", "yes", "no", "please", "so", "well", "wow",
    "congrats", "congratulations", "sorry", "gracias", "merci", "danke", "hallo", "bonjour", "hola", "ciao", "grazie",
    "obrigado", "obrigada", "bienvenido", "bienvenue", "willkommen", "instagram", "facebook", "youtube", "twitter",
    "spotify", "linkedin", "tiktok", "twitch", "amazon", "discord", "telegram", "whatsapp", "kindle", "kobo", "i",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "usa", "uk",
  ]

  private static let addresses: [Language: Set<String>] = [
    .en: ["you", "your", "you're", "you've", "you'd", "you'll", "yours", "ye", "yer", "yr", "u", "ur", "y'all's"],
    .es: ["tu", "tus", "te", "ti", "su", "sus", "le", "usted", "tú", "preguntabas", "buscabas"],
    .fr: ["vous", "votre", "vos", "tu", "ton", "ta", "tes", "te", "toi"],
    .de: ["du", "dein", "deine", "deinen", "deiner", "deinem", "dir", "dich", "sie", "ihr", "ihre", "ihren", "ihnen"],
    .pt: ["você", "seu", "sua", "teu", "tua", "te", "lhe", "senhora", "senhor"],
    .it: ["tu", "tuo", "tua", "tuoi", "ti", "te", "lei", "suo", "sua", "le", "hai", "vi"],
  ]
}
