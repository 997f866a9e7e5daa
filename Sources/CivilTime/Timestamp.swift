/// A moment, in milliseconds since 1970-01-01T00:00:00Z. Leap seconds don't exist, as in Unix time.
public struct Timestamp: Sendable, Hashable, Comparable {
  public let milliseconds: Int64

  /// What can be written with a four-digit year; other values are taken as the nearest of these.
  public static let earliest: Int64 = -377_705_116_800_000
  public static let latest: Int64 = 253_402_300_799_999

  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.earliest), Self.latest)
  }

  public init(seconds: Int64) {
    self.init(milliseconds: min(max(seconds, Self.earliest / 1000), Self.latest / 1000) * 1000)
  }

  /// Whole seconds since the epoch, rounded towards the past.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : -((-milliseconds + 999) / 1000)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

  public static func + (left: Timestamp, right: TimeSpan) -> Timestamp {
    let (sum, overflow) = left.milliseconds.addingReportingOverflow(right.milliseconds)
    return Timestamp(milliseconds: overflow ? (right.milliseconds > 0 ? latest : earliest) : sum)
  }

  public static func - (left: Timestamp, right: TimeSpan) -> Timestamp {
    left + TimeSpan(milliseconds: -right.milliseconds)
  }

  /// The time from `right` to `left`.
  public static func - (left: Timestamp, right: Timestamp) -> TimeSpan {
    TimeSpan(milliseconds: left.milliseconds - right.milliseconds)
  }
}
