/// What each rule and variant came to.
struct RuleStatsTable {
  let report: StatsReport

  func add(to html: inout HTML) {
    let hasSkipped = report.rules.contains { $0.skipped != nil }
    html.add(.div, [.class("by-rule")]) { html in
      html.add(.h3, text: "Rules and variants")
      if report.rules.isEmpty {
        html.add(.p, [.class("aside")], text: "No rule has decided anything.")
        return
      }
      html.add(
        .div, [.class("scroll"), .init(.tabindex, "0"), .init(.role, "region"), .init(.label, "Rules and variants")]
      ) { html in
        html.add(.table) { html in
          html.add(.thead) { html in
            html.add(.tr) { html in
              html.add(.th, [.init(.scope, "col")], text: "Rule")
              html.add(.th, [.init(.scope, "col"), .init(.colspan, "3")], text: "Messages")
              html.add(.th, [.init(.scope, "col")], text: "Rejected")
              if hasSkipped { html.add(.th, [.init(.scope, "col")], text: "Skipped") }
            }
          }
          html.add(.tbody) { html in
            for rule in report.rules { rows(rule, hasSkipped, &html) }
          }
        }
      }
    }
  }

  private func rows(_ rule: StatsReport.Rule, _ hasSkipped: Bool, _ html: inout HTML) {
    html.add(.tr) { html in
      html.add(.th, [.init(.scope, "row")], text: rule.name.isEmpty ? "(no rule)" : rule.name.cut(to: 120))
      messages(rule.messages, &html)
      figure(rule.rejected, "refused", &html)
      if hasSkipped { figure(rule.skipped ?? 0, "skipped", &html) }
    }
    guard rule.variants.count > 1 else { return }
    for variant in rule.variants {
      html.add(.tr, [.class("variant")]) { html in
        html.add(.th, [.init(.scope, "row")], text: variant.name.cut(to: 120))
        messages(variant.count, &html)
        html.add(.td)
        if hasSkipped { html.add(.td) }
      }
    }
  }

  private func messages(_ count: Int, _ html: inout HTML) {
    let share = Share(count, of: report.messages)
    figure(count, "", &html)
    html.add(.td, text: count > 0 ? share.percent : "")
    html.add(.td, [.class("share")]) { if count > 0 { share.add(to: &$0) } }
  }

  private func figure(_ count: Int, _ kind: String, _ html: inout HTML) {
    html.add(.td, [.class(count == 0 ? "none" : kind)], text: count == 0 ? "·" : count.grouped)
  }
}
