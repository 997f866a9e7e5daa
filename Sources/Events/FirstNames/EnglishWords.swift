/// Tells everyday English words, which seldom are a person's family name.
enum EnglishWords {
  /// Whether a word, or what it is a plural or another regular form of, is in the list. Case and marks don't matter.
  static func contains(_ word: String) -> Bool { contains(folded: Letters.folded(word)) }

  /// The same for a word in the form of `Letters.folded`.
  static func contains(folded word: String) -> Bool {
    if words.contains(word) { return true }
    for (ending, others) in endings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if others.contains(where: { words.contains(stem + $0) }) { return true }
    }
    return false
  }

  /// Endings, and what may stand in their place in the basic form.
  private static let endings: [(String, [String])] = [
    ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("ly", [""]),
  ]

  private static let words = WordList.set(EnglishWordsData.words)
}
