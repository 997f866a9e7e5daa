import CivilTime
import Events
import RuleModel

/// What decisions asked about the past: the means by which events are decided side by side and yet as if one after the other.
///
/// An event is decided as if nothing had happened before (`Rulebook.presume`), while others before it are still being decided. When
/// those have been recorded, the history is asked the same questions (`Rulebook.settle`). Only where an answer matters that was
/// presumed wrongly does the outcome change.
///
/// Holds the questions of many events, one after the other. Used by one thread at a time.
public final class QuestionLog {
  /// The questions that are asked before any rule is looked at.
  struct Early: OptionSet, Sendable {
    let rawValue: UInt8
    static let isSuppressed = Early(rawValue: 1)
    static let hasDecided = Early(rawValue: 2)
    static let messageCount = Early(rawValue: 4)
    static let hasHeardOptOut = Early(rawValue: 8)
  }

  /// A question that is asked when a rule fits.
  enum Late: Sendable {
    /// By the rule's place in the order of the rules.
    case lastSent(rule: Int32)
    /// - Parameter presumedSpent: whether it was answered with the limit.
    /// - Parameter isNear: whether it is about texts that are nearly the same, which have a limit of their own.
    case cohortSize(CohortKey, isNear: Bool, presumedSpent: Bool)
  }

  private var early: Early = []
  private var late: [Late] = []
  private var lateStart = 0
  /// Cohorts of which it is presumed that their limit is reached.
  private(set) var spent: Set<CohortKey> = []

  public init() {}

  /// Forgets everything and keeps the room.
  /// - Parameter spent: cohorts that have probably reached their limit. A wrong guess costs time and changes nothing.
  public func restart(spent: Set<CohortKey> = []) {
    self.spent = spent
    late.removeAll(keepingCapacity: true)
    lateStart = 0
  }

  func begin() {
    early = []
    lateStart = late.count
  }

  func asks(_ question: Early) { early.insert(question) }
  func asksLastSent(ofRuleAt place: Int) { late.append(.lastSent(rule: Int32(truncatingIfNeeded: place))) }
  func asksCohortSize(_ key: CohortKey, isNear: Bool = false) {
    late.append(.cohortSize(key, isNear: isNear, presumedSpent: spent.contains(key)))
  }

  /// The questions of the event decided last.
  var asked: Presumption.Asked {
    Presumption.Asked(
      early: early, first: UInt32(truncatingIfNeeded: lateStart), end: UInt32(truncatingIfNeeded: late.count))
  }

  /// All questions about rules since the log was restarted.
  public var transcript: Transcript { Transcript(questions: late) }

  /// The questions about rules of many events, for `Rulebook.settle`.
  public struct Transcript: Sendable {
    let questions: [Late]
  }
}

/// What settling an event that was decided on presumptions has to know.
public struct Presumption: Sendable {
  struct Asked: Sendable {
    let early: QuestionLog.Early
    /// In the transcript.
    let first: UInt32
    let end: UInt32
  }

  public let event: String
  public let follower: String
  public let at: Timestamp
  public let keys: EventKeys
  let asked: Asked
}

/// What an event and its follower are found by in a history.
public struct EventKeys: Sendable {
  public let event: HistoryKey
  public let follower: HistoryKey
}

/// What becomes of a decision when the past is known.
public enum Settlement: Sendable {
  /// Nothing that was presumed matters.
  case stands
  /// Nothing is sent, for a reason that lies in the past.
  case skip(Skip)
  /// The past has to be known from the start, since it decides which of several messages is sent.
  /// - Parameter cohort: the one of which something wrong was presumed, and whether it is spent.
  case decideAgain(cohort: CohortKey, isSpent: Bool)
}

/// A past in which nothing has happened, but that some cohorts are spent.
struct PresumedHistory: DeliveryHistory {
  let spent: Set<CohortKey>

  func hasDecided(event id: String) -> Bool { false }
  func hasHeardOptOut(event id: String) -> Bool { false }
  func isSuppressed(follower id: String) -> Bool { false }
  func lastSent(to follower: String, rule: String) -> Timestamp? { nil }
  func messageCount(to follower: String, after moment: Timestamp?) -> Int { 0 }
  func cohortSize(_ key: CohortKey, otherThan follower: String, after moment: Timestamp) -> Int {
    spent.contains(key) ? .max : 0
  }
}

extension Rulebook {
  /// Decides an event as if nothing had been decided before.
  /// - Parameter workspace: made for this rulebook; its log keeps what was asked.
  public func presume(_ event: Event, workspace: DecisionWorkspace) -> (decision: Decision, presumption: Presumption) {
    let log = workspace.questions
    log.begin()
    let decision = decide(
      event, history: PresumedHistory(spent: log.spent), now: workspace.now, explain: false, workspace: workspace)
    // Neither is changed by cleaning.
    let (id, follower) = (decision.event.id, decision.event.follower.id)
    let presumption = Presumption(
      event: id, follower: follower, at: decision.event.at,
      keys: EventKeys(event: HistoryKey(id), follower: HistoryKey(follower)), asked: log.asked)
    return (decision, presumption)
  }

  /// Asks a history what a decision presumed, in the same order, up to the first answer that changes it.
  public func settle(
    _ presumption: Presumption, _ transcript: QuestionLog.Transcript, history: borrowing MemoryHistory
  ) -> Settlement {
    let early = presumption.asked.early
    let (event, follower) = (presumption.keys.event, presumption.keys.follower)
    if early.contains(.hasHeardOptOut), history.hasHeardOptOut(event: event) {
      return .skip(history.isSuppressed(follower: follower) ? .suppressed : .duplicate(of: presumption.event))
    }
    if early.contains(.isSuppressed), history.isSuppressed(follower: follower) { return .skip(.suppressed) }
    if early.contains(.hasDecided), history.hasDecided(event: event) {
      return .skip(.duplicate(of: presumption.event))
    }
    if early.contains(.messageCount), let cap = ruleSet.policy.perFollower {
      let count = history.messageCount(to: follower, after: cap.within.map { presumption.at - $0 })
      if count >= cap.max { return .skip(.cap(cap, reachedBy: count)) }
    }
    let limits = ruleSet.policy.cohort
    var place = Int(presumption.asked.first)
    let end = min(Int(presumption.asked.end), transcript.questions.count)
    while place < end {
      switch transcript.questions[place] {
      case .lastSent(let number):
        guard rules.indices.contains(Int(number)) else { break }
        let rule = rules[Int(number)].rule
        if let last = history.lastSent(to: follower, rule: rule.id.value),
          let wait = reasonToWait(rule, follower: presumption.follower, last: last, at: presumption.at)
        {
          return .skip(Skip(.cooldown, rule: rule.id.value, wait))
        }
      case .cohortSize(let key, let isNear, let presumedSpent):
        let isSpent = history.isSpent(
          key, limit: isNear ? limits.nearLimit ?? .max : limits.limit, otherThan: follower,
          after: presumption.at - limits.window)
        if isSpent != presumedSpent { return .decideAgain(cohort: key, isSpent: isSpent) }
      }
      place += 1
    }
    return .stands
  }
}
