import Diagnostics
import Quality
import RuleModel
import WelcomeEngine

/// Decisions as the lines of the output files: one JSON object each, keys in a fixed order, written straight as bytes.
public enum DecisionLine {
  /// Appends the line of a decision for `messages.jsonl`, `rejected.jsonl` or `skipped.jsonl`, with its end.
  /// - Returns: the length of the bytes where the part ends that all three have in common: event and follower.
  @discardableResult
  public static func append(_ decision: Decision, to bytes: inout [UInt8]) -> Int {
    appendHead(decision, to: &bytes)
    let headEnd = bytes.count
    switch decision.outcome {
    case .send(let message): append(message, to: &bytes)
    case .reject(let rejection): append(rejection, to: &bytes)
    case .skip(let skip): append(skip, to: &bytes)
    }
    return headEnd
  }

  private static func appendHead(_ decision: Decision, to bytes: inout [UInt8]) {
    let event = decision.event
    bytes.literal(#"{"event":"#)
    bytes.text(event.id)
    bytes.literal(#","type":""#)
    bytes.append(contentsOf: event.type.rawValue.utf8)
    bytes.literal(#"","at":""#)
    event.at.appendISO8601(to: &bytes)
    bytes.literal(#"","follower":"#)
    bytes.text(event.follower.id)
    bytes.literal(#","username":"#)
    bytes.textOrNull(event.follower.username)
  }

  /// The rest of a line of `messages.jsonl`, the outbox.
  private static func append(_ message: OutgoingMessage, to bytes: inout [UInt8]) {
    bytes.literal(#","rule":"#)
    bytes.text(message.rule)
    bytes.literal(#","variant":"#)
    bytes.text(message.variant)
    bytes.literal(#","cta":"#)
    bytes.textOrNull(message.cta)
    bytes.literal(#","text":"#)
    bytes.text(message.message.text)
    bytes.literal(#","length":"#)
    bytes.number(message.length)
    bytes.literal(#","delivery":""#)
    bytes.append(contentsOf: message.delivery.rawValue.utf8)
    bytes.literal(#"","send_after":"#)
    if let moment = message.sendAfter {
      bytes.literal("\"")
      moment.appendISO8601(to: &bytes)
      bytes.literal("\"")
    } else {
      bytes.literal("null")
    }
    bytes.literal(#","facts":"#)
    bytes.list("{", "}", message.facts) { fact, bytes in
      bytes.text(fact.path)
      bytes.literal(":")
      bytes.text(fact.text)
    }
    bytes.literal(#","cohort":""#)
    message.cohort.appendHexadecimal(to: &bytes)
    bytes.literal(#"","findings":"#)
    bytes.list("[", "]", message.findings, append)
    bytes.literal(#","quick_replies":"#)
    bytes.list("[", "]", message.quickReplies, append)
    bytes.literal(#","media":"#)
    bytes.textOrNull(message.media?.id)
    bytes.literal("}\n")
  }

  /// The rest of a line of `rejected.jsonl`: every attempt with its text and what was found.
  private static func append(_ rejection: Rejection, to bytes: inout [UInt8]) {
    bytes.literal(#","attempts":"#)
    bytes.list("[", "]", rejection.attempts) { attempt, bytes in
      bytes.literal(#"{"rule":"#)
      bytes.text(attempt.rule)
      bytes.literal(#","variant":"#)
      bytes.text(attempt.variant)
      bytes.literal(#","text":"#)
      bytes.textOrNull(attempt.message?.text)
      bytes.literal(#","findings":"#)
      bytes.list("[", "]", attempt.findings, append)
      bytes.literal("}")
    }
    bytes.literal("}\n")
  }

  /// The rest of a line of `skipped.jsonl`, behind what all lines have in common.
  public static func append(_ skip: Skip, to bytes: inout [UInt8]) {
    bytes.literal(#","reason":""#)
    bytes.append(contentsOf: skip.reason.rawValue.utf8)
    bytes.literal(#"","rule":"#)
    bytes.textOrNull(skip.rule)
    bytes.literal(#","text":"#)
    bytes.text(skip.text)
    bytes.literal("}\n")
  }

  private static func append(_ finding: Finding, to bytes: inout [UInt8]) {
    bytes.literal(#"{"code":"#)
    bytes.text(finding.code.id)
    bytes.literal(#","severity":""#)
    bytes.append(contentsOf: finding.severity.rawValue.utf8)
    bytes.literal(#"","message":"#)
    bytes.text(finding.message)
    // UTF-8 offsets of the text.
    bytes.literal(#","span":"#)
    if let range = finding.range {
      bytes.literal("[")
      bytes.number(range.lowerBound)
      bytes.literal(",")
      bytes.number(range.upperBound)
      bytes.literal("]")
    } else {
      bytes.literal("null")
    }
    bytes.literal(#","help":"#)
    bytes.text(finding.help)
    bytes.literal("}")
  }

  private static func append(_ reply: QuickReply, to bytes: inout [UInt8]) {
    bytes.literal(#"{"label":"#)
    bytes.text(reply.label.value)
    bytes.literal(#","description":"#)
    bytes.textOrNull(reply.description)
    bytes.literal(#","metadata":"#)
    bytes.textOrNull(reply.metadata)
    bytes.literal("}")
  }
}
