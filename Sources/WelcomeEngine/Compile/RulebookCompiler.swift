import CivilTime
import Diagnostics
import Liquid
import Quality
import RuleMatching
import RuleModel

/// Turns files into a rulebook, collecting every problem on the way.
struct RulebookCompiler {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var templates: [String: MessageTemplate] = [:]
  private var ctas: [String: CompiledCTA] = [:]
  private var schema = VariableSchema(VariableFields([]))
  private var shared = SharedVariables([:])
  /// The longest message of each variant, as far as it is known.
  private(set) var lengths: [VariantLength] = []

  mutating func compile(
    ruleFiles: [Source], templateFiles: [(name: String, source: Source)], seed: String?, now: Timestamp? = nil
  ) -> Rulebook {
    let decoded = RuleDecoder.decode(ruleFiles)
    let ruleSet = decoded.rules
    diagnostics += decoded.diagnostics
    // A rule that couldn't be read is left out of the set, and with it what it uses.
    let isWhole = !decoded.diagnostics.hasErrors
    // Before anything is compiled, so that what the proofs need isn't held beside it.
    // What is wrong with the rules that could be read is so whatever stands in the others.
    diagnostics += RuleChecks.diagnostics(of: ruleSet, now: now)
    schema = MessageVariables(ruleSet: ruleSet).general
    for file in templateFiles { templates[file.name] = messageTemplate(of: file.source, name: file.name) }
    shared = SharedVariables(templates.mapValues(\.body))
    let rendered = ruleSet.renderedTemplates { [shared] in shared[$0] }
    let names = UsedNames(ruleSet, rendered: rendered, templates: templates, unread: isWhole ? [] : ruleFiles)
    checkReferences(of: templateFiles.map(\.name), and: rendered, names)
    let endless = reportEndless()
    for cta in ruleSet.ctas { ctas[cta.id.value] = compiled(cta) }
    let conditions = ConditionCompiler(conditions: ruleSet.conditions)
    diagnostics += conditions.diagnostics
    let optOut = ruleSet.policy.optOut.map { parse($0.text, name: "opt_out of the policy", map: $0.map) }
    for part in ruleSet.incomplete { lookThrough(part, conditions) }
    let gateContext = GateContext(
      channel: ruleSet.channel, policy: ruleSet.policy, lang: ruleSet.brand.lang, domains: ruleSet.brand.domains)
    let checks = StaticChecks(
      ruleSet: ruleSet, partials: templates.mapValues(\.body), optOut: optOut, now: now, context: gateContext,
      endless: endless, known: diagnostics)
    let (rules, found) = compiled(ruleSet.rules, conditions)
    let index = check(rules, knowing: found, checks)
    reportUnused(ruleSet, names, templateFiles: templateFiles)
    // The line to opt out may stand in what couldn't be read.
    if isWhole { reportMissingOptOut(ruleSet, templateFiles: templateFiles) }
    diagnostics = RuleNotes(ruleSet, templates: templates).added(to: diagnostics)
    return Rulebook(
      ruleSet: ruleSet, rules: rules, index: index, partials: templates.mapValues(\.body), optOut: optOut,
      optOutKeywords: OptOut(extra: ruleSet.policy.optOutKeywords),
      timeAttributes: Set(ruleSet.attributes.filter { $0.kind == .time }.map(\.name.value)), gate: QualityGate(),
      gateContext: gateContext,
      seed: seed ?? ruleSet.policy.seed)
  }

  /// Compiles rules, in stretches side by side.
  /// - Returns: with what has been found in each stretch.
  private mutating func compiled(
    _ rules: [Rule], _ conditions: ConditionCompiler
  ) -> (rules: [CompiledRule], found: [[Diagnostic]]) {
    var blank = self
    blank.diagnostics = []
    let stretches = SideBySide.chunks(of: rules.count) { [blank] chunk in
      var part = blank
      let compiled = rules[chunk].map { part.compiled($0, $0.when.map(conditions.compile)) }
      return (rules: compiled, diagnostics: part.diagnostics)
    }
    for stretch in stretches { diagnostics += stretch.diagnostics }
    return (stretches.flatMap(\.rules), stretches.map(\.diagnostics))
  }

