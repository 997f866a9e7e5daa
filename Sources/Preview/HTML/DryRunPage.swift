import Diagnostics

/// A dry run as a page that needs nothing but itself: no network, no fonts, no script but the one it carries.
public enum DryRunPage {
  /// - Parameter version: of the program, for the foot of the page.
  public static func document(_ report: DryRunReport, version: String) -> String {
    var html = HTML()
    html.doctype()
    html.add(.html, [.init(.lang, "en")]) { html in
      html.add(.head) { html in
        html.add(.meta, [.init(.charset, "utf-8")])
        html.add(.meta, [.init(.httpEquiv, "Content-Security-Policy"), .init(.content, policy)])
        PageHead.add(title: PageHead.title(report), to: &html)
        html.add(Asset.style)
      }
      html.add(.body) { html in
        PageHead.skipLink(to: &html)
        PageHead.banner(report, to: &html)
        html.add(.main, [.id("main")]) { add(report, to: &$0) }
        PageHead.foot(version: version, to: &html)
        html.add(Asset.script)
      }
    }
    html.lineBreak()
    return html.markup
  }

  /// What the page shows of a run, without the frame around it.
  static func add(_ report: DryRunReport, to html: inout HTML) {
    OverviewView(report: report).add(to: &html)
    html.add(.section, [.class("samples"), .id("samples"), .init(.labelledBy, "samples-title")]) { html in
      html.add(.h2, [.id("samples-title")], text: "What each follower would get")
      FilterForm(report: report).add(to: &html)
      legend(&html)
      html.add(.div, [.class("cards"), .id("cards")]) { html in
        html.lineBreak()
        for (index, decision) in report.decisions.enumerated() where report.shown.contains(decision.kind) {
          CardView(report: report, decision: decision, number: index + 1, id: "s\(index + 1)").add(to: &html)
        }
      }
    }
  }

  private static func legend(_ html: inout HTML) {
    html.add(.p, [.class("legend"), .init(.isHiddenFromReaders, "true")]) { html in
      html.add(.mark, [.class("fact")], text: "a fact about the follower")
      html.text(" (point at it, or tab to it, for its source) · ")
      html.add(.mark, [.class("fallback")], text: "a fallback")
      html.text(" where a fact is missing · ")
      html.add(.span, [.class("ask")], text: "the call to action")
      html.text(" · ")
      html.add(.span, [.class("flaw")], text: "what the gate remarks")
    }
  }

  /// Nothing may be loaded, and only the page's own style and script run.
  private static let policy =
    "default-src 'none'; style-src \(Asset.style.policyHash); script-src \(Asset.script.policyHash); "
    + "base-uri 'none'; form-action 'none'"
}
