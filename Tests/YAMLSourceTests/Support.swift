import Diagnostics
import YAMLSource

/// Nodes as JSON-like text, to be compared whole.
func outline(_ node: Node) -> String {
  switch node.content {
  case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", ") + "}"
  case .scalar(let scalar):
    switch scalar.value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .int(let number): "\(number)"
    case .float(let number): "\(number)f"
    case .string: "\"\(scalar.text)\""
    }
  }
}

func outlines(_ text: String) -> [String] {
  YAMLParser.parse(Source(path: "test.yaml", text: text)).documents.map(outline)
}

/// `line:col code message`, with the other places and the help on lines below.
func concise(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.sortedUnique().map { diagnostic in
    let place = diagnostic.primary.map { "\($0.span.start.line):\($0.span.start.column)" } ?? "-"
    var lines = ["\(place) \(diagnostic.code.id) \(diagnostic.message)"]
    for label in diagnostic.secondary {
      lines.append("  \(label.span.start.line):\(label.span.start.column) \(label.text)")
    }
    lines += diagnostic.notes.map { "  = \($0)" }
    if let help = diagnostic.help { lines.append("  help: \(help)") }
    return lines.joined(separator: "\n") + "\n"
  }.joined()
}

/// All scalars of a node, keys included.
func scalars(of node: Node) -> [(scalar: Scalar, span: Span)] {
  switch node.content {
  case .scalar(let scalar): [(scalar, node.span)]
  case .sequence(let items): items.flatMap(scalars)
  case .mapping(let entries): entries.flatMap { scalars(of: $0.key) + scalars(of: $0.value) }
  }
}
