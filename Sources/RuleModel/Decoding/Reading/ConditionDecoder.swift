import Diagnostics
import Events
import YAMLSource

/// Reads conditions: what stands under `when` or in `conditions`. A condition with a mistake in it is reported and not returned, since
/// half a condition would let through what the whole one keeps out.
struct ConditionDecoder {
  private(set) var diagnostics: [Diagnostic] = []
  /// Every `use` that was read.
  private(set) var uses: [ConditionUse] = []
  /// The sound parts of conditions that were not returned because of others.
  private(set) var salvaged: [Condition] = []

  private let context: DecodingContext
  private var attributes: [String: AttributeDeclaration] { context.attributes }
  /// The event types of the rule; empty where there is no rule.
  private let events: [EventType]

  init(_ context: DecodingContext, events: Set<EventType> = []) {
    self.context = context
    self.events = EventType.allCases.filter(events.contains)
  }

  private static let groups = ["all", "any", "none", "use"]
  private static let fields = Dictionary(uniqueKeysWithValues: Field.builtIn.map { ($0.name, $0) })

  /// - Parameter path: of the condition itself.
  mutating func condition(_ node: Node, at path: ValuePath) -> Condition? {
    guard let entries = node.mapping else {
      report(.wrongType(node, .condition, at: path))
      return nil
    }
    guard !entries.isEmpty else {
      report(.emptyList(node, at: path))
      return nil
    }
    let parts = entries.map { entry($0, at: path) }
    let conditions = parts.compactMap { $0 }
    guard conditions.count == parts.count else {
      salvaged += conditions
      return nil
    }
    return conditions.count == 1 ? conditions.first : Condition(.all(conditions), span: node.place)
  }

  private mutating func entry(_ entry: Node.Entry, at path: ValuePath) -> Condition? {
    guard let name = entry.key.scalar?.text else { return nil }
    let inner = path.key(name)
    switch name {
    case "all": return group(entry, at: inner).map { Condition(.all($0), span: Self.span(entry)) }
    case "any": return group(entry, at: inner).map { Condition(.any($0), span: Self.span(entry)) }
    case "none": return group(entry, at: inner).map { Condition(.none($0), span: Self.span(entry)) }
    case "use": return use(entry, at: inner)
    default:
      guard let field = field(name, key: entry.key, at: path) else { return nil }
      return tests(of: field, entry, at: inner)
    }
  }

  private mutating func group(_ entry: Node.Entry, at path: ValuePath) -> [Condition]? {
    guard let items = entry.value.sequence else {
      report(.wrongType(entry.value, .list(.condition, single: false), at: path))
      return nil
    }
    guard !items.isEmpty else {
      report(.emptyList(entry.value, at: path))
      return nil
    }
    let parts = items.enumerated().map { condition($1, at: path.item($0)) }
    let conditions = parts.compactMap { $0 }
    if conditions.count == parts.count { return conditions }
    salvaged += conditions
    return nil
  }

  private mutating func use(_ entry: Node.Entry, at path: ValuePath) -> Condition? {
    guard entry.value.isText, let name = entry.value.locatedText, !name.value.isEmpty else {
      report(.wrongType(entry.value, .id, at: path))
      return nil
    }
    uses.append(ConditionUse(name: name, path: path))
    return Condition(.use(name.value), span: Self.span(entry))
  }

  // MARK: Fields

  private mutating func field(_ name: String, key: Node, at path: ValuePath) -> Field? {
    if let field = Self.fields[name] { return field }
    if name.hasPrefix("attributes.") {
      let attribute = String(name.dropFirst("attributes.".count))
      if let declared = attributes[attribute] { return .attribute(name: attribute, kind: declared.kind) }
      guard context.isComplete else { return nil }
      report(
        Diagnostic(
          .ruleUnknownField, "unknown field `\(name)`", at: key.place, label: "not declared under `attributes`",
          notes: path.notes,
          help: Suggestion.nearest(to: attribute, in: attributes.keys.sorted()).map {
            "did you mean `attributes.\($0)`?"
          }
            ?? "declare it: `attributes: { \(attribute): { type: string } }`"))
      return nil
    }
    let known = Self.groups + Field.builtIn.map(\.name) + attributes.keys.sorted().map { "attributes.\($0)" }
    let help: String? =
      if attributes[name] != nil {
        "did you mean `attributes.\(name)`?"
      } else if name == "attributes" {
        "write the name behind a point: `attributes.plan`"
      } else {
        Synonyms.help(for: name, in: known)
      }
    report(
      Diagnostic(
        .ruleUnknownField, "unknown field `\(name)`", at: key.place, label: notAField, notes: path.notes, help: help))
    return nil
  }

