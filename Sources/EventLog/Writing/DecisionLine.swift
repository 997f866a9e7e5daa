import CivilTime
import Diagnostics
import Events
import Quality
import RuleModel
import WelcomeEngine

/// Decisions as the lines of the output files: one JSON object each, keys in a fixed order, written straight as bytes.
public enum DecisionLine {
  /// Appends the line of a decision for `messages.jsonl`, `rejected.jsonl` or `skipped.jsonl`, with its end.
  ///
  /// - Parameters:
  ///   - now: the moment of deciding.
  ///   - shape: of messages.
  @discardableResult
  public static func append(
    _ decision: Decision, now: Timestamp, shape: OutboxShape = .welcome, to bytes: inout [UInt8]
  ) -> Places {
    if case .send(let message) = decision.outcome, shape != .welcome {
      let timing = XAPILine.append(message, of: decision.event, now: now, shape: shape, to: &bytes)
      return Places(headEnd: nil, timing: timing)
    }
    appendHead(decision, to: &bytes)
    let headEnd = bytes.count
    var timing = 0..<0
    switch decision.outcome {
    case .send(let message): timing = append(message, of: decision.event, now: now, to: &bytes)
    case .reject(let rejection): append(rejection, to: &bytes)
    case .skip(let skip): append(skip, to: &bytes)
    }
    return Places(headEnd: headEnd, timing: timing)
  }

  /// Where parts of a line stand, in the bytes that it was appended to.
  public struct Places: Sendable {
    /// Where the part ends that all kinds of lines have in common: event and follower; nil where the line has another form.
    public let headEnd: Int?
    /// What says when the message may go out, as `appendTiming` writes it; empty when it isn't one.
    public let timing: Range<Int>

    /// Of a line that isn't written.
    public static let none = Places(headEnd: nil, timing: 0..<0)
  }

  /// Appends `"send_after":…,"response_age":…`: when the message may go out, null for at once; and for how many seconds the event has then
  /// been waiting, up to the decision and up to that moment.
  public static func appendTiming(sendAfter: Timestamp?, event: Timestamp, now: Timestamp, to bytes: inout [UInt8]) {
    bytes.literal(#""send_after":"#)
    if let sendAfter {
      bytes.literal("\"")
      sendAfter.appendISO8601(to: &bytes)
      bytes.literal("\"")
    } else {
      bytes.literal("null")
    }
    bytes.literal(#","response_age":{"decided":"#)
    bytes.number(now.secondsSince(event))
    bytes.literal(#","sent":"#)
    bytes.number((sendAfter ?? now).secondsSince(event))
    bytes.literal("}")
  }

  /// Appends `,"delivery":…,` and the timing behind it, which all forms of a message have.
  /// - Returns: the place of the timing.
  static func appendDelivery(
    of message: OutgoingMessage, event: Timestamp, now: Timestamp, to bytes: inout [UInt8]
  ) -> Range<Int> {
    bytes.literal(#","delivery":""#)
    bytes.append(contentsOf: message.delivery.rawValue.utf8)
    bytes.literal(#"","#)
    let start = bytes.count
    appendTiming(sendAfter: message.sendAfter, event: event, now: now, to: &bytes)
    return start..<bytes.count
  }

  /// Appends the part of a line that all kinds have in common.
  public static func appendHead(of event: Event, to bytes: inout [UInt8]) {
    appendHead(Decision(event: event, outcome: .skip(Skip(.noRule, ""))), to: &bytes)
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
  /// - Returns: the place of what says when it may go out.
  private static func append(
    _ message: OutgoingMessage, of event: Event, now: Timestamp, to bytes: inout [UInt8]
  ) -> Range<Int> {
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
    let timing = appendDelivery(of: message, event: event.at, now: now, to: &bytes)
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
    bytes.literal(#","compose":"#)
    if message.delivery == .review, message.channel == .x {
      bytes.literal("\"")
      ComposeLink.append(to: event.follower.id, message.message.text, &bytes)
      bytes.literal("\"")
    } else {
      bytes.literal("null")
    }
    bytes.literal("}\n")
    return timing
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

extension Timestamp {
  /// Whole seconds from another moment to this one.
  fileprivate func secondsSince(_ other: Timestamp) -> Int { Int((self - other).milliseconds / 1000) }
}
