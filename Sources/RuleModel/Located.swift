import Diagnostics

/// A value with the place it was written at.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: Span

  public init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A Liquid text that stands inside a YAML file, with the map that leads from its offsets to the file.
public struct TemplateText: Sendable, Hashable {
  public let text: String
  public let map: SourceMap

  public init(_ text: String, map: SourceMap) {
    self.text = text
    self.map = map
  }

  public var span: Span { Span(map.source, map.whole) }
}
