import CivilTime
import Testing

@Suite("Dates as people write them")
struct LenientDateTests {
  /// 24 November 2026, 08:00 UTC.
  static let now = Timestamp(seconds: 1_795_507_200)

  private func read(_ text: String) -> String? {
    LenientDate.parse(text, now: Self.now, zone: .utc).map {
      CivilDateTime($0.moment, in: $0.zone).formatted("%F %T.%L %z")
    }
  }

  @Test(
    "are read as Ruby reads them",
    arguments: [
      ("March 14, 2016", "2016-03-14"), ("14 March 2016", "2016-03-14"), ("14th March 2016", "2016-03-14"),
      ("March 14th, 2016", "2016-03-14"), ("March 2016", "2016-03-01"), ("2016 March 14", "2016-03-14"),
      ("14-Mar-2016", "2016-03-14"), ("14-Mar-16", "2016-03-14"), ("Mar-14-2016", "2016-03-14"),
      ("1 January, 2020", "2020-01-01"), ("Jan. 5, 2020", "2020-01-05"), ("Sept 5 2020", "2020-09-05"),
      ("14/3/2016", "2016-03-14"), ("14.3.2016", "2016-03-14"), ("2016/03/14", "2016-03-14"),
      ("14-03-2016", "2016-03-14"),
      ("2020-1-5", "2020-01-05"), ("20-1-5", "2020-01-05"), ("5/6/07", "2005-06-07"), ("2016-074", "2016-03-14"),
      ("x 20160314", "2016-03-14"), ("Feb 30 2016", "2016-03-01"), ("5 May 99", "1999-05-05"),
      ("5 May 68", "2068-05-05"),
      ("'99 May 5", "1999-05-05"), ("May", "2026-05-01"), ("May 5", "2026-05-05"), ("5 May", "2026-05-05"),
      ("3/14", "2026-03-14"), ("1st", "2026-11-01"), ("24:00 1 May 2016", "2016-05-02"),
    ])
  func dates(text: String, expected: String) {
    #expect(read(text) == expected + " 00:00:00.000 +0000")
  }

  @Test(
    "with times and zones",
    arguments: [
      ("14th March 2016 3pm", "2016-03-14 15:00:00.000 +0000"), ("12pm 1 May 2016", "2016-05-01 12:00:00.000 +0000"),
      ("March 14th, 2016 10:30 PM", "2016-03-14 22:30:00.000 +0000"), ("10:30", "2026-11-24 10:30:00.000 +0000"),
      ("12am", "2026-11-24 00:00:00.000 +0000"), ("Mon, 14 Mar 2016 10:30:05 +0200", "2016-03-14 10:30:05.000 +0200"),
      ("Mon Mar 14 10:30:05 2016", "2016-03-14 10:30:05.000 +0000"),
      ("Mon Mar 14 10:30:05 UTC 2016", "2016-03-14 10:30:05.000 +0000"),
      ("2016-03-14T10:30:05Z", "2016-03-14 10:30:05.000 +0000"),
      ("2016-03-14T10:30:05.123+05:30", "2016-03-14 10:30:05.123 +0530"),
      ("2016-03-14 10:30", "2016-03-14 10:30:00.000 +0000"), ("2016-03-14 10:30 EST", "2016-03-14 10:30:00.000 -0500"),
      ("2016-03-14 10:30:05 CET", "2016-03-14 10:30:05.000 +0000"),
      ("20160314T103005Z", "2016-03-14 10:30:05.000 +0000"),
    ])
  func times(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "and nothing else is a date",
    arguments: [
      "", "hello", "monday", "3/14/2016", "12/25/20", "03-14-2016", "2016-13-01", "Feb 32 2016", "25:00", "10:61", "--",
      "::", "1/", "\u{0}", String(repeating: "May 5 2016 ", count: 50), "99999999999999999999-1-1",
    ])
  func none(text: String) {
    #expect(read(text) == nil)
  }

  @Test("A text without a zone is of the zone given")
  func zone() throws {
    let zone = Zone(offset: 7200)
    let read = try #require(LenientDate.parse("2016-03-14 10:30", now: Self.now, zone: zone))
    #expect(read.moment == Timestamp(iso8601: "2016-03-14T08:30:00Z"))
    #expect(read.zone == zone)
  }
}
