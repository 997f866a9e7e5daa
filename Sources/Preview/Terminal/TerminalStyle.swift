/// How previews may look: what the terminal can show, and how wide it is.
public struct TerminalStyle: Sendable, Hashable {
  public let isColored: Bool
  /// Frames and marks outside ASCII.
  public let usesUnicode: Bool
  /// In cells; taken as at least 20.
  public let width: Int

  public init(isColored: Bool = false, usesUnicode: Bool = true, width: Int = 80) {
    self.isColored = isColored
    self.usesUnicode = usesUnicode
    self.width = max(20, width)
  }

  /// What a piece of text is, which decides its colour.
  package enum Role: Sendable, Hashable {
    case plain, strong, dim, fact, fallback, callToAction, good, bad, caution

    /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117).
    var parameters: String? {
      switch self {
      case .plain: nil
      case .strong: "1"
      case .dim: "2"
      case .fact: "1;36"
      case .fallback: "3;33"
      case .callToAction: "35"
      case .good: "1;32"
      case .bad: "1;31"
      case .caution: "33"
      }
    }
  }

  package func paint(_ text: String, _ role: Role) -> String {
    guard isColored, !text.isEmpty, let parameters = role.parameters else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }

  package func mark(_ unicode: String, _ ascii: String) -> String { usesUnicode ? unicode : ascii }
}
