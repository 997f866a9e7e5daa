import CivilTime

/// Moments as X and the logs of other platforms write them.
enum PlatformTime {
  /// Numbers below this are seconds since 1970, from it on milliseconds: as milliseconds it is March 1973, as seconds
  /// the year 5138, so no event of a social network is taken wrongly. A thousand times as much is the first of microseconds, which is as
  /// far from both, and so on for nanoseconds.
  static let firstMillisecond: Int64 = 100_000_000_000

  /// ISO 8601, seconds or parts of them since 1970 in digits, or the form of X's older interfaces,
  /// `Mon Mar 26 13:05:12 +0000 2018`. Nil for anything else.
  static func parse(_ text: String) -> Timestamp? {
    if let moment = Timestamp(iso8601: text) { return moment }
    if let number = Int64(text) { return epoch(number) }
    return legacy(text)
  }

  static func epoch(_ number: Int64) -> Timestamp {
    switch number.magnitude / firstMillisecond.magnitude {
    case 0: Timestamp(seconds: number)
    case 1..<1000: Timestamp(milliseconds: number)
    case 1000..<1_000_000: Timestamp(milliseconds: number / 1000)
    default: Timestamp(milliseconds: number / 1_000_000)
    }
  }

  /// The moment in an identifier of a post or message: since November 2010 they hold, above 22 bits, the milliseconds
  /// since 1288834974657 (announced by Twitter, "Announcing Snowflake", June 2010). Nil for identifiers of other
  /// kinds, such as the short ones from before.
  static func snowflake(_ id: String) -> Timestamp? {
    guard id.utf8.count >= 15, let number = Int64(id), number > 0 else { return nil }
    return Timestamp(milliseconds: (number >> 22) + 1_288_834_974_657)
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private static func legacy(_ text: String) -> Timestamp? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, let month = months.firstIndex(of: String(parts[1])) else { return nil }
    let pad = { (number: Substring) in number.count == 1 ? "0" + number : String(number) }
    // The zone comes as `+0000`; rearranged, the text is ISO 8601.
    return Timestamp(iso8601: "\(parts[5])-\(pad("\(month + 1)"))-\(pad(parts[2]))T\(parts[3])\(parts[4])")
  }
}
