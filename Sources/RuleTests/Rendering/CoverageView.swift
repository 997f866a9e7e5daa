import Diagnostics
import Preview

/// Coverage for a terminal: a line of figures, then what is lacking.
public struct CoverageView: Sendable {
  private let style: TerminalStyle

  public init(style: TerminalStyle) { self.style = style }

  /// - Parameter gaps: how many gaps to list at most.
  public func render(_ coverage: Coverage, gaps limit: Int) -> String {
    let figures = coverage.parts.map { part in
      style.paint("\(part.name) \(Self.percent(part.percent)) (\(part.covered)/\(part.total))", role(of: part))
    }
    var lines = ["coverage: " + figures.joined(separator: ", ")]
    let gaps = coverage.parts.flatMap(\.gaps).filter { !$0.isImplied }
    for gap in gaps.prefix(limit) {
      let place = "\(Visible.escaped(gap.span.source.path)):\(gap.span.start.line)"
      lines.append("  \(style.paint(style.mark("·", "-"), .caution)) \(gap.text)  \(style.paint(place, .dim))")
    }
    if limit > 0, gaps.count > limit { lines.append("    and \(gaps.count - limit) more; --verbose lists them all") }
    return lines.map { $0 + "\n" }.joined()
  }

  private func role(of part: Coverage.Part) -> TerminalStyle.Role { part.gaps.isEmpty ? .good : .caution }

  /// Rounded down, so that 100 % says that nothing is lacking.
  public static func percent(_ share: Double) -> String { "\(Int(share.rounded(.down)))%" }
}
