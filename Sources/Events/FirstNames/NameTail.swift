/// Finds words that make a shop or a fan account of a given and a family name before them: "Billie Eilish Spain", "Stan Loona".
enum NameTail {
  /// Why the words are no person's name; nil where nothing says so.
  static func reason(in words: [String]) -> String? {
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    if NameWords.isFan(first), words.dropFirst().allSatisfy({ !isName($0) }) {
      return "looks like an account about someone: \(first)"
    }
    guard words.count > 2, NameWords.isTail(last) else { return nil }
    let before = words[words.count - 2]
    let isGivenName = GivenNames.standing(of: before) == .sure && !GivenNames.isFamilyName(before)
    let isTrade = NameWordLists.familyNamesThatAreTrades.contains(Letters.folded(last))
    if isGivenName || Letters.isInitials(before) || NameWords.isParticle(before),
      isTrade || NameWordLists.countriesThatAreNames.contains(Letters.folded(last))
    {
      return nil
    }
    return isTrade ? "looks like an organisation: \(last)" : "looks like an account about someone: \(last)"
  }

  private static func isName(_ word: String) -> Bool {
    Letters.isInitials(word) || GivenNames.isFamilyName(word) || GivenNames.isWordyFamilyName(word)
      || GivenNames.standing(of: word) != .unknown
      || NameLexicon.shared.marks(of: Letters.folded(word)).contains(.eastAsianFamily)
      // Above all of Poland and Ukraine, where Stan is short for Stanisław.
      || familyEndings.contains { word.count > $0.count + 2 && Letters.folded(word).hasSuffix($0) }
  }

  private static let familyEndings = [
    "ski", "sky", "cki", "ka", "wicz", "vich", "ov", "ev", "in", "ic", "uk", "ko", "son", "man", "berg", "stein",
  ]
}
