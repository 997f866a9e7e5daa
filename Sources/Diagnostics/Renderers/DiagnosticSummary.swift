extension Sequence<Diagnostic> {
  /// The totals in one line: `2 errors, 1 warning in 3 files`; `no problems` when there are none.
  public var summary: String {
    var counts: [Diagnostic.Severity: Int] = [:]
    var files = Set<Source>()
    for diagnostic in self {
      counts[diagnostic.severity, default: 0] += 1
      if let source = diagnostic.primary?.span.source { files.insert(source) }
    }
    let parts = Diagnostic.Severity.allCases.compactMap { severity in
      counts[severity].map { Self.counted($0, severity.rawValue) }
    }
    if parts.isEmpty { return "no problems" }
    return parts.joined(separator: ", ") + (files.isEmpty ? "" : " in " + Self.counted(files.count, "file"))
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
