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
}
