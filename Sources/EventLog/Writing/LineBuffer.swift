/// An output line in the making. Its parts are written into memory of its own, without an array's checks for each of them.
struct LineBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Bytes written.
  private(set) var count = 0

  init() {
    // Most lines fit.
    capacity = 2048
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(for: more) }
  }

  private mutating func grow(for more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func literal(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    (start + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }

  /// Text that needs no escapes.
  mutating func plain(_ text: String) {
    var text = text
    text.withUTF8 { copy($0) }
  }

  @inline(__always)
  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let from = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: from, count: bytes.count)
    count &+= bytes.count
  }

  // MARK: JSON

  /// As `JSONText.append`, eight bytes at a time.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  /// - Parameter bytes: valid UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count + 2)
    byte(UInt8(ascii: "\""))
    appendContents(bytes)
    byte(UInt8(ascii: "\""))
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
        copy(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
        appendEscape(byte)
        start = offset + 1
      }
      offset += 1
    }
    copy(UnsafeBufferPointer(rebasing: bytes[start...]))
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
      literal("\\u00")
      self.byte(Self.hexadecimal(byte >> 4))
      self.byte(Self.hexadecimal(byte & 15))
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

  mutating func list<Item>(
    _ open: StaticString, _ close: StaticString, _ items: [Item], _ appendItem: (Item, inout LineBuffer) -> Void
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

  mutating func number(_ number: Int) {
    // The least number has a minus and 19 digits.
    reserve(20)
    if number < 0 { byte(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var bound: UInt = 10
    while digits < 20, rest >= bound {
      digits += 1
      bound = digits == 20 ? .max : bound &* 10
    }
    var place = count + digits
    count = place
    repeat {
      place -= 1
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  /// Sixteen hexadecimal digits.
  mutating func hexadecimal(_ number: UInt64) {
    reserve(16)
    for place in 0..<16 {
      start[count &+ place] = Self.hexadecimal(UInt8(truncatingIfNeeded: number >> (UInt64(15 - place) * 4)) & 15)
    }
    count &+= 16
  }

  @inline(__always)
  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &- 10 &+ digit
  }

  // MARK: Links

  /// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
  mutating func percentEncoded(_ text: String) {
    var text = text
    text.withUTF8 { text in
      reserve(text.count * 3)
      var target = start + count
      for byte in text {
        if Self.isUnreserved(byte) {
          target.pointee = byte
          target += 1
        } else {
          target[0] = UInt8(ascii: "%")
          target[1] = Self.capitalHexadecimal(byte >> 4)
          target[2] = Self.capitalHexadecimal(byte & 15)
          target += 3
        }
      }
      count = target - start
    }
  }

  @inline(__always)
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  @inline(__always)
  private static func capitalHexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "A") &- 10 &+ digit
  }
}

extension [UInt8] {
  /// Appends what is written into a line.
  mutating func write<Result>(_ body: (inout LineBuffer) -> Result) -> Result {
    var line = LineBuffer()
    let result = body(&line)
    append(contentsOf: line.bytes)
    return result
  }
}
