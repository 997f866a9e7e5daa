import Diagnostics
import YAMLSource

// The wording of what can be wrong with conditions.
extension Diagnostic {
  static func unknownOperator(_ place: Span, _ name: String, _ field: Field, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleUnknownOperator, "unknown operator `\(name)`", at: place, label: "not an operator", notes: path.notes,
      help: Synonyms.helpOrList(for: name, in: operators(for: field.kind)))
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

  static func missingOperator(_ node: Node, _ field: Field, at path: ValuePath) -> Diagnostic {
    Diagnostic(
      .ruleMissingOperator, "`\(field.name)` has no operator", at: node.place, notes: path.notes,
      help: "add one, such as `\(Operator.standard(for: field.kind).rawValue)`")
  }

  static func notANumber(_ node: Node, at path: ValuePath) -> Diagnostic {
    let name = path.isItem ? "an item of `\(path.name)`" : "`\(path.name)`"
    var help: String?
    if let text = node.scalar?.text, node.isText {
      let digits = text.filter { $0.isASCII && $0.isNumber }
      let isGrouped = text.allSatisfy {
        $0.isASCII && ($0.isNumber || $0 == "," || $0 == "_" || $0 == "'" || $0 == " ")
      }
      if isGrouped, !digits.isEmpty {
        help = "write `\(digits)`"
      } else if text.lowercased().hasSuffix("k"), let thousands = Int(text.dropLast()), thousands < 1_000_000_000 {
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
