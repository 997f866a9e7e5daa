import CivilTime
import RuleModel
import TestSupport
import Testing

@testable import WelcomeEngine

@Suite("Pacing of the outbox") struct PacingTests {
  private func channel(_ per15: Int?, _ perDay: Int?, quiet: DayTimes? = nil) -> Channel {
    Channel(quietHours: quiet, rateLimit: Channel.RateLimit(per15Minutes: per15, perDay: perDay))
  }

  private func times(_ count: Int, _ channel: Channel, eventAge: TimeSpan = .minutes(5), latest: Timestamp? = nil)
    -> [String]
  {
    var pacer = OutboxPacer(channel, now: now)
    return (0..<count).map { _ in
      pacer.place(due: now, event: now - eventAge, zone: .utc, latest: latest)?.iso8601 ?? "-"
    }
  }

  @Test("what fits goes out at once, the rest when there is room")
  func room() {
    #expect(
      times(5, channel(2, nil)) == [
        "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-02T09:16:00Z", "2026-03-02T09:16:00Z",
        "2026-03-02T09:32:00Z",
      ])
    #expect(
      times(3, channel(nil, 1)) == ["2026-03-02T09:00:00Z", "2026-03-03T09:01:00Z", "2026-03-04T09:02:00Z"])
  }

  @Test("without limits each goes out when it is due")
  func noLimits() {
    #expect(Set(times(1000, channel(nil, nil))) == ["2026-03-02T09:00:00Z"])
  }

  @Test("what could go out too late only has no time, and takes no room")
  func late() {
    let soon = now + .minutes(20)
    #expect(
      times(4, channel(1, nil), latest: soon) == ["2026-03-02T09:00:00Z", "2026-03-02T09:16:00Z", "-", "-"])
  }

  @Test("a message that has to wait doesn't go out in the follower's quiet hours")
  func quietHours() throws {
    let quiet = DayTimes(from: 18 * 60 + 10, until: 20 * 60)
    let tokyo = try #require(Zone(identifier: "Asia/Tokyo"))
    var pacer = OutboxPacer(channel(1, nil, quiet: quiet), now: now)
    let places = (0..<3).map { _ in pacer.place(due: now, event: now, zone: tokyo, latest: nil)?.iso8601 }
    #expect(places == ["2026-03-02T09:00:00Z", "2026-03-02T11:00:00Z", "2026-03-02T11:16:00Z"])
    let other = pacer.place(due: now, event: now, zone: .utc, latest: nil)
    #expect(other?.iso8601 == "2026-03-02T09:16:00Z")
  }

  @Test("a backlog leaves room for what has just happened")
  func freshFirst() {
    var pacer = OutboxPacer(channel(3, nil), now: now)
    let backlog = (0..<100).compactMap { _ in
      pacer.place(due: now, event: now - .days(2), zone: .utc, latest: nil)
    }
    #expect(backlog.filter { $0 == now }.count == 2)
    let answers = (0..<2).map { _ in pacer.place(due: now, event: now - .minutes(1), zone: .utc, latest: nil)?.iso8601 }
    #expect(answers == ["2026-03-02T09:00:00Z", "2026-03-02T09:16:00Z"])
  }

  @Test("no 15 minutes and no day hold more than the limits, and nothing is early", arguments: 0..<40)
  func limitsHold(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let (per15, perDay) = (Int.random(in: 1...6, using: &random), Int.random(in: 1...60, using: &random))
    let start = now + TimeSpan(milliseconds: Int64.random(in: 0..<60_000, using: &random))
    let zones = try ["UTC", "Asia/Tokyo", "America/New_York"].map { try #require(Zone(identifier: $0)) }
    let quiet = Bool.random(using: &random) ? DayTimes(from: 21 * 60, until: 8 * 60) : nil
    var pacer = OutboxPacer(channel(per15, perDay, quiet: quiet), now: start)
    var moments: [Timestamp] = []
    for _ in 0..<300 {
      let due = start + TimeSpan(milliseconds: Int64.random(in: -3_600_000...200_000_000, using: &random))
      let event = start - TimeSpan(milliseconds: Int64.random(in: 0...7_200_000, using: &random))
      let zone = zones[Int.random(in: 0..<zones.count, using: &random)]
      let place = pacer.place(due: due, event: event, zone: zone, latest: nil)
      let moment = try #require(place)
      #expect(moment >= max(due, start))
      if moment > max(due, start) { #expect(quiet?.end(after: moment, in: zone) == nil) }
      moments.append(moment)
    }
    moments.sort()
    for (first, moment) in moments.enumerated() {
      #expect(moments[first...].prefix { $0 < moment + .minutes(15) }.count <= per15)
      #expect(moments[first...].prefix { $0 < moment + .days(1) }.count <= perDay)
    }
  }

  @Test(
    "a clock that is set back or far ahead changes where messages go, and nothing else",
    arguments: [
      TimeSpan.hours(-1), .days(-1), .days(-2), .days(-400), .days(-40_000), .days(40), .days(2_000_000),
    ])
  func clockSet(by change: TimeSpan) {
    var pacer = OutboxPacer(channel(2, 50), now: now)
    func place() -> Timestamp? { pacer.place(due: pacer.now, event: pacer.now, zone: .utc, latest: nil) }
    let before = (0..<4).map { _ in place() }
    #expect(before == [now, now, now + .minutes(16), now + .minutes(16)])
    pacer.now = now + change
    let set = (0..<2).map { _ in place() }
    #expect(set == [now + change, now + change])
    pacer.now = now + .minutes(16)
    // What was planned is forgotten only where the clock was weeks ahead, or more than a year back.
    let isForgotten = change > .days(31) || change < .days(-366)
    #expect(place() == now + .minutes(isForgotten ? 16 : 32))
  }

  @Test("counts that a ledger can't have written are passed over", arguments: [Int.min, -1, 0])
  func negative(count: Int) {
    let minute = now.minutes
    var pacer = OutboxPacer(channel(1, nil), now: now, planned: [minute: count, .max: 3, .min: 4, minute + 20: .max])
    let times = (0..<2).map { _ in pacer.place(due: now, event: now, zone: .utc, latest: nil) }
    #expect(times == [now, now + .minutes(36)])
  }

  @Test("what a pacer remembers of earlier searches changes nothing", arguments: 0..<20)
  func memory(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let (per15, perDay) = (Int.random(in: 1...3, using: &random), Int.random(in: 2...20, using: &random))
    let start = now + TimeSpan(milliseconds: Int64.random(in: 0..<60_000, using: &random))
    let zones = try ["UTC", "Asia/Tokyo", "America/New_York"].map { try #require(Zone(identifier: $0)) }
    let quiet = Bool.random(using: &random) ? DayTimes(from: 21 * 60, until: 8 * 60) : nil
    let channel = channel(per15, perDay, quiet: quiet)
    var pacer = OutboxPacer(channel, now: start)
    var planned: [Int: Int] = [:]
    for _ in 0..<300 {
      let isAtOnce = Bool.random(using: &random)
      let due = isAtOnce ? start : start + TimeSpan(milliseconds: Int64.random(in: 0...400_000_000, using: &random))
      let event = start - TimeSpan(milliseconds: Int64.random(in: 0...7_200_000, using: &random))
      let zone = zones[Int.random(in: 0..<zones.count, using: &random)]
      let latest =
        Bool.random(using: &random)
        ? nil : start + TimeSpan(milliseconds: Int64.random(in: 0...600_000_000, using: &random))
      var forgetful = OutboxPacer(channel, now: start, planned: planned)
      let expected = forgetful.place(due: due, event: event, zone: zone, latest: latest)
      #expect(pacer.place(due: due, event: event, zone: zone, latest: latest) == expected)
      if let expected { planned[expected.minutes, default: 0] += 1 }
    }
  }
}
