import CivilTime
import Diagnostics
import Preview

/// The statistics of a batch for programs: keys in a fixed order, ages in seconds, as in `summary.json`.
enum StatisticsJSON {
  static func value(_ statistics: BatchStatistics, cohortLimit: Int) -> JSONValue {
    let summary = statistics.summary
    return [
      "finished": .bool(summary != nil), "lines": summary.map { .int($0.lines) } ?? .null,
      "messages": .int(statistics.sent), "in_outbox": .int(statistics.messages + statistics.unreadable),
      "rejected": summary.map { .int($0.rejected) } ?? .null,
      "skipped": summary.map { .int($0.skipped) } ?? .null, "ignored": summary.map { .int($0.ignored) } ?? .null,
      "malformed": summary.map { .int($0.malformed) } ?? .null,
      "by_rule": .object(statistics.rules.sorted { $0.key < $1.key }.map { .init($0.key, object($0.value)) }),
      "by_cta": object(statistics.ctas), "by_delivery": object(statistics.deliveries),
      "rejected_because": object(summary?.rejectedBecause ?? [:]),
      "skipped_because": object(summary?.skippedBecause ?? [:]),
      "skipped_by_rule": .object(
        (summary?.skippedByRule ?? [:]).sorted { $0.key < $1.key }.map { .init($0.key, object($0.value)) }),
      "ignored_types": object(summary?.ignoredTypes ?? [:]), "holdout_by_rule": object(statistics.holdout),
      "facts_beside_names": .object(
        statistics.factCounts.sorted { $0.key < $1.key }.map { .init("\($0.key)", .int($0.value)) }),
      "facts": object(statistics.facts), "length": percentiles(statistics.lengths),
      "decision_age": ages(statistics.decisionAge), "response_age": ages(statistics.responseAge),
      "late_responses": summary?.lateResponses.map { .int($0) } ?? .null,
      "messages_to_suppressed": .int(summary?.toSuppressed ?? 0), "due": due(statistics),
      "warnings": object(statistics.warnings), "cohort_limit": .int(cohortLimit),
      "largest_cohorts": .array(
        statistics.largestCohorts(10).map {
          ["cohort": .string($0.key), "rule": .string($0.cohort.rule), "followers": .int($0.cohort.followers)]
        }),
      "ledger": statistics.ledger.map { ledger in
        [
          "messages": .int(ledger.messages), "followers": .int(ledger.followers), "held_out": .int(ledger.heldOut),
          "other_events": .int(ledger.decided),
          "suppressed": object(
            Dictionary(uniqueKeysWithValues: ledger.suppressed.map { ($0.key.rawValue, $0.value) })),
          "largest_cohorts": .array(
            ledger.cohorts.map {
              [
                "cohort": .string($0.key.description), "rule": .string($0.rule), "followers": .int($0.followers),
              ]
            }),
        ]
      } ?? .null,
    ]
  }

  private static func object(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .int($0.value)) })
  }

  /// When messages may go out.
  private static func due(_ statistics: BatchStatistics) -> JSONValue {
    let moment = { (milliseconds: Int64?) -> JSONValue in
      milliseconds.map { .string(Timestamp(milliseconds: $0).iso8601) } ?? .null
    }
    return [
      "at_once": .int(statistics.messages - statistics.due.count), "later": .int(statistics.due.count),
      "first": moment(statistics.due.first), "last": moment(statistics.due.last),
    ]
  }

  private static func ages(_ ages: BatchStatistics.Ages) -> JSONValue {
    let value = { (seconds: Int?) -> JSONValue in seconds.map { .int($0) } ?? .null }
    return ["p50": value(ages.middle), "p95": value(ages.late), "max": value(ages.highest)]
  }

  private static func percentiles(_ sorted: [Int]) -> JSONValue {
    let value = { (share: Double) -> JSONValue in
      StatsReport.percentile(share, of: sorted).map { .int($0) } ?? .null
    }
    return ["p50": value(0.5), "p95": value(0.95), "max": value(1)]
  }
}
