import CivilTime
import Testing

@testable import Preview

@Suite("A timeline") struct TimelineTests {
  private func timeline(_ moments: [String]) throws -> Timeline {
    var timeline = Timeline()
    for moment in moments { timeline.add(.sent, at: try #require(Timestamp(iso8601: moment))) }
    return timeline
  }

  @Test(
    "has stretches as short as a picture has room for, the empty ones between included",
    arguments: [
      (["2026-03-02T09:00:10Z", "2026-03-02T09:02:59Z"], "1m", ["09:00 1", "09:01 0", "09:02 1"]),
      (["2026-03-02T09:04:00Z", "2026-03-02T09:18:00Z"], "5m", ["09:00 1", "09:05 0", "09:10 0", "09:15 1"]),
      (
        ["2026-03-02T09:59:00Z", "2026-03-02T11:00:00Z", "2026-03-02T11:59:59Z"], "1h",
        ["09:00 1", "10:00 0", "11:00 2"]
      ),
    ])
  func stretches(moments: [String], width: String, expected: [String]) throws {
    let (found, bins) = try timeline(moments).bins(atMost: 4)
    #expect(found.description == width)
    #expect(
      bins.map { CivilDateTime($0.start, in: .utc).formatted("%H:%M") + " \($0.counts.sent)" } == expected)
  }

  @Test("weeks begin on Mondays, before 1970 too")
  func weeks() throws {
    let (width, bins) = try timeline(["1969-12-24T12:00:00Z", "1970-01-11T12:00:00Z"]).bins(atMost: 3)
    #expect(width == .days(7))
    #expect(bins.map(\.start.iso8601) == ["1969-12-22T00:00:00Z", "1969-12-29T00:00:00Z", "1970-01-05T00:00:00Z"])
    #expect(bins.map(\.counts.sent) == [1, 0, 1])
  }

  @Test("however far apart moments are, there are no more stretches than asked for")
  func far() throws {
    let bins = try timeline(["0001-01-01T00:00:00Z", "2026-03-02T09:00:00Z", "9999-12-31T23:59:59Z"]).bins().bins
    #expect(bins.count <= 60)
    #expect(bins.reduce(0) { $0 + $1.counts.total } == 3)
  }

  @Test("without decisions there is nothing")
  func empty() {
    #expect(Timeline().bins().bins.isEmpty)
    #expect(Timeline().range == nil)
  }
}
