import RuleModel

/// What stands above and below a page's content.
enum PageHead {
  static func title(_ report: DryRunReport) -> String { "Dry run of \(name(report))" }

  /// What the rulebook is called.
  static func name(_ report: DryRunReport) -> String {
    let name = report.ruleSet.brand.name
    return name.isEmpty ? "the welcome messages" : "\(name)’s welcome messages"
  }

  static func add(title: String, to html: inout HTML) {
    html.add(.meta, [.init(.name, "viewport"), .init(.content, "width=device-width, initial-scale=1")])
    html.add(.meta, [.init(.name, "color-scheme"), .init(.content, "light dark")])
    html.add(.meta, [.init(.name, "referrer"), .init(.content, "no-referrer")])
    html.add(.title, text: title)
  }

  static func skipLink(to html: inout HTML) {
    html.add(.a, [.class("skip"), .link(to: "samples")], text: "Skip to the messages")
  }

  static func banner(_ report: DryRunReport, isLive: Bool = false, to html: inout HTML) {
    html.add(.header, [.class("banner")]) { html in
      html.add(.div) { html in
        html.add(.h1, text: "\(isLive ? "Preview" : "Dry run") of \(name(report))")
        html.add(.p, [.id("run")]) { html in
          html.text("\(report.decisions.count.of("sample")) from ")
          html.add(.code, text: report.input)
          html.text(" against \(report.ruleSet.rules.count.of("rule")) · decided as of ")
          html.add(.time, [.init(.datetime, report.now.iso8601)], text: report.shown(report.now))
          html.text(" · nothing was sent")
        }
      }
      html.add(.nav, [.init(.label, "On this page")]) { html in
        html.add(.a, [.link(to: "overview")], text: "At a glance")
        html.add(.a, [.link(to: "samples")], text: "Messages")
        if isLive { html.add(.a, [.link(to: "trial-section")], text: "Make up a follower") }
        html.add(
          .button, [.init(.type, "button"), .id("theme"), .init(.hidden, ""), .init(.pressed, "false")], text: "Dark")
      }
    }
  }

  static func foot(version: String, to html: inout HTML) {
    html.add(.footer) { html in
      html.add(
        .p, text: "Made by welcome \(version). All names, profiles and messages stand in this file; it loads nothing.")
    }
  }
}
