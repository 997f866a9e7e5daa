import Diagnostics
import Quality
import RuleModel
import WelcomeEngine

/// A message as the follower would see it, with the source of each fact and the marks of what the gate found.
struct BubbleView {
  let message: Message
  let findings: [Finding]
  var quickReplies: [QuickReply] = []
  var media: Media?
  /// Unique on the page; the ids of findings are built from it.
  let id: String

  func add(to html: inout HTML) {
    html.add(.div, [.class("bubble")]) { html in
      if let media {
        html.add(.div, [.class("media")]) { html in
          html.add(.span, [.init(.isHiddenFromReaders, "true")], text: "▣ ")
          html.text("Attachment \(media.id)")
        }
      }
      html.add(.p, [.class("words"), .init(.dir, "auto")]) { html in
        for run in MessageRuns(message, findings: findings).runs { add(run, to: &html) }
      }
    }
    if quickReplies.isEmpty { return }
    html.add(.ul, [.class("replies"), .init(.label, "Quick replies")]) { html in
      for reply in quickReplies {
        html.add(.li) { html in
          html.add(.b, text: reply.label.value)
          if let description = reply.description { html.add(.small, text: description) }
        }
      }
    }
  }

  private func add(_ run: MessageRuns.Run, to html: inout HTML) {
    let isError = run.findings.contains { findings[$0].severity == .error }
    let flaw = run.findings.isEmpty ? "" : isError ? " flaw error" : " flaw"
    switch run.segment.origin {
    case .fact(let path):
      let source = FactSource(path: path)
      var attributes: [Attribute] = [
        .class("fact\(flaw)"), .init(.tabindex, "0"), .init(.dataSource, source.described(run.segment.span)),
      ]
      if let field = source.field { attributes.append(.init(.dataField, field)) }
      html.add(.mark, attributes) { $0.add(.bdi, text: run.text) }
    case .fallback(let path):
      let source = FactSource.fallback(for: path, run.segment.span)
      html.add(
        .mark, [.class("fallback\(flaw)"), .init(.tabindex, "0"), .init(.dataSource, source)], text: run.text)
    default:
      let isAsk = if case .cta = run.segment.region { true } else { false }
      let classes = ((isAsk ? "ask" : "") + flaw).trimmed
      if classes.isEmpty { html.text(run.text) } else { html.add(.span, [.class(classes)], text: run.text) }
    }
    for index in run.ending {
      let number = "\(index + 1)"
      html.add(.sup) { $0.add(.a, [.link(to: "\(id)-\(number)"), .init(.label, "Finding \(number)")], text: number) }
    }
  }
}

extension String {
  fileprivate var trimmed: String { hasPrefix(" ") ? String(dropFirst()) : self }
}
