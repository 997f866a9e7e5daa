import Diagnostics

/// What is wrong with the files, with the lines it is about, as a terminal shows it.
struct DiagnosticsView {
  let state: LiveState

  func add(to html: inout HTML) {
    let errors = state.diagnostics.filter { $0.severity == .error }
    let warnings = state.diagnostics.filter { $0.severity == .warning }
    if errors.isEmpty && warnings.isEmpty && state.problems.isEmpty && !state.isStale { return }
    html.add(.section, [.class("diagnostics"), .id("diagnostics"), .init(.label, "Problems of the files")]) { html in
      if !errors.isEmpty {
        html.add(.p, [.class("headline"), .init(.role, "alert")]) { html in
          html.add(.b, text: errors.summary)
          if state.isStale && state.report != nil {
            html.text(". What stands below is of the last rules that could be used.")
          }
        }
      }
      for diagnostic in errors { excerpt(diagnostic, &html) }
      for problem in state.problems { html.add(.p, [.class("diagnostic", "warning")], text: problem) }
      if warnings.isEmpty { return }
      html.add(.details) { html in
        html.add(.summary, text: warnings.summary)
        for diagnostic in warnings { excerpt(diagnostic, &html) }
      }
    }
  }

  private func excerpt(_ diagnostic: Diagnostic, _ html: inout HTML) {
    html.add(
      .pre, [.class("diagnostic", diagnostic.severity.rawValue), .init(.tabindex, "0")],
      text: TextRenderer().render(diagnostic))
  }
}
