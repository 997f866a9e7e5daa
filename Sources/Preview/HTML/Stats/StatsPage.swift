import CivilTime

/// What a batch did, as a page that needs nothing but itself, like that of a dry run.
public enum StatsPage {
  /// - Parameter version: of the program, for the foot of the page.
  public static func document(_ report: StatsReport, version: String) -> String {
    var html = HTML()
    html.doctype()
    html.add(.html, [.init(.lang, "en")]) { html in
      html.add(.head) { html in
        html.add(.meta, [.init(.charset, "utf-8")])
        html.add(.meta, [.init(.httpEquiv, "Content-Security-Policy"), .init(.content, policy)])
        PageHead.add(title: "What the batch in \(report.source) did", to: &html)
        html.add(Asset.style)
        html.add(Asset.statsStyle)
      }
      html.add(.body, [.class("stats")]) { html in
        html.add(.a, [.class("skip"), .link(to: "main")], text: "Skip to the figures")
        banner(report, &html)
        html.add(.main, [.id("main")]) { add(report, to: &$0) }
        html.add(.footer) { html in
          html.add(
            .p,
            text:
              "Made by welcome \(version). All figures, and some messages with names, stand in this file; it loads nothing."
          )
        }
        html.add(Asset.script)
      }
    }
    html.lineBreak()
    return html.markup
  }

  private static func banner(_ report: StatsReport, _ html: inout HTML) {
    html.add(.header, [.class("banner")]) { html in
      html.add(.div) { html in
        html.add(.h1) { html in
          html.text("What the batch in ")
          html.add(.code, text: report.source)
          html.text(" did")
        }
        html.add(.p, [.id("run")]) { html in
          html.text(report.isFinished ? "Finished" : "Not finished: this is what it has written so far")
          if let range = report.decisions.range {
            html.text(" · events from ")
            html.add(.time, [.init(.datetime, range.lowerBound.iso8601)], text: shown(range.lowerBound))
            html.text(" to ")
            html.add(.time, [.init(.datetime, range.upperBound.iso8601)], text: shown(range.upperBound))
          }
          if report.unreadable > 0 {
            html.text(" · \(report.unreadable.of("message")) in another form, of which the totals alone are known")
          }
        }
      }
      html.add(.nav, [.init(.label, "On this page")]) { html in
        for section in sections { html.add(.a, [.link(to: section.id)], text: section.link) }
        html.add(
          .button, [.init(.type, "button"), .id("theme"), .init(.hidden, ""), .init(.pressed, "false")], text: "Dark")
      }
    }
  }

  private static let sections = [
    (id: "overview", link: "At a glance"), (id: "rules", link: "Rules"), (id: "soon", link: "How soon"),
    (id: "personal", link: "How personal"),
  ]

  static func add(_ report: StatsReport, to html: inout HTML) {
    section("overview", "At a glance", &html) { html in
      StatsTiles(report: report).add(to: &html)
      if !report.decisions.isEmpty { decisions(report).add(to: &html) }
    }
    section("rules", "Which rules, and why not", &html) { html in
      html.add(.div, [.class("columns")]) { html in
        html.add(.div, [.class("stack")]) { html in
          RuleStatsTable(report: report).add(to: &html)
          CountTable(title: "Calls to action", counts: report.callsToAction).add(to: &html)
        }
        html.add(.div, [.class("stack")]) { reasons(report, &$0) }
      }
    }
    section("soon", "How soon", &html) { soon(report, &$0) }
    section("personal", "How personal", &html) { personal(report, &$0) }
    if let memory = report.memory {
      section("memory", "What is remembered of all batches", &html) { remembered(memory, report.cohortLimit, &$0) }
    }
  }

  private static func section(_ id: String, _ title: String, _ html: inout HTML, _ content: (inout HTML) -> Void) {
    html.add(.section, [.class("overview"), .id(id), .init(.labelledBy, "\(id)-title")]) { html in
      html.add(.h2, [.id("\(id)-title")], text: title)
      content(&html)
    }
    html.lineBreak()
  }

