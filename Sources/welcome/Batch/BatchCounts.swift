import Diagnostics
import Quality
import WelcomeEngine

/// What became of the lines of a run.
struct BatchCounts {
  /// Lines read, blank ones too.
  var lines = 0
  /// Events beyond the first of a line.
  var furtherEvents = 0
  var sent = 0
  var rejected = 0
  var malformed = 0
  var skipped: [Skip.Reason: Int] = [:]
  /// By the platform's event type; blank lines as `blank line`.
  var ignored: [String: Int] = [:]
  /// By rule and variant.
  var messages: [String: [String: Int]] = [:]
  var deliveries: [OutgoingMessage.Delivery: Int] = [:]
  /// Errors by code, each once for a rejected event, however many variants it was found in.
  var findings: [String: Int] = [:]
  /// Facts beside names, over all messages.
  var factsBesideNames = 0

  var skippedTotal: Int { skipped.values.reduce(0, +) }
  var ignoredTotal: Int { ignored.values.reduce(0, +) }

  /// No line is lost: each is a message, rejected, skipped, ignored or malformed.
  var addsUp: Bool { lines + furtherEvents == sent + rejected + skippedTotal + ignoredTotal + malformed }

  mutating func add(_ decision: Decision) {
    switch decision.outcome {
    case .send(let message):
      sent += 1
      messages[message.rule, default: [:]][message.variant, default: 0] += 1
      deliveries[message.delivery, default: 0] += 1
      factsBesideNames += message.facts.count { !Message.Origin.namePaths.contains($0.path) }
    case .skip(let skip): skipped[skip.reason, default: 0] += 1
    case .reject(let rejection):
      rejected += 1
      for code in rejection.errorCodes { findings[code, default: 0] += 1 }
    }
  }

  /// The contents of `summary.json`: nothing in it depends on the clock or on how fast the run was.
  var summary: JSONValue {
    [
      "lines": .int(lines), "events_beyond_lines": .int(furtherEvents), "messages": .int(sent),
      "rejected": .int(rejected),
      "skipped": .int(skippedTotal), "ignored": .int(ignoredTotal), "malformed": .int(malformed),
      "by_rule": .object(
        messages.sorted { $0.key < $1.key }.map { rule, variants in
          .init(rule, Self.object(variants.map { ($0.key, $0.value) }))
        }),
      "by_delivery": Self.object(deliveries.map { ($0.key.rawValue, $0.value) }),
      "skipped_because": Self.object(skipped.map { ($0.key.rawValue, $0.value) }),
      "ignored_types": Self.object(ignored.map { ($0.key, $0.value) }),
      "rejected_because": Self.object(findings.map { ($0.key, $0.value) }),
      "facts_beside_names": .int(factsBesideNames),
    ]
  }

  private static func object(_ counts: [(String, Int)]) -> JSONValue {
    .object(counts.sorted { $0.0 < $1.0 }.map { .init($0.0, .int($0.1)) })
  }
}
