/// Whether and how text output is coloured.
public struct TextStyle: Sendable, Hashable {
  /// Writes ANSI escape sequences; whether the terminal wants them is for the caller to know.
  public let isColored: Bool

  public init(isColored: Bool = false) {
    self.isColored = isColored
  }

  /// The parts of a diagnostic that look different.
  enum Role: Sendable, Hashable {
    case error, warning, message, gutter, secondary, help, plain

    /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117); nil for the terminal's own look.
    var parameters: String? {
      switch self {
      case .error: "1;31"
      case .warning: "1;33"
      case .message: "1"
      case .gutter, .secondary: "1;34"
      case .help: "1;36"
      case .plain: nil
      }
    }

    init(_ severity: Diagnostic.Severity) { self = severity == .error ? .error : .warning }
  }

  func paint(_ text: String, _ role: Role) -> String {
    guard isColored, !text.isEmpty, let parameters = role.parameters else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
