import Diagnostics

/// `grammar/elision`
struct Elision: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/elision", .warning, "“de” or “le” before an inserted word that starts with a vowel, in French",
    explanation: """
      Before a vowel French says “d'Anne” and “l'ingénieure”, not “de Anne” and “la ingénieure”, so that an inserted word gives itself away. \
      Only short words that always lose their vowel are known (de, le, la, que, je and the like), and only before words whose sound is plain: \
      an h may be said or not, “oui” and “onze” lose nothing, and initials are spelled out. In a template, turn the sentence so that another \
      word stands before the inserted one.
      """,
    bad:
      "lang: fr\n---\nBonjour {first_name:Paul}, votre récit de {location:Arles} nous a plu. [Quel soir vous irait, mardi ou jeudi ?]",
    good:
      "lang: fr\n---\nBonjour {first_name:Paul}, votre récit sur {location:Arles} nous a plu. [Quel soir vous irait, mardi ou jeudi ?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard context.language == .fr else { return [] }
    return reading.insertedWords.compactMap { index in
      let (token, word) = (reading.tokens[index - 1], reading.tokens[index])
      guard token.letters == .lower || token.letters == .capitalized, let short = Self.elided[token.key],
        Self.startsWithVowel(word)
      else { return nil }
      let right = "\(short)'\(reading.text(word))"
      return Finding(
        Self.code, "“\(reading.text(token)) \(reading.text(word))” is said “\(right)”",
        at: token.range.lowerBound..<word.range.upperBound,
        help: "an inserted word can start with any sound: turn the sentence so that another word stands before it")
    }
  }

  /// Words that lose their vowel, and what is left of them.
  static let elided = [
    "de": "d", "le": "l", "la": "l", "que": "qu", "je": "j", "me": "m", "te": "t", "se": "s", "ne": "n",
    "jusque": "jusqu", "lorsque": "lorsqu", "puisque": "puisqu",
  ]

  /// Whether a word certainly starts with the sound of a vowel. Before “oua”, “oui” and “ia” it may be a consonant's: “le ouistiti”, “le yaourt”.
  private static func startsWithVowel(_ word: Token) -> Bool {
    guard word.kind == .word, word.letters == .lower || word.letters == .capitalized, !consonants.contains(word.key)
    else { return false }
    let letters = Accents.plain(word.key).unicodeScalars.filter(\.properties.isAlphabetic).map { Character($0) }
    guard letters.count > 2, vowels.contains(letters[0]) else { return false }
    switch letters[0] {
    case "i": return !vowels.contains(letters[1])
    case "o": return letters[1] != "u" || !vowels.contains(letters[2])
    default: return true
    }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  /// Start with a vowel that nothing is lost before.
  private static let consonants: Set<String> = ["onze", "onzième", "uhlan", "ululement", "oui", "une", "unième"]
}
