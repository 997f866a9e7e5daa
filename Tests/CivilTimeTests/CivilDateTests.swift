import CivilTime
import Foundation
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  static let first = -4_371_587
  static let last = 2_932_896

  @Test("every day of the range follows the one before, and comes back from its number")
  func wholeRange() throws {
    var previous: CivilDate?
    for days in Self.first...Self.last {
      let date = CivilDate(daysSinceEpoch: days)
      guard date.daysSinceEpoch == days, previous.map({ $0 < date }) ?? true,
        CivilDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("day \(days) is taken as \(date)")
        return
      }
      previous = date
    }
    #expect(CivilDate(daysSinceEpoch: Self.first) == CivilDate(year: -9999, month: 1, day: 1))
    #expect(CivilDate(daysSinceEpoch: Self.last) == CivilDate(year: 9999, month: 12, day: 31))
  }

  @Test("numbers beyond the range are taken as its ends")
  func beyond() {
    #expect(CivilDate(daysSinceEpoch: .min) == CivilDate(year: -9999, month: 1, day: 1))
    #expect(CivilDate(daysSinceEpoch: .max) == CivilDate(year: 9999, month: 12, day: 31))
  }

  @Test(
    "known dates",
    arguments: [
      (1970, 1, 1, 0, Weekday.thursday, 1), (2000, 2, 29, 11_016, .tuesday, 60), (2026, 3, 1, 20_513, .sunday, 60),
      (1969, 12, 31, -1, .wednesday, 365), (2024, 12, 31, 20_088, .tuesday, 366), (1900, 1, 1, -25_567, .monday, 1),
      (1582, 10, 15, -141_427, .friday, 288), (0, 3, 1, -719_468, .wednesday, 61),
    ])
  func known(_ year: Int, _ month: Int, _ day: Int, _ days: Int, _ weekday: Weekday, _ dayOfYear: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == days)
    #expect(date.weekday == weekday)
    #expect(date.dayOfYear == dayOfYear)
  }

  @Test(
    "leap years",
    arguments: [
      (2024, true), (2026, false), (2000, true), (1900, false), (0, true), (-4, true), (-1, false), (-100, false),
    ])
  func leap(_ year: Int, _ isLeap: Bool) {
    #expect(CivilDate.isLeap(year) == isLeap)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "days that there are not",
    arguments: [
      (2026, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (10_000, 1, 1),
      (-10_000, 1, 1),
    ])
  func impossible(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test("weekdays go round in sevens")
  func weekdays() {
    for days in -20...20 {
      let next = (CivilDate(daysSinceEpoch: days).weekday.rawValue + 1) % 7
      #expect(CivilDate(daysSinceEpoch: days + 1).weekday.rawValue == next)
    }
  }

  @Test(
    "weekdays by name",
    arguments: [("Monday", .monday), ("MON", .monday), ("sun", .sunday), ("thu", .thursday), ("thurs", nil), ("", nil)]
      as [(String, Weekday?)])
  func weekdayNames(_ name: String, _ weekday: Weekday?) {
    #expect(Weekday(name: name) == weekday)
  }

  @Test("names and abbreviations lead back to the day", arguments: Weekday.allCases)
  func weekdayRoundTrip(_ weekday: Weekday) {
    #expect(Weekday(name: weekday.name) == weekday)
    #expect(Weekday(name: weekday.abbreviation) == weekday)
    #expect(weekday.abbreviation.count == 3)
  }
}