  /// Looks at the messages of the rules, and makes the index beside that.
  /// - Parameter found: what has been found in each stretch of rules.
  private mutating func check(
    _ rules: [CompiledRule], knowing found: [[Diagnostic]], _ checks: StaticChecks
  ) -> RuleIndex {
    // With an error nothing is decided.
    let indexed = isUnfit ? [] : rules.map(\.indexed)
    let (index, checked) = SideBySide.chunks(of: rules.count, beside: { RuleIndex(indexed) }) { chunk in
      var checks = checks.forStretch(knowing: found[chunk.lowerBound / SideBySide.chunkSize])
      checks.check(rules[chunk])
      return (problems: checks.problems, lengths: checks.lengths)
    }
    var problems = StaticProblems()
    for stretch in checked {
      problems.add(stretch.problems)
      lengths += stretch.lengths
    }
    diagnostics += problems.diagnostics
    return index
  }

  /// Reports what else is wrong with a rule that couldn't be read as a whole.
  private mutating func lookThrough(_ part: IncompleteRule, _ conditions: ConditionCompiler) {
    for condition in part.conditions {
      let found = conditions.compile(condition).1
      diagnostics += part.sender.map { sender in found.map { $0.adding(note: Self.note(sender)) } } ?? found
    }
    if let sender = part.sender { _ = compiled(sender, sender.when.map(conditions.compile)) }
  }

  /// - Parameter when: the rule's condition prepared, and what is wrong with it.
  private mutating func compiled(_ rule: Rule, _ when: (CompiledCondition, [Diagnostic])?) -> CompiledRule {
    let condition = when?.0
    diagnostics += when?.1.map { $0.adding(note: Self.note(rule)) } ?? []
    guard case .send(let send) = rule.action else {
      return CompiledRule(rule: rule, condition: condition, variants: [])
    }
    let variants = send.variants.compactMap { compiled($0, of: rule, send: send) }
    return CompiledRule(rule: rule, condition: condition, variants: variants)
  }

  private mutating func compiled(_ variant: Variant, of rule: Rule, send: Send) -> CompiledVariant? {
    let cta = variant.cta ?? send.cta
    if cta == nil {
      report(
        Diagnostic(
          .ruleNoCTA, "rule `\(rule.id.value)` sends messages without a call to action", at: variant.span,
          label: "no `cta` here", notes: [Self.note(rule), "the gate will refuse each of them"],
          help: "name one of the `ctas`, such as `cta: \(ctas.keys.min() ?? "intro-call")`"))
    }
    let template: MessageTemplate
    switch variant.body {
    case .template(let name):
      guard let found = templates[name.value] else {
        // What can't be a name has been reported by the decoder.
        if TemplateName.help(for: name.value) != nil { return nil }
        report(unknownTemplate(name.value, at: name.span, notes: [Self.note(rule)]))
        return nil
      }
      template = found
    case .message(let text, let purpose, let value):
      let (body, variables) = parsed(text.text, name: "rule \(rule.id.value)", map: text.map)
      template = MessageTemplate(
        name: "\(rule.id.value)/\(variant.name)", body: body,
        value: value.map { parse($0.text, name: "value of rule \(rule.id.value)", map: $0.map) },
        purpose: purpose?.value,
        lang: variant.lang, keepsLines: false, placesValue: Self.prints("value", variables), place: text.span)
    }
    // An unknown one has been reported by the decoder.
    return CompiledVariant(
      name: variant.name, weight: variant.weight, template: template, cta: cta.flatMap { ctas[$0.value] })
  }

  private mutating func messageTemplate(of source: Source, name: String) -> MessageTemplate {
    let file = TemplateFile(source, diagnostics: &diagnostics)
    // Its variables are checked when all templates are known, since others may hand it some.
    let parsed = Template.parse(file.body, name: name, map: file.bodyMap, environment: .welcome)
    diagnostics += parsed.diagnostics
    let body = parsed.template
    let value = file.frontMatter.value.map { value in
      let parsed = Template.parse(value.text, name: "value of \(name)", map: value.map, environment: .welcome)
      diagnostics += parsed.diagnostics
      return parsed.template
    }
    return MessageTemplate(
      name: name, body: body, value: value, purpose: file.frontMatter.purpose, lang: file.frontMatter.lang,
      keepsLines: file.frontMatter.keepsLines, isEmpty: file.body.allSatisfy(\.isWhitespace),
      placesValue: Self.prints("value", body.variables),
      place: Span(source, 0..<source.bytes.count))
  }

