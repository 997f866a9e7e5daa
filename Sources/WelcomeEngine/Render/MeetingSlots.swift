import CivilTime
import RuleModel

extension Slots {
  /// The next times that can be booked.
  ///
  /// Days and hours are the brand's, since its people have to be there; a time in the follower's quiet hours is left out.
  /// - Parameters:
  ///   - count: how many; fewer come back when sixty days hold no more.
  ///   - zone: the brand's.
  ///   - followerZone: where the follower's quiet hours count.
  func next(_ count: Int, after now: Timestamp, in zone: Zone, quietHours: DayTimes?, followerZone: Zone) -> [Timestamp]
  {
    let earliest = now + notice
    let step = Int(max(1, every.milliseconds / 60_000))
    var found: [Timestamp] = []
    let firstDay = CivilDateTime(earliest, in: zone).date.daysSinceEpoch
    for day in firstDay..<firstDay + 60 {
      let date = CivilDate(daysSinceEpoch: day)
      guard days.contains(date.weekday) else { continue }
      for minute in stride(from: between.from, to: between.until, by: step) {
        let slot = Timestamp(date: date, hour: minute / 60, minute: minute % 60, in: zone)
        guard slot > earliest else { continue }
        if let quietHours {
          let local = CivilDateTime(slot, in: followerZone)
          if quietHours.contains(local.hour * 60 + local.minute) { continue }
        }
        found.append(slot)
        if found.count == count { return found }
      }
    }
    return found
  }
}
