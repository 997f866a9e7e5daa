import Diagnostics
import YAMLSource

// The wording of what can be wrong with conditions.
extension Diagnostic {
  static func unknownOperator(_ place: Span, _ name: String, _ field: Field, at path: ValuePath) -> Diagnostic {
    let usable = operators(for: field.kind)
    let help: String? =
      if Synonyms.nearest(to: name, in: usable) != nil {
        Synonyms.help(for: name, in: usable)
      } else if name.allSatisfy(\.isNumber) {
        "write numbers without commas"
      } else if let other = Synonyms.nearest(to: name, in: Operator.allCases.map(\.rawValue)) {
        "`\(other)` can't be used with `\(field.name)`, which is \(field.kind.noun)"
      } else {
        Synonyms.helpOrList(for: name, in: usable)
      }
    return Diagnostic(
      .ruleUnknownOperator, "unknown operator `\(name)`", at: place, label: "not an operator", notes: path.notes,
      help: help)
  }

  static func operatorNotForField(_ place: Span, _ name: String, _ field: Field, at path: ValuePath) -> Diagnostic {
    let equivalent: String? =
      switch (name, field.kind) {
      case ("has_word", .set), ("contains", .set), ("matches", .set): "did you mean `contains_any`?"
      case ("contains_any", .text): "did you mean `has_word`?"
      case ("contains_all", .text): "did you mean `has_word` with `all_of: true` beside it?"
      default: nil
      }
    let usable = operators(for: field.kind).filter { OperatorModifier(rawValue: $0) == nil }
    return Diagnostic(
      .ruleOperatorNotForField, "`\(name)` can't be used with `\(field.name)`", at: place,
      label: "`\(field.name)` is \(field.kind.noun)", notes: path.notes,
      help: equivalent ?? "use " + usable.map { "`\($0)`" }.joined(separator: ", "))
  }

  static func unlistedValue(_ node: Node, _ text: String, of field: Field, _ values: [String], at path: ValuePath)
    -> Diagnostic
  {
    Diagnostic(
      .ruleUnknownValue, "`\(text)` is not a value of `\(field.name)`", at: node.place, notes: path.notes,
      help: Synonyms.helpOrList(for: text, in: values))
  }

  static func missingOperator(_ node: Node, _ field: Field, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleMissingOperator, "`\(field.name)` has no operator", at: node.place, notes: path.notes,
      help: "add one, such as `\(Operator.standard(for: field.kind).rawValue)`")
  }

  static func notANumber(_ node: Node, at path: ValuePath) -> Diagnostic {
    let name = path.isItem ? "an item of `\(path.name)`" : "`\(path.name)`"
    var help: String?
    if node.isGroupedNumber {
      help = "write `\((node.scalar?.text ?? "").filter(\.isNumber))`"
    } else if let text = node.scalar?.text, node.isText {
      let digits = text.filter { $0.isASCII && $0.isNumber }
      let isGrouped = text.allSatisfy {
        $0.isASCII && ($0.isNumber || $0 == "," || $0 == "_" || $0 == "'" || $0 == " ")
      }
      if isGrouped, !digits.isEmpty {
        help = "write `\(digits)`"
      } else if text.lowercased().hasSuffix("k"), let thousands = Int(text.dropLast()),
        (0..<1_000_000_000).contains(thousands)
      {
        help = "write `\(thousands * 1000)`"
      }
    }
    return Diagnostic(
      .ruleWrongType, "\(name) wants a number", at: node.place, label: "this is \(node.preciseKindName)",
      notes: path.notes, help: help)
  }

  private static func operators(for kind: FieldKind) -> [String] {
    Operator.allCases.filter { $0.applies(to: kind) }.map(\.rawValue)
      + (kind == .text ? OperatorModifier.allCases.map(\.rawValue) : [])
  }
}

extension FieldKind {
  /// With its article: `a number`.
  var noun: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "a truth value"
    case .time: "a time"
    case .duration: "a duration"
    case .set: "a set"
    }
  }
}
