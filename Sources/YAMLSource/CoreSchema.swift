/// The YAML 1.2 core schema: what a plain scalar stands for (YAML 1.2.2, section 10.3.2).
enum CoreSchema {
  /// Whole numbers too large for 64 bits become floating-point numbers.
  static func value(of text: String) -> Scalar.Value {
    // Most texts start with a letter that no other value does.
    guard let first = text.utf8.first else { return .null }
    guard first < UInt8(ascii: ":") || "~nNtTfF".utf8.contains(first) else { return .string }
    switch text {
    case "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".nan", ".NaN", ".NAN": return .float(.nan)
    default: break
    }
    guard first < UInt8(ascii: ":") else { return .string }
    return number(Array(text.utf8)) ?? .string
  }

  private static func number(_ bytes: [UInt8]) -> Scalar.Value? {
    if bytes.starts(with: "0o".utf8) { return whole(bytes.dropFirst(2), radix: 8, negative: false) }
    if bytes.starts(with: "0x".utf8) { return whole(bytes.dropFirst(2), radix: 16, negative: false) }
    let negative = bytes.first == UInt8(ascii: "-")
    let unsigned = negative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    if let number = whole(unsigned, radix: 10, negative: negative) { return number }
    switch String(decoding: unsigned, as: UTF8.self) {
    case ".inf", ".Inf", ".INF": return .float(negative ? -.infinity : .infinity)
    default: return isDecimal(unsigned) ? Double(String(decoding: bytes, as: UTF8.self)).map { .float($0) } : nil
    }
  }

  private static func whole(_ digits: ArraySlice<UInt8>, radix: Int, negative: Bool) -> Scalar.Value? {
    guard !digits.isEmpty, digits.allSatisfy({ isDigit($0, radix: radix) }) else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    if let number = Int((negative ? "-" : "") + text, radix: radix) { return .int(number) }
    if radix == 10 { return Double((negative ? "-" : "") + text).map { .float($0) } }
    let large = digits.reduce(0.0) { $0 * Double(radix) + Double(hexValue($1)) }
    return .float(large)
  }

  /// Digits with at most one point, at least one digit, and perhaps an exponent.
  private static func isDecimal(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    let whole = skipDigits(&rest)
    var decimals = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      decimals = skipDigits(&rest)
    }
    guard whole + decimals > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard skipDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func skipDigits(_ text: inout ArraySlice<UInt8>) -> Int {
    let digits = text.prefix { isDigit($0, radix: 10) }.count
    text.removeFirst(digits)
    return digits
  }

  private static func isDigit(_ byte: UInt8, radix: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) < radix
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): radix == 16
    default: false
    }
  }

  private static func hexValue(_ byte: UInt8) -> UInt8 {
    byte <= UInt8(ascii: "9") ? byte &- UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
  }
}
