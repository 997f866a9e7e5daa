import Diagnostics
import RuleModel

/// Names the rules that a mistake in a template, a message or a call to action concerns.
struct RuleNotes {
  /// By path of the template file.
  private var templates: [String: [String]] = [:]
  /// Messages in rules, and calls to action, with the rules that send them.
  private var texts: [(place: Span, notes: [String])] = []

  /// More rules than this are counted, not named.
  static let namedRules = 4

  init(_ ruleSet: RuleSet, templates files: [String: MessageTemplate]) {
    var asks: [String: [String]] = [:]
    for rule in ruleSet.rules + ruleSet.incomplete.compactMap(\.sender) {
      guard case .send(let send) = rule.action else { continue }
      let note = RulebookCompiler.note(rule)
      var sent: Set<String> = []
      for variant in send.variants {
        if let cta = variant.cta ?? send.cta, asks[cta.value]?.last != note {
          asks[cta.value, default: []].append(note)
        }
        switch variant.body {
        case .template(let name): Self.collect(name.value, files, &sent)
        case .message: texts.append((rule.span, [note]))
        }
      }
      for name in sent { if let path = files[name]?.place.source.path { templates[path, default: []].append(note) } }
    }
    for cta in ruleSet.ctas { if let notes = asks[cta.id.value] { texts.append((cta.span, notes)) } }
  }

  /// A template and all that it renders.
  private static func collect(_ name: String, _ files: [String: MessageTemplate], _ found: inout Set<String>) {
    guard let file = files[name], found.insert(name).inserted else { return }
    for partial in file.body.partials { if let name = partial.name { collect(name, files, &found) } }
  }

  /// The same diagnostics; those of Liquid's syntax and variables name their rules.
  func added(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard diagnostic.code == .templateUnknownVariable || diagnostic.code.id.hasPrefix("liquid/"),
        let span = diagnostic.primary?.span, !diagnostic.notes.contains(where: { $0.hasPrefix("in: rule") })
      else { return diagnostic }
      var notes = templates[span.source.path] ?? []
      for text in texts where text.place.source.path == span.source.path {
        if text.place.range.lowerBound <= span.range.lowerBound, span.range.upperBound <= text.place.range.upperBound {
          notes += text.notes.filter { !notes.contains($0) }
        }
      }
      return diagnostic.adding(notes: notes)
    }
  }
}

extension Diagnostic {
  /// With the first few of notes that name rules, and the number of the others.
  func adding(notes: [String]) -> Diagnostic {
    let named = notes.prefix(RuleNotes.namedRules).reduce(self) { $0.adding(note: $1) }
    let more = notes.count - RuleNotes.namedRules
    return more > 0 ? named.adding(note: "and in \(more) more rule\(more == 1 ? "" : "s")") : named
  }
}
