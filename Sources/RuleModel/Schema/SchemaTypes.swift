import CivilTime
import Diagnostics

extension SchemaDefinitions {
  /// The schema of a value.
  mutating func schema(of type: ValueType) -> JSONValue {
    switch type {
    case .mapping(let mapping): return reference(to: mapping)
    case .entries(let entries): return self.entries(entries)
    case .condition: return Self.reference("condition")
    case .either(let one, let other): return ["anyOf": [schema(of: one), schema(of: other)]]
    case .list(let item, let single, let most):
      let item = schema(of: item)
      let size: [JSONValue.Member] = [.init("minItems", 1)] + (most.map { [.init("maxItems", .int($0))] } ?? [])
      let list = JSONValue.object([.init("type", "array"), .init("items", item)] + size)
      return single ? ["anyOf": [item, list]] : list
    default: return SchemaScalars.schema(of: type)
    }
  }

  private mutating func entries(_ entries: EntriesDefinition) -> JSONValue {
    let names: JSONValue =
      switch entries.names {
      case .kebabCase: ["pattern": .string(SchemaScalars.kebabCase)]
      case .attribute: ["pattern": .string("^" + SchemaScalars.attributeName + "$")]
      case .check: ["enum": .array(RuleLanguage.checks.map(JSONValue.string))]
      case .utm: ["enum": .array(RuleLanguage.utmNames.map(JSONValue.string))]
      }
    return ["type": "object", "propertyNames": names, "additionalProperties": schema(of: entries.value)]
  }
}

/// Schemas of single values. Patterns are regular expressions of ECMA-262, as JSON Schema has them.
enum SchemaScalars {
  static let kebabCase = "^[a-z0-9]+(-[a-z0-9]+)*$"
  static let attributeName = "[A-Za-z][A-Za-z0-9_-]*"

  private static let duration = "([0-9]+[smhdw])+"
  private static let date = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
  private static let clock = #"[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"#
  private static let zone = "([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)"
  private static let time = "\(date)([Tt ]\(clock)\(zone)?)?"
  private static let dayTime = "([01]?[0-9]|2[0-3]):[0-5][0-9]"

  /// - Parameter type: not a list, a mapping or a choice between types.
  static func schema(of type: ValueType) -> JSONValue {
    switch type {
    case .text, .template: text
    case .id:
      ["type": ["string", "integer"], "pattern": .string(kebabCase), "minimum": 0, "examples": ["new-founders"]]
    case .templateName:
      texts(#"^(?!.*\.liquid$)(?!(.*/)?\.{0,2}(/|$))[^\\]*\S[^\\]*$"#, examples: ["founders", "intro/founders"])
    case .integer(let range) where range.count == 1: ["const": .int(range.lowerBound)]
    case .integer(let range):
      ["type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
    case .flag: ["type": "boolean"]
    case .percentage: string(#"^(100(\.0*)?|[0-9]{1,2}(\.[0-9]*)?)%$"#, examples: ["5%"])
    case .duration(let least):
      string((least > .seconds(0) ? "^(?=.*[1-9])" : "^") + duration + "$", examples: ["30m", "1d12h"])
    case .cooldown: string("^(none|forever|\(duration))$", examples: ["forever", "30d"])
    case .time: string("^\(time)$", examples: ["2026-03-01", "2026-03-01T18:00"])
    case .moment: string("^(\(time)|\(duration))$", examples: ["2026-03-01T18:00", "7d"])
    case .dayTimes: string("^ *\(dayTime) *[-–] *(\(dayTime)|24:00) *$", examples: ["09:00-17:00"])
    case .weekday: weekday
    case .timeZone: ["type": "string", "pattern": #"\S"#, "examples": ["Europe/London"]]
    case .language: string("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", examples: ["en", "pt-BR"])
    case .domain: string(#"^[^\s./:@-]([^\s./:@]*)(\.[^\s./:@]+)+$"#, examples: ["example.com"])
    case .handle: texts("^@?[A-Za-z0-9_.-]+$", examples: ["@harbour"])
    case .choice(let choice): ["enum": .array(choice.values.map(JSONValue.string))]
    case .list, .mapping, .entries, .condition, .either: .bool(true)
    }
  }

  /// A text that isn't only blanks; numbers count as texts.
  static let text: JSONValue = ["type": ["string", "number"], "pattern": #"\S"#]

  private static func string(_ pattern: String, examples: [JSONValue]) -> JSONValue {
    ["type": "string", "pattern": .string(pattern), "examples": .array(examples)]
  }

  private static func texts(_ pattern: String, examples: [JSONValue]) -> JSONValue {
    ["type": ["string", "number"], "pattern": .string(pattern), "examples": .array(examples)]
  }

  /// Editors offer the short names; the rule language takes either, in any case.
  private static var weekday: JSONValue {
    let pattern = Weekday.allCases.map { day in
      [day.abbreviation, day.name].map { name in
        name.lowercased().map { "[\($0.uppercased())\($0)]" }.joined()
      }.joined(separator: "|")
    }.joined(separator: "|")
    return [
      "anyOf": [
        ["enum": .array(Weekday.allCases.map { .string($0.abbreviation) })],
        ["type": "string", "pattern": .string("^(\(pattern))$")],
      ]
    ]
  }
}
