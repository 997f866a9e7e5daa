/// The kinds of lines that a run writes, each into a file of its own.
public enum OutputKind: String, Sendable, Hashable, CaseIterable {
  case messages, rejected, skipped, malformed

  var place: Int {
    switch self {
    case .messages: 0
    case .rejected: 1
    case .skipped: 2
    case .malformed: 3
    }
  }
}

/// Lines of every kind, as bytes.
public struct OutputBytes: Sendable, Hashable {
  private var kinds = [[UInt8]](repeating: [], count: OutputKind.allCases.count)

  public init() {}

  /// Whole lines, each with its end.
  public subscript(kind: OutputKind) -> [UInt8] {
    get { kinds[kind.place] }
    set { kinds[kind.place] = newValue }
    _modify { yield &kinds[kind.place] }
  }
}
