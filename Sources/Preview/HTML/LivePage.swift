import Diagnostics
import Events

/// What a live preview shows: the last run that could be made, and what is wrong with the files now.
public struct LiveState: Sendable {
  /// Nil until there has been one.
  public var report: DryRunReport?
  public var diagnostics: [Diagnostic]
  /// What could not be read of the samples, each a sentence.
  public var problems: [String]
  /// Whether the report is of files that have changed since into ones that decide nothing.
  public var isStale: Bool
  /// How often the files have been read anew.
  public var revision = 0

  public init(
    report: DryRunReport? = nil, diagnostics: [Diagnostic] = [], problems: [String] = [], isStale: Bool = false
  ) {
    self.report = report
    self.diagnostics = diagnostics
    self.problems = problems
    self.isStale = isStale
  }
}

/// The pages of a live preview. Stylesheet and scripts have addresses of their own, so that no inline script has to be allowed.
public enum LivePage {
  public static func document(_ state: LiveState, version: String) -> String {
    var html = HTML()
    html.doctype()
    html.add(.html, [.init(.lang, "en")]) { html in
      html.add(.head) { html in
        html.add(.meta, [.init(.charset, "utf-8")])
        PageHead.add(title: state.report.map { "Preview of \(PageHead.name($0))" } ?? "Welcome preview", to: &html)
        html.add(.link, [.address("stylesheet", of: .rel), .address("/page.css", of: .href)])
      }
      html.add(.body, [.init(.dataRevision, "\(state.revision)")]) { html in
        PageHead.skipLink(to: &html)
        html.add(.main, [.id("main")]) { html in
          html.add(.div, [.id("view")]) { add(state, to: &$0) }
          TrialForm().add(to: &html)
        }
        html.add(.p, [.id("live"), .class("live"), .init(.role, "status")], text: "Connecting…")
        html.add(
          .footer,
          text:
            "welcome \(version) preview. Nothing is sent or written; save a rule, template or sample to see it here.")
        html.add(.script, [.address("/page.js", of: .src)])
        html.add(.script, [.address("/live.js", of: .src)])
      }
    }
    html.lineBreak()
    return html.markup
  }

  /// What changes when files are saved.
  public static func view(_ state: LiveState) -> String {
    var html = HTML()
    add(state, to: &html)
    return html.markup
  }

  /// One made-up follower, with every rule.
  public static func trial(_ report: DryRunReport) -> String {
    var html = HTML()
    for decision in report.decisions {
      CardView(report: report, decision: decision, number: 0, id: "trial", unfolds: true).add(to: &html)
    }
    return html.markup
  }

  public static var stylesheet: String { Asset.style.text }
  public static var script: String { Asset.script.text }
  public static var liveScript: String { Asset.liveScript.text }

  private static func add(_ state: LiveState, to html: inout HTML) {
    if let report = state.report {
      PageHead.banner(report, isLive: true, to: &html)
    } else {
      html.add(.header, [.class("banner")]) { $0.add(.h1, text: "Welcome preview") }
    }
    DiagnosticsView(state: state).add(to: &html)
    if let report = state.report {
      if report.decisions.isEmpty {
        html.add(.section, [.id("samples")]) { html in
          html.add(.p, text: "There are no samples yet. Name a file with --followers, or make up a follower below.")
        }
      } else {
        DryRunPage.add(report, to: &html)
      }
    }
  }
}
