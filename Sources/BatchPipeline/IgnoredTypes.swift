/// How many events were ignored, by their types: of so many types as a log may sensibly have, the others together, since whoever writes a
/// log may write any number of them.
public struct IgnoredTypes: Sendable, Hashable {
  /// How many types are told apart: the first of a run.
  public static let limit = 100
  /// What all others count as.
  public static let others = "other types"
  /// Scalars of a type's name that are kept.
  static let nameLength = 80

  public private(set) var counts: [String: Int] = [:]
  /// In the order in which they came.
  private var names: [String] = []

  public init() {}

  /// Those of a checkpoint.
  public init(_ counts: [String: Int]) {
    self.counts = counts
    names = counts.keys.sorted()
  }

  public var total: Int { counts.values.reduce(0, +) }

  /// Counts one more event, whatever number of types there are: for the few events of a chunk.
  mutating func add(_ type: String) { add(Self.shortened(type), 1) }

  /// Adds those of the lines behind: of their types only as many as there is room for.
  mutating func add(_ other: IgnoredTypes) {
    for name in other.names {
      guard let count = other.counts[name] else { continue }
      add(counts[name] != nil || names.count < Self.limit ? name : Self.others, count)
    }
  }

  private mutating func add(_ name: String, _ count: Int) {
    if counts.updateValue(counts[name, default: 0] + count, forKey: name) == nil { names.append(name) }
  }

  private static func shortened(_ name: String) -> String {
    // No scalar is shorter than a byte.
    guard name.utf8.count > nameLength, name.unicodeScalars.count > nameLength else { return name }
    return String(String.UnicodeScalarView(name.unicodeScalars.prefix(nameLength))) + "…"
  }
}
