/// An error or warning about the text of a rulebook, a template or an input file. Diagnostics are data: they are collected,
/// sorted and only then shown, by one of the renderers.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case error, warning

    /// Errors sort before warnings.
    public static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
  }

  /// A span with what is to be said beside it; the text may be empty.
  public struct Label: Sendable, Hashable {
    public let span: Span
    public let text: String

    public init(_ span: Span, _ text: String = "") {
      self.span = span
      self.text = text
    }
  }

  public let code: DiagnosticCode
  public var severity: Severity
  public let message: String
  /// The place to look at first; nil when the problem has none, such as an unreadable folder.
  public let primary: Label?
  /// Other places that explain the problem, such as the first of two definitions.
  public let secondary: [Label]
  /// Facts about the problem, shown after `=`.
  public let notes: [String]
  /// What to do about it, as one sentence.
  public let help: String?

  /// - Parameter severity: the code's own severity when nil.
  public init(
    _ code: DiagnosticCode, _ message: String, at span: Span?, label: String = "", secondary: [Label] = [],
    notes: [String] = [], help: String? = nil, severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.primary = span.map { Label($0, label) }
    self.secondary = secondary
    self.notes = notes
    self.help = help
  }

  /// The same diagnostic with one more note.
  public func adding(note: String) -> Diagnostic {
    Diagnostic(
      code, message, at: primary?.span, label: primary?.text ?? "", secondary: secondary, notes: notes + [note],
      help: help, severity: severity)
  }
}

extension Diagnostic: Comparable {
  /// By path, place, severity, code and message; those without a place come first.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.primary?.span, right.primary?.span) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default: break
    }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.code.id != right.code.id { return left.code.id < right.code.id }
    return left.message < right.message
  }
}

extension Sequence<Diagnostic> {
  /// Sorted, and each problem once: the form in which diagnostics are shown.
  public func sortedUnique() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted()
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}
