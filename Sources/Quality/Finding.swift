import Diagnostics

/// What a check has to say against a message.
public struct Finding: Sendable, Hashable {
  public let code: DiagnosticCode
  /// After the policy's settings.
  public let severity: Diagnostic.Severity
  /// One sentence that quotes what was found.
  public let message: String
  /// The UTF-8 offsets of the message's text that it points at; nil when it is about the message as a whole.
  public let range: Range<Int>?
  /// The next thing to try.
  public let help: String

  public init(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>? = nil, help: String,
    severity: Diagnostic.Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.range = range
    self.help = help
  }

  /// The same finding with another severity.
  public func with(severity: Diagnostic.Severity) -> Finding {
    Finding(code, message, at: range, help: help, severity: severity)
  }
}

extension Finding {
  /// A finding in a text as it is meant, at its place in the text as it is written, which is quoted beside it where it differs.
  func disguised(by plain: PlainReading, _ reading: Reading, _ verdict: String) -> Finding {
    guard let range else { return self }
    let place = plain.range(range)
    let (meant, written) = (plain.reading.text(range), reading.text(place))
    let quote = meant == written ? "“\(written)”" : "“\(written)”, read as “\(meant)”,"
    return Finding(code, "\(quote) \(verdict)", at: place, help: help, severity: severity)
  }

  func overlaps(_ other: Finding) -> Bool {
    guard let range, let place = other.range else { return false }
    return range.overlaps(place)
  }
}
