/// Diagnostics for people: the message, the lines it is about with carets under them, then notes and help.
///
/// Nothing of a source, a message or a path is shown raw; see `Visible`.
public struct TextRenderer: DiagnosticRenderer {
  private let style: TextStyle
  private let lineWidth: Int

  /// - Parameters:
  ///   - lineWidth: the most cells of a source line to show; longer ones are cut around what is pointed at. At least 40.
  public init(style: TextStyle = TextStyle(), lineWidth: Int = 120) {
    self.style = style
    self.lineWidth = max(40, lineWidth)
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// One diagnostic, ending in a line break.
  public func render(_ diagnostic: Diagnostic) -> String {
    let role = TextStyle.Role(diagnostic.severity)
    let excerpts = excerpts(of: diagnostic)
    let gutter = String(excerpts.map(\.largestLineNumber).max() ?? 0).count
    let margin = String(repeating: " ", count: gutter + 2)

    var rows = [
      style.paint("\(diagnostic.severity.rawValue)[\(diagnostic.code.id)]", role)
        + style.paint(": \(Visible.escaped(diagnostic.message))", .message)
    ]
    for (index, excerpt) in excerpts.enumerated() {
      let place = "\(Visible.escaped(excerpt.source.path)):\(excerpt.start.line):\(excerpt.start.column)"
      if index > 0 { rows.append(style.paint("\(margin)|", .gutter)) }
      rows.append(style.paint(margin.dropLast() + (index == 0 ? "-->" : ":::"), .gutter) + " \(place)")
      rows.append(style.paint("\(margin)|", .gutter))
      rows += excerpt.rows(gutter: gutter, lineWidth: lineWidth, style: style, primary: role)
    }
    for note in diagnostic.notes {
      rows += hanging(style.paint("\(margin)=", .gutter) + " ", indent: gutter + 4, note)
    }
    if let help = diagnostic.help {
      rows += hanging(style.paint("help:", .help) + " ", indent: 6, help)
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// One excerpt for each source, the primary's first.
  private func excerpts(of diagnostic: Diagnostic) -> [Excerpt] {
    var order: [Source] = []
    var pieces: [Source: [Excerpt.Piece]] = [:]
    var starts: [Source: Source.Position] = [:]
    let labels = (diagnostic.primary.map { [($0, true)] } ?? []) + diagnostic.secondary.map { ($0, false) }
    for (label, isPrimary) in labels {
      let source = label.span.source
      if pieces[source] == nil {
        order.append(source)
        starts[source] = label.span.start
      }
      pieces[source, default: []] += Excerpt.pieces(of: label, isPrimary: isPrimary)
    }
    return order.map { source in
      Excerpt(
        source: source, start: starts[source] ?? source.position(at: 0), pieces: pieces[source] ?? [])
    }
  }

  /// A text behind a lead, its further lines indented to stand under the first.
  private func hanging(_ lead: String, indent: Int, _ text: String) -> [String] {
    let lines = Visible.escaped(text, keepingLineBreaks: true).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      index == 0 ? lead + line : line.isEmpty ? "" : String(repeating: " ", count: indent) + line
    }
  }
}
