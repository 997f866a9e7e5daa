import CivilTime

/// What has been decided, in memory.
public struct MemoryHistory: DeliveryHistory, Sendable {
  private struct RuleOfFollower: Hashable {
    let follower: HistoryKey
    let rule: String
  }

  private var events: Set<HistoryKey> = []
  private var suppressed: Set<HistoryKey> = []
  private var lastSent: [RuleOfFollower: Timestamp] = [:]
  private var messages: [HistoryKey: [Timestamp]] = [:]
  private var cohorts: [CohortKey: [HistoryKey: Timestamp]] = [:]

  public init() {}

  public func hasDecided(event id: String) -> Bool { hasDecided(event: HistoryKey(id)) }
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

  public func hasDecided(event: HistoryKey) -> Bool { events.contains(event) }

  public func isSuppressed(follower: HistoryKey) -> Bool { suppressed.contains(follower) }

  public func lastSent(to follower: HistoryKey, rule: String) -> Timestamp? {
    lastSent[RuleOfFollower(follower: follower, rule: rule)]
  }

  public func messageCount(to follower: HistoryKey, after moment: Timestamp?) -> Int {
    guard let sent = messages[follower] else { return 0 }
    guard let moment else { return sent.count }
    return sent.count { $0 > moment }
  }

  public func cohortSize(_ key: CohortKey, otherThan follower: HistoryKey, after moment: Timestamp) -> Int {
    cohorts[key]?.count { $0.key != follower && $0.value > moment } ?? 0
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
    events.insert(event)
    switch kind {
    case .decided: break
    case .sent(let rule, _, let cohort, let near):
      lastSent[RuleOfFollower(follower: follower, rule: rule)] = moment
      messages[follower, default: []].append(moment)
      note(cohort, follower, moment)
      for key in near { note(key, follower, moment) }
    case .heldOut(let rule): lastSent[RuleOfFollower(follower: follower, rule: rule)] = moment
    case .optedOut: suppressed.insert(follower)
    }
  }

  private mutating func note(_ cohort: CohortKey, _ follower: HistoryKey, _ moment: Timestamp) {
    cohorts[cohort, default: [:]][follower] = max(moment, cohorts[cohort]?[follower] ?? moment)
  }
}
