/// Reads dates as people write them.
public enum LenientDate {
  /// - Parameters:
  ///   - now: gives the parts of the date that the text leaves out.
  ///   - zone: of texts that name none.
  public static func parse(_ text: String, now: Timestamp, zone: Zone) -> (moment: Timestamp, zone: Zone)? {
    Timestamp(iso8601: text).map { ($0, zone) }
  }
}
