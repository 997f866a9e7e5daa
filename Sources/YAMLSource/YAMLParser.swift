import Diagnostics

/// Reads YAML 1.2 with the system's libyaml into nodes that know where they stand.
///
/// Nothing throws and nothing crashes: what is wrong with a text comes back as diagnostics, beside the documents that could be read.
public enum YAMLParser {
  /// What a text may hold at most, so that no file can exhaust memory or time.
  public struct Limits: Sendable, Hashable {
    /// The length of a file, in bytes.
    public var bytes: Int
    /// How deep lists and mappings may nest, aliases followed.
    public var depth: Int
    /// How many nodes a file may have, aliases not followed.
    public var nodes: Int
    /// How many nodes all aliases of a file may stand for together.
    public var aliasedNodes: Int

    public init(bytes: Int = 16 << 20, depth: Int = 64, nodes: Int = 1_000_000, aliasedNodes: Int = 100_000) {
      self.bytes = bytes
      self.depth = depth
      self.nodes = nodes
      self.aliasedNodes = aliasedNodes
    }

    /// 16 MiB, 64 levels, a million nodes, 100,000 nodes behind aliases.
    public static let standard = Limits()
  }

  /// The documents of a source, in order, and everything that is wrong with it.
  ///
  /// libyaml stops at a syntax error; the documents before it are returned, and the one that holds it is not. An empty file, or one of
  /// comments only, has no documents and no diagnostics.
  public static func parse(_ source: Source, limits: Limits = .standard) -> (
    documents: [Node], diagnostics: [Diagnostic]
  ) {
    guard source.bytes.count <= limits.bytes else {
      return ([], [tooLarge(source, limits)])
    }
    let check = TextCheck(source)
    guard check.diagnostics.isEmpty else { return ([], check.diagnostics) }
    guard check.start < source.bytes.count else { return ([], []) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[check.start...])
      let reader = EventReader(text, offsets: check.offsets)
      var builder = TreeBuilder(source: source, bytes: bytes, limits: limits, reader: reader)
      let documents = builder.documents()
      return (documents, builder.diagnostics.sortedUnique())
    }
  }

  private static func tooLarge(_ source: Source, _ limits: Limits) -> Diagnostic {
    Diagnostic(
      .yamlTooLarge, "this file has \(source.bytes.count) bytes; at most \(limits.bytes) are read",
      at: Span(source, 0..<0),
      help: "split the rules over several files")
  }
}
