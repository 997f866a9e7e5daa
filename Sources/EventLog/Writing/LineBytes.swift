import CivilTime
import Diagnostics
import WelcomeEngine

// The parts of output lines, appended as bytes.
extension [UInt8] {
  @inline(__always)
  mutating func literal(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func textOrNull(_ text: String?) {
    if let text { JSONText.append(text, to: &self) } else { literal("null") }
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
