import Diagnostics
import Quality
import WelcomeEngine

/// What became of the lines of a run.
public struct BatchCounts: Sendable, Hashable {
  /// Lines read, blank ones too.
  public var lines = 0
  /// Events beyond the first of a line.
  public var furtherEvents = 0
  public var sent = 0
  public var rejected = 0
  public var malformed = 0
  public var skipped: [Skip.Reason: Int] = [:]
  /// Those that rules skip, by rule and the rule's reason.
  public var skippedByRule: [String: [String: Int]] = [:]
  /// By the platform's event type; blank lines as `blank line`.
  public var ignored = IgnoredTypes()
  /// By rule and variant.
  public var messages: [String: [String: Int]] = [:]
  public var deliveries: [OutgoingMessage.Delivery: Int] = [:]
  /// Errors by code, each once for a rejected event, however many variants it was found in.
  public var findings: [String: Int] = [:]
  /// Facts beside names, over all messages.
  public var factsBesideNames = 0
  /// From event to decision, of each message.
  public var decisionAges = AgeHistogram()
  /// From event to when the message may go out.
  public var responseAges = AgeHistogram()
  /// Messages that go out later than the policy's `respond_within`.
  public var lateResponses = 0
  /// Messages that go out later for the channel's rate limit.
  public var paced = 0
  /// Messages in the outbox to followers who were suppressed after them: seen when all is read.
  public var toSuppressed = 0

  public var skippedTotal: Int { skipped.values.reduce(0, +) }
  public var ignoredTotal: Int { ignored.total }

  /// No line is lost: each is a message, rejected, skipped, ignored or malformed.
  public var addsUp: Bool { lines + furtherEvents == sent + rejected + skippedTotal + ignoredTotal + malformed }

  public init() {}

  /// Adds what one event came to.
  mutating func add(_ tally: Tally) { change(by: 1, tally) }

  /// Takes it away again.
  mutating func remove(_ tally: Tally) { change(by: -1, tally) }

  private mutating func change(by step: Int, _ tally: Tally) {
    switch tally {
    case .sent(let rule, let variant, let delivery, let facts):
      sent += step
      messages[rule, default: [:]][variant, default: 0] += step
      deliveries[delivery, default: 0] += step
      factsBesideNames += step * facts
    case .skipped(let reason): skipped[reason, default: 0] += step
    case .skippedBy(let rule, let reason):
      skipped[.rule, default: 0] += step
      skippedByRule[rule, default: [:]][reason, default: 0] += step
    case .rejected(let codes):
      rejected += step
      for code in codes { findings[code, default: 0] += step }
    }
  }

  /// Adds the counts of more lines. What comes to nothing isn't listed.
  public mutating func add(_ other: BatchCounts) {
    lines += other.lines
    furtherEvents += other.furtherEvents
    sent += other.sent
    rejected += other.rejected
    malformed += other.malformed
    factsBesideNames += other.factsBesideNames
    decisionAges.add(other.decisionAges)
    responseAges.add(other.responseAges)
    lateResponses += other.lateResponses
    paced += other.paced
    Self.add(other.skipped, to: &skipped)
    ignored.add(other.ignored)
    Self.add(other.deliveries, to: &deliveries)
    Self.add(other.findings, to: &findings)
    Self.add(other.messages, to: &messages)
    Self.add(other.skippedByRule, to: &skippedByRule)
  }

  private static func add(_ other: [String: [String: Int]], to counts: inout [String: [String: Int]]) {
    for (rule, parts) in other {
      add(parts, to: &counts[rule, default: [:]])
      if counts[rule]?.isEmpty == true { counts[rule] = nil }
    }
  }

  private static func add<Key>(_ other: [Key: Int], to counts: inout [Key: Int]) {
    for (key, count) in other where count != 0 { counts[key, default: 0] += count }
  }

  /// The contents of `summary.json`: nothing in it depends on the clock or on how fast the run was.
  public var summary: JSONValue {
    let common: JSONValue = [
      "lines": .int(lines), "events_beyond_lines": .int(furtherEvents), "messages": .int(sent),
      "rejected": .int(rejected),
      "skipped": .int(skippedTotal), "ignored": .int(ignoredTotal), "malformed": .int(malformed),
      "by_rule": Self.object(messages),
      "by_delivery": Self.object(deliveries.map { ($0.key.rawValue, $0.value) }),
      "skipped_because": Self.object(skipped.map { ($0.key.rawValue, $0.value) }),
      "skipped_by_rule": Self.object(skippedByRule),
      "ignored_types": Self.object(ignored.counts.map { ($0.key, $0.value) }),
      "rejected_because": Self.object(findings.map { ($0.key, $0.value) }),
      "facts_beside_names": .int(factsBesideNames),
      "decision_age": Self.object(decisionAges), "response_age": Self.object(responseAges),
      "late_responses": .int(lateResponses),
    ]
    guard toSuppressed > 0, case .object(let members) = common else { return common }
    return .object(members + [.init("messages_to_suppressed", .int(toSuppressed))])
  }

  /// In seconds.
  private static func object(_ ages: AgeHistogram) -> JSONValue {
    let number = { (seconds: Int?) in seconds.map { JSONValue.int($0) } ?? .null }
    return [
      "p50": number(ages.percentile(0.5)), "p95": number(ages.percentile(0.95)),
      "max": number(ages.total > 0 ? ages.highest : nil),
    ]
  }

  private static func object(_ counts: [String: [String: Int]]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, object($0.value.map { ($0.key, $0.value) })) })
  }

  private static func object(_ counts: [(String, Int)]) -> JSONValue {
    .object(counts.sorted { $0.0 < $1.0 }.map { .init($0.0, .int($0.1)) })
  }
}
