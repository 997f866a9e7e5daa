/// The parts of a location between commas, strokes, pictures and the like.
struct LocationText {
  private(set) var parts: [String]
  /// The codes of the countries whose flags are in it.
  let flags: [String]
  /// Whether an arrow or a plane leads from one part to another.
  let hasArrow: Bool

  init(_ location: String) {
    var location = location
    self = location.withUTF8 { Self(standalone: $0) } ?? Self(byCharacter: location)
    if parts.contains(where: { $0.utf8.contains(UInt8(ascii: "-")) }) {
      parts = parts.flatMap { $0.split(separator: " - ").map { Self.withoutHyphens($0) } }.filter { !$0.isEmpty }
    }
  }

  /// From texts of letters, signs and emoji that are characters of their own, as nearly all are; nil for others.
  init?(standalone bytes: UnsafeBufferPointer<UInt8>) {
    let scanner = PlainScanner(bytes)
    var parts: [String] = []
    var flags: [String] = []
    var hasArrow = false
    var part: [UInt8] = []
    var isBehindSpace = true
    func close() {
      if !part.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
      part.removeAll(keepingCapacity: true)
      isBehindSpace = true
    }
    func append(_ range: Range<Int>) {
      if isBehindSpace, !part.isEmpty { part.append(UInt8(ascii: " ")) }
      isBehindSpace = false
      part.append(contentsOf: bytes[range])
    }
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == UInt8(ascii: ">") { hasArrow = true }
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
          isBehindSpace = true
        } else if Self.isSeparator(byte) {
          close()
        } else if byte < 0x20 {
          return nil
        } else {
          append(offset..<offset + 1)
        }
        offset += 1
        continue
      }
      guard let (value, length) = bytes.wideScalar(at: offset) else { return nil }
      if StandaloneCharacters.isCommonLetter(value) || StandaloneCharacters.isEastAsianLetter(value) {
        append(offset..<offset + length)
        offset += length
      } else if let letter = Self.letter(ofFlag: value) {
        guard let (second, secondLength) = bytes.wideScalar(at: offset + length),
          let other = Self.letter(ofFlag: second)
        else { return nil }
        offset += length + secondLength
        // What joins it to something else makes another character of it.
        if let next = bytes.wideScalar(at: offset), Self.letter(ofFlag: next.value) == nil,
          !StandaloneCharacters.contains(next.value)
        {
          return nil
        }
        flags.append(String(letter) + String(other))
        close()
      } else if let picture = scanner.pictureLength(at: offset) {
        let end = offset + picture
        while offset < end {
          guard let (value, length) = bytes.wideScalar(at: offset) else { return nil }
          if Self.isArrow(value) { hasArrow = true }
          offset += length
        }
        close()
      } else {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        let character = Character(scalar)
        if Self.isArrow(value) { hasArrow = true }
        if Self.separators.contains(character) {
          close()
        } else {
          guard StandaloneCharacters.contains(value) else { return nil }
          if Letters.isPicture(character) { close() } else { append(offset..<offset + length) }
        }
        offset += length
      }
    }
    close()
    (self.parts, self.flags, self.hasArrow) = (parts, flags, hasArrow)
  }

  /// The long way, right for every text.
  init(byCharacter location: String) {
    var parts: [String] = []
    var part = ""
    var flags: [String] = []
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
    self.parts = parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    self.flags = flags
    hasArrow = location.unicodeScalars.contains { Self.isArrow($0.value) }
  }

  /// Without the shaft of an arrow at the ends: "Tokyo -" of "Tokyo -> London".
  private static func withoutHyphens(_ part: Substring) -> String {
    let isOuter = { (byte: UInt8) in [UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "<")].contains(byte) }
    let bytes = part.utf8.drop(while: isOuter)
    guard let end = bytes.lastIndex(where: { !isOuter($0) }) else { return "" }
    return String(part[bytes.startIndex...end])
  }

  /// An arrow or a plane.
  private static func isArrow(_ value: UInt32) -> Bool {
    switch value {
    case 0x3e, 0x2192, 0x21c4, 0x2194, 0x27a1, 0x279c, 0x2794, 0x279d, 0x27f6, 0x21d2, 0x2708, 0x1f6eb, 0x1f6ec: true
    default: false
    }
  }

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
    guard scalars.count == 2, let first = letter(ofFlag: scalars[0].value),
      let second = letter(ofFlag: scalars[1].value)
    else { return nil }
    return String(first) + String(second)
  }

  /// The letter that half a flag stands for.
  private static func letter(ofFlag value: UInt32) -> Character? {
    guard (0x1f1e6...0x1f1ff).contains(value) else { return nil }
    return Unicode.Scalar(value - 0x1f1e6 + 0x41).map { Character($0) }
  }
}
