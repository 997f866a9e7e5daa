/// Turns diagnostics into one output format.
///
/// Renderers show what they are given in the order given: `sortedUnique()` comes first. They print nothing themselves.
public protocol DiagnosticRenderer: Sendable {
  /// The whole output, ending in a line break unless it is empty.
  func render(_ diagnostics: [Diagnostic]) -> String
}
