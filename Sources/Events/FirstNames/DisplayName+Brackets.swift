extension DisplayName {
  private static func opensBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func isWideBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "【", "「", "『", "《", "“", "„", "«": true
    default: false
    }
  }

  private static let pairs: [Character: Character] = [
    "(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "「": "」", "『": "』", "《": "》", "\"": "\"", "“": "”", "„": "“",
    "«": "»",
  ]

  /// Without what stands in brackets or double quotes: pronouns, nicknames, roles.
  static func withoutBrackets(_ text: String) -> String {
    if !text.utf8.contains(where: opensBracket), !text.unicodeScalars.contains(where: isWideBracket) { return text }
    var text = text
    return text.withUTF8 { StandaloneCharacters.make(up: $0) ? withoutBrackets($0) : nil }
      ?? withoutBracketsThoroughly(text)
  }

  /// The quick way for texts of characters that stand alone.
  private static func withoutBrackets(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var closing: Unicode.Scalar?
    var offset = 0
    while let scalar = bytes.scalar(at: offset) {
      let end = offset + UTF8.width(scalar)
      if let awaited = closing {
        if scalar == awaited { closing = nil }
      } else if let close = closingBracket(of: scalar) {
        closing = close
        kept.append(UInt8(ascii: " "))
      } else {
        kept.append(contentsOf: bytes[offset..<end])
      }
      offset = end
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func closingBracket(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.isASCII ? opensBracket(UInt8(ascii: scalar)) : isWideBracket(scalar) else { return nil }
    return pairs[Character(scalar)]?.unicodeScalars.first
  }

  /// The long way, right for every text.
  static func withoutBracketsThoroughly(_ text: String) -> String {
    var result = ""
    var closing: Character?
    for character in text {
      if let awaited = closing {
        if character == awaited { closing = nil }
      } else if let close = pairs[character] {
        closing = close
        result.append(" ")
      } else {
        result.append(character)
      }
    }
    return result
  }
}
