/// One line a diagnostic, as compilers and editors know it: `path:line:column: error[code] message`.
public struct ConciseRenderer: DiagnosticRenderer {
  public init() {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    var output = ""
    for diagnostic in diagnostics {
      if let span = diagnostic.primary?.span {
        let start = span.start
        output += "\(Visible.escaped(span.source.path)):\(start.line):\(start.column): "
      }
      output += "\(diagnostic.severity.rawValue)[\(diagnostic.code.id)] \(Visible.escaped(diagnostic.message))\n"
    }
    return output
  }
}
