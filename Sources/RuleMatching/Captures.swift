/// What the conditions that held have found, for templates: `match.bio` is the word as the follower wrote it, `match.text.amount`
/// what a named group of a regular expression stands for.
public struct Captures: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    /// The field's name, or `field.group`, without `match.`.
    public let path: String
    /// As the follower wrote it; never empty.
    public let text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// In the order of the conditions; a path once.
  public private(set) var all: [Entry] = []

  public init() {}

  public var isEmpty: Bool { all.isEmpty }

  public subscript(path: String) -> String? { all.first { $0.path == path }?.text }

  /// Keeps the text, unless the path has one already: the first condition counts.
  mutating func add(_ text: String, at path: String) {
    guard !text.isEmpty, self[path] == nil else { return }
    all.append(Entry(path: path, text: text))
  }

  mutating func add(_ other: Captures) {
    for entry in other.all { add(entry.text, at: entry.path) }
  }
}
