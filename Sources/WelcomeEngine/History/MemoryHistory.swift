import CivilTime

/// What has been decided, in memory, in few bytes: 10 to 12 for an event, 30 to 35 for a follower with one message, 20 for every further
/// message, 20 to 24 for a cohort. Ids are kept as keys of 72 bits; `CompactKey` says with what odds two are taken for one.
public struct MemoryHistory: DeliveryHistory, Sendable {
  // For `HistoryLoader`, too.
  var events = KeySet()
  var followers = FollowerTable()
  private var cohorts = CohortTable()
  /// Of texts that differ in one fact, which few policies count, and then with the last message of each follower.
  private var nearCohorts: [CohortKey: [HistoryKey: Timestamp]] = [:]
  private var rules: [String: Int] = [:]
  /// Of rules whose numbers don't fit into notes.
  private var others: [OtherRule: Timestamp] = [:]
  private var cohortLimit = Int.max

  private struct OtherRule: Hashable {
    let follower: HistoryKey
    let rule: Int
  }

  public init() {}

  /// Lets cohorts be counted no further than a limit: of each only as many followers are listed, those with the latest messages.
  /// - Parameter limit: at which a cohort is spent, at least 1.
  public mutating func limitCohorts(to limit: Int) { cohortLimit = max(1, limit) }

  /// Bytes that are held for what is remembered.
  public var byteCount: Int { events.byteCount + followers.byteCount + cohorts.byteCount }

  public func hasDecided(event id: String) -> Bool { hasDecided(event: HistoryKey(id)) }
  public func hasHeardOptOut(event id: String) -> Bool { hasHeardOptOut(event: HistoryKey(id)) }
  public func isSuppressed(follower id: String) -> Bool { isSuppressed(follower: HistoryKey(id)) }
  public func lastSent(to follower: String, rule: String) -> Timestamp? {
    lastSent(to: HistoryKey(follower), rule: rule)
  }
  public func messageCount(to follower: String, after moment: Timestamp?) -> Int {
    messageCount(to: HistoryKey(follower), after: moment)
  }
  public func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int {
    cohortSize(key, otherThan: HistoryKey(follower), after: moment)
  }

  public func hasDecided(event: HistoryKey) -> Bool { events.contains(CompactKey(event)) }

  public func hasHeardOptOut(event: HistoryKey) -> Bool { events.contains(CompactKey(event.ofOptOut)) }

  public func isSuppressed(follower: HistoryKey) -> Bool {
    followers.file(of: CompactKey(follower)).map(followers.isSuppressed) ?? false
  }

  public func lastSent(to follower: HistoryKey, rule: String) -> Timestamp? {
    guard let file = followers.file(of: CompactKey(follower)), let number = rules[rule] else { return nil }
    if number >= Note.otherRule { return others[OtherRule(follower: follower, rule: number)] }
    var last: Timestamp?
    followers.forEachNote(file) { note in
      guard note.rule == number else { return true }
      last = note.at
      return false
    }
    return last
  }

  public func messageCount(to follower: HistoryKey, after moment: Timestamp?) -> Int {
    guard let file = followers.file(of: CompactKey(follower)) else { return 0 }
    var count = 0
    followers.forEachNote(file) { note in
      if note.isMessage, moment.map({ note.at > $0 }) ?? true { count += 1 }
      return true
    }
    return count
  }

  /// Exact up to the limit that cohorts are counted to.
  public func cohortSize(_ key: CohortKey, otherThan follower: HistoryKey, after moment: Timestamp) -> Int {
    if let members = nearCohorts[key] { return members.count { $0.key != follower && $0.value > moment } }
    let entry = cohorts[CompactKey(key)]
    guard entry.first != 0 else { return 0 }
    let own = followers.file(of: CompactKey(follower))
    var counted = DistinctFiles()
    var member = entry.first
    while member != 0 {
      let (file, at) = followers.member(member &- 1)
      if file != own, at > moment { counted.insert(file) }
      member = followers.next(after: member &- 1)
    }
    return counted.count
  }

  /// Whether a cohort has come to a limit. Mostly told without looking at its members.
  func isSpent(_ key: CohortKey, limit: Int, otherThan follower: HistoryKey, after moment: Timestamp) -> Bool {
    if limit > 0, nearCohorts[key] == nil, Int(cohorts[CompactKey(key)].count) < limit { return false }
    return cohortSize(key, otherThan: follower, after: moment) >= limit
  }

  /// Remembers a decision. Decisions are recorded in the order of their events, each before the next event is decided.
  public mutating func record(_ decision: Decision) { record(HistoryEntry(decision)) }

  public mutating func record(_ entry: HistoryEntry) {
    record(entry.kind, event: HistoryKey(entry.event), follower: HistoryKey(entry.follower), at: entry.at)
  }

