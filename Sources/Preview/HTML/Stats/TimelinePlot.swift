import CivilTime

/// Stacked bars of what came when, with a table of the same figures for those who want them exactly or can't see the picture.
struct TimelinePlot {
  let title: String
  let timeline: Timeline
  /// The parts of a bar from bottom to top, with their words; one part needs no legend.
  let parts: [(kind: DecisionKind, words: String)]
  /// What is counted, such as `event`.
  let noun: String
  /// What should be known of the figures; empty for nothing.
  var remark = ""

  private static let height = 100.0
  /// Bars are no wider than they would be among so many.
  private static let roomy = 12.0

  func add(to html: inout HTML) {
    let (width, bins) = timeline.bins()
    let most = max(1, bins.map { total($0) }.max() ?? 1)
    html.add(.figure, [.class("plot", "timeline")]) { html in
      html.add(.figcaption) { html in
        html.add(.h3, text: title)
        html.add(
          .small, text: "\(noun)s per \(Self.words(width)), at most \(most.grouped); times are UTC")
      }
      if parts.count > 1 { legend(&html) }
      html.add(
        .svg,
        [
          .init(.viewBox, "0 0 \(max(1, bins.count)) 100"), .init(.preserveAspectRatio, "none"), .init(.role, "img"),
          .init(.label, spoken(bins, width)),
        ]
      ) { html in
        for (index, bin) in bins.enumerated() where total(bin) > 0 {
          bar(Double(index) + 0.5, 0.84 * min(1, Double(bins.count) / Self.roomy), bin, width, most, &html)
        }
      }
      axis(bins, width, &html)
      if !remark.isEmpty { html.add(.p, [.class("aside")], text: remark) }
      table(bins, width, &html)
    }
  }

  private func total(_ bin: Timeline.Bin) -> Int { parts.reduce(0) { $0 + bin.counts[$1.kind] } }

  private func legend(_ html: inout HTML) {
    html.add(.ul, [.class("key"), .init(.isHiddenFromReaders, "true")]) { html in
      for part in parts { html.add(.li, [.class(part.kind.rawValue)], text: part.words) }
    }
  }

  private func bar(
    _ middle: Double, _ breadth: Double, _ bin: Timeline.Bin, _ width: TimeSpan, _ most: Int, _ html: inout HTML
  ) {
    html.add(.g) { html in
      let counts = parts.filter { bin.counts[$0.kind] > 0 }.map { "\(bin.counts[$0.kind].grouped) \($0.words)" }
      html.add(.title, text: "\(Self.label(bin.start, width)): \(counts.joined(separator: ", "))")
      var floor = Self.height
      for part in parts where bin.counts[part.kind] > 0 {
        // What is there at all can be seen.
        let height = max(0.8, Double(bin.counts[part.kind]) / Double(most) * Self.height)
        floor -= height
        html.add(
          .rect,
          [
            .class(part.kind.rawValue), .number(.x, middle - breadth / 2), .number(.y, max(0, floor)),
            .number(.width, breadth), .number(.height, height),
          ])
      }
    }
  }

  /// The times stand outside the picture, so that they keep their size when it is made narrow.
  private func axis(_ bins: [Timeline.Bin], _ width: TimeSpan, _ html: inout HTML) {
    let last = bins.count - 1
    var places = bins.count > 8 ? [0, last / 2, last] : [0, last]
    if last <= 0 { places = [0] }
    html.add(.div, [.class("times"), .init(.isHiddenFromReaders, "true")]) { html in
      for place in places where bins.indices.contains(place) {
        html.add(.span, text: Self.label(bins[place].start, width))
      }
    }
  }

  private func table(_ bins: [Timeline.Bin], _ width: TimeSpan, _ html: inout HTML) {
    html.add(.details) { html in
      html.add(.summary, text: "The figures")
      html.add(.div, [.class("scroll"), .init(.tabindex, "0"), .init(.role, "region"), .init(.label, title)]) { html in
        html.add(.table) { html in
          html.add(.thead) { html in
            html.add(.tr) { html in
              html.add(.th, [.init(.scope, "col")], text: "From")
              for part in parts { html.add(.th, [.init(.scope, "col")], text: part.words) }
            }
          }
          html.add(.tbody) { html in
            for bin in bins where total(bin) > 0 {
              html.add(.tr) { html in
                html.add(.th, [.init(.scope, "row")]) { html in
                  html.add(.time, [.init(.datetime, bin.start.iso8601)], text: Self.label(bin.start, width))
                }
                for part in parts { html.add(.td, text: bin.counts[part.kind].grouped) }
              }
            }
          }
        }
      }
    }
  }

  private func spoken(_ bins: [Timeline.Bin], _ width: TimeSpan) -> String {
    guard let first = bins.first, let last = bins.last else { return title }
    let sums = parts.map { part in "\(bins.reduce(0) { $0 + $1.counts[part.kind] }.grouped) \(part.words)" }
    let range = "from \(Self.label(first.start, width)) to \(Self.label(last.start, width))"
    let peak = bins.max { total($0) < total($1) } ?? first
    return "\(title), \(range): \(sums.joined(separator: ", ")). "
      + "Most at \(Self.label(peak.start, width)): \(total(peak).of(noun))."
  }

  private static func label(_ moment: Timestamp, _ width: TimeSpan) -> String {
    CivilDateTime(moment, in: .utc).formatted(width < .days(1) ? "%-d %b %Y, %H:%M" : "%-d %b %Y")
  }

  private static func words(_ width: TimeSpan) -> String {
    switch width {
    case .minutes(1): "minute"
    case .hours(1): "hour"
    case .days(1): "day"
    case .days(7): "week"
    case let width where width < .hours(1): "\(width.milliseconds / 60_000) minutes"
    case let width where width < .days(1): "\(width.milliseconds / 3_600_000) hours"
    case let width: "\(width.milliseconds / 604_800_000) weeks"
    }
  }
}
