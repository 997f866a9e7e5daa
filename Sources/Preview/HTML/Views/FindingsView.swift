import Quality

/// What the gate found in a message, each with the next thing to try.
struct FindingsView {
  let findings: [Finding]
  /// That of the message's bubble.
  let id: String

  func add(to html: inout HTML) {
    if findings.isEmpty { return }
    html.add(.ol, [.class("findings"), .init(.label, "What the quality gate found")]) { html in
      for (index, finding) in findings.enumerated() {
        html.add(.li, [.class(finding.severity.rawValue), .id("\(id)-\(index + 1)")]) { html in
          html.add(.b, text: finding.message)
          html.text(" ")
          html.add(.code, text: finding.code.id)
          html.add(.span, [.class("try")]) { html in
            html.add(.span, [.class("label")], text: "Try: ")
            html.text(finding.help)
          }
        }
      }
    }
  }
}
