import CivilTime
import Diagnostics
import Events
import YAMLSource

/// Reads one rule from a node that has been checked, and reports what a check of single keys can't see.
struct RuleReader: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var uses: [ConditionUse] = []
  /// The CTAs that messages name.
  private(set) var callsToAction: [(name: Located<String>, path: ValuePath)] = []
  /// What could be read of the rules that weren't returned.
  private(set) var incomplete: [IncompleteRule] = []

  private let context: DecodingContext

  init(_ context: DecodingContext) { self.context = context }

  /// Adds what was found in the rules behind these.
  mutating func add(_ later: RuleReader) {
    diagnostics += later.diagnostics
    uses += later.uses
    callsToAction += later.callsToAction
    incomplete += later.incomplete
  }

  /// Nil when something that makes it a rule is missing or wrong.
  mutating func rule(_ node: Node, at path: ValuePath) -> Rule? {
    guard node.mapping != nil else { return nil }
    let place = path.text
    let id = node["id"]?.locatedText
    let path = id.map { path.owned(by: "rule `\($0.value)`") } ?? path
    let trigger = trigger(of: node["on"])
    var conditions = ConditionDecoder(context, events: trigger?.types ?? [])
    // Where its conditions stand beside it instead, that has been reported.
    let isMisplaced =
      node["when"]?.scalar?.value == .null
      && node.mapping?.contains { Diagnostic.isOfConditions($0.key.scalar?.text ?? "") } == true
    let when =
      isMisplaced ? nil : node["when"].flatMap { conditions.condition($0, at: path.key("when")) }
    diagnostics += conditions.diagnostics
    uses += conditions.uses
    let window = node["window"].flatMap { readWindow($0, at: path.key("window")) }
    let action = readAction(node, at: path)
    let isComplete = (when == nil) == (node["when"] == nil) && (window == nil) == (node["window"] == nil)
    guard let id, let trigger, let action, isComplete else {
      var sender: Rule?
      if case .send? = action, let action {
        let id = id ?? Located(place, at: node.place)
        sender = Rule(id: id, trigger: trigger ?? .any, action: action, span: node.place, path: place)
      }
      incomplete.append(
        IncompleteRule(conditions: conditions.salvaged + [when].compactMap { $0 }, sender: sender))
      return nil
    }
    return Rule(
      id: id, description: node["description"]?.textValue, trigger: trigger,
      priority: node["priority"]?.intValue ?? 0, when: when, window: window,
      cooldown: node["cooldown"]?.cooldownValue, action: action, holdout: node["holdout"]?.shareValue ?? 0,
      isFinal: node["final"]?.flagValue ?? false, span: node.place, path: place)
  }

  private func trigger(of node: Node?) -> Trigger? {
    guard let names = node?.itemsOrSelf.compactMap(\.textValue), !names.isEmpty else { return nil }
    if names.contains("any") { return .any }
    let types = Set(names.compactMap { EventType(rawValue: $0) })
    return types.isEmpty ? nil : Trigger(types)
  }

  private mutating func readWindow(_ node: Node, at path: ValuePath) -> Window? {
    guard node.mapping != nil else { return nil }
    let from = node["from"]?.timeValue(in: context.zone)
    let until = node["until"]?.timeValue(in: context.zone)
    if let from, let until, from >= until {
      diagnostics.append(.rangeReversed(node.place, "the window ends before it starts", at: path))
      return nil
    }
    // Half a window would be open where the whole one is shut.
    guard (from == nil) == (node["from"] == nil), (until == nil) == (node["until"] == nil) else { return nil }
    if node.mapping?.isEmpty == true { diagnostics.append(.emptyList(node, at: path)) }
    return Window(from: from, until: until, span: node.place)
  }

  // MARK: What happens

  private mutating func readAction(_ node: Node, at path: ValuePath) -> Action? {
    let place = node["id"]?.place ?? node.mapping?.first?.key.place ?? node.place
    switch (node["skip"], node["send"]) {
    case (nil, nil):
      // A misspelt key has been reported.
      let keys = node.mapping?.compactMap { $0.key.scalar?.text } ?? []
      let known = RuleLanguage.rule.keys.map(\.name)
      let isMeant = keys.contains { key in
        !known.contains(key) && ["skip", "send"].contains(Synonyms.nearest(to: key, in: known))
      }
      if isMeant { return nil }
      diagnostics.append(
        Diagnostic(
          .ruleNoAction, "this rule does nothing", at: place, notes: path.notes,
          help: "add `send:` with a message, or `skip:` with a reason"))
      return nil
    case (.some, .some):
      diagnostics.append(
        Diagnostic(
          .ruleTwoActions, "this rule has both `send` and `skip`", at: key("skip", of: node).place,
          secondary: [.init(key("send", of: node).place, "and here it sends")], notes: path.notes,
          help: "remove one of the two"))
      return nil
    case (let skip?, nil):
      for name in ["holdout", "cooldown", "final"] where node[name] != nil {
        diagnostics.append(
          .unusedKey(key(name, of: node).place, name, "a rule that skips sends nothing", at: path))
      }
      return skip.locatedText.map { .skip($0) }
    case (nil, let send?): return readSend(send, at: path.key("send")).map { .send($0) }
    }
  }

  private mutating func readSend(_ node: Node, at path: ValuePath) -> Send? {
    guard node.mapping != nil else { return nil }
    let cta = readCallToAction(node["cta"], at: path.key("cta"))
    let hasBody = node["template"] != nil || node["message"] != nil
    guard let list = node["variants"] else {
      return readVariant(node, name: "default", cta: nil, at: path).map {
        Send(variants: [$0], cta: cta, delay: node["delay"]?.durationValue, span: node.place)
      }
    }
    if hasBody {
      let other = node["template"] != nil ? "template" : "message"
      diagnostics.append(.twoMessages(key("variants", of: node).place, key(other, of: node).place, at: path))
      return nil
    }
    for name in ["purpose", "value", "lang"] where node[name] != nil {
      diagnostics.append(.unusedKey(key(name, of: node).place, name, "it belongs to a variant's `message`", at: path))
    }
    let variants = readVariants(list, at: path.key("variants"))
    return variants.map { Send(variants: $0, cta: cta, delay: node["delay"]?.durationValue, span: node.place) }
  }

  private mutating func readVariants(_ list: Node, at path: ValuePath) -> [Variant]? {
    guard let items = list.sequence, !items.isEmpty else { return nil }
    var variants: [Variant] = []
    var names: [String: Span] = [:]
    for (index, item) in items.enumerated() where item.mapping != nil {
      let inner = path.item(index)
      let name = item["name"]?.locatedText
      if name == nil, item["name"] == nil, items.count > 1, let key = RuleLanguage.variant["name"] {
        diagnostics.append(.missingKey(key, of: RuleLanguage.variant, in: item, at: inner))
      }
      if let name, let first = names.updateValue(name.span, forKey: name.value) {
        diagnostics.append(.duplicateID("variant", name, first: first, at: inner))
      }
      let cta = readCallToAction(item["cta"], at: inner.key("cta"))
      if let variant = readVariant(item, name: name?.value ?? "default", cta: cta, at: inner) {
        variants.append(variant)
      }
    }
    if variants.count == items.count, variants.allSatisfy({ $0.weight == 0 }) {
      diagnostics.append(
        Diagnostic(
          .ruleNoWeight, "all variants have the weight 0", at: list.place, notes: path.notes,
          help: "give at least one of them a weight"))
    }
    return variants.count == items.count ? variants : nil
  }

  /// - Parameter node: a variant, or `send` itself when it has no variants.
  private mutating func readVariant(_ node: Node, name: String, cta: Located<String>?, at path: ValuePath) -> Variant? {
    let body: Variant.Body
    switch (node["template"], node["message"]) {
    case (nil, nil):
      diagnostics.append(.noMessage(node, at: path))
      return nil
    case (.some, .some):
      diagnostics.append(.twoMessages(key("message", of: node).place, key("template", of: node).place, at: path))
      return nil
    case (let template?, nil):
      for name in ["purpose", "value", "lang"] where node[name] != nil {
        diagnostics.append(
          .unusedKey(key(name, of: node).place, name, "it belongs in the template's front matter", at: path))
      }
      guard let template = template.locatedText else { return nil }
      body = .template(template)
    case (nil, let message?):
      guard let message = message.templateText else { return nil }
      body = .message(message, purpose: node["purpose"]?.locatedText, value: node["value"]?.templateText)
    }
    return Variant(
      name: name, weight: node["weight"]?.intValue ?? 1, body: body, cta: cta,
      lang: node["lang"]?.textValue, span: node.place)
  }

  private mutating func readCallToAction(_ node: Node?, at path: ValuePath) -> Located<String>? {
    guard let name = node?.locatedText else { return nil }
    callsToAction.append((name, path))
    return name
  }

  private func key(_ name: String, of node: Node) -> Node {
    node.mapping?.first { $0.key.scalar?.text == name }?.key ?? node
  }
}
