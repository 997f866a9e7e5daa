/// A message as words in small letters, sentence by sentence.
struct OptOutText {
  /// What stands before the first mark.
  struct Opening {
    let words: [String]
    /// A period or a line break follows.
    let isClosed: Bool
    let isInCapitals: Bool
  }

  /// None of them is empty.
  private(set) var sentences: [[String]] = []
  /// Nil where the message has no mark but at its end.
  private(set) var opening: Opening?

  var words: [String] { sentences.flatMap { $0 } }

  init(_ message: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func closeWord() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    // The first mark behind a word, and what stood before it.
    var mark: (scalar: Unicode.Scalar, words: [String])?
    var (hasCapital, hasSmall) = (false, false)
    for scalar in message.unicodeScalars {
      if Self.isWordPart(scalar) {
        word.append(scalar == "’" ? "'" : scalar)
        if let mark, opening == nil {
          opening = Opening(
            words: mark.words, isClosed: mark.scalar == "." || Self.isLineBreak(mark.scalar),
            isInCapitals: hasCapital && !hasSmall)
        }
        if mark == nil {
          if scalar.properties.isUppercase { hasCapital = true }
          if scalar.properties.isLowercase { hasSmall = true }
        }
        continue
      }
      closeWord()
      if mark == nil, scalar != " ", !sentences.isEmpty || !words.isEmpty {
        mark = (scalar, self.words + words)
      }
      if Self.endsSentence(scalar) {
        if !words.isEmpty { sentences.append(words) }
        words = []
      }
    }
    closeWord()
    if !words.isEmpty { sentences.append(words) }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 || scalar == "'"
    }
    if scalar == "’" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      // The selectors of emoji are marks, too.
      return !(0xFE00...0xFE0F).contains(scalar.value)
    default: return false
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", "…", "。", "！", "？": true
    default: isLineBreak(scalar)
    }
  }
}
