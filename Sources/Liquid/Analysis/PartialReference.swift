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
}

extension Template {
  /// Every `render` and `include`, in the order in which they stand in the template.
  public var partials: [PartialReference] {
    var collector = VariableCollector()
    collector.collect(body)
    return collector.partials
  }
}
