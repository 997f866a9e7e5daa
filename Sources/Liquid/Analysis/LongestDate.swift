import CivilTime

/// The longest text that a date can come to in a format.
enum LongestDate {
  /// Formatted with the longest names, on a day with two digits in everything that may have one.
  /// Years are taken to have four digits; a zone's short name, such as `GMT+12:45`, nine characters.
  static func text(_ format: String, _ names: CalendarNames) -> String {
    // 23 September 2026 is the 266th day of the year, in its 39th week.
    let date = CivilDate(daysSinceEpoch: 20_719)
    let moment = Timestamp(date: date, hour: 22, minute: 44, second: 44, in: .utc)
    return CivilDateTime(moment, in: .utc).formatted(widened(format), names: names.longest)
  }

  /// `%Z` with nine characters in its place.
  private static func widened(_ format: String) -> String {
    var result = ""
    var rest = format[...]
    while let percent = rest.firstIndex(of: "%") {
      result += rest[..<percent]
      rest = rest[rest.index(after: percent)...]
      let flags = rest.prefix { "-0_^#:".contains($0) || $0.isASCII && $0.isNumber }
      let letter = rest.dropFirst(flags.count).first
      switch letter {
      case "Z":
        let width = Int(flags.drop { !$0.isNumber || $0 == "0" }) ?? 0
        result += String(repeating: "Z", count: max(9, min(width, 1024)))
        rest = rest.dropFirst(flags.count + 1)
      case "+":
        result += "%a %b %e %H:%M:%S ZZZZZZZZZ %Y"
        rest = rest.dropFirst(flags.count + 1)
      default:
        result += "%" + flags
        rest = rest.dropFirst(flags.count)
        if let letter {
          result.append(letter)
          rest = rest.dropFirst()
        }
      }
    }
    return result + rest
  }
}
