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
    if let title = words.first, title.marks.contains(.commonTitle) {
      // A title before one name is for the long way.
      guard words.count > 2 else { return nil }
      words.removeFirst()
    }
    guard let first = words.first, first.length > 1, !first.hasDot,
      first.marks.isDisjoint(with: .listed.union([.firstHalf, .fan, .titleOrName])), isSure(first, in: bytes)
    else { return nil }
    // "Ana y Luis", "Ana de Armas Brasil"
    if words.count > 2, let last = words.last,
      words[words.startIndex + 1].marks.contains(.smallJoiner) || last.marks.contains(.tail)
    {
      return nil
    }
    for word in words.dropFirst() {
      guard !word.hasHyphen, !word.hasDot || word.length == 1, word.marks.isDisjoint(with: .listed.union(.fan)),
        word.isName, !word.isAgentNoun
      else { return nil }
    }
    guard !isNoPerson(all, in: bytes) else { return nil }
    return name(first, bytes).map { .known($0) }
  }

  private static func isSure(_ first: PlainWord, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard first.hasHyphen else {
      guard first.marks.contains(.given) else { return false }
      return first.length == first.range.count || name(first, bytes).map(WordsAbroad.isWord) == false
    }
    guard let text = name(first, bytes) else { return false }
    if text.split(separator: "-").contains(where: { NameWords.startsTagline(String($0)) }) { return false }
    return GivenNames.standing(of: text) == .sure
  }

  /// Whether the whole, or any number of its first words, is known as something else.
  private static func isNoPerson(_ words: [PlainWord], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard words.first?.marks.contains(.startsNotPeople) == true else { return false }
    var start = ""
    for word in words {
      let folded = Letters.folded(String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self))
      start += (start.isEmpty ? "" : " ") + ASCIIWord.filtered(folded, ASCIIWord.isLetter)
      if NameWordLists.notPeople.contains(start) { return true }
    }
    return false
  }

  /// As `NameCase.natural`; nil where that takes more than a capital.
  private static func name(_ word: PlainWord, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let written = String(decoding: UnsafeBufferPointer(rebasing: bytes[word.range]), as: UTF8.self)
    if word.isCapitalised { return written }
    guard ASCIIWord.isASCII(written), !written.hasPrefix("mc"), !word.hasHyphen else { return nil }
    return written.prefix(1).uppercased() + written.dropFirst()
  }
}
