import CivilTime
import Diagnostics

/// What no rendering may exceed; past one of them it ends with `RenderError.limit`.
public struct Limits: Sendable, Hashable {
  /// Nodes rendered, loop turns, filters applied, and one for every 256 bytes that filters and comparisons read or make.
  public var steps: Int
  /// UTF-8 bytes printed, those that `capture` takes included.
  public var outputBytes: Int
  /// Blocks and partials inside one another.
  public var depth: Int
  /// UTF-8 bytes of one string made by a filter.
  public var stringBytes: Int
  /// Elements of one array made by a filter, or of a range turned into an array.
  public var arrayElements: Int

  public init(
    steps: Int = 200_000, outputBytes: Int = 1 << 18, depth: Int = 100, stringBytes: Int = 1 << 18,
    arrayElements: Int = 50_000
  ) {
    self.steps = steps
    self.outputBytes = outputBytes
    self.depth = depth
    self.stringBytes = stringBytes
    self.arrayElements = arrayElements
  }
}

public struct RenderOptions: Sendable {
  private struct Values: Sendable {
    var zone: Zone
    var now: Timestamp
    var limits: Limits
    var globals: Object
    var partials: (@Sendable (String) -> Template?)?
    var strictVariables: Bool
    var provenance: Bool
    var dateNames: CalendarNames
  }

  /// Shared by copies, so that a rendering takes the options over by counting one reference.
  private final class Box: Sendable {
    let values: Values
    init(_ values: Values) { self.values = values }
  }

  private var box: Box
  private var values: Values {
    get { box.values }
    set { box = Box(newValue) }
  }

  /// Times without a zone of their own print in it.
  public var zone: Zone {
    get { box.values.zone }
    set { values.zone = newValue }
  }
  /// What `now` and `today` mean to the `date` filter. The clock is never read.
  public var now: Timestamp {
    get { box.values.now }
    set { values.now = newValue }
  }
  public var limits: Limits {
    get { box.values.limits }
    set { values.limits = newValue }
  }
  /// Values that every template sees, the isolated ones of `render` included; the data shadows them.
  public var globals: Object {
    get { box.values.globals }
    set { values.globals = newValue }
  }
  /// Finds the templates of `render` and `include` by name.
  public var partials: (@Sendable (String) -> Template?)? {
    get { box.values.partials }
    set { values.partials = newValue }
  }
  /// Makes printing or testing a variable that isn't in the data an error.
  public var strictVariables: Bool {
    get { box.values.strictVariables }
    set { values.strictVariables = newValue }
  }
  /// Whether segments are recorded; without them `Rendered.segments` is empty.
  public var provenance: Bool {
    get { box.values.provenance }
    set { values.provenance = newValue }
  }

  /// What the `date` filter calls days and months.
  public var dateNames: CalendarNames {
    get { box.values.dateNames }
    set { values.dateNames = newValue }
  }

  public init(
    zone: Zone = .utc, now: Timestamp = Timestamp(milliseconds: 0), limits: Limits = Limits(), globals: Object = [:],
    partials: (@Sendable (String) -> Template?)? = nil, strictVariables: Bool = false, provenance: Bool = true,
    dateNames: CalendarNames = .english
  ) {
    box = Box(
      Values(
        zone: zone, now: now, limits: limits, globals: globals, partials: partials, strictVariables: strictVariables,
        provenance: provenance, dateNames: dateNames))
  }
}

public enum RenderError: Error, Sendable, Hashable {
  /// Something in `Limits` that was reached.
  public enum Limit: String, Sendable, Hashable, CaseIterable {
    case steps, outputBytes, depth, stringBytes, arrayElements
  }

  /// A tag of the environment refused to go on.
  case aborted(reason: String)
  case limit(Limit, template: String, span: Span?)
  /// A filter or tag met values that it can't work with.
  case failed(message: String, span: Span?)
  /// With `strictVariables`: there is no such value.
  case undefined(path: String, span: Span?)

  /// The same error with a place, unless it has one.
  func at(_ place: Span?) -> RenderError {
    switch self {
    case .failed(let message, nil): .failed(message: message, span: place)
    case .limit(let limit, let template, nil): .limit(limit, template: template, span: place)
    case .undefined(let path, nil): .undefined(path: path, span: place)
    default: self
    }
  }

  static func failed(_ message: String) -> RenderError { .failed(message: message, span: nil) }
}

extension RenderError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .aborted(let reason): "the template aborted: \(reason)"
    case .limit(let limit, let template, _): "template \(template): \(limit.explanation)"
    case .failed(let message, _): message
    case .undefined(let path, _): "there is no value `\(path)`"
    }
  }
}

extension RenderError.Limit {
  var explanation: String {
    switch self {
    case .steps: "rendering takes too many steps"
    case .outputBytes: "the rendered text is too long"
    case .depth: "blocks or partials are nested too deeply"
    case .stringBytes: "a filter made a string that is too long"
    case .arrayElements: "a filter or loop made an array that is too long"
    }
  }
}
