import Diagnostics

/// A place in a template where another one is rendered.
public struct PartialReference: Sendable, Hashable {
  /// Nil where the name is computed.
  public let name: String?
  public let span: Span
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
