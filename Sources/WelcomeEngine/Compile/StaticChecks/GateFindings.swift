import CivilTime
import Diagnostics
import Liquid
import Quality
import RuleModel

/// What the quality gate says of every message that a variant can send, whoever the follower is.
///
/// It is asked about the text of each path with stand-ins for what isn't known, and believed where it points at nothing else: better silent
/// than wrong. Checks that weigh the message as a whole, such as its length, are left to the checks beside this one and to the gate.
enum GateFindings {
  /// Checks of words: said where they stand in known text.
  static let ofText: Set<String> = [
    "personalization/stock-phrase", "tone/shouting", "tone/spam", "grammar/article", "grammar/elision",
    "grammar/conjunction", "grammar/doubled-word", "grammar/spacing", "grammar/punctuation", "grammar/capitalization",
    "grammar/placeholder", "grammar/empty-slot", "safety/markup", "clarity/long-sentence", "cta/competing",
  ]
  /// Those of them that look at what stands before and behind a mark.
  static let ofMarks: Set<String> = ["grammar/spacing", "grammar/punctuation", "grammar/capitalization"]
  /// Checks of the call to action: said where all of it is known.
  static let ofCallToAction: Set<String> = ["cta/vague", "cta/past", "cta/unsafe-link"]
  /// Checks of what the template declares.
  static let ofTemplate: Set<String> = ["structure/no-purpose", "structure/no-value"]

  static let all = ofText.union(ofCallToAction).union(ofTemplate)

  /// More paths of one template than this have nothing new to say.
  static let mostPaths = 24
}

/// The gate's memory. Like `LiteralLengths` not for several threads at once.
final class StretchScratch: @unchecked Sendable {
  let value = GateScratch()
}

extension StaticChecks {
  /// - Parameter link: what the link of the call to action comes to, when its host is the same for everybody.
  mutating func checkWithGate(_ message: CheckedMessage, _ cta: CompiledCTA, link: String?) {
    var context = gateContext
    let template = message.variant.template
    context.lang = template.lang ?? ruleSet.brand.lang
    context.cta = cta.cta
    context.now = now ?? Timestamp(seconds: 0)
    // What ends some time after the message is never over.
    if now != nil {
      switch cta.cta.ends ?? cta.cta.deadline {
      case .at(let moment), .through(let moment): context.ends = moment
      case .after, nil: break
      }
    }
    context.purpose = template.purpose
    // What else asks for the value may hand it to a template that places it.
    context.placesValue =
      template.placesValue || !template.body.partials.isEmpty
      || template.body.variables.contains { $0.path.first == "value" }
    let paths = message.paths.prefix(GateFindings.mostPaths)
    let seen = template.lang == nil ? paths.first.flatMap { TemplateLanguage($0.output, judgedIn: context.lang) } : nil
    let isInline = isInline(template)
    if let seen {
      problems.add(seen.diagnostic(judgedIn: context.lang, at: start(of: template), isInline: isInline), message.rule)
    }
    /// By path, how severe each finding is.
    var whole: [[String: Diagnostic.Severity]] = []
    var found: [(diagnostic: Diagnostic, key: String, isOnePiece: Bool)] = []
    for path in paths {
      let texts = TrialText.StandIn.allCases.lazy.map {
        TrialText(path.output, cta: cta, link: link, keepsLines: template.keepsLines, standIn: $0)
      }
      var keys: [String: Diagnostic.Severity] = [:]
      for (diagnostic, key, isOnePiece) in certain(texts, context, message) where keys[key] == nil {
        keys[key] = diagnostic.severity
        found.append((seen?.advising(diagnostic, isInline: isInline) ?? diagnostic, key, isOnePiece))
      }
      whole.append(keys)
    }
    // Pieces side by side may be so on a path that nothing leads through, unless they are on all.
    for (diagnostic, key, isOnePiece) in found where isOnePiece || whole.allSatisfy({ $0[key] != nil }) {
      guard diagnostic.severity == .error else {
        problems.add(diagnostic, message.rule)
        continue
      }
      // What is a warning on other paths reads there as if nothing were wrong.
      let refused = zip(paths, whole).filter { $1[key] == .error }.map(\.0)
      let warned = zip(paths, whole).filter { $1[key] == .warning }.map(\.0)
      let when = CheckedMessage.when(message.choices(of: refused, against: warned).suffix(3))
      problems.add(when.isEmpty ? diagnostic : diagnostic.refused(when), message.rule, rank: 1)
    }
  }

