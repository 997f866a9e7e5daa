/// All rule files together, decoded: what the engine compiles.
public struct RuleSet: Sendable {
  public var brand: Brand
  public var channel: Channel
  public var policy: Policy
  public var attributes: [AttributeDeclaration]
  public var conditions: [NamedCondition]
  public var ctas: [CallToAction]
  /// In the order in which they are looked at: priority from high to low, then file path, then place in the file.
  public var rules: [Rule]
  /// What could be read of rules with mistakes in them, so that the rest of them can be looked through as well.
  public var incomplete: [IncompleteRule] = []

  public init(
    brand: Brand = Brand(name: ""), channel: Channel = Channel(), policy: Policy = Policy(),
    attributes: [AttributeDeclaration] = [], conditions: [NamedCondition] = [], ctas: [CallToAction] = [],
    rules: [Rule] = []
  ) {
    self.brand = brand
    self.channel = channel
    self.policy = policy
    self.attributes = attributes
    self.conditions = conditions
    self.ctas = ctas
    self.rules = rules
  }
}

/// A condition under a name, for `use`.
public struct NamedCondition: Sendable {
  public let name: Located<String>
  public let condition: Condition

  public init(name: Located<String>, condition: Condition) {
    self.name = name
    self.condition = condition
  }
}

/// The readable parts of a rule that has a mistake.
public struct IncompleteRule: Sendable {
  /// Each to be looked at by itself: how they were joined is not kept.
  public let conditions: [Condition]
  /// The rule as if it stood without its conditions, with what it sends; nil when that couldn't be read.
  public let sender: Rule?
}
