/// A JSON text as a value; the members of objects keep the order in which they are given, so that output is stable.
public indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// Not a number and the infinities, which JSON lacks, are written as `null`.
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  public struct Member: Sendable, Hashable {
    public let name: String
    public let value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// - Parameter indent: spaces for each level, with one member a line; nil writes everything on one line.
  public func text(indent: Int? = nil) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: indent)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as UTF-8, without a line break behind it.
  public func append(to bytes: inout [UInt8], indent: Int? = nil) {
    append(to: &bytes, indent: indent, depth: 0)
  }

  private func append(to bytes: inout [UInt8], indent: Int?, depth: Int) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): bytes.append(contentsOf: String(value).utf8)
    case .double(let value): bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    case .string(let value): JSONText.append(value, to: &bytes)
    case .array(let values):
      Self.append(values, "[", "]", to: &bytes, indent: indent, depth: depth) { value, bytes in
        value.append(to: &bytes, indent: indent, depth: depth + 1)
      }
    case .object(let members):
      Self.append(members, "{", "}", to: &bytes, indent: indent, depth: depth) { member, bytes in
        JSONText.append(member.name, to: &bytes)
        bytes.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        member.value.append(to: &bytes, indent: indent, depth: depth + 1)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ open: String, _ close: String, to bytes: inout [UInt8], indent: Int?, depth: Int,
    item append: (Item, inout [UInt8]) -> Void
  ) {
    let newLine = { (depth: Int, bytes: inout [UInt8]) in
      guard let indent else { return }
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indent) * depth))
    }
    bytes.append(contentsOf: open.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(depth + 1, &bytes)
      append(item, &bytes)
    }
    if !items.isEmpty { newLine(depth, &bytes) }
    bytes.append(contentsOf: close.utf8)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// The members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
