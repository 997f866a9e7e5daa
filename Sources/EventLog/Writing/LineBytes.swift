import CivilTime
import Diagnostics
import WelcomeEngine

// The parts of output lines, appended as bytes.
extension [UInt8] {
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// As `JSONText.append`, eight bytes at a time.
  mutating func text(_ text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.withContiguousStorageIfAvailable({ appendContents($0) }) == nil {
      JSONText.appendContents(text, to: &self)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendContents(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var start = 0
    var offset = 0
    while offset < raw.count {
      if raw.count - offset >= 8, !Self.holdsEscaped(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
        offset += 8
        continue
      }
      let byte = raw[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
        appendEscape(byte)
        start = offset + 1
      }
      offset += 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// As `JSONText` escapes it.
  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): literal("\\\"")
    case UInt8(ascii: "\\"): literal("\\\\")
    case 0x08: literal("\\b")
    case 0x09: literal("\\t")
    case 0x0a: literal("\\n")
    case 0x0c: literal("\\f")
    case 0x0d: literal("\\r")
    default:
      let digit = { (value: UInt8) in value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
      literal("\\u00")
      append(digit(byte >> 4))
      append(digit(byte & 15))
    }
  }

  /// Whether any of eight bytes is a control, a quotation mark or a backslash. After Warren, "Hacker's Delight", 2012, chapter 6: a byte is
  /// zero when subtracting one borrows from its highest bit.
  @inline(__always)
  private static func holdsEscaped(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotation = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5c)
    let found =
      ((quotation &- ones) & ~quotation) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word)
    return found & (ones &* 0x80) != 0
  }

  mutating func textOrNull(_ text: String?) {
    if let text { self.text(text) } else { literal("null") }
  }

  mutating func number(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  mutating func list<Item>(
    _ open: StaticString, _ close: StaticString, _ items: [Item], _ appendItem: (Item, inout [UInt8]) -> Void
  ) {
    literal(open)
    var isFirst = true
    for item in items {
      if !isFirst { literal(",") }
      isFirst = false
      appendItem(item, &self)
    }
    literal(close)
  }
}

extension CohortKey {
  /// As `description`.
  func appendHexadecimal(to bytes: inout [UInt8]) {
    for part in [high, low] {
      for place in (0..<16).reversed() {
        let digit = UInt8(truncatingIfNeeded: part >> (UInt64(place) * 4)) & 15
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension Timestamp {
  /// As `iso8601`.
  func appendISO8601(to bytes: inout [UInt8]) {
    let civil = CivilDateTime(self, in: .utc)
    guard (0...9999).contains(civil.date.year) else {
      bytes.append(contentsOf: iso8601.utf8)
      return
    }
    let two = { (number: Int, bytes: inout [UInt8]) in
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + number / 10 % 10))
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
    }
    two(civil.date.year / 100, &bytes)
    two(civil.date.year % 100, &bytes)
    for (separator, number) in [
      (UInt8(ascii: "-"), civil.date.month), (UInt8(ascii: "-"), civil.date.day), (UInt8(ascii: "T"), civil.hour),
      (UInt8(ascii: ":"), civil.minute), (UInt8(ascii: ":"), civil.second),
    ] {
      bytes.append(separator)
      two(number, &bytes)
    }
    if civil.millisecond > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + civil.millisecond / 100))
      two(civil.millisecond % 100, &bytes)
    }
    bytes.append(UInt8(ascii: "Z"))
  }
}
