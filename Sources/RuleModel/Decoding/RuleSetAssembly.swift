import CivilTime
import Diagnostics
import YAMLSource

/// Puts a set of rules together from the sections of all documents.
struct RuleSetAssembly {
  private let sections: Sections
  private(set) var diagnostics: [Diagnostic] = []
  private var references = ReferenceCheck()

  init(_ sections: Sections) { self.sections = sections }

  mutating func rules() -> RuleSet {
    var set = RuleSet()
    if let brand = single("brand") { set.brand = Brand(reading: brand) }
    if let channel = single("channel") { set.channel = Channel(reading: channel) }
    if let policy = single("policy") { set.policy = Policy(reading: policy) }
    let zone = set.brand.zone
    checkChannel(set.channel)
    for entry in unique("attributes", "attribute") {
      if let attribute = AttributeDeclaration(reading: entry) { set.attributes.append(attribute) }
    }
    let context = DecodingContext(
      attributes: Dictionary(set.attributes.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first }),
      zone: zone, isComplete: sections.isComplete)
    set.conditions = conditions(context)
    set.ctas = callsToAction(set.channel, zone)
    (set.rules, set.incomplete) = rules(context)
    diagnostics += references.diagnostics
    return set
  }

  // MARK: Documents

  private static func problems(of documents: [Node], _ zone: Zone) -> [Diagnostic] {
    documents.flatMap { document in
      var validator = Validator(zone: zone)
      if document.mapping == nil {
        validator.report(.notARuleFile(document))
      } else {
        validator.check(document, as: .mapping(RuleLanguage.document), at: .document)
      }
      return validator.diagnostics
    }
  }

  /// The only value of a section that may be given once; a second one is reported.
  private mutating func single(_ name: String) -> Node? {
    let given = sections.entries[name] ?? []
    for again in given.dropFirst() {
      diagnostics.append(
        Diagnostic(
          .ruleDuplicateSection, "`\(name)` is given twice", at: again.key.place, label: "given again here",
          secondary: given.first.map { [.init($0.key.place, "first given here")] } ?? [],
          help: "keep one `\(name)` in the whole rulebook"))
    }
    return given.first?.value
  }

  /// The entries of a section from all documents, each name once; a second one is reported.
  private mutating func unique(_ section: String, _ noun: String) -> [Node.Entry] {
    var places: [String: Span] = [:]
    return sections.members(of: section).filter { entry in
      guard let name = entry.key.locatedText ?? entry.key.scalar.map({ Located($0.text, at: entry.key.place) }) else {
        return false
      }
      if let first = places[name.value] {
        diagnostics.append(.duplicateID(noun, name, first: first, at: .key(section, in: .document)))
        return false
      }
      places[name.value] = name.span
      return true
    }
  }

  private mutating func checkChannel(_ channel: Channel) {
    guard channel.kind == .x, let node = sections.entries["channel"]?.first?.value else { return }
    checkLength(channel, node["max_length"])
    // X's developer guidelines count automatic messages without consent as unsolicited.
    if channel.consent == Channel.Consent.none, let consent = node["consent"] {
      diagnostics.append(
        Diagnostic(
          .ruleConsentNotAllowed, "X doesn't allow automatic messages without consent", at: consent.place,
          notes: ValuePath.document.key("channel").key("consent").notes,
          help: "write `follower_initiated` or `opt_in`, or `kind: generic` for another channel"))
    }
  }

  /// X takes direct messages of up to 10,000 characters (X API, "Manage Direct Messages").
  private mutating func checkLength(_ channel: Channel, _ node: Node?) {
    guard let node, channel.maxLength > 10_000 else { return }
    let path = ValuePath.document.key("channel").key("max_length")
    if (1...100_000).contains(channel.maxLength) {
      diagnostics.append(.outOfRange(node, .integer(1...10_000), at: path))
    }
  }

  // MARK: Members

  private mutating func conditions(_ context: DecodingContext) -> [NamedCondition] {
    var conditions: [NamedCondition] = []
    var names: [Located<String>] = []
    var uses: [String: [ConditionUse]] = [:]
    for entry in unique("conditions", "condition") {
      guard let key = entry.key.scalar else { continue }
      let name = Located(key.text, at: entry.key.place)
      let path = ValuePath.document.key("conditions").key(name.value).owned(by: "condition `\(name.value)`")
      var decoder = ConditionDecoder(context)
      let condition = decoder.condition(entry.value, at: path)
      diagnostics += decoder.diagnostics
      names.append(name)
      uses[name.value] = decoder.uses
      if let condition { conditions.append(NamedCondition(name: name, condition: condition)) }
    }
    conditionNames = Set(names.map(\.value))
    checkUses(uses.values.flatMap { $0 })
    references.checkCycles(of: names, uses: uses)
    return conditions
  }

  private var conditionNames = Set<String>()

  private mutating func checkUses(_ uses: [ConditionUse]) {
    if sections.isComplete { references.checkConditions(uses, known: conditionNames) }
  }

  private mutating func callsToAction(_ channel: Channel, _ zone: Zone) -> [CallToAction] {
    var ctas: [CallToAction] = []
    for entry in unique("ctas", "cta") {
      guard let name = entry.key.scalar?.text else { continue }
      let cta = CallToAction(reading: entry, zone: zone)
      var check = CallToActionCheck(channel: channel)
      check.check(entry, as: cta, at: ValuePath.document.key("ctas").key(name).owned(by: "cta `\(name)`"))
      diagnostics += check.diagnostics
      if let cta { ctas.append(cta) }
    }
    return ctas
  }

  private mutating func rules(_ context: DecodingContext) -> ([Rule], [IncompleteRule]) {
    var rules: [Rule] = []
    var ids: [String: Span] = [:]
    let nodes = (sections.entries["rules"] ?? []).flatMap { entry in
      (entry.value.sequence ?? []).enumerated().map { (node: $1, path: ValuePath.document.key("rules").item($0)) }
    }
    let documents = sections.documents
    let (found, stretches) = SideBySide.chunks(
      of: nodes.count, beside: { Self.problems(of: documents, context.zone) }
    ) { chunk in
      var reader = RuleReader(context)
      let read = nodes[chunk].map { reader.rule($0.node, at: $0.path) }
      return (reader: reader, rules: read)
    }
    diagnostics.insert(contentsOf: found, at: 0)
    var reader = RuleReader(context)
    for stretch in stretches { reader.add(stretch.reader) }
    for (stretch, first) in zip(stretches, stride(from: 0, to: nodes.count, by: SideBySide.chunkSize)) {
      for (offset, rule) in stretch.rules.enumerated() {
        let (node, path) = nodes[first + offset]
        if let id = node["id"]?.locatedText {
          if let first = ids[id.value] {
            diagnostics.append(.duplicateID("rule", id, first: first, at: path))
            continue
          }
          ids[id.value] = id.span
        }
        if let rule { rules.append(rule) }
      }
    }
    diagnostics += reader.diagnostics
    checkUses(reader.uses)
    if sections.isComplete {
      let known = Set(sections.members(of: "ctas").compactMap { $0.key.scalar?.text })
      references.checkCallsToAction(reader.callsToAction, known: known)
    }
    return (Self.inOrder(rules), reader.incomplete)
  }

  /// Priority from high to low, then file and place: the order in which they were read, since sorting here is stable.
  private static func inOrder(_ rules: [Rule]) -> [Rule] {
    rules.enumerated().sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }.map(\.element)
  }
}

extension Diagnostic {
  static func notARuleFile(_ document: Node) -> Diagnostic {
    Diagnostic(
      .ruleWrongType, "a rule file wants a mapping", at: document.sequence?.first?.place ?? document.place,
      label: "this is \(document.preciseKindName)",
      help: document.sequence != nil ? "write `rules:` above the list" : "start with a key such as `rules:`")
  }
}
