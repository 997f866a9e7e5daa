import WelcomeEngine

/// Search and filters over the followers. They need the script, so that they are hidden until it runs.
struct FilterForm {
  let report: DryRunReport

  func add(to html: inout HTML) {
    html.add(.form, [.class("filters"), .id("filters"), .init(.role, "search"), .init(.hidden, "")]) { html in
      html.add(.label, [.class("search")]) { html in
        html.add(.span, text: "Search")
        html.add(
          .input,
          [
            .init(.type, "search"), .init(.id, "search"), .init(.placeholder, "Name, bio, words of a message…"),
            .init(.autocomplete, "off"),
          ])
      }
      select("Decision", "decision", DecisionKind.allCases.map { ($0.rawValue, $0.title, report.count($0)) }, &html)
      select("Rule", "rule", rules, &html)
      select("Finding", "finding", codes, &html)
      select("Language", "language", languages, &html)
      html.add(.button, [.init(.type, "reset")], text: "Clear")
    }
    html.add(.output, [.id("count"), .class("result"), .init(.live, "polite"), .init(.for, "filters")])
  }

  private typealias Choice = (value: String, title: String, count: Int)

  private func select(_ title: String, _ id: String, _ choices: [Choice], _ html: inout HTML) {
    if choices.isEmpty { return }
    html.add(.label) { html in
      html.add(.span, text: title)
      html.add(.select, [.id("by-\(id)"), .init(.dataFilter, id)]) { html in
        html.add(.option, [.init(.value, "")], text: "all")
        for choice in choices where choice.count > 0 {
          html.add(.option, [.init(.value, choice.value)], text: "\(choice.title) (\(choice.count.grouped))")
        }
      }
    }
  }

  private var rules: [Choice] {
    let counts = Dictionary(grouping: report.decisions) { $0.decider ?? "" }.mapValues(\.count)
    return report.ruleSet.rules.map(\.id.value).map { ($0, $0, counts[$0] ?? 0) } + [
      ("(none)", "no rule", counts[""] ?? 0)
    ]
  }

  private var codes: [Choice] {
    var counts: [String: Int] = [:]
    for decision in report.decisions {
      for code in Set(decision.findings.map(\.code.id)) { counts[code, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.key, $0.value) }
  }

  private var languages: [Choice] {
    let counts = Dictionary(grouping: report.decisions) { Languages.primary(of: $0.event.follower.lang) }
      .mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.key, $0.value) }
  }
}
