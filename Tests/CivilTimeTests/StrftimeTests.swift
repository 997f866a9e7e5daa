import CivilTime
import Testing

@Suite("strftime")
struct StrftimeTests {
  /// Wednesday, 5 July 2006, 11:29:15.042 UTC.
  static let moment = Timestamp(milliseconds: 1_152_098_955_042)
  static let bombay = Zone(offset: 19_800)

  @Test(
    "knows Ruby's conversions, flags and widths",
    arguments: [
      ("%Y-%m-%d %H:%M:%S", "2006-07-05 11:29:15"), ("%c", "Wed Jul  5 11:29:15 2006"), ("%D %x", "07/05/06 07/05/06"),
      ("%F", "2006-07-05"), ("%v", " 5-JUL-2006"), ("%r", "11:29:15 AM"), ("%R %T %X", "11:29 11:29:15 11:29:15"),
      ("%A %a %B %b %h", "Wednesday Wed July Jul Jul"), ("%C %y %j", "20 06 186"), ("%e|%k|%l|%I", " 5|11|11|11"),
      ("%p %P", "AM am"), ("%L %N %3N %6N %1N", "042 042000000 042 042000 0"), ("%s", "1152098955"),
      ("%u %w %U %W", "3 3 27 27"), ("%G-W%V %g", "2006-W27 06"), ("%z %:z %::z %Z", "+0000 +00:00 +00:00:00 UTC"),
      ("%n%t%%", "\n\t%"), ("%-d %-m %-H %_m %_d", "5 7 11  7  5"), ("%^a %^B %#a %#p %#Z", "WED JULY WED am utc"),
      ("%10Y %010d %5S", "0000002006 0000000005 00015"),
      ("%10B|%^10B|%-10B|%010B", "      July|      JULY|July|000000July"),
      ("%10z", "+000000000"), ("%Ey %Od %EY", "06 05 2006"), ("%Q %E %Ez %i %+", "%Q %E %Ez %i %+"), ("100%", "100%"),
      ("%", "%"), ("", ""), ("plain é", "plain é"),
    ])
  func conversions(format: String, expected: String) {
    #expect(CivilDateTime(Self.moment, in: .utc).formatted(format) == expected)
  }

  @Test(
    "calls days and months as a language does; English where it isn't known",
    arguments: [
      ("de", "Mittwoch, 5. Juli|Mi, 5. Juli"), ("de-AT", "Mittwoch, 5. Juli|Mi, 5. Juli"),
      ("es-MX", "miércoles, 5. julio|mié, 5. jul"), ("fr", "mercredi, 5. juillet|mer, 5. juil"),
      ("it", "mercoledì, 5. luglio|mer, 5. lug"), ("pt_BR", "quarta-feira, 5. julho|qua, 5. jul"),
      ("nl", "woensdag, 5. juli|wo, 5. jul"), ("ja", "水曜日, 5. 7月|水, 5. 7月"), ("EN", "Wednesday, 5. July|Wed, 5. Jul"),
      ("tlh", "Wednesday, 5. July|Wed, 5. Jul"), ("", "Wednesday, 5. July|Wed, 5. Jul"),
    ])
  func names(language: String, expected: String) {
    let names = CalendarNames(language: language)
    #expect(CivilDateTime(Self.moment, in: .utc).formatted("%A, %-d. %B|%a, %-d. %b", names: names) == expected)
    for list in [names.weekdays, names.shortWeekdays] { #expect(Set(list).count == 7) }
    for list in [names.months, names.shortMonths] { #expect(Set(list).count == 12) }
    for (all, longest) in [(names.weekdays, names.longest.weekdays), (names.months, names.longest.months)] {
      #expect(all.allSatisfy { $0.count <= longest[0].count } && all.contains(longest[0]))
    }
  }

  @Test("shows the clock of the zone, and its distance from UTC")
  func zones() {
    #expect(CivilDateTime(Self.moment, in: Self.bombay).formatted("%T %z %:z") == "16:59:15 +0530 +05:30")
  }

  @Test(
    "counts weeks as ISO 8601 does at the turn of the year",
    arguments: [
      ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"), ("2007-12-31", "2008-W01"), ("2008-12-29", "2009-W01"),
      ("2010-01-03", "2009-W53"),
    ])
  func weeks(date: String, expected: String) throws {
    let moment = try #require(Timestamp(iso8601: date))
    #expect(CivilDateTime(moment, in: .utc).formatted("%G-W%V") == expected)
  }

  @Test(
    "tells of conversions that don't exist",
    arguments: [
      ("%A at %-I:%M %p, %%, %Ey %Od %10N", []), ("dddd h:mm a", []), ("%A at %Q", ["%Q"]), ("%-f%é", ["%-f", "%é"]),
      ("100%", ["%"]), ("%E", ["%E"]),
    ] as [(String, [String])])
  func unknown(format: String, conversions: [String]) {
    #expect(CivilDateTime.unknownConversions(in: format) == conversions)
  }

  @Test("cuts widths down, so that a format can't make a text of any size")
  func widths() {
    #expect(CivilDateTime(Self.moment, in: .utc).formatted("%99999999999999999999d").utf8.count == 1024)
  }
}
