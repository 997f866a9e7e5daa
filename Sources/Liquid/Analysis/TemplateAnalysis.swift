import CivilTime
import Diagnostics

/// Something whose printing is counted on every path, such as "any fact of the follower".
public struct OutputMarker: Sendable {
  public let name: String
  /// Whether a value counts, by its path in the data: `follower.location`, `follower.interests[…]`.
  public let counts: @Sendable (_ path: String) -> Bool

  public init(_ name: String, counts: @escaping @Sendable (_ path: String) -> Bool) {
    self.name = name
    self.counts = counts
  }
}

/// What an analysis needs to know beside the template.
public struct AnalysisOptions: Sendable {
  public var schema: VariableSchema
  public var markers: [OutputMarker]
  /// Finds the templates of `render` and `include` by name.
  public var partials: (@Sendable (String) -> Template?)?
  /// Names of the environment's tags that end a rendering without a result.
  public var aborting: Set<String>
  /// What the `date` filter calls days and months.
  public var dateNames: CalendarNames
  /// What a character counts.
  public var weight: @Sendable (Unicode.Scalar) -> Int
  /// The most that any character counts.
  public var heaviest: Int
  /// What a whole output comes to at most; never less than the real one.
  public var measure: @Sendable ([OutputPiece]) -> Int

  /// - Parameter measure: the sum of all characters' weights when nil.
  public init(
    schema: VariableSchema, markers: [OutputMarker] = [], partials: (@Sendable (String) -> Template?)? = nil,
    aborting: Set<String> = [], dateNames: CalendarNames = .english,
    weight: @escaping @Sendable (Unicode.Scalar) -> Int = { _ in 1 }, heaviest: Int = 1,
    measure: (@Sendable ([OutputPiece]) -> Int)? = nil
  ) {
    self.schema = schema
    self.markers = markers
    self.partials = partials
    self.aborting = aborting
    self.dateNames = dateNames
    self.weight = weight
    self.heaviest = heaviest
    self.measure = measure ?? { pieces in pieces.limit(weight).weight }
  }
}

/// A mistake that shows when types and guards are followed.
public struct TemplateFinding: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A value is printed that can be missing there, with no default and no guard.
    case mayBeMissing(path: String)
    /// A value is printed that is never there.
    case neverThere(path: String)
    /// A filter, loop or comparison gets a value that it can't work with.
    case type(message: String, help: String?)
  }

  public let kind: Kind
  public let span: Span
}

/// One way through a template that ends in an output.
public struct TemplatePath: Sendable {
  /// A choice on the way, where both ways are possible.
  public struct Step: Sendable, Hashable {
    /// The condition, or the value whose default is in question.
    public let span: Span
    /// What holds on this path, such as "`follower.location` is missing".
    public let text: String
    public let holds: Bool
  }

  /// How often something is printed; 3 stands for 3 and more.
  public struct Count: Sendable, Hashable {
    public static let most = 3
    public var least: Int
    public var most: Int

    public init(_ least: Int, _ most: Int) {
      self.least = min(least, Self.most)
      self.most = min(most, Self.most)
    }

    static let none = Count(0, 0)
    static func + (left: Count, right: Count) -> Count { Count(left.least + right.least, left.most + right.most) }
  }

  public let steps: [Step]
  /// By marker, in the order of the options.
  public let counts: [Count]
  /// Where the markers were printed, in order; only the first few.
  public let places: [[Span]]
  public let output: [OutputPiece]

  public init(steps: [Step], counts: [Count], places: [[Span]], output: [OutputPiece]) {
    self.steps = steps
    self.counts = counts
    self.places = places
    self.output = output
  }
}

/// What is known of a template without running it.
public struct TemplateAnalysis: Sendable {
  /// Sorted by place, each once.
  public let findings: [TemplateFinding]
  /// The ways through the template that end in an output; paths that `abort` are left out. Where there are many, similar ones are
  /// taken together, the longest standing for them.
  public let paths: [TemplatePath]

  /// The path with the longest possible output, and how long that is.
  public func longest(_ measure: ([OutputPiece]) -> Int) -> (path: TemplatePath, length: Int)? {
    var best: (path: TemplatePath, length: Int)?
    for path in paths {
      let length = measure(path.output)
      if length > best?.length ?? -1 { best = (path, length) }
    }
    return best
  }
}

extension Template {
  /// Follows types, guards and lengths through the template.
  public func analyze(_ options: AnalysisOptions) -> TemplateAnalysis {
    var analyzer = Analyzer(options: options)
    analyzer.learnNames(of: self, "")
    let worlds = analyzer.run(body, [World(markers: options.markers.count)])
    return TemplateAnalysis(
      findings: analyzer.allFindings,
      paths: worlds.map { TemplatePath(steps: $0.steps, counts: $0.counts, places: $0.places, output: $0.output) })
  }
}