  private mutating func compiled(_ cta: CallToAction) -> CompiledCTA {
    let name = "cta \(cta.id.value)"
    var code: Template?
    if case .text(let text)? = cta.code { code = parse(text.text, name: "code of \(name)", map: text.map) }
    let link = cta.link.map { parse($0.text, name: "link of \(name)", map: $0.map) }
    let utm = cta.utm.map { ($0.name, parse($0.value.text, name: "utm of \(name)", map: $0.value.map)) }
    for text in [link].compactMap(\.self) + utm.map(\.1) { reportDoubleEncoding(in: text) }
    return CompiledCTA(
      cta: cta, ask: parse(cta.ask.text, name: name, map: cta.ask.map), link: link, code: code, utm: utm)
  }

  /// - Parameter link: or a part of one.
  private mutating func reportDoubleEncoding(in link: Template) {
    for variable in link.variables where variable.filters.contains("url_encode") {
      var diagnostic = Diagnostic(
        .templateType, "what a link prints is encoded anyway, so that `url_encode` does it twice", at: variable.span,
        help: "take it out: an address with `a b&c` in it reads `a%20b%26c` without")
      diagnostic.severity = .warning
      report(diagnostic)
    }
  }

  /// Checks the variables of template files, and the templates that they and the texts in rule files render.
  private mutating func checkReferences(of names: [String], and rendered: [PartialReference], _ used: UsedNames) {
    for partial in names.flatMap({ templates[$0]?.partials ?? [] }) + rendered {
      guard let target = partial.name else { continue }
      if templates[target] == nil { report(unknownTemplate(target, at: partial.span, notes: [])) }
    }
    let given = shared.received(by: names, templates.mapValues(\.body), rendered: rendered)
    for name in names {
      if let value = templates[name]?.value { diagnostics += unknownVariables(in: value) }
      let variables = templates[name]?.body.variables(given: { [shared] in shared[$0] }) ?? []
      let unknown = variables.compactMap { schema.unknown(in: $0, given: given[name] ?? []) }
      if used.templates.contains(name) {
        diagnostics += unknown.map(Diagnostic.unknown)
      } else {
        // Who would render it might hand it any variable; only what looks like a slip is told, and it keeps nobody from deciding.
        diagnostics += unknown.filter { $0.owner != nil || $0.suggestion != nil }.map { variable in
          var diagnostic = Diagnostic.unknown(variable)
          diagnostic.severity = .warning
          return diagnostic
        }
      }
    }
  }

  private func unknownTemplate(_ name: String, at span: Span, notes: [String]) -> Diagnostic {
    Diagnostic(
      .ruleUnknownTemplate, "unknown template `\(name)`", at: span, label: "there is no such file", notes: notes,
      help: TemplateName.help(for: name) ?? Suggestion.help(for: name, in: templates.keys.sorted())
        ?? "write `\(name).liquid` in the templates folder")
  }

  private mutating func parse(_ text: String, name: String, map: SourceMap) -> Template {
    parsed(text, name: name, map: map).template
  }

  private mutating func parsed(
    _ text: String, name: String, map: SourceMap
  ) -> (template: Template, variables: [VariableReference]) {
    let (template, problems) = Template.parse(text, name: name, map: map, environment: .welcome)
    diagnostics += problems + unknownVariables(in: template)
    return (template, template.variables)
  }

  private func unknownVariables(in template: Template) -> [Diagnostic] {
    template.variables(given: { [shared] in shared[$0] }).compactMap { schema.unknown(in: $0).map(Diagnostic.unknown) }
  }

  /// Whether an error leaves nothing to decide with. Errors of the static checks are of messages that the gate would refuse anyway.
  var isUnfit: Bool { diagnostics.contains { $0.severity == .error && !StaticChecks.tells($0.code) } }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private static func prints(_ root: String, _ variables: [VariableReference]) -> Bool {
    variables.contains { $0.path.first == root && $0.isPrinted && !$0.isLocal }
  }

  static func note(_ rule: Rule) -> String {
    rule.path.isEmpty ? "in: rule `\(rule.id.value)`" : "in: rule `\(rule.id.value)` at \(rule.path)"
  }
}
