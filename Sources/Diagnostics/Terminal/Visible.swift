/// Makes text of unknown origin safe to show on a terminal.
///
/// Whatever could act on the terminal or hide from the reader is written out by its number, as in `<U+202E>`: control
/// characters and escape sequences, bidirectional overrides, line separators, zero-width and other invisible characters.
/// Joiners and selectors stay where a script or an emoji needs them.
public enum Visible {
  /// - Parameter keepingLineBreaks: leaves line feeds as they are; a carriage return before one is dropped.
  public static func escaped(_ text: some StringProtocol, keepingLineBreaks: Bool = false) -> String {
    var isPlain = true
    for byte in text.utf8 where byte < 0x20 || byte >= 0x7F {
      isPlain = false
      break
    }
    if isPlain { return String(text) }
    var result = ""
    for character in text {
      if keepingLineBreaks && (character == "\n" || character == "\r\n") {
        result.append("\n")
      } else {
        append(character, to: &result)
      }
    }
    return result
  }

  /// One character (grapheme cluster), with its hidden parts written out.
  public static func escaped(_ character: Character) -> String {
    var result = ""
    append(character, to: &result)
    return result
  }

  private static func append(_ character: Character, to result: inout String) {
    var before: Unicode.Scalar?
    let isTagged = character.unicodeScalars.first?.value == 0x1F3F4
    for scalar in character.unicodeScalars {
      let isTag = isTagged && (0xE0020...0xE007F).contains(scalar.value)
      if isTag || isShown(scalar, after: before) {
        result.unicodeScalars.append(scalar)
      } else {
        result += number(scalar)
      }
      before = scalar
    }
  }

  /// `<U+202E>`
  private static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func isShown(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    if scalar.value < 0x7F { return scalar.value >= 0x20 }
    switch scalar.value {
    case 0x200C, 0x200D:
      // Joiners shape the scripts from Hebrew on and emoji; between Latin, Greek or Cyrillic letters they only hide.
      return before.map { $0.value >= 0x0590 && !isJoiner($0) } ?? false
    case 0xFE00...0xFE0F:
      return before.map { $0.properties.isEmoji || $0.value >= 0x0590 && !isJoiner($0) } ?? false
    case 0xFFF9...0xFFFB: return false
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint { return false }
    if scalar.properties.isBidiControl { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
  }
}
