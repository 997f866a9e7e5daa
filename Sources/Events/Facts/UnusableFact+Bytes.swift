// The same of the bytes of a text: nearly all facts are told by a look at them, without a string.
extension UnusableFact {
  static func isNonValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    if isLetter(first) {
      if bytes.count > longestNonValue || !mayStartNonValue(first) { return false }
      if let word = ShortWord(bytes) { return words.contains(word) }
    } else if !mayStartNonValue(first), let scalar = bytes.scalar(at: 0), !isPunctuation(scalar) {
      return false
    }
    return isNonValue(String(decoding: bytes, as: UTF8.self))
  }

  /// The non-values that start with a letter.
  private static let words: [ShortWord] = nonValues.compactMap { word in
    guard let first = word.utf8.first, isLetter(first) else { return nil }
    return Array(word.utf8).withUnsafeBufferPointer { ShortWord($0) }
  }

  /// Up to sixteen bytes of ASCII in small letters.
  private struct ShortWord: Equatable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// Nil for longer ones, and for bytes beyond ASCII.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count <= 16 else { return nil }
      for byte in bytes {
        guard byte < 0x80 else { return nil }
        second = second << 8 | first >> 56
        first = first << 8 | UInt64(UnusableFact.isLetter(byte) ? byte | 0x20 : byte)
      }
    }
  }

  static func hasNoLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains(where: isLetter) || startsWithLetter(bytes)
      ? false : hasNoLetter(String(decoding: bytes, as: UTF8.self))
  }

  static func hasNoLetterOrDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains(where: isLetter) || startsWithLetter(bytes)
      ? false : hasNoLetterOrDigit(String(decoding: bytes, as: UTF8.self))
  }

  private static func startsWithLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.scalar(at: 0).map(isLetter) ?? false
  }

  /// Whether a text has a sign without which it holds no link.
  static func mayHoldLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  }

  static func isLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mayHoldLink(bytes), !bytes.contains(0x20) else { return false }
    return isLink(String(decoding: bytes, as: UTF8.self))
  }

  /// A tag of a template, whole or not: `{{ brand.name }}`. Somebody's joke, or what is left of a form.
  static func hasTag(_ bytes: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if last == UInt8(ascii: "{"), byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%") { return true }
      last = byte
    }
    return false
  }
}
