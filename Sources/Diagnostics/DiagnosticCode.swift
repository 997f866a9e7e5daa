/// The name of a kind of problem, `area/name`, with the documentation that `welcome explain CODE` prints.
///
/// Each target declares its codes as static members in one file and lists them in an array, from which the registry is built.
public struct DiagnosticCode: Sendable, Hashable {
  /// `area/name` in kebab-case, such as `rule/unknown-field`. Stable: people write it into configuration.
  public let id: String
  /// The severity that diagnostics of this code have unless said otherwise.
  public let severity: Diagnostic.Severity
  /// One line: what is wrong.
  public let summary: String
  /// Why it is a problem and what to do, in a few sentences of Markdown.
  public let explanation: String
  /// A short text that has the problem, and the same text mended.
  public let bad: String
  public let good: String

  public init(
    _ id: String, _ severity: Diagnostic.Severity, _ summary: String, explanation: String, bad: String,
    good: String
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.bad = bad
    self.good = good
  }

  public static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
