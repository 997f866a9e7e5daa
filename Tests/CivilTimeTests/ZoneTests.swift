import CivilTime
import Testing

@Suite("Zones")
struct ZoneTests {
  @Test(
    "fixed distances",
    arguments: [
      ("UTC", 0), ("Z", 0), ("+02:00", 7200), ("-0530", -19_800), ("+01", 3600), ("+18:00", 64_800), ("-00:00", 0),
    ])
  func fixed(_ identifier: String, _ offset: Int) {
    #expect(Zone(identifier: identifier)?.offset(at: Timestamp(milliseconds: 0)) == offset)
  }

  @Test(
    "what names no zone, or several, is refused",
    arguments: [
      "", "EST", "CET", "London", "Europe/Nowhere", "/", "a/b", "../../etc/passwd", "+", "+2", "+02:60", "+19", "+020",
      "++5", "+-5", "+0:200", "+02:0:",
      "+2:00", "+02:00:00", "Europe/London\u{0}",
    ])
  func refused(_ identifier: String) {
    #expect(Zone(identifier: identifier) == nil)
  }

  @Test("a fixed distance is called by it")
  func fixedNames() {
    #expect(Zone(offset: -19_800).identifier == "-05:30")
    #expect(Zone(offset: 0).identifier == "+00:00")
    #expect(Zone(offset: .max).identifier == "+18:00")
    #expect(Zone(offset: 3600).abbreviation(at: Timestamp(milliseconds: 0)) == "+01:00")
    #expect(Zone.utc.abbreviation(at: Timestamp(milliseconds: 0)) == "UTC")
  }

  @Test(
    "a named zone is called as people there call it, in winter and summer",
    arguments: [
      ("America/New_York", "EST", "EDT"), ("Europe/London", "GMT", "BST"), ("Europe/Berlin", "CET", "CEST"),
      ("Australia/Sydney", "AEDT", "AEST"), ("Asia/Kolkata", "IST", "IST"), ("America/Sao_Paulo", "GMT-3", "GMT-3"),
    ])
  func namedZones(_ identifier: String, january: String, july: String) throws {
    let zone = try #require(Zone(identifier: identifier))
    let moments = ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"].compactMap { Timestamp(iso8601: $0) }
    #expect(moments.map(zone.abbreviation) == [january, july])
  }

  @Test(
    "what clocks show around the changes of 2026",
    arguments: [
      ("Europe/London", "2026-03-29T00:59:59Z", "2026-03-29 00:59:59 +0"),
      ("Europe/London", "2026-03-29T01:00:00Z", "2026-03-29 02:00:00 +3600"),
      ("Europe/London", "2026-10-25T00:59:59Z", "2026-10-25 01:59:59 +3600"),
      ("Europe/London", "2026-10-25T01:00:00Z", "2026-10-25 01:00:00 +0"),
      ("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08 01:59:59 -18000"),
      ("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08 03:00:00 -14400"),
      ("America/New_York", "2026-11-01T05:59:59Z", "2026-11-01 01:59:59 -14400"),
      ("America/New_York", "2026-11-01T06:00:00Z", "2026-11-01 01:00:00 -18000"),
      ("Asia/Kolkata", "2026-01-01T00:00:00Z", "2026-01-01 05:30:00 +19800"),
      ("Pacific/Kiritimati", "2026-12-31T12:00:00Z", "2027-01-01 02:00:00 +50400"),
      ("+02:00", "1969-12-31T21:59:59Z", "1969-12-31 23:59:59 +7200"),
    ])
  func clocks(_ name: String, _ moment: String, _ shown: String) throws {
    let zone = try #require(Zone(identifier: name))
    let civil = CivilDateTime(try #require(Timestamp(iso8601: moment)), in: zone)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(civil.date.year)-\(two(civil.date.month))-\(two(civil.date.day))"
    let time = "\(two(civil.hour)):\(two(civil.minute)):\(two(civil.second))"
    #expect("\(date) \(time) \(civil.offset < 0 ? "" : "+")\(civil.offset)" == shown)
  }

  @Test(
    "the moment of a time of day: skipped times come an hour later, of times that come twice the first is taken",
    arguments: [
      ("Europe/London", 3, 29, 0, 30, "2026-03-29T00:30:00Z"), ("Europe/London", 3, 29, 1, 30, "2026-03-29T01:30:00Z"),
      ("Europe/London", 3, 29, 2, 0, "2026-03-29T01:00:00Z"),
      ("Europe/London", 10, 25, 0, 30, "2026-10-24T23:30:00Z"),
      ("Europe/London", 10, 25, 1, 30, "2026-10-25T00:30:00Z"), ("Europe/London", 10, 25, 2, 0, "2026-10-25T02:00:00Z"),
      ("America/New_York", 3, 8, 2, 30, "2026-03-08T07:30:00Z"),
      ("America/New_York", 3, 8, 3, 0, "2026-03-08T07:00:00Z"),
      ("America/New_York", 11, 1, 1, 30, "2026-11-01T05:30:00Z"),
      ("America/New_York", 11, 1, 2, 0, "2026-11-01T07:00:00Z"),
      ("UTC", 3, 1, 12, 0, "2026-03-01T12:00:00Z"), ("-05:30", 3, 1, 12, 0, "2026-03-01T17:30:00Z"),
    ])
  func moments(_ name: String, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ expected: String) throws {
    let zone = try #require(Zone(identifier: name))
    let date = try #require(CivilDate(year: 2026, month: month, day: day))
    #expect(Timestamp(date: date, hour: hour, minute: minute, in: zone).iso8601 == expected)
  }

  @Test(
    "what clocks show leads back to the moment, but for the second pass of an hour that comes twice",
    arguments: ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC", "-03:00"])
  func roundTrip(_ name: String) throws {
    let zone = try #require(Zone(identifier: name))
    let start = try #require(Timestamp(iso8601: "2026-01-01"))
    var repeats: Int64 = 0
    for step in 0..<Int64(365 * 48) {
      let moment = start + .minutes(step * 30)
      let civil = CivilDateTime(moment, in: zone)
      let back = Timestamp(
        date: civil.date, hour: civil.hour, minute: civil.minute, second: civil.second, millisecond: civil.millisecond,
        in: zone)
      if back == moment { continue }
      repeats += 1
      #expect(back < moment && CivilDateTime(back, in: zone).hour == civil.hour)
    }
    #expect(repeats <= 2)
  }

  @Test("a time of day out of range runs into other days, and never fails")
  func outOfRange() throws {
    let date = try #require(CivilDate(year: 2026, month: 3, day: 1))
    #expect(Timestamp(date: date, hour: 25, in: .utc).iso8601 == "2026-03-02T01:00:00Z")
    #expect(Timestamp(date: date, minute: -1, in: .utc).iso8601 == "2026-02-28T23:59:00Z")
    #expect(Timestamp(date: date, hour: .max, minute: .max, in: .utc).iso8601 == "9999-12-31T23:59:59.999Z")
  }

  @Test(
    "the ends of the calendar show in any zone", arguments: ["Europe/London", "America/New_York", "+18:00", "-18:00"])
  func ends(_ name: String) throws {
    let zone = try #require(Zone(identifier: name))
    #expect(abs(CivilDateTime(Timestamp(milliseconds: .max), in: zone).date.year) == 9999)
    #expect(abs(CivilDateTime(Timestamp(milliseconds: .min), in: zone).date.year) == 9999)
  }
}
