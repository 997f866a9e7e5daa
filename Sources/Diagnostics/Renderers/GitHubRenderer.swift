/// Annotations for GitHub Actions: one workflow command a diagnostic.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions", and the escaping that the `@actions/core` toolkit applies.
public struct GitHubRenderer: DiagnosticRenderer {
  public init() {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { command($0) + "\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    var properties: [(name: String, value: String)] = []
    if let span = diagnostic.primary?.span {
      let (start, end) = (span.start, span.end)
      properties = [("file", span.source.path), ("line", "\(start.line)"), ("col", "\(start.column)")]
      properties.append(("endLine", "\(end.line)"))
      // GitHub takes an end column only within one line.
      if start.line == end.line { properties.append(("endColumn", "\(end.column)")) }
    }
    properties.append(("title", diagnostic.code.id))
    let list = properties.map { "\($0.name)=\(Self.escapedProperty($0.value))" }.joined(separator: ",")
    return "::\(diagnostic.severity.rawValue) \(list)::\(Self.escapedData(message(of: diagnostic)))"
  }

  private func message(of diagnostic: Diagnostic) -> String {
    var lines = [diagnostic.message]
    if let label = diagnostic.primary?.text, !label.isEmpty { lines.append(label) }
    lines += diagnostic.notes
    if let help = diagnostic.help { lines.append("help: \(help)") }
    return Visible.escaped(lines.joined(separator: "\n"), keepingLineBreaks: true)
  }

  static func escapedData(_ text: String) -> String { escaped(text, beyond: []) }

  static func escapedProperty(_ text: String) -> String { escaped(text, beyond: [":", ","]) }

  private static func escaped(_ text: String, beyond more: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where more.contains(":"): result += "%3A"
      case "," where more.contains(","): result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
