import CivilTime

/// How long something took, over all messages.
public struct AgePlot {
  let title: String
  let unit: String
  /// In seconds, sorted.
  let ages: [Int]

  /// The upper ends of the bars, in seconds.
  private static let edges = [60, 300, 900, 3600, 14_400, 43_200, 86_400, 259_200, 604_800]

  func add(to html: inout HTML) {
    guard let middle = StatsReport.percentile(0.5, of: ages), let late = StatsReport.percentile(0.95, of: ages),
      let most = ages.last
    else { return }
    let words = [middle, late, most].map { Self.words($0) }
    Histogram(
      title: title, unit: "\(unit): half within \(words[0]), 95% within \(words[1]), all within \(words[2])",
      noun: "message", bins: bins, labelsEdges: true
    ).add(to: &html)
  }

  var bins: [Histogram.Bin] {
    var counts = Array(repeating: 0, count: Self.edges.count + 1)
    for age in ages { counts[Self.edges.firstIndex { age <= $0 } ?? Self.edges.count] += 1 }
    // Empty bars at the ends say nothing, but a single bar is no picture.
    let first = counts.firstIndex { $0 > 0 } ?? 0
    let last = counts.lastIndex { $0 > 0 } ?? 0
    let range = max(0, min(first - 1, 4))...max(last, min(4, Self.edges.count))
    return range.map { index in
      let label = index < Self.edges.count ? TimeSpan.seconds(Int64(Self.edges[index])).description : ""
      return Histogram.Bin(label: label, count: counts[index])
    }
  }

  /// In the one or two units that matter at this length: `45s`, `3m20s`, `5h30m`, `3d4h`.
  public static func words(_ seconds: Int) -> String {
    let size = seconds.magnitude
    let unit = size >= 86_400 ? 3600 : size >= 3600 ? 60 : 1
    return TimeSpan.seconds(Int64(seconds / unit * unit)).description
  }
}
