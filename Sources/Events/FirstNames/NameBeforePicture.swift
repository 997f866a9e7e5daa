/// Finds a name that a picture parts from a slogan: "Pete 🟢 open to work", "Jess 🎃 Spooky Season".
enum NameBeforePicture {
  /// What stands before the first picture inside a text, if that is a given name, alone or before a family name, and what stands behind
  /// makes no fan, brand or club of it; nil otherwise.
  static func name(in text: String) -> String? {
    guard mayHoldPicture(text) else { return nil }
    let trimmed = text.drop { $0 == " " || Letters.isPicture($0) }
    guard let picture = trimmed.firstIndex(where: Letters.isPicture) else { return nil }
    let words = ASCIIWord.words(String(trimmed[..<picture])).map(String.init)
    let tail = ASCIIWord.words(String(trimmed[picture...].map { Letters.isPicture($0) ? " " : $0 }))
    guard (1...2).contains(words.count), let first = words.first, GivenNames.standing(of: first) == .sure,
      words.dropFirst().allSatisfy({ isFamilyName($0) }), NameWords.called(words) == nil,
      tail.contains(where: { $0.contains(where: \.isLetter) }),
      tail.first.map(saysWhatSomeoneDoes) == true || !tail.contains(where: { speaksOfOthers(String($0)) })
    else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether a character that may be a picture stands between two others that are none.
  private static func mayHoldPicture(_ text: String) -> Bool {
    var isBehindName = false
    var isBehindPicture = false
    for scalar in text.unicodeScalars where scalar != " " {
      if scalar.isASCII || StandaloneCharacters.isCommonLetter(scalar.value) || scalar == "’" {
        if isBehindPicture { return true }
        isBehindName = true
      } else if isBehindName {
        if scalar.properties.isAlphabetic { return true }
        isBehindPicture = true
      }
    }
    return false
  }

  private static func isFamilyName(_ word: String) -> Bool {
    GivenNames.isFamilyName(word) || NameLexicon.shared.marks(of: Letters.folded(word)).contains(.eastAsianFamily)
  }

  /// "shipping daily", "hiring": a verb in small letters, where a club's or a shop's name has capitals.
  private static func saysWhatSomeoneDoes(_ word: Substring) -> Bool {
    word.count > 5 && word.hasSuffix("ing") && word.first?.isLowercase == true
  }

  private static func speaksOfOthers(_ word: String) -> Bool {
    NameWords.isOrganisation(word) || NameWords.joinsPeople(word) || word.hasSuffix("'s") || word.hasSuffix("’s")
      || others.contains(Letters.folded(word))
  }

  /// Behind a name, words of accounts that are about someone or sell something. From general knowledge.
  private static let others = WordList.set(
    """
    archive bakery bot cake cakes candles cosplay crafts daily designs edits facts fan fanclub fanpage fans fc fics
    flowers forever hair jewels memes nails page pics quotes recipes stan stans tattoo tattoos tips updates vids
    """)
}
