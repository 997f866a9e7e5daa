import CivilTime

/// Fills a history with what was remembered, by the million.
///
/// Tables get their size at once, as far as it is known, and what belongs to one part of a table is gathered and added together, while that
/// part is in the processor's cache. The history answers as if everything had been recorded one by one, in the same order.
public struct HistoryLoader {
  private struct Delivery {
    let follower: CompactKey
    let note: Note
    /// Nil of what was held out.
    let cohort: CompactKey?
  }

  private struct Member {
    let cohort: CompactKey
    let number: UInt32
  }

  private var history: MemoryHistory
  private var events: PartBuckets<CompactKey>
  private var deliveries: PartBuckets<Delivery>
  private var members: PartBuckets<Member>
  /// Keeps the looking from being left out.
  private var touched: UInt8 = 0

  /// - Parameters:
  ///   - history: to be filled; it may hold something already.
  ///   - events: how many will be added, at most.
  ///   - deliveries: how many of them are messages, or were held out, at most.
  public init(_ history: consuming MemoryHistory, events: Int, deliveries: Int) {
    self.init(history, events: events, deliveries: deliveries, bucketSize: 2048)
  }

  init(_ history: consuming MemoryHistory, events: Int, deliveries: Int, bucketSize: Int) {
    self.history = history
    self.history.events.reserve(events)
    self.history.followers.reserve(deliveries)
    self.events = PartBuckets(size: bucketSize)
    self.deliveries = PartBuckets(size: bucketSize)
    members = PartBuckets(size: bucketSize)
  }

  /// What stands for a rule when deliveries are added.
  public mutating func number(ofRule name: String) -> Int { history.number(of: name) }

  /// Adds an event that came to nothing.
  public mutating func addDecided(_ event: HistoryKey) {
    let key = CompactKey(event)
    if events.add(key, to: key.part) { insert(key.part) }
  }

  /// Adds that an event was an opt-out. Whether its follower is still suppressed is told apart from it.
  public mutating func addHeardOptOut(event: HistoryKey) { addDecided(event.ofOptOut) }

  /// - Parameters:
  ///   - rule: as `number(ofRule:)` gave it.
  ///   - near: the keys of texts that are nearly the same.
  public mutating func addMessage(
    event: HistoryKey, to follower: HistoryKey, at moment: Timestamp, rule: Int, cohort: CohortKey, near: [CohortKey]
  ) {
    add(event, follower, Note(at: moment, rule: rule, isMessage: true), rule, CompactKey(cohort))
    if !near.isEmpty { history.join(near, follower, at: moment) }
  }

  /// Adds what stands for a message to a follower of a control group.
  public mutating func addHeldOut(event: HistoryKey, follower: HistoryKey, at moment: Timestamp, rule: Int) {
    add(event, follower, Note(at: moment, rule: rule, isMessage: false), rule, nil)
  }

  public mutating func addOptOut(_ follower: HistoryKey) {
    history.followers.suppress(history.followers.openFile(of: CompactKey(follower)))
  }

  /// Adds what is still gathered, and gives back the room that wasn't needed.
  /// - Returns: the history; the loader has none any more.
  public mutating func finish() -> MemoryHistory {
    for part in 0..<CompactKey.parts { insert(part) }
    // Each delivery may make a member of any part.
    for part in 0..<CompactKey.parts { settle(part) }
    for part in 0..<CompactKey.parts { join(part) }
    history.followers.trim()
    var finished = MemoryHistory()
    swap(&finished, &history)
    return finished
  }

  private mutating func add(
    _ event: HistoryKey, _ follower: HistoryKey, _ note: Note, _ rule: Int, _ cohort: CompactKey?
  ) {
    addDecided(event)
    history.noteOtherRule(rule, follower, at: note.at)
    let key = CompactKey(follower)
    let isFull = deliveries.add(Delivery(follower: key, note: note, cohort: cohort), to: key.part)
    if isFull { settle(key.part) }
  }

  // MARK: Working on a part

  /// How many places are looked at before something is done with them.
  private static let group = 64

  private mutating func insert(_ part: Int) {
    let events = events[part]
    for start in stride(from: 0, to: events.count, by: Self.group) {
      let group = events[start..<min(start + Self.group, events.count)]
      for event in group { touched ^= history.events.touch(event) }
      for event in group { history.events.insert(event) }
    }
    self.events.clear(part)
  }

  private mutating func settle(_ part: Int) {
    let deliveries = deliveries[part]
    for start in stride(from: 0, to: deliveries.count, by: Self.group) {
      let group = deliveries[start..<min(start + Self.group, deliveries.count)]
      for delivery in group { touched ^= UInt8(truncatingIfNeeded: history.followers.touchIndex(delivery.follower)) }
      for delivery in group { touched ^= history.followers.touchFile(delivery.follower) }
      for delivery in group {
        let member = history.followers.add(delivery.note, to: history.followers.openFile(of: delivery.follower))
        guard let cohort = delivery.cohort else { continue }
        if members.add(Member(cohort: cohort, number: member), to: cohort.part) { join(cohort.part) }
      }
    }
    self.deliveries.clear(part)
  }

  private mutating func join(_ part: Int) {
    let members = members[part]
    for start in stride(from: 0, to: members.count, by: Self.group) {
      let group = members[start..<min(start + Self.group, members.count)]
      for member in group { touched ^= history.touch(member.cohort, member.number) }
      for member in group { history.join(member.cohort, member.number) }
    }
    self.members.clear(part)
  }
}
