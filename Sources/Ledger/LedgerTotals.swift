import CivilTime
import GRDB
import WelcomeEngine

/// What a ledger holds, in numbers.
public struct LedgerTotals: Sendable, Hashable {
  public var messages = 0
  public var heldOut = 0
  /// Followers with at least one message.
  public var followers = 0
  /// Events that came to nothing.
  public var decided = 0
  public var suppressed: [Suppression.Source: Int] = [:]
  /// The largest cohorts within a window before the latest message, the largest first.
  public var cohorts: [Cohort] = []

  /// Followers who were sent the same message but for names.
  public struct Cohort: Sendable, Hashable {
    public let key: CohortKey
    /// A rule that sent it.
    public let rule: String
    public let followers: Int
  }
}

extension Ledger {
  /// - Parameters:
  ///   - window: milliseconds before the latest message within which cohorts count.
  ///   - count: how many cohorts to give.
  public func totals(cohortsWithin window: Int64, count: Int) throws(LedgerError) -> LedgerTotals {
    try read { db in
      var totals = LedgerTotals()
      let delivered = try RowStatement(
        db,
        """
        SELECT count(variant), count(*) - count(variant), count(DISTINCT CASE WHEN variant IS NOT NULL THEN follower END)
        FROM deliveries
        """)
      while try delivered.next() {
        totals.messages = Int(delivered.number(0))
        totals.heldOut = Int(delivered.number(1))
        totals.followers = Int(delivered.number(2))
      }
      let decided = try RowStatement(
        db,
        // An id on each line, but for the marks of opt-outs, each behind the line of its id.
        """
        SELECT coalesce(sum(
          length(events) - length(replace(events, char(10), ''))
          - (length(events) - length(replace(events, char(10) || char(1), ''))) / 2), 0) FROM decided
        """)
      while try decided.next() { totals.decided = Int(decided.number(0)) }
      let suppressed = try RowStatement(db, "SELECT source, count(*) FROM suppressions GROUP BY source")
      while try suppressed.next() {
        if let source = Suppression.Source(rawValue: suppressed.text(0)) {
          totals.suppressed[source] = Int(suppressed.number(1))
        }
      }
      let names = try Self.names(db)
      let cohorts = try RowStatement(
        db,
        """
        SELECT cohort_high, cohort_low, min(rule), count(DISTINCT follower) AS size FROM deliveries
        WHERE variant IS NOT NULL AND at > (SELECT max(at) FROM deliveries) - ?
        GROUP BY cohort_high, cohort_low ORDER BY size DESC, cohort_high, cohort_low LIMIT ?
        """)
      cohorts.bind(window, at: 1)
      cohorts.bind(Int64(count), at: 2)
      while try cohorts.next() {
        totals.cohorts.append(
          LedgerTotals.Cohort(
            key: CohortKey(
              high: UInt64(bitPattern: cohorts.number(0)), low: UInt64(bitPattern: cohorts.number(1))),
            rule: names[cohorts.number(2)] ?? "", followers: Int(cohorts.number(3))))
      }
      return totals
    }
  }
}
