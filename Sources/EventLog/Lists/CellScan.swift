/// Walks through a short text byte by byte, for the forms that values of tables have. A regular expression would be compiled anew for each
/// cell, which takes a hundred times as long as the cell itself.
struct CellScan {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { place == bytes.count }

  /// The bytes that are left, as text.
  var rest: String { String(decoding: bytes[place...], as: UTF8.self) }

  /// Passes over one of some characters of ASCII; false where another or none stands there.
  mutating func take(_ characters: StaticString) -> Bool {
    guard place < bytes.count else { return false }
    let byte = bytes[place]
    let isThere = characters.withUTF8Buffer { $0.contains(byte) }
    if isThere { place += 1 }
    return isThere
  }

  /// Passes over a word of ASCII; false where it doesn't stand there.
  mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    let isThere = word.withUTF8Buffer { bytes[place...].starts(with: $0) }
    if isThere { place += length }
    return isThere
  }

  /// Passes over digits of ASCII, as many as there are.
  /// - Returns: how many.
  mutating func digits() -> Int { pass { $0 &- UInt8(ascii: "0") < 10 } }

  /// The same for letters of ASCII.
  mutating func letters() -> Int { pass { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } }

  /// The same for both.
  mutating func lettersAndDigits() -> Int {
    pass { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }
  }

  private mutating func pass(_ belongs: (UInt8) -> Bool) -> Int {
    let start = place
    while place < bytes.count, belongs(bytes[place]) { place += 1 }
    return place - start
  }
}
