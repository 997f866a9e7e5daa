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
    var text = text
    let quick: String?? = text.withUTF8 { bytes in
      StandaloneCharacters.make(up: bytes) ? .some(impersonal(in: bytes)) : nil
    }
    return quick ?? impersonalThoroughly(in: text)
  }

  /// The long way, right for every text.
  static func impersonalThoroughly(in text: String) -> String? {
    text.split { !$0.isLetter && $0 != "'" }.lazy.map(String.init).first { marks(of: $0).contains(.impersonal) }
  }

  /// The same for texts of characters that stand alone.
  private static func impersonal(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var offset = 0
    while offset <= bytes.count {
      let (isPart, length) = wordPart(in: bytes, at: offset)
      if !isPart {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        if !word.isEmpty {
          let isImpersonal = NameLexicon.shared.marks(ofBare: word)?.contains(.impersonal)
          let written = { String(decoding: word, as: UTF8.self) }
          if isImpersonal ?? marks(of: written()).contains(.impersonal) { return written() }
        }
        start = offset + length
      }
      offset += length
    }
    return nil
  }

  /// Whether a letter or an apostrophe stands at a place, and how many bytes it takes. At the end there is none.
  private static func wordPart(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (isPart: Bool, length: Int) {
    guard let (value, length) = bytes.wideScalar(at: offset) else {
      return (offset < bytes.count && (ASCIIWord.isLetter(bytes[offset]) || bytes[offset] == UInt8(ascii: "'")), 1)
    }
    let isLetter =
      StandaloneCharacters.isCommonLetter(value) || Unicode.Scalar(value)?.properties.isAlphabetic == true
    return (isLetter, length)
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
  static func marks(of word: String) -> NameLexicon.Marks {
    NameLexicon.shared.marks(ofBare: word) ?? marksThoroughly(of: word)
  }

  /// The long way, right for every word.
  static func marksThoroughly(of word: String) -> NameLexicon.Marks {
    NameLexicon.shared.marks(of: bare(word))
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
