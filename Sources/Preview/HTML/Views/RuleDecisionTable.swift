import Events
import RuleModel
import WelcomeEngine

/// Rules against decisions; each figure shows the followers behind it.
struct RuleDecisionTable {
  let report: DryRunReport

  func add(to html: inout HTML) {
    var counts: [String: [DecisionKind: Int]] = [:]
    for decision in report.decisions { counts[decision.decider ?? "", default: [:]][decision.kind, default: 0] += 1 }
    let silent = report.ruleSet.rules.map(\.id.value).filter { counts[$0] == nil }
    html.add(.div, [.class("by-rule")]) { html in
      html.add(.h3, text: "What each rule decided")
      html.add(
        .div, [.class("scroll"), .init(.tabindex, "0"), .init(.role, "region"), .init(.label, "Rules and decisions")]
      ) { html in
        html.add(.table) { html in
          html.add(.thead) { html in
            html.add(.tr) { html in
              html.add(.th, [.init(.scope, "col")], text: "Rule")
              for kind in DecisionKind.allCases { html.add(.th, [.init(.scope, "col")], text: kind.title) }
            }
          }
          html.add(.tbody) { html in
            for rule in report.ruleSet.rules {
              guard let found = counts[rule.id.value] else { continue }
              row(rule.id.value, about: rule, found, &html)
            }
            if let rest = counts[""] { row("", about: nil, rest, &html) }
          }
        }
      }
      if silent.isEmpty { return }
      html.add(.p, [.class("silent")]) { html in
        html.add(.b, text: "Never fired (\(silent.count) of \(report.ruleSet.rules.count)): ")
        html.text(silent.joined(separator: ", "))
      }
    }
  }

  private func row(_ name: String, about rule: Rule?, _ counts: [DecisionKind: Int], _ html: inout HTML) {
    html.add(.tr) { html in
      html.add(.th, [.init(.scope, "row")]) { html in
        html.text(name.isEmpty ? "(no rule)" : name)
        if let rule, rule.trigger != .any {
          let types = EventType.allCases.filter { rule.trigger.types.contains($0) }
          html.add(.small, text: " " + types.map(\.rawValue).joined(separator: ", "))
        }
      }
      for kind in DecisionKind.allCases {
        html.add(.td, [.class(kind.rawValue)]) { html in
          guard let count = counts[kind], count > 0 else {
            html.add(.span, [.class("zero")], text: "·")
            return
          }
          html.add(
            .button,
            [
              .init(.type, "button"), .class("pick"), .init(.dataRule, name.isEmpty ? "(none)" : name),
              .init(.dataDecision, kind.rawValue),
              .init(.title, "Show \(count == 1 ? "this one" : "these \(count)")"),
            ], text: count.grouped)
        }
      }
    }
  }
}
