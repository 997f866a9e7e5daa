/// The figures that matter most.
struct StatsTiles {
  let report: StatsReport

  func add(to html: inout HTML) {
    html.add(.ul, [.class("tiles")]) { html in
      for tile in tiles {
        html.add(.li, [.class(tile.kind.isEmpty ? "tile" : "tile \(tile.kind)")]) { html in
          html.add(.b, text: tile.figure)
          html.add(.span, text: " \(tile.words)")
        }
      }
    }
  }

  private typealias Tile = (figure: String, words: String, kind: String)

  private var tiles: [Tile] {
    var tiles: [Tile] = []
    if let lines = report.lines { tiles.append((lines.grouped, lines == 1 ? "line read" : "lines read", "")) }
    tiles.append((report.messages.grouped, report.messages == 1 ? "message" : "messages", "sent"))
    tiles.append((report.rejected.grouped, "rejected", "refused"))
    if let skipped = report.skipped { tiles.append((skipped.grouped, "skipped", "skipped")) }
    let lost = (report.ignored ?? 0) + (report.malformed ?? 0)
    if report.ignored != nil {
      let malformed = report.malformed ?? 0
      let words =
        malformed > 0 ? "ignored or malformed, \(malformed.grouped) of them malformed" : "ignored or malformed"
      tiles.append((lost.grouped, words, ""))
    }
    if let middle = StatsReport.percentile(0.5, of: report.responseAges) {
      tiles.append((AgePlot.words(middle), "median response age", ""))
    }
    return tiles
  }
}

/// How many facts messages hold.
struct PersonalizationPlot {
  /// Messages by their number of facts beside names.
  let counts: [Int: Int]

  /// The last bar stands for this many and more.
  private static let limit = 8

  func add(to html: inout HTML) {
    let messages = counts.values.reduce(0, +)
    let facts = counts.reduce(0) { $0 + $1.key * $1.value }
    let tenths = messages > 0 ? Int((Double(facts) / Double(messages) * 10).rounded()) : 0
    let largest = counts.keys.max() ?? 0
    let most = max(3, min(largest, Self.limit))
    let bins = (0...most).map { number in
      Histogram.Bin(
        label: number == most && largest > most ? "\(number)+" : "\(number)",
        count: counts.reduce(0) { $0 + (min($1.key, most) == number ? $1.value : 0) })
    }
    Histogram(
      title: "Personalization", unit: "facts in a message beside names, \(tenths / 10).\(tenths % 10) on average",
      noun: "message", bins: bins
    ).add(to: &html)
  }
}

/// How long messages are.
struct LengthPlot {
  /// In the unit of the channel, sorted.
  let lengths: [Int]

  private static let bars = 10

  func add(to html: inout HTML) {
    guard let longest = lengths.last, let middle = StatsReport.percentile(0.5, of: lengths) else { return }
    let rough = max(1, (max(1, longest) + Self.bars - 1) / Self.bars)
    let width = rough > 10 ? (rough + 9) / 10 * 10 : rough
    let bins = (0..<Self.bars).map { index in
      Histogram.Bin(
        label: index % 2 == 1 ? "\((index + 1) * width)" : "",
        count: lengths.count { max(0, $0 - 1) / width == index })
    }
    Histogram(
      title: "Length", unit: "characters: half of the messages up to \(middle), the longest \(longest)",
      noun: "message", bins: bins, labelsEdges: true
    ).add(to: &html)
  }
}
