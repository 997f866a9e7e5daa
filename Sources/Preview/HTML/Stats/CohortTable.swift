/// How near messages are to the limit of followers that may get the same.
struct CohortTable {
  let title: String
  let cohorts: [StatsReport.Cohort]
  let limit: Int

  /// Cohorts; the smaller ones aren't near any limit that the larger ones aren't.
  private static let count = 10

  func add(to html: inout HTML) {
    // A message that one follower got is no cohort.
    let shown = cohorts.filter { $0.followers > 1 }.prefix(Self.count)
    html.add(.div, [.class("counts", "cohorts")]) { html in
      html.add(.h3, text: title)
      guard !shown.isEmpty else {
        html.add(.p, [.class("aside")], text: "No message went to more than one follower: each is its own.")
        return
      }
      html.add(
        .p, [.class("aside")],
        text: "Followers who got the same words but for their names. At \(limit.grouped) a message is spent.")
      html.add(.ol) { html in
        for cohort in shown { row(cohort, &html) }
      }
    }
  }

  private func row(_ cohort: StatsReport.Cohort, _ html: inout HTML) {
    let state = cohort.followers >= limit ? "over" : cohort.followers * 5 >= limit * 4 ? "tight" : "fits"
    html.add(.li, [.class(state)]) { html in
      html.add(.div, [.class("filling")]) { html in
        html.add(.b, text: cohort.rule.cut(to: 120))
        html.add(.span) { html in
          html.text("\(cohort.followers.grouped) / \(limit.grouped)")
          if state != "fits" {
            html.text(" ")
            html.add(.span, [.class("state")], text: state == "over" ? "spent" : "near its limit")
          }
        }
      }
      Share(cohort.followers, of: limit).add(to: &html)
      if let example = cohort.example {
        html.add(.p, [.class("example"), .init(.dir, "auto")], text: example.cut(to: 200))
      }
    }
  }
}
