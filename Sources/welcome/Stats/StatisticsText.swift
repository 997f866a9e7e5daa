import CivilTime
import Diagnostics
import Foundation
import Preview
import WelcomeEngine

/// The statistics of a batch as tables with bars, at most 80 columns wide.
struct StatisticsText {
  private let statistics: BatchStatistics
  private let cohortLimit: Int
  private let usesUnicode: Bool
  private var text = ""

  private static let nameWidth = 34
  private static let barWidth = 22
  /// Rows of a table; the rest is summed up.
  private static let rowLimit = 12

  init(_ statistics: BatchStatistics, cohortLimit: Int, usesUnicode: Bool) {
    self.statistics = statistics
    self.cohortLimit = cohortLimit
    self.usesUnicode = usesUnicode
  }

  static func render(_ statistics: BatchStatistics, cohortLimit: Int, usesUnicode: Bool) -> String {
    var text = StatisticsText(statistics, cohortLimit: cohortLimit, usesUnicode: usesUnicode)
    text.write()
    return text.text
  }

  private mutating func write() {
    if let summary = statistics.summary {
      table(
        count(summary.lines, "line"),
        [
          ("messages", summary.messages), ("rejected", summary.rejected), ("skipped", summary.skipped),
          ("ignored", summary.ignored), ("malformed", summary.malformed),
        ].filter { $0.1 > 0 })
    } else {
      text += "The run isn't finished: what it has written so far.\n\n"
    }
    rules()
    let lines = statistics.messages + statistics.unreadable
    if lines != statistics.sent {
      text += "in the outbox now: \(count(lines, "message")), of which calls to action, facts and lengths are told\n\n"
    }
    table("calls to action", Self.sorted(statistics.ctas))
    table("delivery", Self.sorted(statistics.deliveries))
    if let summary = statistics.summary {
      table("rejected because of", Self.sorted(summary.rejectedBecause))
      skips(summary)
      table("ignored event types", Self.sorted(summary.ignoredTypes))
    }
    table("in control groups", Self.sorted(statistics.holdout))
    personalization()
    table("remarked in messages", Self.sorted(statistics.warnings), of: statistics.messages)
    responses()
    cohorts()
    ledger()
    if statistics.unreadable > 0 { text += "\(count(statistics.unreadable, "line")) of the outbox in another form\n\n" }
    while text.hasSuffix("\n\n") { text.removeLast() }
  }

  private mutating func rules() {
    let rows = Self.sorted(statistics.rules.mapValues { $0.values.reduce(0, +) })
    guard !rows.isEmpty else { return }
    let total = rows.reduce(0) { $0 + $1.1 }
    text += "messages by rule and variant\n"
    for (rule, number) in rows {
      row(rule, number, of: total)
      let variants = statistics.rules[rule] ?? [:]
      if variants.count > 1 {
        for (variant, part) in Self.sorted(variants) { row("  " + variant, part, of: total) }
      }
    }
    text += "\n"
  }

  private mutating func skips(_ summary: BatchStatistics.Summary) {
    let rows = Self.sorted(summary.skippedBecause)
    guard !rows.isEmpty else { return }
    let total = rows.reduce(0) { $0 + $1.1 }
    text += "skipped because of\n"
    for (reason, number) in rows {
      row(reason, number, of: total)
      guard reason == Skip.Reason.rule.rawValue else { continue }
      for skip in statistics.skips.prefix(Self.rowLimit) { row("  " + skip.name, skip.count, of: total) }
      let rest = statistics.skips.dropFirst(Self.rowLimit)
      if !rest.isEmpty { row("  \(rest.count) more", rest.reduce(0) { $0 + $1.count }, of: total) }
    }
    text += "\n"
  }

