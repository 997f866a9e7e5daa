/// What clock and calendar show in a zone at a moment.
public struct CivilDateTime: Sendable, Hashable {
  public let date: CivilDate
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 59.
  public let second: Int
  /// 0 to 999.
  public let millisecond: Int
  public let zone: Zone
  /// Seconds east of UTC.
  public let offset: Int

  public init(_ moment: Timestamp, in zone: Zone) {
    self.zone = zone
    offset = zone.offset(at: moment)
    let local = moment.milliseconds + Int64(offset) * 1000
    var (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
    if rest < 0 { (days, rest) = (days - 1, rest + 86_400_000) }
    date = CivilDate(daysSinceEpoch: Int(days))
    hour = Int(rest / 3_600_000)
    minute = Int(rest / 60_000 % 60)
    second = Int(rest / 1000 % 60)
    millisecond = Int(rest % 1000)
  }
}

extension Timestamp {
  /// The moment at which clocks in a zone show a time of day.
  ///
  /// A time that daylight saving skips is taken as the one an hour later; of a time that comes twice, the first is taken. Numbers
  /// outside a day's run into the days around it.
  public init(date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0, in zone: Zone) {
    // Far more than any calendar holds, and far from overflow.
    let bounded = { (number: Int) in Int64(min(max(number, -1_000_000_000), 1_000_000_000)) }
    let time =
      bounded(hour) * 3_600_000 + bounded(minute) * 60_000 + bounded(second) * 1000 + bounded(millisecond)
    let local = Int64(date.daysSinceEpoch) * 86_400_000 + time
    let at = { (offset: Int) in Timestamp(milliseconds: local - Int64(offset) * 1000) }
    // The offsets a day before and after: around a change of clocks they differ, and one of the two is the right one.
    let before = zone.offset(at: Timestamp(milliseconds: local - 86_400_000))
    let after = zone.offset(at: Timestamp(milliseconds: local + 86_400_000))
    if zone.offset(at: at(before)) == before {
      self = at(before)
    } else if zone.offset(at: at(after)) == after {
      self = at(after)
    } else {
      self = at(before)
    }
  }
}
