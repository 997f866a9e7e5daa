/// Most display names are plain: up to five words of Latin letters in the usual case, perhaps a title first of them and pictures, a
/// tagline or something in brackets behind. For those the decision takes a few look-ups; it is the same as the one that `FirstName` comes to
/// by taking the name apart.
enum PlainName {
  /// Nil where the name isn't that plain, or not that sure.
  static func decide(_ displayName: String) -> FirstName.Decision? {
    var text = displayName
    return text.withUTF8 { bytes -> FirstName.Decision? in
      guard (2...96).contains(bytes.count), let name = PlainText(bytes) else { return nil }
      return decide(name.words, in: bytes)
    }
  }

  private static func decide(_ all: [PlainWord], in bytes: UnsafeBufferPointer<UInt8>) -> FirstName.Decision? {
    var words = all[...]
    if let title = words.first, titles.contains(title.folded) {
      // A title before one name is for the long way.
      guard words.count > 2 else { return nil }
      words.removeFirst()
    }
    guard let first = words.first, first.length > 1, !first.hasDot, !isListed(first.folded),
      !otherStarts.contains(first.folded), isSure(first, in: bytes)
    else { return nil }
    for word in words.dropFirst() {
      guard !word.hasHyphen, !word.hasDot || word.length == 1, !isListed(word.folded), isName(word) else { return nil }
    }
    // The whole, and any number of its first words.
    var start = ""
    for word in all {
      start += start.isEmpty ? word.folded : " " + word.folded
      guard !NameWordLists.notPeople.contains(start) else { return nil }
    }
    return name(first, bytes).map { .known($0) }
  }

  private static func isSure(_ first: PlainWord, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first.hasHyphen else { return GivenNames.isSure(folded: first.folded) }
    guard let text = name(first, bytes) else { return false }
    return GivenNames.standing(of: text) == .sure
  }

  /// Whether a word behind a given name is none but a name, or unknown.
  private static func isName(_ word: PlainWord) -> Bool {
    guard EnglishWords.contains(folded: word.folded) else { return true }
    return NameWords.isParticle(word.folded) || GivenNames.isFamilyName(word.folded)
      || GivenNames.isSure(folded: word.folded)
  }

  /// As `NameCase.natural`; nil where that takes more than a capital.
  private static func name(_ word: PlainWord, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let written = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self)
    if word.isCapitalised { return written }
    guard ASCIIWord.isASCII(written), !written.hasPrefix("mc"), !word.hasHyphen else { return nil }
    return written.prefix(1).uppercased() + written.dropFirst()
  }

  /// Whether a word says more than a name, in any place.
  private static func isListed(_ word: String) -> Bool { listed.contains(word) }

  private static let listed: Set<String> = NameWordLists.titles.union(NameWordLists.informalTitles)
    .union(NameWordLists.suffixes).union(NameWordLists.roles).union(NameWordLists.organisations)
    .union(NameWordLists.things).union(NameWordLists.ranks).union(NameWordLists.phraseWords)
    .union(NameWordLists.impersonalWords).union(NameWords.aliases).union(["and", "und", "et", "x"])

  /// The titles that most people bear who bear one.
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof"]

  /// Words that begin a name of several words.
  private static let otherStarts: Set<String> = [
    "abd", "abdel", "abdul", "abdal", "abdur", "abu", "abou", "umm", "ibn", "bin", "bint",
  ]
}

extension FirstName.Decision {
  static func known(_ name: String) -> FirstName.Decision {
    FirstName.Decision(name: name, reason: "“\(name)” is a known given name")
  }
}
