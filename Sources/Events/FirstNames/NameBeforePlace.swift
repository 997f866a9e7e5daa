/// Finds a name before the place that someone is in: "Kate in Tokyo", "Léa en Bretagne".
enum NameBeforePlace {
  /// One or two words, of which the first is a given name and no word, before a preposition and a place that is known; nil otherwise.
  static func name(in words: [String]) -> [String]? {
    guard words.count > 2, let place = words.dropFirst().firstIndex(where: { prepositions.contains($0) }), place < 3,
      let first = words.first, GivenNames.standing(of: first) == .sure, !GivenNames.isWord(first),
      words[1..<place].allSatisfy({ GivenNames.isFamilyName($0) || !EnglishWords.contains($0) }),
      NameWords.called(words) == nil
    else { return nil }
    let text = words[(place + 1)...].joined(separator: " ")
    return LocationZone.identifier(of: text) == nil ? nil : Array(words[..<place])
  }

  /// Of English, Spanish and French, Portuguese, French and German.
  private static let prepositions: Set<String> = ["in", "en", "em", "à", "aus"]
}
