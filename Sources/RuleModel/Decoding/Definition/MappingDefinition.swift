/// The keys that a mapping of the rule language may have. Decoding reads by it, and the JSON Schema is written from it.
public struct MappingDefinition: Sendable {
  /// What such a mapping is called in messages, with its article: `a rule`.
  public let noun: String
  /// In the order in which the reference lists them.
  public let keys: [KeyDefinition]
  /// Keys of which exactly one must be there; empty when there is no such choice.
  public let exactlyOne: [String]
  /// Whether a mapping without any key means nothing.
  public let isNeverEmpty: Bool

  public init(_ noun: String, keys: [KeyDefinition], exactlyOne: [String] = [], isNeverEmpty: Bool = false) {
    self.isNeverEmpty = isNeverEmpty
    self.noun = noun
    self.keys = keys
    self.exactlyOne = exactlyOne
  }

  public subscript(name: String) -> KeyDefinition? { keys.first { $0.name == name } }
}

/// One key of a mapping.
public struct KeyDefinition: Sendable {
  public let name: String
  public let type: ValueType
  public let isRequired: Bool
  /// One sentence for the reference and for editors.
  public let documentation: String

  public init(_ name: String, _ type: ValueType, required: Bool = false, _ documentation: String) {
    self.name = name
    self.type = type
    isRequired = required
    self.documentation = documentation
  }
}

/// A mapping whose keys are names that its author chooses, or that are known elsewhere.
public struct EntriesDefinition: Sendable {
  public enum Names: Sendable, Hashable {
    /// Lower-case letters, digits and single hyphens.
    case kebabCase
    /// Letters, digits, `_` and `-`, from a letter on.
    case attribute
    /// The codes of the quality gate's checks.
    case check
    /// Query items of a link, known without their prefix `utm_`.
    case utm
  }

  /// What an entry is called: `cta`.
  public let noun: String
  public let names: Names
  public let value: ValueType

  public init(_ noun: String, names: Names, _ value: ValueType) {
    self.noun = noun
    self.names = names
    self.value = value
  }
}
