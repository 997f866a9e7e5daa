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
    let start = bytes.count
    return bytes.write { append(decision, now: now, shape: shape, to: &$0).moved(by: start) }
  }

  private static func append(
    _ decision: Decision, now: Timestamp, shape: OutboxShape, to line: inout LineBuffer
  ) -> Places {
    if case .send(let message) = decision.outcome, shape != .welcome {
      let timing = XAPILine.append(message, of: decision.event, now: now, shape: shape, to: &line)
      return Places(headEnd: nil, timing: timing)
    }
    appendHead(decision.event, to: &line)
    let headEnd = line.count
    var timing = 0..<0
    switch decision.outcome {
    case .send(let message): timing = append(message, of: decision.event, now: now, to: &line)
    case .reject(let rejection): append(rejection, to: &line)
    case .skip(let skip): append(skip, to: &line)
    }
    return Places(headEnd: headEnd, timing: timing)
  }

  /// Where parts of a line stand, in the bytes that it was appended to.
  public struct Places: Sendable {
    /// Where the part ends that all kinds of lines have in common: event and follower; nil where the line has another form.
    public let headEnd: Int?
    /// What says when the message may go out, as `appendTiming` writes it; empty when it isn't one.
    public let timing: Range<Int>

    fileprivate func moved(by offset: Int) -> Places {
      Places(
        headEnd: headEnd.map { $0 + offset }, timing: timing.lowerBound + offset..<timing.upperBound + offset)
    }

    /// Of a line that isn't written.
    public static let none = Places(headEnd: nil, timing: 0..<0)
  }

  /// Appends `"send_after":…,"response_age":…`: when the message may go out, null for at once; and for how many seconds the event has then
  /// been waiting, up to the decision and up to that moment.
  public static func appendTiming(sendAfter: Timestamp?, event: Timestamp, now: Timestamp, to bytes: inout [UInt8]) {
    bytes.write { appendTiming(sendAfter: sendAfter, event: event, now: now, to: &$0) }
  }

  private static func appendTiming(
    sendAfter: Timestamp?, event: Timestamp, now: Timestamp, to line: inout LineBuffer
  ) {
    line.literal(#""send_after":"#)
    if let sendAfter {
      line.literal("\"")
      line.time(sendAfter)
      line.literal("\"")
    } else {
      line.literal("null")
    }
    line.literal(#","response_age":{"decided":"#)
    line.number(now.secondsSince(event))
    line.literal(#","sent":"#)
    line.number((sendAfter ?? now).secondsSince(event))
    line.literal("}")
  }

  /// Appends `,"delivery":…,` and the timing behind it, which all forms of a message have.
  /// - Returns: the place of the timing.
  static func appendDelivery(
    of message: OutgoingMessage, event: Timestamp, now: Timestamp, to line: inout LineBuffer
  ) -> Range<Int> {
    line.literal(#","delivery":""#)
    line.plain(message.delivery.rawValue)
    line.literal(#"","#)
    let start = line.count
    appendTiming(sendAfter: message.sendAfter, event: event, now: now, to: &line)
    return start..<line.count
  }

  /// Appends the part of a line that all kinds have in common.
  public static func appendHead(of event: Event, to bytes: inout [UInt8]) { bytes.write { appendHead(event, to: &$0) } }

  private static func appendHead(_ event: Event, to line: inout LineBuffer) {
    line.literal(#"{"event":"#)
    line.text(event.id)
    line.literal(#","type":""#)
    line.plain(event.type.rawValue)
    line.literal(#"","at":""#)
    line.time(event.at)
    line.literal(#"","follower":"#)
    line.text(.id, of: event.follower)
    line.literal(#","username":"#)
    line.text(.username, of: event.follower)
  }

  /// The rest of a line of `messages.jsonl`, the outbox.
  /// - Returns: the place of what says when it may go out.
  private static func append(
    _ message: OutgoingMessage, of event: Event, now: Timestamp, to line: inout LineBuffer
  ) -> Range<Int> {
    line.literal(#","rule":"#)
    line.text(message.rule)
    line.literal(#","variant":"#)
    line.text(message.variant)
    line.literal(#","cta":"#)
    line.textOrNull(message.cta)
    line.literal(#","text":"#)
    line.text(message.message.text)
    line.literal(#","length":"#)
    line.number(message.length)
    let timing = appendDelivery(of: message, event: event.at, now: now, to: &line)
    line.literal(#","facts":"#)
    line.list("{", "}", message.facts) { fact, line in
      line.text(fact.path)
      line.literal(":")
      line.text(fact.text)
    }
    line.literal(#","cohort":""#)
    line.key(message.cohort)
    line.literal(#"","findings":"#)
    line.list("[", "]", message.findings, append)
    line.literal(#","quick_replies":"#)
    line.list("[", "]", message.quickReplies, append)
    line.literal(#","media":"#)
    line.textOrNull(message.media?.id)
    line.literal(#","compose":"#)
    if message.delivery == .review, message.channel == .x {
      line.literal("\"")
      ComposeLink.append(to: event.follower.id, message.message.text, &line)
      line.literal("\"")
    } else {
      line.literal("null")
    }
    if !message.passedOver.isEmpty {
      line.literal(#","passed_over":"#)
      line.list("[", "]", message.passedOver) { attempt, line in
        line.literal(#"{"rule":"#)
        line.text(attempt.rule)
        line.literal(#","variant":"#)
        line.text(attempt.variant)
        line.literal(#","errors":"#)
        line.list("[", "]", attempt.findings.filter { $0.severity == .error }) { $1.text($0.code.id) }
        line.literal("}")
      }
    }
    line.literal("}\n")
    return timing
  }

  /// The rest of a line of `rejected.jsonl`: every attempt with its text and what was found.
  private static func append(_ rejection: Rejection, to line: inout LineBuffer) {
    line.literal(#","attempts":"#)
    line.list("[", "]", rejection.attempts) { attempt, line in
      line.literal(#"{"rule":"#)
      line.text(attempt.rule)
      line.literal(#","variant":"#)
      line.text(attempt.variant)
      line.literal(#","text":"#)
      line.textOrNull(attempt.message?.text)
      line.literal(#","findings":"#)
      line.list("[", "]", attempt.findings, append)
      line.literal("}")
    }
    line.literal("}\n")
  }

  /// The rest of a line of `skipped.jsonl`, behind what all lines have in common.
  public static func append(_ skip: Skip, to bytes: inout [UInt8]) { bytes.write { append(skip, to: &$0) } }

  private static func append(_ skip: Skip, to line: inout LineBuffer) {
    line.literal(#","reason":""#)
    line.plain(skip.reason.rawValue)
    line.literal(#"","rule":"#)
    line.textOrNull(skip.rule)
    line.literal(#","text":"#)
    line.text(skip.text)
    line.literal("}\n")
  }

  private static func append(_ finding: Finding, to line: inout LineBuffer) {
    line.literal(#"{"code":"#)
    line.text(finding.code.id)
    line.literal(#","severity":""#)
    line.plain(finding.severity.rawValue)
    line.literal(#"","message":"#)
    line.text(finding.message)
    // UTF-8 offsets of the text.
    line.literal(#","span":"#)
    if let range = finding.range {
      line.literal("[")
      line.number(range.lowerBound)
      line.literal(",")
      line.number(range.upperBound)
      line.literal("]")
    } else {
      line.literal("null")
    }
    line.literal(#","help":"#)
    line.text(finding.help)
    line.literal("}")
  }

  private static func append(_ reply: QuickReply, to line: inout LineBuffer) {
    line.literal(#"{"label":"#)
    line.text(reply.label.value)
    line.literal(#","description":"#)
    line.textOrNull(reply.description)
    line.literal(#","metadata":"#)
    line.textOrNull(reply.metadata)
    line.literal("}")
  }
}

extension Timestamp {
  /// Whole seconds from another moment to this one.
  fileprivate func secondsSince(_ other: Timestamp) -> Int { Int((self - other).milliseconds / 1000) }
}
