import CivilTime
import Diagnostics
import Liquid
import Quality
import RuleMatching
import RuleModel
import TwitterText

/// The longest message that a variant can send.
struct VariantLength: Sendable, Hashable {
  let rule: String
  let variant: String
  /// With values in plain letters, and with values of letters that count 2; `TextLimit.unboundedCount` where nobody can tell.
  let plain: Int
  let heaviest: Int
}

/// Looks at every variant of every rule without an event: values that may be missing, paths without a call to action or a fact, messages
/// that may be too long.
struct StaticChecks: Sendable {
  private static let codes: Set<DiagnosticCode> = [
    .templateMayBeMissing, .templateNoCTA, .templateTwoCTAs, .templateNoFact, .templateTooLong,
    .templateLanguage,
  ]

  /// Whether a problem is of messages that the gate would refuse, or warn of.
  static func tells(_ code: DiagnosticCode) -> Bool { codes.contains(code) || GateFindings.all.contains(code.id) }

  let ruleSet: RuleSet
  let partials: [String: Template]
  /// The line that automatic messages close with.
  let optOut: Template?
  /// The moment by which something is over; nil for none.
  let now: Timestamp?
  let gate = QualityGate()
  let gateContext: GateContext
  private(set) var scratch = StretchScratch()
  var problems = StaticProblems()
  var lengths: [VariantLength] = []
  private let variables: MessageVariables
  private let conditions: [String: Condition]
  private var literals = LiteralLengths()
  private var factPaths = FactPaths()
  /// The longest links of calls to action that have the same for everybody, by id.
  private var plainLinks: [String: LinkLimit] = [:]
  /// What the line to opt out prints, when it is the same for everybody.
  private var plainOptOut: [[OutputPiece]]?
  /// Names of templates whose rendering never ends, of which nothing else can be told.
  private let endless: Set<String>
  /// Places of errors that are known already, in which nothing more is looked for.
  private var broken: [Span] = []
  /// Places of unknown variables, which are missing for a reason that was told.
  private(set) var unknown: Set<Span> = []

  init(
    ruleSet: RuleSet, partials: [String: Template], optOut: Template?, now: Timestamp?, context: GateContext,
    endless: Set<String>, known: [Diagnostic]
  ) {
    self.endless = endless
    self.ruleSet = ruleSet
    self.now = now
    gateContext = context
    self.partials = partials
    self.optOut = optOut
    variables = MessageVariables(ruleSet: ruleSet)
    conditions = Dictionary(ruleSet.conditions.map { ($0.name.value, $0.condition) }) { first, _ in first }
    learn(known)
  }

  var diagnostics: [Diagnostic] { problems.diagnostics }

  /// Checks for a stretch of rules, which can run beside those of others.
  /// - Parameter found: what has been found in these rules.
  func forStretch(knowing found: [Diagnostic]) -> StaticChecks {
    var part = self
    part.literals = LiteralLengths()
    part.factPaths = FactPaths()
    part.scratch = StretchScratch()
    part.learn(found)
    return part
  }

  private mutating func learn(_ known: [Diagnostic]) {
    for error in known where error.severity == .error {
      guard let span = error.primary?.span else { continue }
      if error.code == .templateUnknownVariable { unknown.insert(span) } else { broken.append(span) }
    }
  }

  mutating func check(_ rules: ArraySlice<CompiledRule>) { for rule in rules { check(rule) } }

  private mutating func check(_ rule: CompiledRule) {
    guard !rule.variants.isEmpty else { return }
    let facts = ConditionFacts(rule.rule.when, named: conditions, limits: MessageVariables.limits)
    for variant in rule.variants {
      guard let cta = variant.cta, !isBroken(variant.template.place), !isBroken(cta.cta.span),
        !isEndless(variant.template)
      else { continue }
      if variant.template.isEmpty {
        problems.add(.empty(variant.template), rule.rule)
      } else {
        check(variant, cta, of: rule.rule, facts)
      }
    }
  }

  /// Looks case by case where there is something to say of all cases together: it may be true of none of them.
  private mutating func check(_ variant: CompiledVariant, _ cta: CompiledCTA, of rule: Rule, _ facts: ConditionFacts) {
    let before = problems
    problems = StaticProblems()
    let (message, link) = look(at: variant, cta, of: rule, facts)
    let (found, lengths) = (problems, lengths)
    problems = before
    checkWithGate(message, cta, link: link)
    if found.isEmpty { return }
    let cases = ConditionFacts.cases(of: rule.when, named: conditions, limits: MessageVariables.limits)
    guard cases.count > 1 else { return problems.add(found) }
    let told = problems
    problems = StaticProblems()
    for facts in cases { _ = look(at: variant, cta, of: rule, facts) }
    let confirmed = found.confirmed(by: problems)
    (problems, self.lengths) = (told, lengths)
    problems.add(confirmed)
  }

  private func isEndless(_ template: MessageTemplate) -> Bool {
    if endless.isEmpty { return false }
    return endless.contains(template.name) || template.partials.contains { $0.name.map(endless.contains) ?? false }
  }

