import Diagnostics

extension SchemaDefinitions {
  /// What stands under `when` and under each of `conditions`, and the tests of each kind of field.
  mutating func addConditions() {
    add("condition", .object(condition))
    for kind in FieldKind.allCases { add("\(kind.schemaName)-test", test(of: kind)) }
    // An attribute's type is known where it is declared, not where it is used.
    add(
      "attribute-test",
      ["anyOf": .array(FieldKind.allCases.map { SchemaDefinitions.reference("\($0.schemaName)-test") })])
  }

  private var condition: [JSONValue.Member] {
    let list: JSONValue = ["type": "array", "items": SchemaDefinitions.reference("condition"), "minItems": 1]
    let groups: [JSONValue.Member] = [
      .init("all", list.described("Every one of these holds.")),
      .init("any", list.described("At least one of these holds.")),
      .init("none", list.described("Not one of these holds; a missing value counts as not holding.")),
      .init("use", ["description": "A named condition holds.", "type": "string", "pattern": #"\S"#]),
    ]
    let fields = Field.builtIn.map { field in
      JSONValue.Member(
        field.name, SchemaDefinitions.reference("\(field.kind.schemaName)-test").described(field.documentation))
    }
    return [
      .init("description", "All entries must hold. A missing value satisfies no operator but `exists: false`."),
      .init("type", "object"),
      .init("minProperties", 1),
      .init("properties", .object(groups + fields)),
      .init(
        "patternProperties",
        .object([
          .init(
            #"^attributes\."# + SchemaScalars.attributeName + "$",
            SchemaDefinitions.reference("attribute-test").described("One of the brand's own fields."))
        ])),
      .init("additionalProperties", false),
    ]
  }

  /// A value alone, a list of such, or operators.
  private func test(of kind: FieldKind) -> JSONValue {
    let usable = Operator.allCases.filter { $0.applies(to: kind) }
    var properties = usable.map { op in
      JSONValue.Member(op.rawValue, op.operandSchema(for: kind).described(op.documentation))
    }
    if kind == .text {
      properties += OperatorModifier.allCases.map {
        JSONValue.Member($0.rawValue, ["description": .string($0.documentation), "type": "boolean"])
      }
    }
    let operators: JSONValue = [
      "type": "object",
      "properties": .object(properties),
      "additionalProperties": false,
      "anyOf": .array(usable.map { ["required": [.string($0.rawValue)]] }),
    ]
    let standard = Operator.standard(for: kind)
    return ["anyOf": [standard.operandSchema(for: kind).described("Short for `\(standard.rawValue)`."), operators]]
  }
}

extension Operator {
  fileprivate func operandSchema(for kind: FieldKind) -> JSONValue {
    let operand = kind.operandSchema
    return switch operands {
    case .one: operand
    case .oneOrMore: ["anyOf": [operand, ["type": "array", "items": operand, "minItems": 1]]]
    case .pair: ["type": "array", "items": operand, "minItems": 2, "maxItems": 2]
    case .flag: ["type": "boolean"]
    }
  }
}

extension FieldKind {
  fileprivate var schemaName: String { rawValue }

  fileprivate var operandSchema: JSONValue {
    switch self {
    case .text, .set: SchemaScalars.text
    case .number: ["type": "number"]
    case .flag: ["type": "boolean"]
    case .time: SchemaScalars.schema(of: .time)
    case .duration: SchemaScalars.schema(of: .duration)
    }
  }
}
