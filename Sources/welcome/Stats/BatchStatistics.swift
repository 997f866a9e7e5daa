import BatchPipeline
import CivilTime
import EventLog
import Foundation
import Ledger
import Preview
import Quality
import WelcomeEngine

/// What a batch did, from its output folder and, where there is one, its ledger.
struct BatchStatistics {
  /// `summary.json`, as far as it is needed here.
  struct Summary: Decodable {
    let lines: Int
    let messages: Int
    let rejected: Int
    let skipped: Int
    let ignored: Int
    let malformed: Int
    let skippedBecause: [String: Int]
    /// By rule and the rule's reason; nil in outputs of a version that didn't count them.
    let skippedByRule: [String: [String: Int]]?
    let ignoredTypes: [String: Int]
    let rejectedBecause: [String: Int]
    let byRule: [String: [String: Int]]
    let byDelivery: [String: Int]
    /// Nil in outputs of a version that didn't count them.
    let lateResponses: Int?
    let decisionAge: Ages?
    let responseAge: Ages?
    /// Messages in the outbox to followers who were suppressed after them; nil where there are none.
    let toSuppressed: Int?

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func number(_ key: CodingKeys) throws -> Int { try values.decode(Count.self, forKey: key).value }
      func numberIfPresent(_ key: CodingKeys) throws -> Int? {
        try values.decodeIfPresent(Count.self, forKey: key)?.value
      }
      func numbers(_ key: CodingKeys) throws -> [String: Int] {
        try values.decode([String: Count].self, forKey: key).mapValues(\.value)
      }
      func numbersByName(_ key: CodingKeys) throws -> [String: [String: Int]]? {
        try values.decodeIfPresent([String: [String: Count]].self, forKey: key)?.mapValues { $0.mapValues(\.value) }
      }
      lines = try number(.lines)
      messages = try number(.messages)
      rejected = try number(.rejected)
      skipped = try number(.skipped)
      ignored = try number(.ignored)
      malformed = try number(.malformed)
      skippedBecause = try numbers(.skippedBecause)
      ignoredTypes = try numbers(.ignoredTypes)
      rejectedBecause = try numbers(.rejectedBecause)
      byRule = try numbersByName(.byRule) ?? [:]
      skippedByRule = try numbersByName(.skippedByRule)
      byDelivery = try numbers(.byDelivery)
      lateResponses = try numberIfPresent(.lateResponses)
      decisionAge = try values.decodeIfPresent(Ages.self, forKey: .decisionAge)
      responseAge = try values.decodeIfPresent(Ages.self, forKey: .responseAge)
      toSuppressed = try numberIfPresent(.toSuppressed)
    }

    private struct Count: Decodable {
      let value: Int

      init(from decoder: any Decoder) throws {
        value = RecordNumber.count(try decoder.singleValueContainer().decode(Int64.self))
      }
    }

