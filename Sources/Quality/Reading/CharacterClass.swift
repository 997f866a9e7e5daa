/// What a scalar is to the tokenizer.
enum CharacterClass: Sendable {
  case letter, digit, space, newline, punctuation, symbol

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x20, 0x09, 0xA0: self = .space
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .newline
    case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: self = .symbol
    case 0x21...0x7F: self = .punctuation
    case 0xFE0E, 0xFE0F, 0x200D: self = .symbol
    default: self = Self.other(scalar)
    }
  }

  /// By the general category of the Unicode Character Database.
  private static func other(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .letterNumber:
      .letter
    case .format where scalar.value == 0x200C: .letter
    case .decimalNumber: .digit
    case .spaceSeparator: .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      .punctuation
    default: .symbol
    }
  }
}
