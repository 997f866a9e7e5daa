import Diagnostics

/// A place in a template that renders another.
public struct PartialReference: Sendable, Hashable {
  /// Nil where the name is computed, which only `include` can do.
  public let name: String?
  public let span: Span
  /// Whether the other template sees only its arguments and the globals, as with `render`.
  public let isIsolated: Bool
  /// The variables that it is given beside those that every template sees.
  public let arguments: [String]
  /// The variables of the template itself that the other one sees, too; none where it is isolated.
  public let shared: Set<String>
  /// Whether it stands in no `if`, `case` or loop, so that every rendering comes by.
  public let isAlways: Bool
}

extension Template {
  /// Every `render` and `include`, in the order in which they stand in the template.
  public var partials: [PartialReference] { partials(given: { _ in [] }) }

  /// - Parameter given: the names that the template of a name gives values to, with those that it includes; nil stands for a computed name.
  public func partials(given: @escaping (String?) -> Set<String>) -> [PartialReference] {
    var collector = VariableCollector(given: given)
    collector.collect(body)
    return collector.partials
  }

  /// The variables that the template gives values to by itself: by `assign`, `capture`, `increment`.
  public var assignedNames: Set<String> { AssignedNames(body).all }
}
