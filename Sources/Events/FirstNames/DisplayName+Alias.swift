extension DisplayName {
  /// What stands before "aka" and its like.
  static func upToAlias(_ text: String) -> String {
    guard mayHaveAlias(text) else { return text }
    let words = ASCIIWord.words(text)
    guard let alias = words.dropFirst().firstIndex(where: { isAlias($0) }) else {
      return text
    }
    return words[..<alias].joined(separator: " ")
  }

  private static func isAlias(_ word: Substring) -> Bool {
    word.utf8.first.map(mayStartAlias) == true && NameWords.aliases.contains(word.lowercased())
  }

  /// Whether a word behind the first has the first letters of one.
  private static func mayHaveAlias(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropFirst().contains { offset in
        bytes[offset - 1] == UInt8(ascii: " ") && offset + 1 < bytes.count && mayStartAlias(bytes[offset])
          && mayContinueAlias(bytes[offset + 1])
      }
    }
  }

  private static func mayStartAlias(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "f"), UInt8(ascii: "n"): true
    default: false
    }
  }

  /// The second letters of `NameWords.aliases`, or the first byte of one.
  private static func mayContinueAlias(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "e"), UInt8(ascii: "."): true
    default: byte >= 0x80
    }
  }
}
