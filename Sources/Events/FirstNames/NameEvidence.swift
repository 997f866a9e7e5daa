/// Weighs what speaks for a person where the family name is an everyday word too: "Steve Jobs", "Laura Little".
enum NameEvidence {
  /// A given and a family name, perhaps with other given names between, all capitalised, of which the last is a family name that many bear, if
  /// the first is so common, or so little else, that people outnumber things, or if the username abbreviates one of them.
  static func isPerson(_ words: [String], username: String?) -> Bool {
    guard words.count > 1, let first = words.first, let last = words.last,
      areCapitalised([first, last]), words.dropFirst().dropLast().allSatisfy(isMiddleName)
    else { return false }
    let given = Letters.folded(first)
    let family = Letters.folded(last)
    let standing = GivenNames.standing(of: given)
    guard standing != .unknown, NameWords.called(words) == nil else { return false }
    let isFamilyName = GivenNames.isFamilyName(family) || GivenNames.isWordyFamilyName(family)
    let familyMarks = NameLexicon.shared.marks(of: family)
    guard !familyMarks.contains(.publication) else { return false }
    if words.count == 2, isFamilyName, abbreviates(username, given: given, family: family) { return true }
    guard standing == .sure else { return false }
    // "Mike Check": words that few bear make puns with given names that are words.
    let isRare =
      !familyMarks.isDisjoint(with: [.rareFamily, .eastAsianFamily])
      && !NameLexicon.shared.marks(of: given).contains(.english)
    let isListedWord = GivenNames.isWord(given)
    // "Mark" and "Bill" are words too: then more has to speak for the family name.
    let isWord = isListedWord || NameWordLists.givenNamesThatAreWords.contains(given)
    if NameLexicon.shared.marks(of: given).contains(.commonGiven) {
      if NameWords.isOrganisation(family) { return !isWord && familyMarks.contains(.organisationFamily) }
      if NameWords.isThing(family) { return !isWord && isFamilyName }
      return isFamilyName || (!isWord && isRare)
    }
    guard !isListedWord, !NameWordLists.givenNamesOfBrandsAndPlaces.contains(given) else { return false }
    // Places are called after families: "Jackson Hole".
    if GivenNames.isFamilyName(given), NameWordLists.landscapes.contains(family) { return false }
    if NameWords.isOrganisation(family) {
      // "Min-jun Park" may be a Korean name, by which strangers aren't called.
      return !given.utf8.contains(UInt8(ascii: "-")) && NameWordLists.familyNamesOfInstitutions.contains(family)
    }
    if NameWords.isThing(family) { return isFamilyName && !NameWordLists.goods.contains(family) }
    return isFamilyName || (!isWord && isRare)
  }

  private static func areCapitalised(_ words: [String]) -> Bool {
    words.allSatisfy(NameCase.isNatural) || words.allSatisfy(NameCase.isAllCapitals)
  }

  /// "Ana Paula Sales", "Linda K. Song"; a family name there is followed by a thing: "Ada Lovelace Day".
  private static func isMiddleName(_ word: String) -> Bool {
    if Letters.isInitials(word) { return true }
    return GivenNames.standing(of: word) == .sure && !GivenNames.isWord(word)
  }

  /// "mstone88" of Mark Stone, "billw" of Bill Waters: people shorten their names so, and things don't.
  private static func abbreviates(_ username: String?, given: String, family: String) -> Bool {
    guard let username, let first = given.first, let last = family.first else { return false }
    let letters = Letters.folded(username).filter(\.isLetter)
    return letters == "\(first)\(family)" || letters == "\(given)\(last)" || letters == "\(family)\(first)"
  }
}
