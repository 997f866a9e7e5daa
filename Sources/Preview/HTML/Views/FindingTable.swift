import Diagnostics
import Quality

/// What the gate found over all messages, the most frequent first.
struct FindingTable {
  let report: DryRunReport

  func add(to html: inout HTML) {
    var counts: [DiagnosticCode: (count: Int, severity: Diagnostic.Severity)] = [:]
    for decision in report.decisions {
      var seen: Set<DiagnosticCode> = []
      for finding in decision.findings where seen.insert(finding.code).inserted {
        counts[finding.code, default: (0, finding.severity)].count += 1
      }
    }
    html.add(.div, [.class("found")]) { html in
      html.add(.h3, text: "What the quality gate found")
      if counts.isEmpty {
        html.add(.p, [.class("aside")], text: "Nothing: every message passed without a remark.")
        return
      }
      let sorted = counts.sorted { ($1.value.count, $0.key.id) < ($0.value.count, $1.key.id) }
      html.add(.ul) { html in
        for (code, entry) in sorted {
          html.add(.li, [.class(entry.severity.rawValue)]) { html in
            html.add(
              .button,
              [
                .init(.type, "button"), .class("pick"), .init(.dataCodes, code.id),
                .init(.title, "Show these \(entry.count)"),
              ], text: entry.count.grouped)
            html.text(" ")
            html.add(.code, text: code.id)
            html.add(.small, text: " \(code.summary)")
          }
        }
      }
    }
  }
}