  /// What the gate says of all the texts.
  private func certain(
    _ texts: some Sequence<TrialText>, _ context: GateContext, _ message: CheckedMessage
  ) -> [(Diagnostic, key: String, isOnePiece: Bool)] {
    let prepared = PreparedContext(context)
    var result: [(Diagnostic, key: String, isOnePiece: Bool)]?
    for text in texts {
      var text = text
      let found = sure(
        gate.judge(text.message, context: prepared, scratch: scratch.value).compactMap { located($0, &text, message) },
        in: text, context.policy)
      let keys = Set(found.map(\.key))
      result = result?.filter { keys.contains($0.key) } ?? found
      // What the template declares is the same in all of them.
      if result?.allSatisfy({ GateFindings.ofTemplate.contains($0.0.code.id) }) == true { break }
    }
    return result ?? []
  }

  /// A pitch is refused beside another phrase of the genre, whatever is known of the follower. Where that other one isn't certain, it is
  /// no more than warned of.
  private func sure(
    _ found: [(Diagnostic, key: String, isOnePiece: Bool)], in text: TrialText, _ policy: Policy
  ) -> [(Diagnostic, key: String, isOnePiece: Bool)] {
    let stock = "personalization/stock-phrase"
    let phrases = found.count { $0.0.code.id == stock || $0.0.code.id == "tone/spam" }
    guard phrases == 1, policy.checks[stock] == nil,
      Set(text.message.facts.filter { !$0.isName }.map(\.path)).count > 1
    else { return found }
    return found.map { finding in
      var finding = finding
      if finding.0.code.id == stock {
        finding.0 = Diagnostic(
          finding.0.code, finding.0.message, at: finding.0.primary?.span, help: finding.0.help, severity: .warning)
      }
      return finding
    }
  }

  /// Where a message stands in a rule there is no front matter.
  private static let inlineHelp = [
    "structure/no-purpose": "add `purpose:` beside the `message`: what should the follower do or know afterwards?",
    "structure/no-value": "add `value:` beside the `message` and place it with {{ value }}",
  ]

  private func start(of template: MessageTemplate) -> Span {
    Span(template.place.source, template.place.range.lowerBound..<template.place.range.lowerBound)
  }

  private func isInline(_ template: MessageTemplate) -> Bool {
    template.place.range != 0..<template.place.source.bytes.count
  }

  /// A finding with its place in the rulebook; nil where it isn't certain.
  private func located(
    _ finding: Finding, _ text: inout TrialText, _ message: CheckedMessage
  ) -> (Diagnostic, key: String, isOnePiece: Bool)? {
    var place: Span
    var isOnePiece = true
    switch (finding.code.id, finding.range) {
    case (let code, nil) where GateFindings.ofTemplate.contains(code):
      place = start(of: message.variant.template)
    case ("cta/past", _):
      guard let span = message.variant.cta?.cta.id.span else { return nil }
      place = span
    // A second call to action is told by its own check, which knows the paths.
    case ("cta/competing", let range?) where !text.isOutsideOfAsk(range): return nil
    case (let code, let range?) where GateFindings.ofText.contains(code):
      let kind = text.isLiteral(range, withNeighbours: GateFindings.ofMarks.contains(code))
      guard kind.isKnown, let span = text.place(of: range) else { return nil }
      (place, isOnePiece) = (span, kind.isOnePiece)
    case (let code, let range?) where GateFindings.ofCallToAction.contains(code):
      guard text.isOfRulebook(range), let span = text.place(of: range) else { return nil }
      place = span
      if code == "cta/vague", let ask = message.variant.cta?.cta.ask.span { place = ask }
      if code == "cta/unsafe-link", let cta = message.variant.cta?.cta, let link = cta.link?.span,
        text.isLink(range)
      {
        place = link
      }
    default: return nil
    }
    let help = isInline(message.variant.template) ? Self.inlineHelp[finding.code.id] ?? finding.help : finding.help
    let diagnostic = Diagnostic(finding.code, finding.message, at: place, help: help, severity: finding.severity)
    return (diagnostic, "\(finding.code.id) \(place.source.path) \(place.range)", isOnePiece)
  }
}

extension Diagnostic {
  /// - Parameter when: ` when …`.
  fileprivate func refused(_ when: String) -> Diagnostic {
    Diagnostic(
      code, "\(message), which is refused\(when)", at: primary?.span, help: help, severity: severity)
  }
}
