import Events
import Quality
import RuleModel
import WelcomeEngine

/// One follower, what they did, what they would get, and why.
struct CardView {
  let report: DryRunReport
  let decision: Decision
  /// From 1; 0 for none.
  let number: Int
  /// Unique on the page.
  let id: String
  /// Shows every rule at once instead of behind a click.
  var unfolds = false

  func add(to html: inout HTML) {
    var codes: [String] = []
    for finding in decision.findings where !codes.contains(finding.code.id) { codes.append(finding.code.id) }
    html.add(
      .article,
      [
        .class("card", decision.kind.rawValue), .id(id), .init(.labelledBy, "\(id)-name"),
        .init(.dataDecision, decision.kind.rawValue), .init(.dataRule, decision.decider ?? ""),
        .init(.dataCodes, codes.joined(separator: " ")),
        .init(.dataLanguage, Languages.primary(of: decision.event.follower.lang)),
      ]
    ) { html in
      ProfileView(event: decision.event, number: number, id: id, report: report).add(to: &html)
      html.add(.div, [.class("talk")]) { html in
        happened(&html)
        switch decision.outcome {
        case .send(let message): sent(message, &html)
        case .skip(let skip): skipped(skip, &html)
        case .reject(let rejection): refused(rejection, &html)
        }
        WhyView(report: report, decision: decision, unfolds: unfolds).add(to: &html)
      }
    }
    html.lineBreak()
  }

  private func happened(_ html: inout HTML) {
    let event = decision.event
    html.add(.p, [.class("event")]) { html in
      html.text("They \(event.type.words) · ")
      html.add(.time, [.init(.datetime, event.at.iso8601)], text: report.shown(event.at))
    }
    if let text = event.text {
      html.add(.p, [.class("incoming"), .init(.dir, "auto"), .init(.dataField, "text")], text: text.cut(to: 2000))
    }
  }

  private func sent(_ message: OutgoingMessage, _ html: inout HTML) {
    BubbleView(
      message: message.message, findings: message.findings, quickReplies: message.quickReplies, media: message.media,
      id: id
    ).add(to: &html)
    html.add(.p, [.class("verdict")]) { html in
      badge(.sent, &html)
      rule(message.rule, message.variant, &html)
      LengthMeter(
        length: message.length, limit: report.ruleSet.channel.maxLength,
        isWeighted: report.ruleSet.channel.counting == .weighted
      ).add(to: &html)
    }
    html.add(.p, [.class("delivery")]) { html in
      var parts = [message.delivery == .auto ? "Can go out by itself" : "A draft for a person to send"]
      if let moment = message.sendAfter { parts.append("not before \(report.shown(moment))") }
      if let cta = message.cta { parts.append("asks for \(cta)") }
      html.text(parts.joined(separator: " · "))
    }
    facts(message, &html)
    FindingsView(findings: message.findings, id: id).add(to: &html)
  }

  private func facts(_ message: OutgoingMessage, _ html: inout HTML) {
    html.add(.ul, [.class("facts"), .init(.label, "Facts in the message")]) { html in
      for fact in message.facts {
        html.add(.li) { html in
          html.add(.code, text: fact.path)
          html.text(" ")
          html.add(.bdi, text: fact.text.cut(to: 120))
        }
      }
      var seen: Set<String> = []
      for segment in message.message.segments {
        guard case .fallback(let path) = segment.origin, seen.insert(path ?? "").inserted else { continue }
        html.add(.li, [.class("missing")]) { html in
          html.add(.code, text: path ?? "a value")
          html.text(" missing, fallback used")
        }
      }
    }
  }

  private func skipped(_ skip: Skip, _ html: inout HTML) {
    html.add(.p, [.class("nothing")], text: "No message")
    html.add(.p, [.class("verdict")]) { html in
      badge(.skipped, &html)
      if let name = skip.rule { rule(name, "default", &html) }
      html.add(.span) { html in
        html.text(skip.text.cut(to: 300) + " ")
        html.add(.code, text: skip.reason.rawValue)
      }
    }
  }

  private func refused(_ rejection: Rejection, _ html: inout HTML) {
    for (index, attempt) in rejection.attempts.enumerated() {
      let id = "\(id)-a\(index + 1)"
      html.add(.div, [.class("attempt")]) { html in
        if let message = attempt.message {
          BubbleView(message: message, findings: attempt.findings, id: id).add(to: &html)
        }
        html.add(.p, [.class("verdict")]) { html in
          badge(.refused, &html)
          rule(attempt.rule, attempt.variant, &html)
          if let message = attempt.message {
            LengthMeter(
              length: report.length(of: message.text), limit: report.ruleSet.channel.maxLength,
              isWeighted: report.ruleSet.channel.counting == .weighted
            ).add(to: &html)
          }
        }
        FindingsView(findings: attempt.findings, id: id).add(to: &html)
      }
    }
  }

  private func badge(_ kind: DecisionKind, _ html: inout HTML) {
    html.add(.span, [.class("badge", kind.rawValue)]) { html in
      html.add(.span, [.init(.isHiddenFromReaders, "true")], text: kind.mark + " ")
      html.text(kind.title)
    }
  }

  private func rule(_ rule: String, _ variant: String, _ html: inout HTML) {
    html.add(.span, [.class("rule")]) { html in
      html.add(.b, text: rule)
      if variant != "default" { html.text(" / \(variant)") }
    }
  }
}

/// Languages as filters name them.
enum Languages {
  /// `pt` of `pt-BR`; `unknown` where there is none.
  static func primary(of tag: String?) -> String {
    let primary = (tag ?? "").prefix { $0 != "-" && $0 != "_" }.lowercased()
    return primary.isEmpty || primary.utf8.count > 8 ? "unknown" : primary
  }
}
