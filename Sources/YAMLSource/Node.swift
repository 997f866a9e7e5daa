import Diagnostics

/// A node of a YAML document, with the place it was read from. Aliases are already replaced by what they stand for; the span of such a
/// node is the anchor's, and `alias` is where it was used.
public struct Node: Sendable {
  public enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node])
    case mapping([Entry])
  }

  /// A key with its value, in the order of the file. Keys are unique: the parser reports the second of two equal keys and leaves it out.
  public struct Entry: Sendable {
    public let key: Node
    public let value: Node

    public init(key: Node, value: Node) {
      self.key = key
      self.value = value
    }
  }

  public let content: Content
  /// From the node's first character to behind its last, quotes included.
  public let span: Span
  /// Where an alias named this node; nil for a node that stands in its own place.
  public let alias: Span?

  public init(_ content: Content, span: Span, alias: Span? = nil) {
    self.content = content
    self.span = span
    self.alias = alias
  }

  /// The place that a person would look at: the alias for an aliased node, else the node itself.
  public var place: Span { alias ?? span }
}

/// A scalar: its text, and the value that the YAML 1.2 core schema gives it.
public struct Scalar: Sendable {
  public enum Style: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

  /// What a scalar resolves to (YAML 1.2.2, section 10.3.2). Only plain scalars are anything but strings, so `on`, `off`, `yes` and `no`
  /// are always strings.
  public enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string
  }

  /// The text with escapes resolved and folding done.
  public let text: String
  public let value: Value
  public let style: Style
  /// Where each byte of `text` stands in the file.
  public let map: SourceMap

  public init(text: String, value: Value, style: Style, map: SourceMap) {
    self.text = text
    self.value = value
    self.style = style
    self.map = map
  }
}

extension Node {
  public var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  public var sequence: [Node]? { if case .sequence(let items) = content { items } else { nil } }
  public var mapping: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }

  /// The value of a key of a mapping; nil for other nodes.
  public subscript(key: String) -> Node? {
    mapping?.first { $0.key.scalar?.text == key }?.value
  }

  /// What kind of node this is, as error messages call it: `a list`, `a mapping`, `a number`, …
  public var kindName: String {
    switch content {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: "nothing"
      case .bool: "a truth value"
      case .int, .float: "a number"
      case .string: "a text"
      }
    }
  }
}