  private static func decisions(_ report: StatsReport) -> TimelinePlot {
    var parts: [(kind: DecisionKind, words: String)] = [(.sent, "to send"), (.refused, "rejected")]
    if report.showsSkipped { parts.append((.skipped, "skipped")) }
    let isWithout = !report.showsSkipped && report.skipped ?? 0 > 0
    return TimelinePlot(
      title: "Decisions by the time of the event", timeline: report.decisions, parts: parts, noun: "event",
      remark: isWithout ? "Skipped events aren't in the picture: run the batch with --skipped to have them." : "")
  }

  private static func reasons(_ report: StatsReport, _ html: inout HTML) {
    CountTable(title: "Skipped because of", counts: report.skippedBecause, tone: "skipped").add(to: &html)
    CountTable(
      title: "Rejected because of", counts: report.rejectedBecause, whole: report.rejected, isCode: true,
      tone: "refused"
    ).add(to: &html)
    CountTable(
      title: "Remarked in messages that go out", counts: report.warnings, whole: report.told, isCode: true,
      tone: "warned"
    ).add(to: &html)
    CountTable(title: "In control groups, by rule", counts: report.heldOut).add(to: &html)
    CountTable(title: "Delivery", counts: report.deliveries).add(to: &html)
    CountTable(title: "Ignored event types", counts: report.ignoredTypes).add(to: &html)
  }

  private static func soon(_ report: StatsReport, _ html: inout HTML) {
    if report.told == 0 { return html.add(.p, [.class("aside")], text: "There are no messages.") }
    html.add(.div, [.class("plots")]) { html in
      AgePlot(title: "Response age", unit: "from the event to when the message may go out", ages: report.responseAges)
        .add(to: &html)
      AgePlot(title: "Age at the decision", unit: "from the event to this batch", ages: report.decisionAges)
        .add(to: &html)
    }
    if report.late > 0 {
      html.add(.p, [.class("late")]) { html in
        html.add(.b, text: report.late.of("message"))
        html.text(report.late == 1 ? " goes" : " go")
        html.text(" out later than the policy’s ")
        html.add(.code, text: "respond_within")
        html.text(".")
      }
    }
    if report.due.isEmpty {
      html.add(.p, [.class("aside")], text: "No message has to wait: all may go out at once.")
    } else {
      TimelinePlot(
        title: "When messages may go out", timeline: report.due, parts: [(.sent, "due")], noun: "message",
        remark: report.dueAtOnce > 0 ? "\(report.dueAtOnce.of("message")) more may go out at once." : ""
      ).add(to: &html)
    }
  }

  private static func personal(_ report: StatsReport, _ html: inout HTML) {
    html.add(.div, [.class("plots")]) { html in
      if report.told > 0 {
        PersonalizationPlot(counts: report.factCounts).add(to: &html)
        LengthPlot(lengths: report.lengths).add(to: &html)
      }
      CountTable(title: "Facts used, in messages", counts: report.facts, whole: report.told, isCode: true)
        .add(to: &html)
      CohortTable(
        title: "The same message to many", cohorts: report.cohorts, limit: report.cohortLimit
      ).add(to: &html)
    }
  }

  private static func remembered(_ memory: StatsReport.Memory, _ limit: Int, _ html: inout HTML) {
    html.add(
      .p,
      text:
        "\(memory.messages.of("message")) to \(memory.followers.of("follower")); \(memory.heldOut.grouped) held out; "
        + "\(memory.others.of("other event")).")
    html.add(.div, [.class("plots")]) { html in
      CountTable(title: "Followers who get nothing more, by why", counts: memory.suppressed).add(to: &html)
      CohortTable(title: "The same message to many, in all batches", cohorts: memory.cohorts, limit: limit)
        .add(to: &html)
    }
  }

  private static func shown(_ moment: Timestamp) -> String {
    CivilDateTime(moment, in: .utc).formatted("%-d %b %Y, %H:%M")
  }

  /// Nothing may be loaded, and only the page's own styles and script run.
  private static let policy =
    "default-src 'none'; style-src \(Asset.style.policyHash) \(Asset.statsStyle.policyHash); "
    + "script-src \(Asset.script.policyHash); base-uri 'none'; form-action 'none'"
}