  private var notAField: String {
    switch events.count {
    case 0: "not a field"
    case 1: "not a field of event `\(events[0].rawValue)`"
    case EventType.allCases.count: "not a field of any event"
    default: "not a field of events " + events.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
  }

  /// The tests that stand under a field: operators, or a value alone.
  private mutating func tests(of field: Field, _ entry: Node.Entry, at path: ValuePath) -> Condition? {
    let fieldSpan = entry.key.place
    guard let operators = entry.value.mapping else {
      var operands = OperandDecoder(field: field, values: values(of: field), zone: context.zone)
      let test = operands.test(.standard(for: field.kind), entry.value, at: path)
      diagnostics += operands.diagnostics
      return test.map {
        Condition(
          .test(FieldTest(field: field, test: $0, fieldSpan: fieldSpan, span: entry.value.place)),
          span: Self.span(entry))
      }
    }
    let caseSensitive = modifier(.caseSensitive, in: operators, of: field, at: path)
    let allOf = modifier(.allOf, in: operators, of: field, at: path)
    let written = operators.filter { OperatorModifier(rawValue: $0.key.scalar?.text ?? "") == nil }
    guard !written.isEmpty else {
      report(.missingOperator(entry.value, field, at: path))
      return nil
    }
    let parts = written.map { test(of: field, $0, caseSensitive ?? false, allOf ?? false, fieldSpan, at: path) }
    let conditions = parts.compactMap { $0 }
    guard conditions.count == parts.count, caseSensitive != nil, allOf != nil else { return nil }
    return conditions.count == 1 ? conditions.first : Condition(.all(conditions), span: Self.span(entry))
  }

  private mutating func test(
    of field: Field, _ entry: Node.Entry, _ caseSensitive: Bool, _ allOf: Bool, _ fieldSpan: Span, at path: ValuePath
  ) -> Condition? {
    guard let name = entry.key.scalar?.text else { return nil }
    guard let op = Operator(rawValue: name) else {
      report(.unknownOperator(entry.key.place, name, field, at: path))
      return nil
    }
    guard op.applies(to: field.kind) else {
      report(.operatorNotForField(entry.key.place, name, field, at: path))
      return nil
    }
    var operands = OperandDecoder(field: field, values: values(of: field), zone: context.zone)
    let test = operands.test(op, entry.value, at: path.key(name))
    diagnostics += operands.diagnostics
    guard let test else { return nil }
    let span = Self.span(entry)
    return Condition(
      .test(
        FieldTest(
          field: field, test: test, caseSensitive: caseSensitive, allOf: allOf, fieldSpan: fieldSpan, span: span)),
      span: span)
  }

  /// The value of a modifier, false where it isn't written; nil after a report.
  private mutating func modifier(
    _ modifier: OperatorModifier, in entries: [Node.Entry], of field: Field, at path: ValuePath
  ) -> Bool? {
    guard let entry = entries.first(where: { $0.key.scalar?.text == modifier.rawValue }) else { return false }
    guard field.kind == .text else {
      report(.operatorNotForField(entry.key.place, modifier.rawValue, field, at: path))
      return nil
    }
    guard let flag = entry.value.flagValue else {
      report(.wrongType(entry.value, .flag, at: path.key(modifier.rawValue)))
      return nil
    }
    return flag
  }

  private func values(of field: Field) -> [String] {
    if case .attribute(let name, _) = field { attributes[name]?.values ?? [] } else { [] }
  }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// From a key to the end of its value.
  private static func span(_ entry: Node.Entry) -> Span {
    let start = entry.key.place.range.lowerBound
    return Span(entry.key.span.source, start..<max(start, entry.value.place.range.upperBound))
  }
}

/// A named condition that something relies on.
struct ConditionUse {
  let name: Located<String>
  let path: ValuePath
}
