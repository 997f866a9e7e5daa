/// The parts of a location between commas, strokes, pictures and the like.
struct LocationText {
  private(set) var parts: [String]
  /// The codes of the countries whose flags are in it.
  let flags: [String]
  /// Whether an arrow or a plane leads from one part to another.
  let hasArrow: Bool

  init(_ location: String) {
    if ASCIIWord.isASCII(location) {
      // No flags and pictures, and every byte is a character.
      flags = []
      hasArrow = location.utf8.contains(UInt8(ascii: ">"))
      parts = location.utf8.split(whereSeparator: Self.isSeparator).compactMap { part in
        let words = part.split(separator: UInt8(ascii: " "))
        return words.isEmpty ? nil : words.map { String(Substring($0)) }.joined(separator: " ")
      }
    } else {
      var parts: [String] = []
      var part = ""
      var flags: [String] = []
      hasArrow = location.unicodeScalars.contains { Self.arrows.contains($0) }
      for character in location {
        if let code = Self.countryCode(ofFlag: character) {
          flags.append(code)
          parts.append(part)
          part = ""
        } else if Self.separators.contains(character) || Letters.isPicture(character) {
          parts.append(part)
          part = ""
        } else {
          part.append(character)
        }
      }
      parts.append(part)
      self.flags = flags
      self.parts = parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
    if parts.contains(where: { $0.utf8.contains(UInt8(ascii: "-")) }) {
      parts = parts.flatMap { $0.split(separator: " - ").map { Self.withoutHyphens($0) } }.filter { !$0.isEmpty }
    }
  }

  /// Without the shaft of an arrow at the ends: "Tokyo -" of "Tokyo -> London".
  private static func withoutHyphens(_ part: Substring) -> String {
    let isOuter = { (byte: UInt8) in [UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "<")].contains(byte) }
    let bytes = part.utf8.drop(while: isOuter)
    guard let end = bytes.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(part[bytes.startIndex...end])
  }

  private static let arrows: Set<Unicode.Scalar> = [">", "→", "⇄", "↔", "➡", "➜", "➔", "➝", "⟶", "⇒", "✈", "🛫", "🛬"]

  /// As `separators`, of ASCII.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "&"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\n"),
      UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static let separators: Set<Character> = [
    ",", "/", "|", "•", "·", "–", "—", ";", "&", "(", ")", "[", "]", "\n", "→", "⇄", "↔", "+", "、", "・", "，", ":", ">",
    "~", "*", "»", "：", "／", "｜", "〜", "（", "）", "،",
  ]

  /// `DE` of the flag of Germany, which is written with two letters of its own.
  private static func countryCode(ofFlag character: Character) -> String? {
    let scalars = Array(character.unicodeScalars)
    // The black flag, with the letters of a part of Britain that can't be seen.
    if scalars.first?.value == 0x1f3f4, scalars.count > 2, scalars[1].value == 0xe0067 { return "GB" }
    guard scalars.count == 2 else { return nil }
    var code = ""
    for scalar in scalars {
      guard (0x1f1e6...0x1f1ff).contains(scalar.value), let letter = Unicode.Scalar(scalar.value - 0x1f1e6 + 0x41)
      else {
        return nil
      }
      code.unicodeScalars.append(letter)
    }
    return code
  }
}
