/// How many cells of a terminal a text takes.
///
/// Terminals differ in details; this follows what most agree on: Unicode Standard Annex #11 (East Asian Width) for wide
/// characters, UTS #51 for emoji, nothing for combining and invisible characters.
public enum DisplayWidth {
  /// The cells of a text that has no line breaks and no tabs; control characters count nothing.
  public static func of(_ text: some StringProtocol) -> Int {
    var cells = 0
    for character in text { cells &+= of(character) }
    return cells
  }

  /// The cells of one character (grapheme cluster): 0, 1 or 2; more only for clusters of several spacing letters.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    if isEmoji(character) { return 2 }
    var cells = 0
    for scalar in character.unicodeScalars { cells += of(scalar) }
    return cells
  }

  /// The cells of one scalar that stands alone.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value >= 0x20 ? 1 : 0 }
    // A soft hyphen is drawn; the second and third parts of a Hangul syllable are drawn into the first's cells.
    if scalar.value == 0xAD { return 1 }
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return EastAsianWide.contains(scalar) ? 2 : 1
    }
  }

  /// A cluster that terminals draw as a picture: one that is a picture by default, or made one by a following selector,
  /// keycap, skin tone or joiner; flags.
  private static func isEmoji(_ character: Character) -> Bool {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next(), first.properties.isEmoji || first.properties.isEmojiPresentation else {
      return false
    }
    guard let second = scalars.next() else { return first.properties.isEmojiPresentation && !isRegional(first) }
    if second.value == 0xFE0E { return false }
    return first.properties.isEmojiPresentation || second.value == 0xFE0F || second.value == 0x20E3
      || second.properties.isEmojiModifier || isRegional(first)
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
