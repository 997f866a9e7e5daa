/// The tags and filters that templates may use: the standard ones and those added here.
public struct Environment: Sendable {
  public static let standard = Environment()

  var tags: [String: CustomTag] = [:]
  var filters: [String: CustomFilter] = [:]

  /// The shape of the data that templates will get, where it is known: they find its fields faster. Other data can be rendered just
  /// as well.
  public var variables: Shape?

  public init() {}

  /// Adds a tag; one of the same name, unless it is a standard tag, is replaced.
  public mutating func add(_ tag: CustomTag) { tags[tag.name] = tag }

  /// Adds a filter; one of the same name, the standard filters included, is replaced.
  public mutating func add(_ filter: CustomFilter) { filters[filter.name] = filter }
}

/// A tag without a body, with at most one argument: an expression, filters allowed.
public struct CustomTag: Sendable {
  public enum Argument: Sendable, Hashable {
    case none, optional, required
  }

  /// What a tag gets to work with.
  public struct Call: Sendable {
    /// The argument's value; null where there is none.
    public let argument: Value
    /// What printing the argument would give.
    public let text: String
  }

  public let name: String
  public let argument: Argument
  let render: @Sendable (Call) throws(RenderError) -> Text

  /// - Parameter render: gives what the tag prints; text without provenance of its own counts as literal.
  public init(
    _ name: String, argument: Argument, render: @escaping @Sendable (Call) throws(RenderError) -> Text
  ) {
    self.name = name
    self.argument = argument
    self.render = render
  }
}

/// A filter from outside. Text that it makes has the origin of its input as a whole, unless it has pieces of its own.
public struct CustomFilter: Sendable {
  public let name: String
  /// How many arguments it takes beside the input.
  public let arguments: ClosedRange<Int>
  let apply: @Sendable (Value, [Value]) throws(RenderError) -> Value

  public init(
    _ name: String, arguments: ClosedRange<Int> = 0...0,
    apply: @escaping @Sendable (Value, [Value]) throws(RenderError) -> Value
  ) {
    self.name = name
    self.arguments = arguments
    self.apply = apply
  }
}
