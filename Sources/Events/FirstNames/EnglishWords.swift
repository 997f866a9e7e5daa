/// Tells everyday English words, which seldom are a person's family name.
enum EnglishWords {
  /// Whether a word, or what it is a plural or another regular form of, is in the list. Case and marks don't matter.
  static func contains(_ word: String) -> Bool { contains(folded: Letters.folded(word)) }

  /// Whether a word says who does something: "Bill Tracker".
  static func isAgentNoun(_ word: String) -> Bool {
    var word = Letters.folded(word)
    return word.withUTF8 { NameLexicon.shared.isAgentNoun($0) }
  }

  /// The same for a word in the form of `Letters.folded`.
  static func contains(folded word: String) -> Bool {
    var word = word
    return word.withUTF8 { NameLexicon.shared.isEnglish($0) }
  }
}
