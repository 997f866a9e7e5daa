/// The values of a filter's arguments.
struct FilterArguments {
  let values: [Tracked]
  let keywords: [String: Tracked]

  /// Nil where the argument isn't given.
  subscript(index: Int) -> Tracked? { values.indices.contains(index) ? values[index] : nil }
}

/// A filter, found when a template is parsed.
struct Filter: Sendable {
  typealias Apply =
    @Sendable (inout Renderer, Tracked, FilterArguments) throws(RenderError) -> Tracked

  let name: String
  /// How many positional arguments it takes beside the input.
  let arguments: ClosedRange<Int>
  /// How its arguments are written: `: length, ending`.
  let signature: String
  let keywords: [String]
  let apply: Apply
  /// Whether it is the standard `default`, which rendering knows a shorter way for.
  var isStandardDefault = false
  /// What the standard `downcase` and `upcase` do, for which rendering has a shorter way too.
  var casing = Casing.none
  /// Whether it is the standard `truncate`, for which there is one where the text is short enough.
  var isStandardTruncate = false

  init(
    _ name: String, _ arguments: ClosedRange<Int> = 0...0, _ signature: String = "", keywords: [String] = [],
    _ apply: @escaping Apply
  ) {
    self.name = name
    self.arguments = arguments
    self.signature = signature
    self.keywords = keywords
    self.apply = apply
  }

  var usage: String { name + signature }

  /// What is wrong with a call; nil for nothing.
  func problem(arguments count: Int, keywords given: [String]) -> String? {
    if let unknown = given.first(where: { !keywords.contains($0) }) { return "`\(name)` has no argument `\(unknown)`" }
    // To the reference, all keyword arguments together are one more argument.
    if arguments.contains(count + (given.isEmpty ? 0 : 1)) { return nil }
    let wanted =
      switch (arguments.lowerBound, arguments.upperBound) {
      case (0, 0): "no arguments"
      case (let low, let high) where low == high: low == 1 ? "one argument" : "\(low) arguments"
      case (0, let high): "at most \(high == 1 ? "one argument" : "\(high) arguments")"
      case (let low, let high): "\(low) to \(high) arguments"
      }
    return "`\(name)` takes \(wanted), not \(count)"
  }

  // MARK: Registry

  static let standard: [String: Filter] = {
    let all =
      textFilters + trimmingFilters + replacingFilters + encodingFilters + arrayFilters + selectionFilters
      + orderingFilters + numberFilters + [dateFilter, defaultFilter]
    return Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
  }()

  static func named(_ name: String, in environment: Environment) -> Filter? {
    if let custom = environment.filters[name] { return Filter(custom) }
    return standard[name]
  }

  static func names(in environment: Environment) -> [String] {
    standard.keys.sorted() + environment.filters.keys.sorted()
  }

  private init(_ custom: CustomFilter) {
    self.init(custom.name, custom.arguments) { (_, input, arguments) throws(RenderError) in
      let result = try custom.apply(input.datum.value, arguments.values.map(\.datum.value))
      return Tracked(Datum(result), arguments.values.reduce(input.mark) { $0.stronger($1.mark) })
    }
  }
}

// What filters are made of.
extension Renderer {
  /// A value as text with its pieces.
  func traced(_ value: Tracked) -> Traced {
    switch value.datum {
    case .text(let text): Traced(text, value.mark)
    case .object(let object) where object.printed != nil: Traced(object.printed ?? Text(""), value.mark)
    default: Traced(string(value.datum), value.mark)
    }
  }

  /// A filter's result, charged for.
  mutating func made(_ result: Traced, or mark: Mark) throws(RenderError) -> Tracked {
    try charge(bytes: result.count)
    return result.tracked(or: mark)
  }

  mutating func made(_ elements: [Tracked], _ mark: Mark) throws(RenderError) -> Tracked {
    try charge(elements: elements.count)
    return Tracked(.list(elements), mark)
  }
}
