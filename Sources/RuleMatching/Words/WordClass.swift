/// What a character is to word edges: the classes of UAX #29 (Word_Break), as far as they matter here, with some of our own.
///
/// A character is a grapheme cluster and has the class of its first scalar, so marks never part from their letter.
enum WordClass: UInt8, Sendable, Hashable {
  /// ALetter of UAX #29: letters of scripts that put spaces between words.
  case letter
  /// Hebrew letters, which an apostrophe and a double quote can belong to.
  case hebrew
  case digit
  /// `_` and its like (ExtendNumLet).
  case connector
  case katakana
  /// Letters of scripts without spaces between words: Han, Hiragana, Thai, Lao, Khmer, Myanmar and their neighbours.
  case unspaced
  /// An emoji, a word in itself.
  case emoji
  case space
  /// `.` and its like (MidNumLet): joins letters and joins digits.
  case dot
  /// Straight or curly (Single_Quote, MidNumLet): joins letters and joins digits.
  case apostrophe
  case doubleQuote
  /// `·` (MidLetter), which joins two l in Catalan.
  case middleDot
  /// Other MidLetter characters: join letters.
  case midLetter
  /// `,` and `;` (MidNum): join digits.
  case midNumber
  case at, hash, dollar, plus, hyphen
  /// Other punctuation that can stand between the words of a phrase.
  case light
  case other

  /// Whether it can be part of a word that is more than one character long.
  var isWord: Bool {
    switch self {
    case .letter, .hebrew, .digit, .connector, .katakana, .unspaced: true
    default: false
    }
  }

  var isLetter: Bool { self == .letter || self == .hebrew }

  /// Whether its script puts no spaces between words, so that words can't be told apart by their edges.
  var isUnspaced: Bool { self == .unspaced || self == .katakana }

  /// Whether it may stand between the words of a phrase: white space, and punctuation that doesn't end a sentence.
  var isLight: Bool {
    switch self {
    case .space, .apostrophe, .doubleQuote, .middleDot, .midNumber, .hash, .hyphen, .light: true
    default: false
    }
  }

  /// The classes of the first 128 characters.
  static let ofASCII = (0..<128 as Range<UInt8>).map { WordClass(Character(UnicodeScalar($0))) }

  init(_ character: Character) {
    guard let first = character.unicodeScalars.first else {
      self = .other
      return
    }
    self = Self.isEmoji(character, first) ? .emoji : Self(first)
  }

  private static func isEmoji(_ character: Character, _ first: Unicode.Scalar) -> Bool {
    let properties = first.properties
    guard properties.isEmoji else { return false }
    // The emoji below U+231A are digits, signs, arrows and letter-like characters, which are pictures only when said so.
    return properties.isEmojiPresentation || first.value >= 0x231A
      || character.unicodeScalars.contains { $0 == "\u{FE0F}" || $0 == "\u{20E3}" }
  }

  private init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "'": self = .apostrophe
    case "\"": self = .doubleQuote
    case ".", "\u{2024}", "\u{FE52}", "\u{FF0E}": self = .dot
    case "\u{B7}", "\u{387}": self = .middleDot
    case "\u{55F}", "\u{5F4}", "\u{2027}", "\u{FE13}", "\u{FE55}": self = .midLetter
    case ",", ";", "\u{37E}", "\u{589}", "\u{60C}", "\u{60D}", "\u{66C}", "\u{7F8}", "\u{2044}", "\u{FE10}", "\u{FE14}",
      "\u{FE50}", "\u{FE54}", "\u{FF0C}", "\u{FF1B}":
      self = .midNumber
    case "@": self = .at
    case "#": self = .hash
    case "$": self = .dollar
    case "+": self = .plus
    case "-": self = .hyphen
    case ":", "/", "\\", "|", "(", ")", "[", "]", "*", "~", "\u{2013}", "\u{2014}", "\u{2022}", "\u{201C}", "\u{201D}",
      "\u{201E}", "\u{AB}", "\u{BB}", "\u{3001}", "\u{30FB}", "\u{FF1A}", "\u{FF0F}", "\u{FF08}", "\u{FF09}", "\u{61B}":
      self = .light
    // The Arabic decimal separator counts as a digit (Numeric).
    case "\u{66B}": self = .digit
    // The zero width space marks a place where a line may break.
    case "\u{200B}": self = .space
    default: self = Self(general: scalar)
    }
  }

  private init(general scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber: self = .digit
    case .connectorPunctuation: self = .connector
    case _ where properties.isWhitespace: self = .space
    case _ where Script.hebrew.contains(scalar): self = .hebrew
    case _ where Script.katakana.contains(scalar): self = .katakana
    case _ where properties.isIdeographic || Script.unspaced.contains(scalar): self = .unspaced
    // A mark without a letter before it.
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .other
    case _ where properties.isAlphabetic || Script.otherLetters.contains(scalar): self = .letter
    default: self = .other
    }
  }
}
