/// The words that stand around personal names, and those that show there is none.
enum NameWords {
  static func isTitle(_ word: String) -> Bool {
    !marks(of: word).isDisjoint(with: [.title, .informalTitle])
  }

  /// Titles that go with a given name alone: "Chef Maria", but "Dr Smith".
  static func isInformal(_ title: String) -> Bool {
    NameLexicon.shared.marks(of: title).contains(.informalTitle)
  }

  static func isSuffix(_ word: String) -> Bool { marks(of: word).contains(.suffix) }

  static func isOrganisation(_ word: String) -> Bool { marks(of: word).contains(.organisation) }

  static func isThing(_ word: String) -> Bool { marks(of: word).contains(.thing) }

  /// A rank or role that isn't worn as a title by people at large: "King James", "Lady Gaga", "Mother Teresa".
  static func isRank(_ word: String) -> Bool { marks(of: word).contains(.rank) }

  static func isPhrase(_ word: String) -> Bool { marks(of: word).contains(.phrase) }

  static func joinsPeople(_ word: String) -> Bool { marks(of: word).contains(.joiner) }

  /// A title that is a given name, too: "Bishop", "Don".
  static func isTitleOrName(_ word: String) -> Bool { marks(of: word).contains(.titleOrName) }

  /// Says that an account is about someone: "stan".
  static func isFan(_ word: String) -> Bool { marks(of: word).contains(.fan) }

  /// Behind a given and a family name no part of it: a country or a trade.
  static func isTail(_ word: String) -> Bool { marks(of: word).contains(.tail) }

  /// "Ana y Luis": a small word that joins two people, where both words beside it are given names.
  static func joinsGivenNames(_ word: String) -> Bool { marks(of: word).contains(.smallJoiner) }

  static let joiners: Set<String> = ["&", "and", "+", "und", "et", "x", "×"]

  /// A job or a preposition that ends the name: "Jamie CEO", "Jamie from Acme".
  static func startsTagline(_ word: String) -> Bool { marks(of: word).contains(.role) }

  static func isPronouns(_ word: Substring) -> Bool {
    guard word.utf8.contains(UInt8(ascii: "/")) else { return false }
    let parts = word.lowercased().split(separator: "/").map(String.init)
    return parts.count > 1 && parts.allSatisfy { NameWordLists.pronouns.contains($0) }
  }

  /// A mark that nobody puts beside their own name, wherever it stands.
  static func impersonal(in text: String) -> String? {
    if ASCIIWord.isASCII(text) {
      let words = text.utf8.split { !ASCIIWord.isLetter($0) && $0 != UInt8(ascii: "'") }
      return words.lazy.compactMap { String($0) }.first { marks(of: $0).contains(.impersonal) }
    }
    return text.split { !$0.isLetter && $0 != "'" }.lazy.map(String.init).first { marks(of: $0).contains(.impersonal) }
  }

  /// Small words inside family names: "van Gogh", "de la Renta".
  static func isParticle(_ word: String) -> Bool { marks(of: word).contains(.particle) }

  /// A company or place whose name reads like a person's.
  static func called(_ words: [String]) -> String? {
    guard let first = words.first, marks(of: first).contains(.startsNotPeople) else { return nil }
    let whole = words.map(bare).joined(separator: " ")
    if NameWordLists.notPeople.contains(whole) { return words.joined(separator: " ") }
    // Or any number of its first words.
    var rest = whole[...]
    while let space = rest.lastIndex(of: " ") {
      rest = rest[..<space]
      if NameWordLists.notPeople.contains(String(rest)) { return words.joined(separator: " ") }
    }
    return nil
  }

  /// Begin a tagline. The hyphen does so only between spaces.
  static let separators: Set<Character> = [
    "|", "•", "·", "–", "—", "/", "\\", "@", ",", "，", "、", ";", ":", "：", "~", "»", "›", ">", "<", "=", "*", "^", "¦",
    "│", "┃", "｜",
    "―", "‣", "∙", "●", "→", "★", "☆", "…",
  ]

  /// Not in names of people.
  static let refusedSigns: Set<Character> = ["!", "?", "#", "$", "€", "£", "%", "_", "™", "®", "©", "¡", "¿", "₿"]

  static let aliases: Set<String> = [
    "aka", "a.k.a", "a.k.a.", "aka:", "alias", "fka", "f.k.a.", "née", "nee", "né", "formerly",
  ]

  /// Of a word as it is written, whatever its case, marks and punctuation.
  private static func marks(of word: String) -> NameLexicon.Marks {
    NameLexicon.shared.marks(ofBare: word) ?? NameLexicon.shared.marks(of: bare(word))
  }

  private static func bare(_ word: String) -> String {
    let folded = Letters.folded(word)
    if ASCIIWord.isASCII(folded) {
      return ASCIIWord.filtered(folded) {
        ASCIIWord.isLetter($0) || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "+")
      }
    }
    return folded.filter { $0.isLetter || $0 == "&" || $0 == "+" || $0 == "×" }
  }
}
