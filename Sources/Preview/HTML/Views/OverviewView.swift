import Quality
import WelcomeEngine

/// The run in figures: what was decided, by which rules, and how personal and how long the messages are.
struct OverviewView {
  let report: DryRunReport

  func add(to html: inout HTML) {
    html.add(.section, [.class("overview"), .id("overview"), .init(.labelledBy, "overview-title")]) { html in
      html.add(.h2, [.id("overview-title")], text: "At a glance")
      tiles(&html)
      html.add(.div, [.class("columns")]) { html in
        RuleDecisionTable(report: report).add(to: &html)
        html.add(.div, [.class("plots")]) { html in
          if !report.sent.isEmpty {
            personalization.add(to: &html)
            lengths.add(to: &html)
          }
          FindingTable(report: report).add(to: &html)
        }
      }
    }
  }

  private func tiles(_ html: inout HTML) {
    let sent = report.sent
    var tiles = [("\(report.decisions.count.grouped)", "samples", "")]
    for kind in DecisionKind.allCases {
      tiles.append((report.count(kind).grouped, kind.title.lowercased(), kind.rawValue))
    }
    if !sent.isEmpty {
      let tenths = Int((Double(sent.reduce(0) { $0 + $1.factsBesideNames }) / Double(sent.count) * 10).rounded())
      tiles.append(("\(tenths / 10).\(tenths % 10)", "facts a message, beside names", ""))
      let lengths = sent.map(\.length).sorted()
      tiles.append(("\(lengths[lengths.count / 2])", "median length, of \(report.ruleSet.channel.maxLength)", ""))
    }
    html.add(.ul, [.class("tiles")]) { html in
      for (figure, words, kind) in tiles {
        html.add(.li, [.class(kind.isEmpty ? "tile" : "tile \(kind)")]) { html in
          html.add(.b, text: figure)
          html.add(.span, text: " \(words)")
        }
      }
    }
  }

  private var personalization: Histogram {
    let counts = report.sent.map(\.factsBesideNames)
    let most = max(3, min(counts.max() ?? 0, 8))
    let bins = (0...most).map { number in
      Histogram.Bin(
        label: number == most && (counts.max() ?? 0) > most ? "\(number)+" : "\(number)",
        count: counts.count { number == most ? $0 >= most : $0 == number })
    }
    return Histogram(
      title: "Personalization", unit: "facts in a message, beside names", noun: "message", bins: bins)
  }

  private var lengths: Histogram {
    let limit = max(1, report.ruleSet.channel.maxLength)
    let width = max(1, (limit + 9) / 10)
    let bins = (0..<10).map { index in
      let range = index * width..<(index + 1) * width
      return Histogram.Bin(
        label: index % 2 == 1 ? "\(min(limit, range.upperBound))" : "",
        count: report.sent.count { range.contains(min($0.length, limit) - 1) || index == 0 && $0.length == 0 })
    }
    return Histogram(
      title: "Length", unit: "characters, up to the limit of \(limit)", noun: "message", bins: bins, labelsEdges: true)
  }
}
