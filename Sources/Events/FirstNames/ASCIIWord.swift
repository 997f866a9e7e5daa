/// The quick way for words and texts of ASCII alone, in which every byte is a character.
enum ASCIIWord {
  static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func containsLetter(_ text: String) -> Bool { text.utf8.contains(where: isLetter) }

  /// In small letters; nil unless it is of ASCII alone.
  static func lowercased(_ text: String) -> String? {
    var hasCapital = false
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte &- UInt8(ascii: "A") < 26 { hasCapital = true }
    }
    guard hasCapital else { return text }
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() { buffer[index] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
        return bytes.count
      }
    }
  }

  /// The words between spaces.
  static func words(_ text: String) -> [Substring] {
    var text = text
    guard isASCII(text) || text.withUTF8(StandaloneCharacters.areSpaces) else { return text.split(separator: " ") }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// The bytes that fulfil a condition; the text itself where all do.
  static func filtered(_ text: String, _ isKept: (UInt8) -> Bool) -> String {
    if text.utf8.allSatisfy(isKept) { return text }
    return String(decoding: text.utf8.filter(isKept), as: UTF8.self)
  }
}
