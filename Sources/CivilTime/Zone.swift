import Foundation

/// A time zone: a named one of the IANA database, or a fixed distance from UTC.
public struct Zone: Sendable, Hashable {
  /// `Europe/London`, `UTC`, or `+02:00` for a fixed distance.
  public let identifier: String
  private let zone: TimeZone?
  private let fixedOffset: Int

  public static let utc = Zone(identifier: "UTC", zone: nil, fixedOffset: 0)

  /// From an IANA name, `UTC`, `Z`, or a distance such as `+02:00`; nil when there is no such zone.
  public init?(identifier: String) {
    if identifier == "UTC" || identifier == "Z" {
      self = .utc
      return
    }
    if let offset = Self.offset(identifier) {
      self.init(offset: offset)
      return
    }
    // TimeZone takes abbreviations such as "EST" too, which mean different places to different people.
    guard identifier.contains("/"), identifier.utf8.allSatisfy(Self.isNameByte),
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    self.init(identifier: identifier, zone: zone, fixedOffset: 0)
  }

  /// A fixed distance from UTC, in seconds, east positive; taken as at most 18 hours.
  public init(offset: Int) {
    let offset = min(max(offset, -64_800), 64_800)
    let minutes = abs(offset) / 60
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    self.init(
      identifier: "\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))", zone: nil, fixedOffset: offset)
  }

  private init(identifier: String, zone: TimeZone?, fixedOffset: Int) {
    self.identifier = identifier
    self.zone = zone
    self.fixedOffset = fixedOffset
  }

  /// Seconds east of UTC at a moment, daylight saving included.
  public func offset(at moment: Timestamp) -> Int {
    guard let zone else { return fixedOffset }
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
  }

  /// The zone's short name at a moment: `BST`, `UTC`, or the distance for zones that have none, as `GMT-3`.
  public func abbreviation(at moment: Timestamp) -> String {
    guard let zone else { return identifier }
    let date = Date(timeIntervalSince1970: Double(moment.seconds))
    let style: TimeZone.NameStyle = zone.isDaylightSavingTime(for: date) ? .shortDaylightSaving : .shortStandard
    // Unicode's locale data has each name only where it is in use.
    for locale in ["en_US", "en_GB", "en_AU", "en_IN"] {
      guard let name = zone.localizedName(for: style, locale: Locale(identifier: locale)) else { continue }
      if !name.hasPrefix("GMT+"), !name.hasPrefix("GMT-") { return name }
    }
    return zone.abbreviation(for: date) ?? identifier
  }

  /// A character that names of the IANA database use; Foundation stops reading at others instead of refusing them.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// `+HH:MM`, `+HHMM` or `+HH` in seconds.
  private static func offset(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let hasColon = bytes.count == 6 && bytes[3] == UInt8(ascii: ":")
    let digits = hasColon ? bytes[1...2] + bytes[4...5] : bytes[1...]
    guard digits.count == 2 || digits.count == 4 else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 18, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
