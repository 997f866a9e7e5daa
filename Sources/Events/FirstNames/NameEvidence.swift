/// Weighs what speaks for a person where the family name is an everyday word too: "Steve Jobs", "Laura Little".
enum NameEvidence {
  /// Two words, both capitalised, of which the first is a given name and the second a family name that many bear, if
  /// the first is so common that people outnumber things, or if the username abbreviates one of them.
  static func isPerson(_ words: [String], username: String?) -> Bool {
    guard words.count == 2, words.allSatisfy(NameCase.isNatural) || words.allSatisfy(NameCase.isAllCapitals) else {
      return false
    }
    let given = Letters.folded(words[0])
    let family = Letters.folded(words[1])
    let standing = GivenNames.standing(of: given)
    guard standing != .unknown, NameWords.called(words) == nil else { return false }
    let isFamilyName = GivenNames.isFamilyName(family) || GivenNames.isWordyFamilyName(family)
    if isFamilyName, abbreviates(username, given: given, family: family) { return true }
    let lexicon = NameLexicon.shared
    let familyMarks = lexicon.marks(of: family)
    guard standing == .sure, lexicon.marks(of: given).contains(.commonGiven), !familyMarks.contains(.publication) else {
      return false
    }
    // "Mark" and "Bill" are words too: then more has to speak for the family name.
    let isWord = EnglishWords.contains(folded: given)
    if NameWords.isOrganisation(family) { return !isWord && familyMarks.contains(.organisationFamily) }
    if NameWords.isThing(family) { return !isWord && isFamilyName }
    return isFamilyName || (!isWord && familyMarks.contains(.rareFamily))
  }

  /// "mstone88" of Mark Stone, "billw" of Bill Waters: people shorten their names so, and things don't.
  private static func abbreviates(_ username: String?, given: String, family: String) -> Bool {
    guard let username, let first = given.first, let last = family.first else { return false }
    let letters = Letters.folded(username).filter(\.isLetter)
    return letters == "\(first)\(family)" || letters == "\(given)\(last)" || letters == "\(family)\(first)"
  }
}