    private enum CodingKeys: String, CodingKey {
      case lines, messages, rejected, skipped, ignored, malformed
      case lateResponses = "late_responses"
      case decisionAge = "decision_age"
      case responseAge = "response_age"
      case toSuppressed = "messages_to_suppressed"
      case byRule = "by_rule"
      case byDelivery = "by_delivery"
      case skippedBecause = "skipped_because"
      case skippedByRule = "skipped_by_rule"
      case ignoredTypes = "ignored_types"
      case rejectedBecause = "rejected_because"
    }
  }

  /// How old events were, in seconds; nil where there are none.
  struct Ages: Decodable {
    let middle: Int?
    /// At 95%.
    let late: Int?
    let highest: Int?

    private enum CodingKeys: String, CodingKey {
      case middle = "p50"
      case late = "p95"
      case highest = "max"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func age(_ key: CodingKeys) throws -> Int? {
        try values.decodeIfPresent(Int64.self, forKey: key).map(RecordNumber.seconds)
      }
      middle = try age(.middle)
      late = try age(.late)
      highest = try age(.highest)
    }

    init(_ sorted: [Int]) {
      middle = StatsReport.percentile(0.5, of: sorted)
      late = StatsReport.percentile(0.95, of: sorted)
      highest = sorted.last
    }
  }

  /// Followers who get the same message.
  struct Cohort {
    let rule: String
    /// The place of its first message in the outbox, from 0.
    let first: Int
    var followers = 0
  }

  /// Nil while the run isn't finished.
  private(set) var summary: Summary?
  /// Messages in the outbox, with all that is told of messages. An outbox that was taken away doesn't hold all that the run wrote.
  private(set) var messages = 0
  /// Lines of the outbox in another form, such as that of the platform's interface.
  private(set) var unreadable = 0
  private var outboxRules: [String: [String: Int]] = [:]
  private var outboxDeliveries: [String: Int] = [:]
  private(set) var ctas: [String: Int] = [:]
  /// Followers in control groups, by rule; needs `skipped.jsonl`.
  private(set) var holdout: [String: Int] = [:]
  /// By path.
  private(set) var facts: [String: Int] = [:]
  /// Messages by their number of facts beside names.
  private(set) var factCounts: [Int: Int] = [:]
  private(set) var lengths: [Int] = []
  /// Seconds from each event to its decision.
  private(set) var decisionAges: [Int] = []
  /// Seconds from each event to the moment at which its message may go out.
  private(set) var responseAges: [Int] = []
  /// The moments before which messages may not go out, in milliseconds.
  private(set) var due: [Int64] = []
  /// When messages with such a moment may go out, by the minute.
  private(set) var plan = Timeline()
  /// All that was decided, by the times of the events; what was skipped needs `skipped.jsonl`.
  private(set) var decisions = Timeline()
  private(set) var hasSkippedLines = false
  /// By the rule that tried last.
  private(set) var rejectedByRule: [String: Int] = [:]
  /// Events that rules skipped; needs `skipped.jsonl`.
  private(set) var skippedByRule: [String: Int] = [:]
  private(set) var rejected = 0
  /// Messages by the codes of what the gate remarked in them.
  private(set) var warnings: [String: Int] = [:]
  private(set) var cohorts: [String: Cohort] = [:]
  var ledger: LedgerTotals?

  /// - Returns: nil when the folder has no outbox.
  init?(folder: String) {
    if let data = FileManager.default.contents(atPath: "\(folder)/summary.json") {
      summary = try? JSONDecoder().decode(Summary.self, from: data)
    }
    guard let parser = OutputParser() else { return nil }
    var place = 0
    let found = OutputLines.forEach(in: folder, "messages") { line in
      if let message = parser.message(line) { add(message, place) } else { unreadable += 1 }
      place += 1
    }
    guard found else { return nil }
    _ = OutputLines.forEach(in: folder, "rejected") { line in
      guard let line = parser.rejected(line) else { return }
      rejected += 1
      rejectedByRule[line.lastRule ?? "", default: 0] += 1
      if let at = line.at { decisions.add(.refused, at: at) }
    }
    hasSkippedLines = OutputLines.forEach(in: folder, "skipped") { line in
      guard let line = parser.skipped(line) else { return }
      if let rule = line.rule { skippedByRule[rule, default: 0] += 1 }
      if line.reason == "holdout" { holdout[line.rule ?? "", default: 0] += 1 }
      if let at = line.at { decisions.add(.skipped, at: at) }
    }
    lengths.sort()
    // As `summary.json` has them, of which the run doesn't keep every age.
    decisionAges = AgeHistogram.levelled(decisionAges.sorted())
    responseAges = AgeHistogram.levelled(responseAges.sorted())
    due.sort()
  }

  private mutating func add(_ message: MessageRecord, _ place: Int) {
    messages += 1
    outboxRules[message.rule, default: [:]][message.variant, default: 0] += 1
    ctas[message.cta ?? "none", default: 0] += 1
    outboxDeliveries[message.delivery, default: 0] += 1
    lengths.append(message.length)
    factCounts[message.facts.count { !Message.Origin.namePaths.contains($0) }, default: 0] += 1
    for path in message.facts { facts[path, default: 0] += 1 }
    if !message.findings.isEmpty { for code in Set(message.findings) { warnings[code, default: 0] += 1 } }
    cohorts[message.cohort, default: Cohort(rule: message.rule, first: place)].followers += 1
    if let ages = message.ages {
      decisionAges.append(ages.decided)
      responseAges.append(ages.sent)
    }
    if let at = message.at { decisions.add(.sent, at: at) }
    if let moment = message.sendAfter {
      due.append(moment.milliseconds)
      plan.add(.sent, at: moment)
    }
  }

  /// Messages that the run wrote.
  var sent: Int { summary?.messages ?? messages + unreadable }
  /// The same by rule and variant.
  var rules: [String: [String: Int]] { summary?.byRule ?? outboxRules }
  /// What rules skipped, by rule and the rule's reason, the most frequent first: `no-promoters: promo`.
  var skips: [(name: String, count: Int)] {
    let counts = summary?.skippedByRule ?? [:]
    return counts.flatMap { rule, reasons in reasons.map { (name: "\(rule): \($0.key)", count: $0.value) } }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }
  /// The same by delivery.
  var deliveries: [String: Int] { summary?.byDelivery ?? outboxDeliveries }

  /// Of all messages of the run, at the decision.
  var decisionAge: Ages { summary?.decisionAge ?? Ages(decisionAges) }
  /// Of all messages of the run, when they may go out.
  var responseAge: Ages { summary?.responseAge ?? Ages(responseAges) }

  /// The largest cohorts, the largest first.
  func largestCohorts(_ count: Int) -> [(key: String, cohort: Cohort)] {
    cohorts.map { (key: $0.key, cohort: $0.value) }.sorted {
      ($1.cohort.followers, $0.cohort.rule, $0.key) < ($0.cohort.followers, $1.cohort.rule, $1.key)
    }.prefix(count).map { $0 }
  }
}
