import CivilTime

/// The history of one run, in memory.
public struct MemoryHistory: DeliveryHistory, Sendable {
  private struct RuleOfFollower: Hashable {
    let follower: String
    let rule: String
  }

  private var events: Set<String> = []
  private var suppressed: Set<String> = []
  private var lastSent: [RuleOfFollower: Timestamp] = [:]
  private var messages: [String: [Timestamp]] = [:]
  private var cohorts: [CohortKey: [String: Timestamp]] = [:]

  public init() {}

  public func hasDecided(event id: String) -> Bool { events.contains(id) }

  public func isSuppressed(follower id: String) -> Bool { suppressed.contains(id) }

  public func lastSent(to follower: String, rule: String) -> Timestamp? {
    lastSent[RuleOfFollower(follower: follower, rule: rule)]
  }

  public func messageCount(to follower: String, after moment: Timestamp?) -> Int {
    guard let sent = messages[follower] else { return 0 }
    guard let moment else { return sent.count }
    return sent.count { $0 > moment }
  }

  public func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int {
    cohorts[key]?.count { $0.key != follower && $0.value > moment } ?? 0
  }

  /// Remembers a decision. Decisions are recorded in the order of their events, each before the next event is decided.
  public mutating func record(_ decision: Decision) { record(HistoryEntry(decision)) }

  public mutating func record(_ entry: HistoryEntry) {
    events.insert(entry.event)
    switch entry.kind {
    case .decided: break
    case .sent(let rule, _, let cohort):
      lastSent[RuleOfFollower(follower: entry.follower, rule: rule)] = entry.at
      messages[entry.follower, default: []].append(entry.at)
      cohorts[cohort, default: [:]][entry.follower] = entry.at
    case .heldOut(let rule):
      lastSent[RuleOfFollower(follower: entry.follower, rule: rule)] = entry.at
    case .optedOut: suppressed.insert(entry.follower)
    }
  }
}
