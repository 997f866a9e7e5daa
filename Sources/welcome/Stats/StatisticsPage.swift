import Diagnostics
import Foundation
import Preview
import WelcomeEngine

/// The statistics of a batch as its page wants them.
enum StatisticsPage {
  /// Cohorts with an example of their message.
  private static let cohortCount = 10

  static func report(_ statistics: BatchStatistics, folder: String, cohortLimit: Int) -> StatsReport {
    let summary = statistics.summary
    var report = StatsReport()
    report.source = folder
    report.isFinished = summary != nil
    report.lines = summary?.lines
    report.messages = statistics.sent
    report.rejected = summary?.rejected ?? statistics.rejected
    report.skipped = summary?.skipped
    report.ignored = summary?.ignored
    report.malformed = summary?.malformed
    report.unreadable = statistics.unreadable
    report.described = statistics.messages
    report.decisions = statistics.decisions
    report.showsSkipped = statistics.hasSkippedLines
    report.rules = rules(statistics)
    report.callsToAction = sorted(statistics.ctas)
    report.deliveries = sorted(statistics.deliveries) { deliveryNotes[$0] }
    report.rejectedBecause = sorted(summary?.rejectedBecause ?? [:], note: summary(of:))
    report.skippedBecause = sorted(summary?.skippedBecause ?? [:]) { reason in
      guard reason == Skip.Reason.rule.rawValue, !statistics.skips.isEmpty else { return nil }
      return statistics.skips.map { "\($0.name) (\($0.count))" }.joined(separator: "; ")
    }
    report.ignoredTypes = sorted(summary?.ignoredTypes ?? [:])
    report.heldOut = sorted(statistics.holdout)
    report.warnings = sorted(statistics.warnings, note: summary(of:))
    report.facts = sorted(statistics.facts)
    report.factCounts = statistics.factCounts
    report.lengths = statistics.lengths
    report.decisionAges = statistics.decisionAges
    report.responseAges = statistics.responseAges
    report.late = summary?.lateResponses ?? 0
    report.due = statistics.plan
    report.dueAtOnce = statistics.messages - statistics.due.count
    report.cohortLimit = cohortLimit
    let examples = examples(of: statistics, in: folder)
    report.cohorts = statistics.largestCohorts(cohortCount).map {
      StatsReport.Cohort(rule: $0.cohort.rule, followers: $0.cohort.followers, example: examples[$0.cohort.first])
    }
    report.memory = statistics.ledger.map { ledger in
      StatsReport.Memory(
        messages: ledger.messages, followers: ledger.followers, heldOut: ledger.heldOut, others: ledger.decided,
        suppressed: sorted(
          Dictionary(uniqueKeysWithValues: ledger.suppressed.map { ($0.key.rawValue, $0.value) })),
        cohorts: ledger.cohorts.map { cohort in
          let known = statistics.cohorts[cohort.key.description]
          return StatsReport.Cohort(
            rule: cohort.rule, followers: cohort.followers, example: known.flatMap { examples[$0.first] })
        })
    }
    return report
  }

  private static let deliveryNotes = ["auto": "may be sent by a machine", "review": "drafts for a person to send"]

  private static func summary(of code: String) -> String? { CodeRegistry.all.first { $0.id == code }?.summary }

  private static func rules(_ statistics: BatchStatistics) -> [StatsReport.Rule] {
    let names = Set(statistics.rules.keys).union(statistics.rejectedByRule.keys).union(statistics.skippedByRule.keys)
    let rules = names.map { name in
      StatsReport.Rule(
        name: name, variants: sorted(statistics.rules[name] ?? [:]), rejected: statistics.rejectedByRule[name] ?? 0,
        skipped: statistics.hasSkippedLines ? statistics.skippedByRule[name] ?? 0 : nil)
    }
    let messages = statistics.rules.mapValues { $0.values.reduce(0, +) }
    return rules.sorted { left, right in
      let (first, second) = (messages[left.name] ?? 0, messages[right.name] ?? 0)
      return first == second ? left.name < right.name : first > second
    }
  }

  /// Texts of messages by their places in the outbox: those of the largest cohorts, which a second look finds, so that not every text has
  /// to be kept.
  private static func examples(of statistics: BatchStatistics, in folder: String) -> [Int: String] {
    struct Line: Decodable {
      let text: String
    }
    var wanted = Set(statistics.largestCohorts(cohortCount).map(\.cohort.first))
    for cohort in statistics.ledger?.cohorts ?? [] {
      if let known = statistics.cohorts[cohort.key.description] { wanted.insert(known.first) }
    }
    let decoder = JSONDecoder()
    var texts: [Int: String] = [:]
    var place = 0
    _ = OutputLines.forEach(in: folder, "messages") { line in
      defer { place += 1 }
      guard wanted.contains(place) else { return }
      texts[place] = (try? decoder.decode(Line.self, from: Data(line)))?.text
    }
    return texts
  }

  /// The most frequent first.
  private static func sorted(
    _ counts: [String: Int], note: (String) -> String? = { _ in nil }
  ) -> [StatsReport.Count] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      StatsReport.Count($0.key, $0.value, note: note($0.key))
    }
  }
}
