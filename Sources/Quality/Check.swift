import Diagnostics

/// One thing that a message must not get wrong. Each check is one file, with its documentation and examples in its code.
public protocol Check: Sendable {
  /// `area/name`, default severity, documentation, and a failing and a passing example in the notation of `ExampleMessage`.
  static var code: DiagnosticCode { get }

  /// Everything the check finds, in the order of the text.
  func findings(in message: Message, context: GateContext) -> [Finding]
}
