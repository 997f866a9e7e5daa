// The same of the bytes of a text: nearly all facts are told by a look at them, without a string.
extension UnusableFact {
  static func isNonValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    if isLetter(first), bytes.count > longestNonValue || !mayStartNonValue(first) { return false }
    return isNonValue(String(decoding: bytes, as: UTF8.self))
  }

  static func hasNoLetter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains(where: isLetter) ? false : hasNoLetter(String(decoding: bytes, as: UTF8.self))
  }

  static func hasNoLetterOrDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains(where: isLetter) ? false : hasNoLetterOrDigit(String(decoding: bytes, as: UTF8.self))
  }

  static func isLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }), !bytes.contains(0x20) else {
      return false
    }
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