  private mutating func personalization() {
    guard statistics.messages > 0 else { return }
    let total = statistics.factCounts.reduce(0) { $0 + $1.key * $1.value }
    let mean = String(format: "%.1f", Double(total) / Double(statistics.messages))
    table(
      "facts beside names in a message: \(mean) on average",
      statistics.factCounts.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) })
    table("facts used", Self.sorted(statistics.facts), of: statistics.messages)
    if let middle = StatsReport.percentile(0.5, of: statistics.lengths), let longest = statistics.lengths.last {
      text += "length: half of the messages up to \(middle), the longest \(longest)\n\n"
    }
  }

  private mutating func responses() {
    let (decided, sent) = (statistics.decisionAge, statistics.responseAge)
    age("response age", sent)
    age("age at the decision", decided)
    if sent.highest == nil, statistics.messages == 0 { return }
    if let waiting = statistics.summary?.toSuppressed, waiting > 0 {
      text += "\(count(waiting, "message")) to followers who have opted out since\n"
    }
    if let late = statistics.summary?.lateResponses, late > 0 {
      text += "\(count(late, "message")) later than respond_within\n"
    }
    if let first = statistics.due.first, let last = statistics.due.last {
      let atOnce = statistics.messages - statistics.due.count
      let moments = [first, last].map { Timestamp(milliseconds: $0).iso8601 }
      let when = first == last ? "at \(moments[0])" : "from \(moments[0]) to \(moments[1])"
      text += "due: \(atOnce) at once, \(statistics.due.count) \(when)\n"
    } else if statistics.messages > 0 {
      text += "due: all at once\n"
    }
    text += "\n"
  }

  private mutating func age(_ title: String, _ ages: BatchStatistics.Ages) {
    guard let middle = ages.middle, let late = ages.late, let highest = ages.highest else { return }
    let spans = [middle, late, highest].map(AgePlot.words)
    text += "\(title): p50 \(spans[0]), p95 \(spans[1]), at most \(spans[2])\n"
  }

  private mutating func cohorts() {
    let all = statistics.largestCohorts(5).map {
      (key: $0.key, count: $0.cohort.followers, rule: $0.cohort.rule)
    }
    write(cohorts: all, title: "largest cohorts of this batch (limit \(cohortLimit))")
  }

  private mutating func write(cohorts: [(key: String, count: Int, rule: String)], title: String) {
    // A message that one follower got is no cohort.
    let shown = cohorts.filter { $0.count > 1 }.sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(5)
    guard !shown.isEmpty else { return }
    text += title + "\n"
    for cohort in shown {
      let mark = cohort.count >= cohortLimit ? "  spent" : cohort.count * 5 >= cohortLimit * 4 ? "  near its limit" : ""
      row("\(cohort.key.prefix(8)) \(cohort.rule)", cohort.count, of: max(cohortLimit, cohort.count), mark)
    }
    text += "\n"
  }

  private mutating func ledger() {
    guard let ledger = statistics.ledger else { return }
    text += """
      the ledger: \(count(ledger.messages, "message")) to \(count(ledger.followers, "follower")), \(ledger.heldOut) held out, \
      \(ledger.decided) other events\n\n
      """
    table("suppressed followers, by source", Self.sorted(ledger.suppressed.map { ($0.key.rawValue, $0.value) }))
    write(
      cohorts: ledger.cohorts.map { ($0.key.description, $0.followers, $0.rule) },
      title: "largest cohorts of the ledger (limit \(cohortLimit))")
  }

  // MARK: Tables

  private mutating func table(_ title: String, _ rows: [(String, Int)], of whole: Int? = nil) {
    guard !rows.isEmpty else { return }
    let total = whole ?? rows.reduce(0) { $0 + $1.1 }
    text += title + "\n"
    for (name, number) in rows.prefix(Self.rowLimit) { row(name, number, of: total) }
    let rest = rows.dropFirst(Self.rowLimit)
    if !rest.isEmpty { row("\(rest.count) more", rest.reduce(0) { $0 + $1.1 }, of: total) }
    text += "\n"
  }

  private mutating func row(_ name: String, _ number: Int, of total: Int, _ mark: String = "") {
    var name = Visible.escaped(name)
    if DisplayWidth.of(name) > Self.nameWidth {
      while DisplayWidth.of(name) > Self.nameWidth - 1 { name.removeLast() }
      name += usesUnicode ? "…" : "~"
    }
    let share = total > 0 ? Double(number) / Double(total) : 0
    let bar = String(
      repeating: usesUnicode ? "█" : "#",
      count: Int((min(1, share) * Double(Self.barWidth - DisplayWidth.of(mark))).rounded()))
    let digits = String(number)
    let percent = "\(Int((share * 100).rounded()))%"
    var line = "  " + name + String(repeating: " ", count: Self.nameWidth - DisplayWidth.of(name))
    line += String(repeating: " ", count: max(1, 10 - digits.count)) + digits
    line += String(repeating: " ", count: max(1, 6 - percent.count)) + percent
    if !bar.isEmpty { line += "  " + bar }
    text += line + mark + "\n"
  }

  /// The most frequent first.
  private static func sorted(_ counts: some Sequence<(key: String, value: Int)>) -> [(String, Int)] {
    counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private static func sorted(_ counts: [(String, Int)]) -> [(String, Int)] {
    counts.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
