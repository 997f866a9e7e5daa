extension Timestamp {
  /// From ISO 8601 as the platform writes it: `2026-03-01T12:34:56Z`, with or without decimals of the second, with `Z` or a distance
  /// such as `+02:00`; a space or `t` in place of the `T`; a date alone means midnight. Without a zone UTC is meant. Nil for anything else.
  public init?(iso8601 text: some StringProtocol) {
    var text = String(text)
    let parsed = text.withUTF8 { Self.parse($0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// The same from UTF-8 bytes, without a copy.
  public init?(iso8601 bytes: UnsafeBufferPointer<UInt8>) {
    guard let parsed = Self.parse(bytes) else { return nil }
    self = parsed
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
    var reader = DigitReader(bytes: bytes)
    guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2), reader.skip("-"),
      let day = reader.digits(2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var milliseconds = Int64(date.daysSinceEpoch) * 86_400_000
    if reader.isAtEnd { return Timestamp(milliseconds: milliseconds) }
    guard reader.skip("T") || reader.skip(" ") || reader.skip("t"), let hour = reader.digits(2), hour < 24,
      reader.skip(":"),
      let minute = reader.digits(2), minute < 60
    else { return nil }
    milliseconds += Int64(hour) * 3_600_000 + Int64(minute) * 60_000
    if reader.skip(":") {
      guard let second = reader.digits(2), second < 61 else { return nil }
      milliseconds += Int64(min(second, 59)) * 1000
      if reader.skip(".") || reader.skip(",") {
        guard let fraction = reader.milliseconds() else { return nil }
        milliseconds += fraction
      }
    }
    if reader.isAtEnd || reader.skip("Z") || reader.skip("z") {
      return reader.isAtEnd ? Timestamp(milliseconds: milliseconds) : nil
    }
    let sign: Int64
    if reader.skip("+") { sign = 1 } else if reader.skip("-") { sign = -1 } else { return nil }
    guard let hours = reader.digits(2), hours <= 18 else { return nil }
    var offset = Int64(hours) * 3600
    if reader.skip(":") || !reader.isAtEnd {
      guard let minutes = reader.digits(2), minutes < 60 else { return nil }
      offset += Int64(minutes) * 60
    }
    return reader.isAtEnd ? Timestamp(milliseconds: milliseconds - sign * offset * 1000) : nil
  }

  /// `2026-03-01T12:34:56Z`, in UTC, with milliseconds only where they aren't zero.
  public var iso8601: String {
    let civil = CivilDateTime(self, in: .utc)
    let pad = { (number: Int, width: Int) in
      let digits = String(abs(number))
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date =
      "\(civil.date.year < 0 ? "-" : "")\(pad(civil.date.year, 4))-\(pad(civil.date.month, 2))-\(pad(civil.date.day, 2))"
    let fraction = civil.millisecond == 0 ? "" : ".\(pad(civil.millisecond, 3))"
    return "\(date)T\(pad(civil.hour, 2)):\(pad(civil.minute, 2)):\(pad(civil.second, 2))\(fraction)Z"
  }
}

/// Reads fixed-width numbers from bytes.
private struct DigitReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset = 0

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    var number = 0
    for index in offset..<offset + count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    offset += count
    return number
  }

  /// Decimals of a second, at least one digit, cut to three.
  mutating func milliseconds() -> Int64? {
    var value: Int64 = 0
    var count = 0
    while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 {
      if count < 3 { value = value * 10 + Int64(bytes[offset] - UInt8(ascii: "0")) }
      count += 1
      offset += 1
    }
    guard count > 0 else { return nil }
    while count < 3 {
      value *= 10
      count += 1
    }
    return value
  }
}