  private func isBroken(_ place: Span) -> Bool {
    broken.contains {
      $0.source.path == place.source.path && $0.range.lowerBound >= place.range.lowerBound
        && $0.range.upperBound <= place.range.upperBound
    }
  }

  /// - Returns: with the link of the call to action, when its host is the same for everybody.
  private mutating func look(
    at variant: CompiledVariant, _ cta: CompiledCTA, of rule: Rule, _ facts: ConditionFacts
  ) -> (CheckedMessage, link: String?) {
    let counting = ruleSet.channel.counting
    let template = variant.template
    let (link, sample, code) = linkAndCode(of: cta, rule, facts)
    let schema = variables.schema(
      of: rule, facts, cta: MessageVariables.fields(of: cta, link: link, code: code), value: template.value)
    let length = MessageLength(counting: counting, keepsLines: template.keepsLines, literals: literals)
    let names = dateNames(of: variant)
    let analysis = template.body.analyze(options(schema, length, names))
    report(analysis.findings, rule)
    let message = CheckedMessage(variant: variant, rule: rule, paths: analysis.paths)
    checkCallToAction(message)
    checkFacts(message)
    let lines = closing(schema, rule, names)
    checkOptOut(message, cta, lines: lines, length)
    checkLength(message.closing(with: lines, length), length)
    return (message, sample)
  }

  private func dateNames(of variant: CompiledVariant) -> CalendarNames {
    CalendarNames(language: variant.template.lang ?? ruleSet.brand.lang)
  }

  private mutating func closing(
    _ schema: VariableSchema, _ rule: Rule, _ names: CalendarNames
  ) -> [[OutputPiece]] {
    guard let optOut else { return [] }
    if let plainOptOut { return plainOptOut }
    let paths = outputs(of: optOut, schema, rule, names)
    if optOut.isPlainText { plainOptOut = paths }
    return paths
  }

  private mutating func linkAndCode(
    of cta: CompiledCTA, _ rule: Rule, _ facts: ConditionFacts
  ) -> (link: TextLimit?, sample: String?, code: TextLimit?) {
    let id = cta.cta.id.value
    if cta.link == nil || plainLinks[id] != nil, cta.code == nil {
      let known = plainLinks[id]
      return (known?.limit, known?.sample, code(of: cta, VariableSchema(VariableFields([])), rule))
    }
    let code = code(of: cta, variables.schema(of: rule, facts, cta: nil, value: nil), rule)
    // A link may hold the code and the times.
    let fields = MessageVariables.fields(of: cta, link: nil, code: code, sample: Self.sampleCode(of: cta))
    let base = variables.schema(of: rule, facts, cta: fields, value: nil)
    var link: LinkLimit?
    if let text = cta.link {
      let utm = cta.utm.map { (name: $0.name, paths: outputs(of: $0.value, base, rule)) }
      link = LinkLimit(outputs(of: text, base, rule), utm: utm, counting: ruleSet.channel.counting)
      if text.isPlainText, cta.utm.allSatisfy({ $0.value.isPlainText }) { plainLinks[id] = link }
    }
    return (link?.limit, link?.sample, code)
  }

  private func options(
    _ schema: VariableSchema, _ length: MessageLength, _ names: CalendarNames
  ) -> AnalysisOptions {
    let (partials, factPaths) = (partials, factPaths)
    let heaviest = length.counting == .weighted ? 2 : 1
    return AnalysisOptions(
      schema: schema,
      markers: [
        OutputMarker("cta") { $0 == "cta" }, OutputMarker("personal fact") { factPaths[$0].isPersonal },
        OutputMarker("fact") { factPaths[$0].isFact },
      ],
      partials: { partials[$0] }, aborting: ["abort"], dateNames: names,
      weight: { heaviest == 2 ? WeightedLength.weight(of: $0) : 1 }, heaviest: heaviest,
      measure: { length($0) })
  }

  /// What a template beside the message prints: a link, a code. Its values are checked, too.
  private mutating func outputs(
    of template: Template, _ schema: VariableSchema, _ rule: Rule, _ names: CalendarNames = .english
  ) -> [[OutputPiece]] {
    let length = MessageLength(counting: ruleSet.channel.counting, keepsLines: true, literals: literals)
    let analysis = template.analyze(options(schema, length, names))
    report(analysis.findings, rule)
    return analysis.paths.map(\.output)
  }

  /// Nil where the code isn't the same for all, nor of letters that a link takes as they are.
  private static func sampleCode(of cta: CompiledCTA) -> String? {
    switch cta.cta.code {
    case .perFollower(let prefix, let length): prefix + String(repeating: "A", count: length)
    case .text(let text): cta.code?.isPlainText == true ? text.text : nil
    case nil: nil
    }
  }

