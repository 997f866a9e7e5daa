import BatchPipeline
import WelcomeEngine

/// Counts in the form in which a checkpoint keeps them.
struct CountsRecord: Codable, Hashable {
  private let lines: Int
  private let furtherEvents: Int
  private let sent: Int
  private let rejected: Int
  private let malformed: Int
  private let skipped: [String: Int]
  private let ignored: [String: Int]
  private let messages: [String: [String: Int]]
  private let deliveries: [String: Int]
  private let findings: [String: Int]
  private let factsBesideNames: Int
  private let decisionAges: AgeHistogram
  private let responseAges: AgeHistogram
  private let lateResponses: Int
  /// Nil in checkpoints of a version that didn't count them.
  private let paced: Int?
  /// The same.
  private let skippedByRule: [String: [String: Int]]?

  init(_ counts: BatchCounts) {
    lines = counts.lines
    furtherEvents = counts.furtherEvents
    sent = counts.sent
    rejected = counts.rejected
    malformed = counts.malformed
    skipped = Self.named(counts.skipped)
    ignored = counts.ignored.counts
    messages = counts.messages
    deliveries = Self.named(counts.deliveries)
    findings = counts.findings
    factsBesideNames = counts.factsBesideNames
    decisionAges = counts.decisionAges
    responseAges = counts.responseAges
    lateResponses = counts.lateResponses
    paced = counts.paced
    skippedByRule = counts.skippedByRule
  }

  var counts: BatchCounts {
    var counts = BatchCounts()
    counts.lines = lines
    counts.furtherEvents = furtherEvents
    counts.sent = sent
    counts.rejected = rejected
    counts.malformed = malformed
    for (name, count) in skipped { counts.skipped[Skip.Reason(rawValue: name) ?? .noRule] = count }
    counts.ignored = IgnoredTypes(ignored)
    counts.messages = messages
    for (name, count) in deliveries { counts.deliveries[OutgoingMessage.Delivery(rawValue: name) ?? .review] = count }
    counts.findings = findings
    counts.factsBesideNames = factsBesideNames
    counts.decisionAges = decisionAges
    counts.responseAges = responseAges
    counts.lateResponses = lateResponses
    counts.paced = paced ?? 0
    counts.skippedByRule = skippedByRule ?? [:]
    return counts
  }

  private static func named<Key: RawRepresentable<String>>(_ counts: [Key: Int]) -> [String: Int] {
    // What was counted and taken away again comes to nothing.
    Dictionary(uniqueKeysWithValues: counts.lazy.filter { $0.value != 0 }.map { ($0.key.rawValue, $0.value) })
  }
}