  /// The same with keys that are known already.
  public mutating func record(
    _ kind: HistoryEntry.Kind, event: HistoryKey, follower: HistoryKey, at moment: Timestamp
  ) {
    events.insert(CompactKey(event))
    switch kind {
    case .decided: break
    case .sent(let rule, _, let cohort, let near):
      let member = add(rule, to: follower, at: moment, isMessage: true)
      join(CompactKey(cohort), member)
      join(near, follower, at: moment)
    case .heldOut(let rule): _ = add(rule, to: follower, at: moment, isMessage: false)
    case .optedOut:
      events.insert(CompactKey(event.ofOptOut))
      followers.suppress(followers.openFile(of: CompactKey(follower)))
    }
  }

  /// Notes that a follower is to hear nothing more, whatever event that comes of.
  public mutating func suppress(follower id: String) {
    followers.suppress(followers.openFile(of: CompactKey(HistoryKey(id))))
  }

  /// What stands for a rule in notes.
  mutating func number(of rule: String) -> Int {
    if let known = rules[rule] { return known }
    rules[rule] = rules.count
    return rules.count - 1
  }

  /// Of a rule whose number doesn't fit into a note.
  mutating func noteOtherRule(_ number: Int, _ follower: HistoryKey, at moment: Timestamp) {
    if number >= Note.otherRule { others[OtherRule(follower: follower, rule: number)] = moment }
  }

  /// The latest counts, also where times run backwards.
  mutating func join(_ near: [CohortKey], _ follower: HistoryKey, at moment: Timestamp) {
    for key in near { nearCohorts[key, default: [:]][follower, default: moment].raise(to: moment) }
  }

  private mutating func add(_ rule: String, to follower: HistoryKey, at moment: Timestamp, isMessage: Bool) -> UInt32 {
    let number = number(of: rule)
    noteOtherRule(number, follower, at: moment)
    return followers.add(
      Note(at: moment, rule: number, isMessage: isMessage), to: followers.openFile(of: CompactKey(follower)))
  }

  /// Looks at where events and followers stand, before they are asked for one by one. See `KeySet.touch`.
  /// - Returns: nothing of meaning.
  public func touch(_ keys: ArraySlice<EventKeys>) -> UInt8 {
    var touched: UInt8 = 0
    for keys in keys {
      touched ^= events.touch(CompactKey(keys.event))
      touched ^= UInt8(truncatingIfNeeded: followers.touchIndex(CompactKey(keys.follower)))
    }
    for keys in keys { touched ^= followers.touchFile(CompactKey(keys.follower)) }
    return touched
  }

  /// See `KeySet.touch`.
  func touch(_ cohort: CompactKey, _ member: UInt32) -> UInt8 {
    cohorts.touch(cohort) ^ UInt8(truncatingIfNeeded: followers.next(after: member))
  }

  mutating func join(_ key: CompactKey, _ member: UInt32) {
    var entry = cohorts[key]
    followers.setNext(entry.first, after: member)
    entry.first = member &+ 1
    entry.count &+= 1
    // Now and then those are taken off the list that can no longer make a difference.
    if cohortLimit < Int(UInt32.max) / 4, Int(entry.count) > 2 * (cohortLimit + 1) { shorten(&entry) }
    cohorts[key] = entry
  }

  /// Leaves on the list the followers with the latest messages, one more than the limit, since the follower that is asked about doesn't
  /// count.
  private mutating func shorten(_ entry: inout CohortTable.Entry) {
    var latest: [Int: (member: UInt32, at: Timestamp)] = [:]
    var member = entry.first
    while member != 0 {
      let (file, at) = followers.member(member &- 1)
      if latest[file].map({ $0.at < at }) ?? true { latest[file] = (member, at) }
      member = followers.next(after: member &- 1)
    }
    let kept = latest.values.sorted { ($1.at, $1.member) < ($0.at, $0.member) }.prefix(cohortLimit + 1).map(\.member)
    for (index, member) in kept.enumerated() {
      followers.setNext(index + 1 < kept.count ? kept[index + 1] : 0, after: member &- 1)
    }
    entry = CohortTable.Entry(first: kept.first ?? 0, count: UInt32(kept.count))
  }
}

extension Timestamp {
  fileprivate mutating func raise(to other: Timestamp) { self = max(self, other) }
}

/// Counts different numbers, few of them as a rule.
private struct DistinctFiles {
  private var few: [Int] = []
  private var many: Set<Int> = []

  var count: Int { many.isEmpty ? few.count : many.count }

  mutating func insert(_ file: Int) {
    if !many.isEmpty {
      many.insert(file)
    } else if !few.contains(file) {
      few.append(file)
      if few.count > 64 { many = Set(few) }
    }
  }
}
