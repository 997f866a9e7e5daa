import Diagnostics

/// One thing that a message must not get wrong. Each check is one file, with its documentation and examples in its code.
public protocol Check: Sendable {
  /// `area/name`, default severity, documentation, and a failing and a passing example in the notation of `ExampleMessage`.
  static var code: DiagnosticCode { get }

  /// Everything the check finds, in the order of the text.
  func findings(in message: Message, context: GateContext) -> [Finding]
}

/// A check that looks at words and sentences. The gate reads the message once for all of them.
protocol ReadingCheck: Check {
  func findings(in reading: Reading, context: GateContext) -> [Finding]
}

extension ReadingCheck {
  func findings(in message: Message, context: GateContext) -> [Finding] {
    findings(in: Reading(message), context: context)
  }
}
