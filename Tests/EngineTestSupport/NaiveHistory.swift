import CivilTime
import WelcomeEngine

/// The plainest history that there can be: dictionaries of texts.
public struct NaiveHistory: DeliveryHistory {
  private var events: Set<String> = []
  private var optOuts: Set<String> = []
  private var suppressed: Set<String> = []
  private var lastSent: [[String]: Timestamp] = [:]
  private var messages: [String: [Timestamp]] = [:]
  private var cohorts: [CohortKey: [(follower: String, at: Timestamp)]] = [:]

  public init() {}

  public func hasDecided(event id: String) -> Bool { events.contains(id) }
  public func hasHeardOptOut(event id: String) -> Bool { optOuts.contains(id) }
  public func isSuppressed(follower id: String) -> Bool { suppressed.contains(id) }
  public func lastSent(to follower: String, rule: String) -> Timestamp? { lastSent[[follower, rule]] }

  public func messageCount(to follower: String, after moment: Timestamp?) -> Int {
    (messages[follower] ?? []).count { sent in moment.map { sent > $0 } ?? true }
  }

  public func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int {
    Set((cohorts[key] ?? []).filter { $0.follower != follower && $0.at > moment }.map(\.follower)).count
  }

  public mutating func record(_ entry: HistoryEntry) {
    events.insert(entry.event)
    switch entry.kind {
    case .decided: break
    case .sent(let rule, _, let cohort, let near):
      lastSent[[entry.follower, rule]] = entry.at
      messages[entry.follower, default: []].append(entry.at)
      for key in [cohort] + near { cohorts[key, default: []].append((entry.follower, entry.at)) }
    case .heldOut(let rule): lastSent[[entry.follower, rule]] = entry.at
    case .optedOut:
      optOuts.insert(entry.event)
      suppressed.insert(entry.follower)
    }
  }
}
