import Diagnostics

/// `grammar/conjunction`
struct Conjunction: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/conjunction", .warning,
    "“y” before an inserted word that starts with i, or “o” before one with o, in Spanish",
    explanation: """
      Spanish says “e Inés” and “u Oviedo”, not “y Inés” and “o Oviedo”, since the two vowels would become one. Where the i is half of a \
      diphthong (“y hielo”) nothing changes, nor where a question starts with “¿Y…?”, and names with an h are left alone, since it may be \
      heard. In a template, put the inserted word first, or another one between them.
      """,
    bad:
      "lang: es\n---\nHola {first_name:Ana}, vimos tu charla sobre mapas y {bio:idiomas}. [¿Te va bien el jueves a las 10:30?]",
    good:
      "lang: es\n---\nHola {first_name:Ana}, vimos tu charla sobre {bio:idiomas} y mapas. [¿Te va bien el jueves a las 10:30?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard context.language == .es else { return [] }
    return reading.insertedWords.compactMap { index in
      let (token, word) = (reading.tokens[index - 1], reading.tokens[index])
      guard token.letters == .lower, let (vowel, right) = Self.conjunctions[token.key], Self.starts(word, with: vowel)
      else { return nil }
      return Finding(
        Self.code, "“\(reading.text(token)) \(reading.text(word))” is said “\(right) \(reading.text(word))”",
        at: token.range.lowerBound..<word.range.upperBound,
        help: "an inserted word can start with any sound: turn the sentence so that another word stands before it")
    }
  }

  /// The sound that each gives way before, and to what. Source: RAE, "Diccionario panhispánico de dudas", y and o.
  private static let conjunctions: [String: (vowel: Unicode.Scalar, right: String)] = [
    "y": ("i", "e"), "o": ("o", "u"),
  ]

  private static func starts(_ word: Token, with vowel: Unicode.Scalar) -> Bool {
    guard word.kind == .word, word.letters == .lower || word.letters == .capitalized else { return false }
    var letters = Accents.plain(word.key).unicodeScalars.filter(\.properties.isAlphabetic)[...]
    if letters.first == "h", word.letters == .lower { letters = letters.dropFirst() }
    guard letters.count > 1, letters.first == vowel, let second = letters.dropFirst().first else { return false }
    return vowel != "i" || !["a", "e", "o", "u"].contains(second)
  }
}
