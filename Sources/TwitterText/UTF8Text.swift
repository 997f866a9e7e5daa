/// A text's UTF-8, read scalar by scalar in both directions. It borrows the bytes, so it must not outlive them.
struct UTF8Text {
  /// Valid UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Lends the bytes of a string, without a copy where the string has them in one piece.
  static func with<Result>(_ text: String, _ body: (UTF8Text) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable({ body(UTF8Text($0)) }) { return result }
    var copy = text
    return copy.withUTF8 { body(UTF8Text($0)) }
  }

  var count: Int { bytes.count }

  /// The scalar that starts at an offset and its length in bytes; nil at the end.
  func scalar(at offset: Int) -> (value: UInt32, length: Int)? {
    guard bytes.indices.contains(offset) else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return (0xFFFD, bytes.count - offset) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at an offset and its length in bytes; nil at the start.
  func scalar(before offset: Int) -> (value: UInt32, length: Int)? {
    guard offset > 0, offset <= bytes.count else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// An ASCII word stands at an offset, in any case.
  /// - Parameter word: lower-case.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    return word.withUTF8Buffer { wanted in
      for index in wanted.indices {
        let byte = bytes[offset + index]
        let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
        if lower != wanted[index] { return false }
      }
      return true
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range.clamped(to: 0..<count)], as: UTF8.self) }

  /// How many scalars start within a range.
  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range.clamped(to: 0..<bytes.count) where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How many UTF-16 code units the scalars within a range take.
  func utf16Count(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range.clamped(to: 0..<bytes.count) where bytes[index] & 0xC0 != 0x80 {
      count += bytes[index] >= 0xF0 ? 2 : 1
    }
    return count
  }
}
