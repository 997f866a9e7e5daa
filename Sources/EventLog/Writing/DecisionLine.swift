import Diagnostics
import Quality
import RuleModel
import WelcomeEngine

/// Decisions as the lines of the output files: one JSON object each, keys in a fixed order.
public enum DecisionLine {
  /// A line of `messages.jsonl`, the outbox.
  public static func message(_ message: OutgoingMessage, of decision: Decision) -> Diagnostics.JSONValue {
    let facts = message.facts.map { Diagnostics.JSONValue.Member($0.path, .string($0.text)) }
    return .object(
      head(decision) + [
        .init("rule", .string(message.rule)), .init("variant", .string(message.variant)),
        .init("cta", message.cta.map { .string($0) } ?? .null), .init("text", .string(message.message.text)),
        .init("length", .int(message.length)), .init("delivery", .string(message.delivery.rawValue)),
        .init("send_after", message.sendAfter.map { .string($0.iso8601) } ?? .null), .init("facts", .object(facts)),
        .init("cohort", .string(message.cohort.description)), .init("findings", .array(message.findings.map(finding))),
        .init("quick_replies", .array(message.quickReplies.map(quickReply))),
        .init("media", message.media.map { .string($0.id) } ?? .null),
      ])
  }

  /// A line of `rejected.jsonl`: every attempt with its text and what was found.
  public static func rejection(_ rejection: Rejection, of decision: Decision) -> Diagnostics.JSONValue {
    .object(head(decision) + [.init("attempts", .array(rejection.attempts.map(attempt)))])
  }

  /// A line of `skipped.jsonl`.
  public static func skip(_ skip: Skip, of decision: Decision) -> Diagnostics.JSONValue {
    .object(
      head(decision) + [
        .init("reason", .string(skip.reason.rawValue)), .init("rule", skip.rule.map { .string($0) } ?? .null),
        .init("text", .string(skip.text)),
      ])
  }

  private static func head(_ decision: Decision) -> [Diagnostics.JSONValue.Member] {
    let event = decision.event
    return [
      .init("event", .string(event.id)), .init("type", .string(event.type.rawValue)),
      .init("at", .string(event.at.iso8601)),
      .init("follower", .string(event.follower.id)),
      .init("username", event.follower.username.map { .string($0) } ?? .null),
    ]
  }

  private static func attempt(_ attempt: Attempt) -> Diagnostics.JSONValue {
    [
      "rule": .string(attempt.rule), "variant": .string(attempt.variant),
      "text": attempt.message.map { .string($0.text) } ?? .null, "findings": .array(attempt.findings.map(finding)),
    ]
  }

  private static func finding(_ finding: Finding) -> Diagnostics.JSONValue {
    [
      "code": .string(finding.code.id), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message),
      // UTF-8 offsets of the text.
      "span": finding.range.map { [.int($0.lowerBound), .int($0.upperBound)] } ?? .null,
      "help": .string(finding.help),
    ]
  }

  private static func quickReply(_ reply: QuickReply) -> Diagnostics.JSONValue {
    [
      "label": .string(reply.label.value), "description": reply.description.map { .string($0) } ?? .null,
      "metadata": reply.metadata.map { .string($0) } ?? .null,
    ]
  }
}
