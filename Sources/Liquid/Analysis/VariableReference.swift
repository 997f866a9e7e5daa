import Diagnostics

/// A place in a template where a variable is looked up.
public struct VariableReference: Sendable, Hashable {
  /// The names that lead to the value: `["follower", "first_name"]`; `[0]` for an index. It ends before the first part that is computed.
  public let path: [String]
  public let span: Span
  /// Whether the path is all of it; false where a computed part was left away.
  public let isComplete: Bool
  /// Whether it stands in something that prints: an output, `echo`, `cycle`.
  public let isPrinted: Bool
  /// Whether its value goes through a `default` filter.
  public let hasDefault: Bool
  /// Whether its first name is one that the template itself gives: by `assign`, `capture`, a loop, a counter.
  public let isLocal: Bool
  /// The paths that conditions around it say are there.
  public let guards: [[String]]
  /// Whether a condition around it says that the value is there: `{% if follower.city %}{{ follower.city }}{% endif %}`.
  public var isGuarded: Bool { isComplete && guards.contains(path) }
  /// Names of the filters that its value goes through, in order.
  public let filters: [String]
}

extension Template {
  /// Every reference to a variable, in the order in which they stand in the template.
  public var variables: [VariableReference] { variables(given: { _ in [] }) }

  /// - Parameter given: the names that the template of a name gives values to, with those that it includes; nil stands for a computed name.
  public func variables(given: @escaping (String?) -> Set<String>) -> [VariableReference] {
    var collector = VariableCollector(given: given)
    collector.collect(body)
    return collector.references
  }
}
