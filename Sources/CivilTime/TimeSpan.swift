/// A length of time, in milliseconds; a day is always 24 hours.
public struct TimeSpan: Sendable, Hashable, Comparable {
  public let milliseconds: Int64

  /// Lengths beyond 100,000 years are taken as that long.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, -Self.limit), Self.limit)
  }

  private static let limit: Int64 = 3_155_760_000_000_000

  public static func seconds(_ count: Int64) -> TimeSpan { TimeSpan(count, unit: 1000) }
  public static func minutes(_ count: Int64) -> TimeSpan { TimeSpan(count, unit: 60_000) }
  public static func hours(_ count: Int64) -> TimeSpan { TimeSpan(count, unit: 3_600_000) }
  public static func days(_ count: Int64) -> TimeSpan { TimeSpan(count, unit: 86_400_000) }

  private init(_ count: Int64, unit: Int64) {
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    self.init(milliseconds: overflow ? (count > 0 ? Self.limit : -Self.limit) : product)
  }

  /// From a number and a unit, several of them one after the other, without spaces: `90s`, `30m`, `24h`, `30d`, `2w`, `1h30m`.
  /// Nil for anything else, a sign included.
  public init?(_ text: some StringProtocol) {
    var total: Int64 = 0
    var number: Int64?
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        let (tenfold, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, tenfold < Self.limit else { return nil }
        number = tenfold + Int64(digit)
        continue
      }
      guard let count = number else { return nil }
      let part: TimeSpan
      switch character {
      case "s": part = .seconds(count)
      case "m": part = .minutes(count)
      case "h": part = .hours(count)
      case "d": part = .days(count)
      case "w": part = .days(count > Self.limit / 7 ? Self.limit : count * 7)
      default: return nil
      }
      total = min(total + part.milliseconds, Self.limit)
      number = nil
    }
    guard number == nil, !text.isEmpty else { return nil }
    milliseconds = total
  }

  public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.milliseconds < right.milliseconds }
}

extension TimeSpan: CustomStringConvertible {
  /// In the largest units that leave no rest: `30d`, `1h30m`, `0s`; milliseconds as decimals of a second.
  public var description: String {
    if milliseconds < 0 { return "-" + TimeSpan(milliseconds: -milliseconds).description }
    var rest = milliseconds
    var text = ""
    for (unit, length) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000)] as [(String, Int64)] where rest >= length
    {
      text += "\(rest / length)\(unit)"
      rest %= length
    }
    if rest == 0 { return text.isEmpty ? "0s" : text }
    return text + (rest % 1000 == 0 ? "\(rest / 1000)s" : "\(Double(rest) / 1000)s")
  }
}
