import CivilTime

/// A line of `messages.jsonl`, as far as statistics need it.
public struct MessageRecord: Sendable, Hashable {
  /// In seconds from the event.
  public struct Ages: Sendable, Hashable {
    public let decided: Int
    public let sent: Int
  }

  public let rule: String
  public let variant: String
  public let cta: String?
  /// When the event was; nil for what is no time.
  public let at: Timestamp?
  /// Before which it isn't to go out; nil means at once.
  public let sendAfter: Timestamp?
  /// Nil in outputs of a version that didn't say.
  public let ages: Ages?
  public let delivery: String
  /// Weighted, as the channel counts.
  public let length: Int
  /// The paths of the facts in the text.
  public let facts: [String]
  public let cohort: String
  /// The codes of what was warned of, in the order of the text.
  public let findings: [String]
}

/// A line of `rejected.jsonl`, as far as statistics need it.
public struct RejectedRecord: Sendable, Hashable {
  /// When the event was; nil for what is no time.
  public let at: Timestamp?
  /// The rule that tried last.
  public let lastRule: String?
}

/// A line of `skipped.jsonl`, as far as statistics need it.
public struct SkippedRecord: Sendable, Hashable {
  /// When the event was; nil for what is no time.
  public let at: Timestamp?
  public let reason: String
  public let rule: String?
}

/// Reads lines of a batch's outputs back. Not for sharing between threads.
public final class OutputParser {
  private let parser: JSONParser

  /// Nil where memory has run out.
  public init?() {
    guard let parser = JSONParser() else { return nil }
    self.parser = parser
  }

  /// - Parameter line: without its end.
  /// - Returns: nil for a line of another form.
  public func message(_ line: UnsafeBufferPointer<UInt8>) -> MessageRecord? { read(line, Self.message) }

  /// To whom the message of a line of `messages.jsonl` goes, in any of its shapes.
  public func recipient(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    read(line) { ($0["follower"] ?? $0["participant_id"])?.text }
  }

  /// Reads a line of `rejected.jsonl`.
  public func rejected(_ line: UnsafeBufferPointer<UInt8>) -> RejectedRecord? {
    read(line) { value in
      guard let at = value["at"]?.text, let attempts = value["attempts"], attempts.isArray else { return nil }
      var rules: [String] = []
      for attempt in attempts.children {
        guard let rule = attempt["rule"]?.text else { return nil }
        rules.append(rule)
      }
      return RejectedRecord(at: Timestamp(iso8601: at), lastRule: rules.last)
    }
  }

  /// The same of a line of `skipped.jsonl`.
  public func skipped(_ line: UnsafeBufferPointer<UInt8>) -> SkippedRecord? {
    read(line) { value in
      guard let at = value["at"]?.text, let reason = value["reason"]?.text else { return nil }
      return SkippedRecord(at: Timestamp(iso8601: at), reason: reason, rule: value["rule"]?.text)
    }
  }

  private func read<Record>(_ line: UnsafeBufferPointer<UInt8>, _ body: (JSONValue) -> Record?) -> Record? {
    // What is no JSON is a line of another form, too.
    (try? parser.withValue(of: line) { value in body(value) }) ?? nil
  }

  private static func message(_ value: JSONValue) -> MessageRecord? {
    guard let rule = value["rule"]?.text, let variant = value["variant"]?.text, let at = value["at"]?.text,
      let delivery = value["delivery"]?.text, let length = value["length"]?.integer, let facts = value["facts"],
      facts.isObject, let cohort = value["cohort"]?.text, let findings = value["findings"], findings.isArray
    else { return nil }
    var codes: [String] = []
    for finding in findings.children {
      guard let code = finding["code"]?.text else { return nil }
      codes.append(code)
    }
    var ages: MessageRecord.Ages?
    if let age = value["response_age"] {
      guard let decided = age["decided"]?.integer, let sent = age["sent"]?.integer else { return nil }
      ages = .init(decided: RecordNumber.seconds(decided), sent: RecordNumber.seconds(sent))
    }
    return MessageRecord(
      rule: rule, variant: variant, cta: value["cta"]?.text, at: Timestamp(iso8601: at),
      sendAfter: value["send_after"]?.text.flatMap { Timestamp(iso8601: $0) }, ages: ages, delivery: delivery,
      length: RecordNumber.count(length), facts: facts.children.map(\.key), cohort: cohort, findings: codes)
  }
}
