import CivilTime
import RuleModel

/// Spreads the messages of an outbox over time, so that no 15 minutes and no day hold more than the channel takes.
///
/// Messages are given their time in the order in which they come, each the first that has room. A third of each limit is kept for answers
/// to what happened within the last hour, so that a backlog read from old logs doesn't hold up who has just followed or asked.
public struct OutboxPacer: Sendable {
  /// What happened within this time before the run is answered first.
  public static let fresh: TimeSpan = .hours(1)
  /// Nothing is planned further ahead.
  public static let horizon: TimeSpan = .days(366)

  /// A limit, and what it leaves to a backlog.
  private struct Limit: Sendable {
    let all: Int
    let backlog: Int
    var counts: WindowCounts

    init?(_ limit: Int?, minutes: Int) {
      guard let limit else { return nil }
      all = limit
      backlog = max(1, limit - limit / 3)
      // A stretch may begin within a minute, and then touches one more.
      counts = WindowCounts(width: minutes + 1)
    }
  }

  private var limits: [Limit]
  /// Before which nothing is sent. It may go on and, as when a clock is set, back.
  public var now: Timestamp { didSet { if !(first + 2...first + Self.span).contains(now.minutes) { countAnew() } } }
  private let quietHours: DayTimes?
  /// The minute from which on counting starts: what went out a day before `now` matters, too.
  private var first: Int
  /// The stretches without room that searches have crossed, by zone, whose nights count, too.
  private var crossed: [Crossing: (from: Timestamp, end: Timestamp)] = [:]

  private struct Crossing: Hashable {
    let zone: String
    let isFresh: Bool
  }

  /// - Parameters:
  ///   - now: before which nothing is sent.
  ///   - planned: how many messages have been given a time before, by their minutes since 1970.
  public init(_ channel: Channel, now: Timestamp, planned: [Int: Int] = [:]) {
    limits = [
      Limit(channel.rateLimit?.per15Minutes, minutes: 15), Limit(channel.rateLimit?.perDay, minutes: 1440),
    ].compactMap(\.self)
    self.now = now
    quietHours = channel.quietHours
    first = Self.first(for: now)
    for (minute, count) in planned { add(minute, count) }
  }

  /// What goes out in the day before a moment, and in one that the clock may be set back by without much ado.
  private static func first(for now: Timestamp) -> Int { now.minutes - 2 * 1442 }

  /// How many minutes after the first `now` may be until counting starts anew, so that what long runs count doesn't grow without end.
  private static let span = 31 * 1440

  /// Counts from another minute on, what was counted there before included.
  private mutating func countAnew() {
    let before = first
    first = Self.first(for: now)
    for index in limits.indices {
      let counted = limits[index].counts.minutes
      limits[index].counts = WindowCounts(width: limits[index].counts.width)
      for (minute, count) in counted.enumerated() where count > 0 {
        add(minute + before, Int(count), to: index)
      }
    }
    crossed = [:]
  }

  /// Whether there are limits at all; without, each message goes out when it is due.
  public var paces: Bool { !limits.isEmpty }

  /// Gives a message its time.
  ///
  /// - Parameters:
  ///   - due: not before this moment.
  ///   - event: when that happened which the message answers.
  ///   - zone: the follower's, for quiet hours.
  ///   - latest: after this moment it is too late for the message.
  /// - Returns: a moment that is not before `due`; nil when there is no room until `latest`, and then nothing is counted.
  public mutating func place(due: Timestamp, event: Timestamp, zone: Zone, latest: Timestamp?) -> Timestamp? {
    let isFresh = now - event <= Self.fresh
    let last = min(latest ?? now + Self.horizon, now + Self.horizon)
    let start = max(due, now)
    var moment = start
    // Room is never given back: what has been crossed once needn't be looked at again. What is due at night may go out at night.
    let crossing = Crossing(zone: zone.identifier, isFresh: isFresh)
    let known = crossed[crossing]
    if let known, known.from <= start, start < known.end, quietHours?.end(after: start, in: zone) == nil {
      moment = quietHours?.end(after: known.end, in: zone) ?? known.end
    }
    defer {
      if let known, known.from <= start, start <= known.end {
        crossed[crossing] = (known.from, max(known.end, moment))
      } else {
        crossed[crossing] = (start, moment)
      }
    }
    while moment <= last {
      let wanted = moment.minutes
      let minute = firstMinute(from: wanted, isFresh: isFresh)
      if minute > wanted { moment = Timestamp(milliseconds: Int64(minute) * 60_000) }
      if moment > last { return nil }
      if minute > wanted, let end = quietHours?.end(after: moment, in: zone) {
        moment = end
        continue
      }
      add(minute)
      return moment
    }
    return nil
  }

  private mutating func add(_ minute: Int, _ count: Int = 1) {
    for index in limits.indices { add(minute, count, to: index) }
  }

  /// Counts for one of the limits, what can matter: nothing from before the first minute, nor from beyond the horizon.
  private mutating func add(_ minute: Int, _ count: Int, to index: Int) {
    guard count > 0, minute >= first, minute <= first + Self.span + Self.lastAhead else { return }
    limits[index].counts.add(at: minute - first, min(count, limits[index].all))
  }

  private static let lastAhead = Int(horizon.milliseconds / 60_000) + 1440

  /// The minute behind the stretches over `minute` that have no room; nil when all have.
  private func end(ofLastFullOver minute: Int, isFresh: Bool) -> Int? {
    var end: Int?
    for limit in limits {
      let most = isFresh ? limit.all : limit.backlog
      guard let next = limit.counts.end(ofLastFullOver: minute - first, limit: most) else { continue }
      end = max(end ?? .min, next + first)
    }
    return end
  }

  /// The first minute that has room.
  private func firstMinute(from wanted: Int, isFresh: Bool) -> Int {
    var minute = wanted
    while let next = end(ofLastFullOver: minute, isFresh: isFresh) { minute = next }
    return minute
  }
}

extension Timestamp {
  /// Whole minutes since 1970.
  public var minutes: Int {
    let rest = milliseconds % 60_000
    return Int((milliseconds - (rest < 0 ? rest + 60_000 : rest)) / 60_000)
  }
}
