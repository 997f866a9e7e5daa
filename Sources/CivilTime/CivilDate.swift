/// A day of the proleptic Gregorian calendar, without a zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil when there is no such day, or the year is outside -9999...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that lies a number of days after 1970-01-01; far-away numbers are taken as the nearest day that there is.
  ///
  /// Source of the arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days from March, in eras of 400 years).
  public init(daysSinceEpoch days: Int) {
    let shifted = min(max(days, -4_371_587), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days after 1970-01-01, negative before.
  public var daysSinceEpoch: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public var weekday: Weekday {
    let index = (daysSinceEpoch + 4) % 7
    return Weekday(rawValue: index < 0 ? index + 7 : index) ?? .sunday
  }

  /// 1 to 366.
  public var dayOfYear: Int {
    (CivilDate(year: year, month: 1, day: 1)?.daysSinceEpoch).map { daysSinceEpoch - $0 + 1 } ?? 1
  }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// The days of the week, counted from Sunday as 0, as `strftime`'s `%w` does.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  public var name: String {
    switch self {
    case .sunday: "Sunday"
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    }
  }

  /// `mon` to `sun`, as rules write them.
  public var abbreviation: String { String(name.prefix(3)).lowercased() }

  /// From a name or its first three letters, in any case.
  public init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let day = Self.allCases.first(where: { $0.abbreviation == wanted || $0.name.lowercased() == wanted }) else {
      return nil
    }
    self = day
  }
}
