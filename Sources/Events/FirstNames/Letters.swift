/// Letters and their scripts, as far as names need them.
enum Letters {
  enum Script: Hashable {
    case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, thai, armenian, georgian
    /// Chinese characters, kana and Hangul.
    case eastAsian
    case other
  }

  /// The script of a word; nil where it mixes several.
  static func script(of word: String) -> Script? {
    if ASCIIWord.isASCII(word) { return ASCIIWord.containsLetter(word) ? .latin : .other }
    var found: Script?
    for scalar in word.unicodeScalars where isAlphabetic(scalar) {
      let script = script(of: scalar)
      if let found, found != script { return nil }
      found = script
    }
    return found ?? .other
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCIIWord.isLetter(UInt8(ascii: scalar)) }
    return StandaloneCharacters.isCommonLetter(scalar.value) || scalar.properties.isAlphabetic
  }

  /// By Unicode's blocks.
  private static func script(of scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0x41...0x5a, 0x61...0x7a, 0xaa, 0xba, 0xc0...0x24f, 0x1e00...0x1eff: .latin
    case 0x370...0x3ff, 0x1f00...0x1fff: .greek
    case 0x400...0x52f: .cyrillic
    case 0x531...0x58f: .armenian
    case 0x590...0x5ff: .hebrew
    case 0x600...0x6ff, 0x750...0x77f, 0x8a0...0x8ff, 0xfb50...0xfdff, 0xfe70...0xfeff: .arabic
    case 0x900...0x97f: .devanagari
    case 0x980...0x9ff: .bengali
    case 0xe00...0xe7f: .thai
    case 0x10a0...0x10ff: .georgian
    case 0x1100...0x11ff, 0x3040...0x318f, 0x31f0...0x31ff, 0x3400...0x9fff, 0xac00...0xd7af, 0xf900...0xfaff,
      0xff66...0xff9f, 0x20000...0x3134f:
      .eastAsian
    default: .other
    }
  }

  /// For comparing: small letters without marks, one form of what is written in several (apostrophes, Greek's final
  /// sigma, Persian letters).
  static func folded(_ word: String) -> String {
    if let folded = ASCIIWord.lowercased(word) { return folded }
    var word = word
    let folded = word.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * FoldedLetters.growth) { target in
        FoldedLetters.fold(bytes, into: target).map {
          String(decoding: UnsafeBufferPointer(rebasing: target[..<$0]), as: UTF8.self)
        }
      }
    }
    return folded ?? foldedThoroughly(word)
  }

  /// The long way, right for every word.
  static func foldedThoroughly(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        result.append(scalar)
      } else if let plain = unmarked[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else if !isMark(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Accents that stand alone, Arabic vowel signs and the stretching line. The vowel signs of Indic scripts and Thai
  /// are letters here.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36f, 0x610...0x61a, 0x640, 0x64b...0x65f, 0x670, 0x200c, 0x200d: true
    default: false
    }
  }

  private static let unmarked: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặəǟ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđḍ"), ("d", "ð"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
      ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("j", "ĵ"), ("k", "ķĸḳ"), ("l", "ĺļľŀłḷ"), ("n", "ñńņňŉŋṇ"),
      ("o", "òóôõöøōŏőǒọỏốồổỗộơớờởỡợ"), ("oe", "œ"), ("r", "ŕŗřṛ"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"),
      ("th", "þ"), ("u", "ùúûüũūŭůűųǔụủưứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"), ("'", "’‘ʻʼ`´"),
      ("α", "άἀἁὰᾶ"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"),
      ("е", "ё"), ("ي", "یى"),
      ("ك", "ک"), ("-", "‐‑"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups { for scalar in marked.unicodeScalars { table[scalar] = plain } }
    return table
  }()

  /// Emoji, stars, arrows and other signs that stand between words.
  static func isPicture(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, first.value > 0x7f else { return false }
    if first.properties.isEmojiPresentation { return true }
    switch first.properties.generalCategory {
    case .otherSymbol, .mathSymbol, .modifierSymbol, .nonspacingMark, .enclosingMark, .format, .unassigned: return true
    default: return false
    }
  }

  /// "J", "JR", "A.J", "J.R.R": one capital, or several with or without dots.
  static func isInitials(_ word: String) -> Bool {
    if isOneCharacter(word) { return true }
    if word.utf8.contains(UInt8(ascii: ".")), word.contains(".") {
      return word.split(separator: ".").allSatisfy { $0.count == 1 }
    }
    let vowels = "aeiouy"
    return NameCase.isAllCapitals(word)
      && (word.count == 2 || (word.count == 3 && !word.lowercased().contains { vowels.contains($0) }))
  }

  private static func isOneCharacter(_ word: String) -> Bool {
    let isAlone = { (scalar: Unicode.Scalar) in scalar.isASCII || StandaloneCharacters.contains(scalar.value) }
    let start = word.unicodeScalars.prefix(2)
    return start.allSatisfy(isAlone) ? start.count == 1 : word.count == 1
  }
}
