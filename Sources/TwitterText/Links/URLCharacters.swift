/// Which characters may stand where in a URL within running text.
///
/// Source: the character classes of the twitter-text specification, version 3.
enum URLCharacters {
  private static let domain: UInt8 = 1
  private static let path: UInt8 = 2
  private static let pathEnd: UInt8 = 4
  private static let query: UInt8 = 8
  private static let queryEnd: UInt8 = 16
  private static let preceding: UInt8 = 32
  private static let asciiLabel: UInt8 = 64

  /// The classes of the ASCII characters, as bits.
  private static let ascii: [UInt8] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    var table = [UInt8](repeating: domain | preceding, count: 128)
    let change = { (characters: String, table: inout [UInt8], with: (UInt8) -> UInt8) in
      for byte in characters.utf8 where byte < 128 { table[Int(byte)] = with(table[Int(byte)]) }
    }
    change("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$ \t\n\u{B}\u{C}\r", &table) { $0 & ~domain }
    change(letters + "@$#", &table) { $0 & ~preceding }
    change(letters + "!*';:=+,.$/%#[]-_~@|&", &table) { $0 | path }
    change(letters + "+-=_#/", &table) { $0 | pathEnd }
    change(letters + "!?*'@();:&=+$/%#[]-_.,~|", &table) { $0 | query }
    change(letters + "-_&=#/", &table) { $0 | queryEnd }
    change(letters + "-", &table) { $0 | asciiLabel }
    return table
  }()

  private static func has(_ flag: UInt8, _ value: UInt32) -> Bool { ascii[Int(value & 0x7F)] & flag != 0 }

  /// May be part of a domain label and begin or end one; `-` and `_` may only stand inside.
  static func isDomain(_ value: UInt32) -> Bool {
    value < 0x80 ? has(domain, value) : !isSpace(value) && !isInvalid(value) && !isDirectional(value)
  }

  /// A byte of UTF-8 with which a character of a domain may begin.
  static func mayBeginDomain(_ byte: UInt8) -> Bool { byte >= 0x80 || has(domain, UInt32(byte)) }

  /// May stand before a URL.
  static func isPreceding(_ value: UInt32) -> Bool {
    if value < 0x80 { return has(preceding, value) }
    return value != 0xFF20 && value != 0xFF03 && !isInvalid(value)
  }

  /// May be part of a path, outside parentheses.
  static func isPath(_ value: UInt32) -> Bool {
    value < 0x80 ? has(path, value) : value == 0x2013 || isCyrillic(value) || isLatinAccent(value)
  }

  /// May end a path.
  static func isPathEnd(_ value: UInt32) -> Bool {
    value < 0x80 ? has(pathEnd, value) : isCyrillic(value) || isLatinAccent(value)
  }

  static func isQuery(_ value: UInt32) -> Bool { value < 0x80 && has(query, value) }
  static func isQueryEnd(_ value: UInt32) -> Bool { value < 0x80 && has(queryEnd, value) }

  /// May be part of a label of a domain that is found without a protocol before it.
  static func isASCIILabel(_ value: UInt32) -> Bool {
    value < 0x80 ? has(asciiLabel, value) : isLatinAccent(value)
  }

  /// ASCII letters and digits.
  @inline(__always)
  static func isAlphanumeric(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }

  /// Never allowed in a post: the byte order mark and two noncharacters.
  static func isInvalid(_ value: UInt32) -> Bool { value == 0xFFFE || value == 0xFEFF || value == 0xFFFF }

  private static func isDirectional(_ value: UInt32) -> Bool {
    (0x202A...0x202E).contains(value) || value == 0x061C || value == 0x200E || value == 0x200F
      || (0x2066...0x2069).contains(value)
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isCyrillic(_ value: UInt32) -> Bool { (0x0400...0x04FF).contains(value) }

  private static func isLatinAccent(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x024F, 0x0253, 0x0254, 0x0256, 0x0257, 0x0259, 0x025B, 0x0263, 0x0268,
      0x026F, 0x0272, 0x0289, 0x028B, 0x02BB, 0x0300...0x036F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }
}
