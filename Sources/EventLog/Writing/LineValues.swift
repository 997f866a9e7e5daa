import CivilTime
import Events
import WelcomeEngine

extension LineBuffer {
  /// As `CohortKey.description`.
  mutating func key(_ key: CohortKey) {
    hexadecimal(key.high)
    hexadecimal(key.low)
  }

  /// A text of a follower, or null.
  mutating func text(_ field: FollowerText, of follower: Follower) {
    withExtendedLifetime(follower) {
      if let bytes = follower.unsafeUTF8(of: field) { text(bytes) } else { literal("null") }
    }
  }

  /// As `Timestamp.iso8601`.
  mutating func time(_ time: Timestamp) {
    let civil = CivilDateTime(time, in: .utc)
    guard (0...9999).contains(civil.date.year) else { return plain(time.iso8601) }
    twoDigits(civil.date.year / 100)
    twoDigits(civil.date.year % 100)
    byte(UInt8(ascii: "-"))
    twoDigits(civil.date.month)
    byte(UInt8(ascii: "-"))
    twoDigits(civil.date.day)
    byte(UInt8(ascii: "T"))
    twoDigits(civil.hour)
    byte(UInt8(ascii: ":"))
    twoDigits(civil.minute)
    byte(UInt8(ascii: ":"))
    twoDigits(civil.second)
    if civil.millisecond > 0 {
      byte(UInt8(ascii: "."))
      byte(UInt8(truncatingIfNeeded: 0x30 + civil.millisecond / 100))
      twoDigits(civil.millisecond % 100)
    }
    byte(UInt8(ascii: "Z"))
  }

  private mutating func twoDigits(_ number: Int) {
    byte(UInt8(truncatingIfNeeded: 0x30 + number / 10 % 10))
    byte(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }
}
