/// Bars of how often something came, as a picture with a text for those who can't see it.
struct Histogram {
  struct Bin {
    /// Under the bar; may be empty.
    let label: String
    let count: Int
  }

  let title: String
  let unit: String
  /// What is counted.
  let noun: String
  let bins: [Bin]
  /// Labels stand at the right edge of a bar instead of its middle.
  var labelsEdges = false

  func add(to html: inout HTML) {
    let width = 320.0
    let (top, floor) = (16.0, 112.0)
    let most = Double(max(1, bins.map(\.count).max() ?? 1))
    let step = width / Double(max(1, bins.count))
    html.add(.figure, [.class("plot")]) { html in
      html.add(.figcaption) { html in
        html.add(.h3, text: title)
        html.add(.small, text: unit)
      }
      html.add(.svg, [.init(.viewBox, "0 0 320 132"), .init(.role, "img"), .init(.label, spoken)]) { html in
        for (index, bin) in bins.enumerated() {
          let height = Double(bin.count) / most * (floor - top)
          let x = Double(index) * step
          if bin.count > 0 {
            html.add(
              .rect,
              [
                .class("bar"), .number(.x, x + 2), .number(.y, floor - height), .number(.width, step - 4),
                .number(.height, height), .number(.rx, 2),
              ])
            html.add(
              .graphicText,
              [
                .class("count"), .number(.x, x + step / 2), .number(.y, floor - height - 4),
                .init(.textAnchor, "middle"),
              ],
              text: bin.count.grouped)
          }
          if bin.label.isEmpty { continue }
          let isLast = labelsEdges && index == bins.count - 1
          html.add(
            .graphicText,
            [
              .number(.x, labelsEdges ? x + step - (isLast ? 1 : 0) : x + step / 2), .number(.y, floor + 15),
              .init(.textAnchor, isLast ? "end" : "middle"),
            ], text: bin.label)
        }
        html.add(
          .line,
          [.class("axis"), .number(.x1, 0), .number(.x2, width), .number(.y1, floor + 0.5), .number(.y2, floor + 0.5)])
      }
    }
  }

  private var spoken: String {
    var from = ""
    let parts = bins.compactMap { bin -> String? in
      defer { if !bin.label.isEmpty { from = bin.label } }
      guard bin.count > 0 else { return nil }
      let name =
        labelsEdges ? (bin.label.isEmpty ? "above \(from.isEmpty ? "0" : from)" : "up to \(bin.label)") : bin.label
      return "\(name): \(bin.count.of(noun))"
    }
    return "\(title), \(unit). " + parts.joined(separator: "; ")
  }
}
