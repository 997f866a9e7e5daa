import CivilTime
import Testing

@Suite("Moments")
struct TimestampTests {
  @Test(
    "ISO 8601 that is read",
    arguments: [
      ("2026-03-01T12:34:56Z", 1_772_368_496_000), ("2026-03-01T12:34:56.789Z", 1_772_368_496_789),
      ("2026-03-01T12:34:56.7Z", 1_772_368_496_700), ("2026-03-01T12:34:56,78Z", 1_772_368_496_780),
      ("2026-03-01T12:34:56.7891234Z", 1_772_368_496_789), ("2026-03-01T14:34:56+02:00", 1_772_368_496_000),
      ("2026-03-01T07:04:56-0530", 1_772_368_496_000), ("2026-03-01T14:34:56+02", 1_772_368_496_000),
      ("2026-03-01 12:34:56", 1_772_368_496_000), ("2026-03-01t12:34:56z", 1_772_368_496_000),
      ("2026-03-01T12:34Z", 1_772_368_440_000),
      ("2026-03-01", 1_772_323_200_000), ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1),
      ("2016-12-31T23:59:60Z", 1_483_228_799_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
      ("0000-01-01", -62_167_219_200_000),
      ("9999-12-31T23:59:59.999-18:00", 253_402_300_799_999),
    ] as [(String, Int64)])
  func reads(_ text: String, _ milliseconds: Int64) {
    #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test(
    "what isn't ISO 8601, or names no moment, is refused",
    arguments: [
      "", "now", "2026", "2026-03", "2026-3-1", "2026-03-01T", "2026-03-01T12", "2026-03-01T12:34:",
      "2026-03-01T12:34:56.", "2026-03-01T24:00:00Z",
      "2026-03-01T12:60:00Z", "2026-03-01T12:34:61Z", "2026-02-29", "2026-13-01", "2026-03-01T12:34:56Zx",
      "2026-03-01T12:34:56+", "2026-03-01T12:34:56+2",
      "2026-03-01T12:34:56+02:", "2026-03-01T12:34:56+02:60", "2026-03-01T12:34:56+19:00", "2026-03-01T12:34:56+02:00x",
      " 2026-03-01", "2026-03-01 ",
      "20260301", "2026/03/01", "-026-03-01", "+2026-03-01", "２０２６-03-01", "Sun Mar 01 12:34:56 +0000 2026",
      "1772368496", "2026-03-01T12:34:5６Z",
    ])
  func refuses(_ text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test(
    "what is written is read back",
    arguments: [0, 1, -1, 999, 1000, -86_400_001, 1_772_368_496_789, 253_402_300_799_999, -62_167_219_200_000]
      as [Int64])
  func roundTrip(_ milliseconds: Int64) {
    let moment = Timestamp(milliseconds: milliseconds)
    #expect(Timestamp(iso8601: moment.iso8601) == moment)
  }

  @Test(
    "as ISO 8601, milliseconds only where there are some",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1, "1970-01-01T00:00:00.001Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_772_368_496_780, "2026-03-01T12:34:56.780Z"),
      (-62_198_755_200_000, "-0001-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func writes(_ milliseconds: Int64, _ text: String) {
    #expect(Timestamp(milliseconds: milliseconds).iso8601 == text)
  }

  @Test("far-away moments are taken as the first or last there is")
  func limits() {
    #expect(Timestamp(milliseconds: .max).iso8601 == "9999-12-31T23:59:59.999Z")
    #expect(Timestamp(milliseconds: .min).iso8601 == "-9999-01-01T00:00:00Z")
    #expect(Timestamp(seconds: .max).iso8601 == "9999-12-31T23:59:59Z")
    #expect(Timestamp(seconds: .min).iso8601 == "-9999-01-01T00:00:00Z")
    let far = TimeSpan.days(.max)
    #expect(Timestamp(milliseconds: 0) + far == Timestamp(milliseconds: .max))
    #expect(Timestamp(milliseconds: 0) - far == Timestamp(milliseconds: .min))
  }

  @Test(
    "whole seconds round towards the past",
    arguments: [(0, 0), (999, 0), (1000, 1), (-1, -1), (-1000, -1), (-1001, -2)] as [(Int64, Int64)])
  func seconds(_ milliseconds: Int64, _ seconds: Int64) {
    #expect(Timestamp(milliseconds: milliseconds).seconds == seconds)
  }

  @Test("a span added and taken away leaves the moment, and is the difference")
  func arithmetic() {
    let (moment, span) = (Timestamp(milliseconds: 1_772_368_496_789), TimeSpan.hours(36))
    #expect(moment + span - span == moment)
    #expect((moment + span) - moment == span)
    #expect(moment < moment + span)
  }
}

@Suite("Spans of time")
struct TimeSpanTests {
  @Test(
    "forms that are read",
    arguments: [
      ("90s", 90_000), ("30m", 1_800_000), ("24h", 86_400_000), ("30d", 2_592_000_000), ("2w", 1_209_600_000),
      ("1h30m", 5_400_000), ("0s", 0),
      ("1d1d", 172_800_000), ("007m", 420_000), ("9999999999999w", 3_155_760_000_000_000),
    ] as [(String, Int64)])
  func reads(_ text: String, _ milliseconds: Int64) {
    #expect(TimeSpan(text)?.milliseconds == milliseconds)
  }

  @Test(
    "forms that are refused",
    arguments: [
      "", "s", "30", "-1d", "+1d", "1 d", " 1d", "1d ", "1.5h", "1y", "1M", "1ms", "h1", "1hh", "٣d", "１d",
      "99999999999999999999s", "1d30",
    ])
  func refuses(_ text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test(
    "are written in the largest units that leave no rest",
    arguments: [
      (0, "0s"), (90_000, "1m30s"), (86_400_000, "1d"), (5_400_000, "1h30m"), (2_592_000_000, "30d"), (1500, "1.5s"),
      (-60_000, "-1m"), (1, "0.001s"),
    ] as [(Int64, String)])
  func writes(_ milliseconds: Int64, _ text: String) {
    #expect(TimeSpan(milliseconds: milliseconds).description == text)
  }

  @Test(
    "whole seconds are read back from what is written",
    arguments: [0, 1, 59, 60, 61, 3599, 3600, 86_399, 86_400, 90_061, 31_536_000] as [Int64])
  func roundTrip(_ seconds: Int64) {
    let span = TimeSpan.seconds(seconds)
    #expect(TimeSpan(span.description) == span)
  }

  @Test("far too long is taken as the longest there is")
  func limits() {
    #expect(TimeSpan.days(.max) == TimeSpan(milliseconds: .max))
    #expect(TimeSpan.days(.min) == TimeSpan(milliseconds: .min))
    #expect(TimeSpan(milliseconds: .min) < TimeSpan(milliseconds: .max))
  }
}
