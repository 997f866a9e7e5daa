/// Most display names are plain: one or two words of ASCII letters, each with a capital first. For those the decision takes a few
/// look-ups; it is the same as the one that `FirstName` comes to by taking the name apart.
enum PlainName {
  /// Nil where the name isn't that plain, or not that sure.
  static func decide(_ displayName: String) -> FirstName.Decision? {
    var text = displayName
    return text.withUTF8 { bytes -> FirstName.Decision? in
      guard let end = firstWordEnd(bytes) else { return nil }
      let first = lowercased(bytes[..<end])
      guard !isListed(first), !otherStarts.contains(first), GivenNames.isSure(folded: first) else { return nil }
      if end < bytes.count {
        let second = lowercased(bytes[(end + 1)...])
        guard !isListed(second), !EnglishWords.contains(folded: second) else { return nil }
        guard !NameWordLists.notPeople.contains(first + " " + second) else { return nil }
      }
      return .known(String(decoding: bytes[..<end], as: UTF8.self))
    }
  }

  /// Where the first word ends; nil unless there are one or two plain words and nothing else.
  private static func firstWordEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (2...48).contains(bytes.count) else { return nil }
    var end: Int?
    var atStart = true
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " ") {
        // Words of one letter are initials, which the long way knows.
        guard end == nil, index > 1 else { return nil }
        end = index
        atStart = true
      } else {
        let letter = atStart ? byte &- UInt8(ascii: "A") : byte &- UInt8(ascii: "a")
        guard letter < 26 else { return nil }
        atStart = false
      }
    }
    guard let end else { return bytes.count }
    return bytes.count - end > 2 ? end : nil
  }

  private static func lowercased(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() { buffer[index] = byte | 0x20 }
      return bytes.count
    }
  }

  /// Whether a word says more than a name, in any place.
  private static func isListed(_ word: String) -> Bool { listed.contains(word) }

  private static let listed: Set<String> = NameWordLists.titles.union(NameWordLists.informalTitles)
    .union(NameWordLists.suffixes).union(NameWordLists.roles).union(NameWordLists.organisations)
    .union(NameWordLists.things).union(NameWordLists.ranks).union(NameWordLists.phraseWords)
    .union(NameWordLists.impersonalWords).union(NameWords.aliases).union(["and", "und", "et"])

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
