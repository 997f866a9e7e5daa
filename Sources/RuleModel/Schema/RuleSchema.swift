import Diagnostics

/// The JSON Schema of rule files (draft 2020-12), written from the definition that files are decoded by, so that editors complete and
/// check what `lint` takes.
///
/// A schema sees one value at a time. What needs several places, such as a name that has to be defined elsewhere, is left to `lint`.
public enum RuleSchema {
  /// The schema as JSON text, two spaces a level, with a line break at the end.
  public static func text() -> String { schema.text(indent: 2) + "\n" }

  static var schema: JSONValue {
    var definitions = SchemaDefinitions()
    let document = definitions.object(of: RuleLanguage.document)
    definitions.addConditions()
    let head: [JSONValue.Member] = [
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("title", "Welcome rule file"),
      .init(
        "description", "Rules, calls to action and policy of welcome messages. `welcome lint` checks more than this."),
    ]
    // An empty document is a rule file, too.
    let body: [JSONValue.Member] =
      [
        .init("type", ["object", "null"])
      ] + document.filter { $0.name != "type" }
    return .object(head + body + [.init("$defs", .object(definitions.sorted))])
  }
}

/// The parts of the schema that others refer to, by name.
struct SchemaDefinitions {
  private var parts: [String: JSONValue] = [:]
  /// The keys of the mapping that a name stands for.
  private var keys: [String: [String]] = [:]

  var sorted: [JSONValue.Member] {
    parts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) }
  }

  mutating func add(_ name: String, _ value: JSONValue) { parts[name] = value }

  /// A reference to a mapping's definition, which is added when it isn't there yet. Of two different mappings that are called the
  /// same, as `per_follower` is in the policy and in a code, the second is written out where it is used.
  mutating func reference(to mapping: MappingDefinition) -> JSONValue {
    let name = Self.name(of: mapping)
    let names = mapping.keys.map(\.name)
    if let taken = keys[name], taken != names { return .object(object(of: mapping)) }
    if keys[name] == nil {
      keys[name] = names
      parts[name] = .object(object(of: mapping))
    }
    return Self.reference(name)
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  /// `a quick reply` gives `quick-reply`.
  private static func name(of mapping: MappingDefinition) -> String {
    var words = mapping.noun.split(separator: " ").map(String.init)
    if words.count > 1, ["a", "an", "the"].contains(words[0]) { words.removeFirst() }
    return Name.kebabCase(words.joined(separator: "-"))
  }

  /// The members of a schema for a mapping.
  mutating func object(of mapping: MappingDefinition) -> [JSONValue.Member] {
    var properties: [JSONValue.Member] = []
    for key in mapping.keys {
      let schema = self.schema(of: key.type)
      properties.append(.init(key.name, schema.described(key.documentation)))
    }
    var members: [JSONValue.Member] = [.init("type", "object"), .init("properties", .object(properties))]
    let required = mapping.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    members.append(.init("additionalProperties", false))
    if mapping.isNeverEmpty { members.append(.init("minProperties", 1)) }
    if !mapping.exactlyOne.isEmpty {
      members.append(.init("oneOf", .array(mapping.exactlyOne.map { ["required": [.string($0)]] })))
    }
    return members
  }
}

extension JSONValue {
  /// The same schema with a description in front.
  func described(_ text: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object([Member("description", .string(text))] + members)
  }
}
