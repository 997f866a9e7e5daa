/// Names with how often they came, the shares as bars.
struct CountTable {
  let title: String
  let counts: [StatsReport.Count]
  /// What the shares are of; nil for the sum.
  var whole: Int?
  /// Whether names are code, such as codes of findings and paths of facts.
  var isCode = false
  /// By which the bars are coloured; empty for the page's accent.
  var tone = ""

  /// Rows; the rest is summed up.
  private static let limit = 12

  func add(to html: inout HTML) {
    guard !counts.isEmpty else { return }
    let total = whole ?? counts.reduce(0) { $0 + $1.count }
    let rest = counts.dropFirst(Self.limit)
    html.add(.div, [.class(tone.isEmpty ? "counts" : "counts \(tone)")]) { html in
      html.add(.h3, text: title)
      html.add(.table) { html in
        html.add(.tbody) { html in
          for entry in counts.prefix(Self.limit) {
            row(entry.name, entry.note, entry.count, of: total, isCode: isCode, &html)
          }
          if !rest.isEmpty {
            row("\(rest.count.grouped) more", nil, rest.reduce(0) { $0 + $1.count }, of: total, isCode: false, &html)
          }
        }
      }
    }
  }

  private func row(
    _ name: String, _ note: String?, _ count: Int, of total: Int, isCode: Bool, _ html: inout HTML
  ) {
    html.add(.tr) { html in
      html.add(.th, [.init(.scope, "row")]) { html in
        html.add(isCode ? .code : .span, text: name.cut(to: 120))
        if let note { html.add(.small, text: " \(note)") }
      }
      html.add(.td, text: count.grouped)
      html.add(.td, text: Share(count, of: total).percent)
      html.add(.td, [.class("share")]) { Share(count, of: total).add(to: &$0) }
    }
  }
}

/// A part of a whole.
struct Share {
  let value: Double

  init(_ part: Int, of whole: Int) { value = whole > 0 ? min(1, max(0, Double(part) / Double(whole))) : 0 }

  /// Rounded, but for what is neither nothing nor all: `<1%`, `>99%`.
  var percent: String {
    if value > 0, value < 0.01 { return "<1%" }
    if value < 1, value > 0.99 { return ">99%" }
    return "\(Int((value * 100).rounded()))%"
  }

  /// A bar; the figure stands beside it, so that readers needn't hear of it.
  func add(to html: inout HTML) {
    html.add(
      .svg,
      [.init(.viewBox, "0 0 100 6"), .init(.preserveAspectRatio, "none"), .init(.isHiddenFromReaders, "true")]
    ) { html in
      html.add(.rect, [.class("track"), .number(.width, 100), .number(.height, 6)])
      if value > 0 { html.add(.rect, [.class("fill"), .number(.width, max(0.8, value * 100)), .number(.height, 6)]) }
    }
  }
}