  private mutating func code(of cta: CompiledCTA, _ schema: VariableSchema, _ rule: Rule) -> TextLimit? {
    switch cta.cta.code {
    case nil: return nil
    case .perFollower(let prefix, let length):
      return TextLimit(
        characters: prefix.unicodeScalars.count + length,
        weight: prefix.unicodeScalars.reduce(length) { $0 + WeightedLength.weight(of: $1) })
    case .text:
      guard let template = cta.code else { return nil }
      let limits = outputs(of: template, schema, rule).map { pieces in
        pieces.reduce(TextLimit(characters: 0, weight: 0)) { sum, piece in
          switch piece {
          case .literal(let text, _):
            TextLimit(
              characters: sum.characters + text.unicodeScalars.count,
              weight: text.unicodeScalars.reduce(sum.weight) { $0 + WeightedLength.weight(of: $1) })
          case .value(let limit, _, _):
            TextLimit(characters: sum.characters + limit.characters, weight: sum.weight + limit.weight)
          }
        }
      }
      return limits.dropFirst().reduce(limits.first) { $0?.either($1) }
    }
  }

  private mutating func report(_ findings: [TemplateFinding], _ rule: Rule) {
    for finding in findings where !unknown.contains(finding.span) { problems.add(.of(finding), rule) }
  }
}

/// A variant with the paths through its template.
struct CheckedMessage {
  let variant: CompiledVariant
  let rule: Rule
  let paths: [TemplatePath]

  /// The same with the line behind it that tells how to opt out, where the text doesn't tell so itself.
  ///
  /// Any message may be an automatic one, since the follower may have asked for them.
  func closing(with lines: [[OutputPiece]], _ length: MessageLength) -> CheckedMessage {
    guard let line = lines.count == 1 ? lines.first : lines.max(by: { length($0) < length($1) }), length(line) > 0
    else { return self }
    let closing = [.literal("\n", nil)] + line
    let closed = paths.map { path in
      if Self.tellsHowToOptOut(path) { return path }
      return TemplatePath(
        steps: path.steps, counts: path.counts, places: path.places, output: path.output + closing)
    }
    return CheckedMessage(variant: variant, rule: rule, paths: closed)
  }

  /// Whether the text of a path itself says how to opt out; what values print doesn't count.
  static func tellsHowToOptOut(_ path: TemplatePath) -> Bool {
    var text: [UInt8] = []
    for piece in path.output {
      guard case .literal(var known, _) = piece else {
        text.append(UInt8(ascii: "\n"))
        continue
      }
      known.withUTF8 { text.append(contentsOf: $0) }
    }
    return text.withUnsafeBufferPointer { OptOutNotice.isIn($0) }
  }

  /// The choices that lead to one of these paths and to none of the others, on the path with the fewest.
  func choices(of some: [TemplatePath], against others: [TemplatePath]) -> [TemplatePath.Step] {
    guard let path = some.min(by: { $0.steps.count < $1.steps.count }), !others.isEmpty else { return [] }
    var seen: Set<TemplatePath.Step> = []
    let steps = path.steps.filter { seen.insert($0).inserted }
    // By other path, which of the choices it makes differently: a path is left out as long as one of them is named.
    let differences = others.map { other in
      var made: [Span: Set<Bool>] = [:]
      for step in other.steps { made[step.span, default: []].insert(step.holds) }
      return steps.map { made[$0.span]?.contains(!$0.holds) ?? false }
    }
    var left = differences.map { $0.count { $0 } }
    guard left.allSatisfy({ $0 > 0 }) else { return steps }
    return steps.indices.filter { index in
      let isNeeded = zip(differences, left).contains { $0[index] && $1 == 1 }
      if !isNeeded { for (other, row) in differences.enumerated() where row[index] { left[other] -= 1 } }
      return isNeeded
    }.map { steps[$0] }
  }

  /// ` when …` of the last few choices, each said once.
  static func when(_ choices: some Collection<TemplatePath.Step>) -> String {
    var said: [String] = []
    for choice in choices where !said.contains(choice.text) { said.append(choice.text) }
    return said.isEmpty ? "" : " when " + said.joined(separator: " and ")
  }

  /// Where the text ends, without the line break of a file.
  var end: Span {
    let place = variant.template.place
    var end = place.range.upperBound
    let bytes = place.source.bytes
    while end > place.range.lowerBound, [0x0a, 0x0d, 0x20].contains(bytes[end - 1]) { end -= 1 }
    return Span(place.source, end..<end)
  }
}

/// The paths that were looked at before: templates print the same few. Like `LiteralLengths` not for several threads at once.
private final class FactPaths: @unchecked Sendable {
  private var known: [String: FactPath] = [:]
  /// Attributes are declared, so that there are few paths; other texts aren't kept without end.
  private static let most = 1_000

  subscript(path: String) -> FactPath {
    if let known = known[path] { return known }
    let found = FactPath(path)
    if known.count < Self.most { known[path] = found }
    return found
  }
}

/// How the gate counts a value by its path.
struct FactPath {
  let isFact: Bool
  let isPersonal: Bool

  init(_ path: String) {
    let root = path.prefix { $0 != "." && $0 != "[" }
    isFact = ["follower", "event", "match"].contains(root) && !Fact.isImpersonal(path)
    isPersonal = isFact && !Fact.isName(path)
  }
}
