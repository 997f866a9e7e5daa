import CivilTime
import Foundation
import Ledger
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
    let ignoredTypes: [String: Int]
    let rejectedBecause: [String: Int]

    private enum CodingKeys: String, CodingKey {
      case lines, messages, rejected, skipped, ignored, malformed
      case skippedBecause = "skipped_because"
      case ignoredTypes = "ignored_types"
      case rejectedBecause = "rejected_because"
    }
  }

  /// A line of `messages.jsonl`, as far as it is needed here.
  private struct MessageLine: Decodable {
    let rule: String
    let variant: String
    let cta: String?
    let at: String
    let sendAfter: String?
    let delivery: String
    let length: Int
    let facts: [String: String]
    let cohort: String

    enum CodingKeys: String, CodingKey {
      case rule, variant, cta, at, delivery, length, facts, cohort
      case sendAfter = "send_after"
    }
  }

  private struct Skipped: Decodable {
    let reason: String
    let rule: String?
  }

  /// Nil while the run isn't finished.
  private(set) var summary: Summary?
  private(set) var messages = 0
  /// Lines of the outbox in another form, such as that of the platform's interface.
  private(set) var unreadable = 0
  /// By rule and variant.
  private(set) var rules: [String: [String: Int]] = [:]
  private(set) var ctas: [String: Int] = [:]
  private(set) var deliveries: [String: Int] = [:]
  /// Followers in control groups, by rule; needs `skipped.jsonl`.
  private(set) var holdout: [String: Int] = [:]
  /// By path.
  private(set) var facts: [String: Int] = [:]
  /// Messages by their number of facts beside names.
  private(set) var factCounts: [Int: Int] = [:]
  private(set) var lengths: [Int] = []
  /// Milliseconds from the event to the moment at which the message may go out.
  private(set) var untilSending: [Int] = []
  /// Milliseconds from the event to its decision; needs the ledger, which knows when that was.
  private(set) var untilDecision: [Int] = []
  /// Followers of each cohort in the outbox.
  private(set) var cohorts: [String: (count: Int, rule: String)] = [:]
  var ledger: LedgerTotals?

  /// - Parameter decided: when the run decided, as its ledger says.
  /// - Returns: nil when the folder has no outbox.
  init?(folder: String, decided: Timestamp?) {
    let decoder = JSONDecoder()
    if let data = FileManager.default.contents(atPath: "\(folder)/summary.json") {
      summary = try? decoder.decode(Summary.self, from: data)
    }
    let found = OutputLines.forEach(in: folder, "messages") { line in
      if let message = try? decoder.decode(MessageLine.self, from: line) {
        add(message, decided)
      } else {
        unreadable += 1
      }
    }
    guard found else { return nil }
    _ = OutputLines.forEach(in: folder, "skipped") { line in
      guard let skipped = try? decoder.decode(Skipped.self, from: line), skipped.reason == "holdout" else { return }
      holdout[skipped.rule ?? "", default: 0] += 1
    }
    lengths.sort()
    untilSending.sort()
    untilDecision.sort()
  }

  private mutating func add(_ message: MessageLine, _ decided: Timestamp?) {
    messages += 1
    rules[message.rule, default: [:]][message.variant, default: 0] += 1
    ctas[message.cta ?? "none", default: 0] += 1
    deliveries[message.delivery, default: 0] += 1
    lengths.append(message.length)
    let beside = message.facts.keys.filter { !Message.Origin.namePaths.contains($0) }
    factCounts[beside.count, default: 0] += 1
    for path in message.facts.keys { facts[path, default: 0] += 1 }
    cohorts[message.cohort, default: (0, message.rule)].count += 1
    guard let at = Timestamp(iso8601: message.at) else { return }
    if let decided { untilDecision.append(Int((decided - at).milliseconds)) }
    if let text = message.sendAfter, let moment = Timestamp(iso8601: text) {
      untilSending.append(Int((moment - at).milliseconds))
    }
  }

  /// The value below which a share of the sorted values lies; nil when there are none.
  /// - Parameter share: 0 to 1.
  static func percentile(_ share: Double, of sorted: [Int]) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let place = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(place, 0), sorted.count - 1)]
  }
}
