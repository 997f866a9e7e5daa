import Diagnostics
import Liquid

/// A follower's link that a template shortens: it then leads nowhere, or elsewhere.
enum CutLink {
  private static let shortening: Set<String> = ["truncate", "truncatewords", "slice"]

  static func diagnostics(in template: Template) -> [Diagnostic] {
    template.variables.compactMap { variable in
      guard variable.path == ["follower", "url"], let filter = variable.filters.first(where: shortening.contains) else {
        return nil
      }
      return Diagnostic(
        .templateType, "`\(filter)` cuts a link, which then leads elsewhere", at: variable.span,
        help: "print it whole: X counts any link as \(MessageLength.link) characters")
    }
  }
}
