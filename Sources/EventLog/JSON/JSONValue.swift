import CSimdJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One value of a parsed text: a view into the parser's buffers, valid only inside the closure that it was handed to.
struct JSONValue {
  private let nodes: UnsafePointer<csj_node>
  private let index: Int
  private let hints: KeyHints

  init(nodes: UnsafePointer<csj_node>, index: Int, hints: KeyHints) {
    self.nodes = nodes
    self.index = index
    self.hints = hints
  }

  private var node: UnsafePointer<csj_node> { nodes + index }
  private var kind: Int { Int(node.pointee.kind) }

  var isNull: Bool { kind == CSJ_NULL }
  var isObject: Bool { kind == CSJ_OBJECT }
  var isArray: Bool { kind == CSJ_ARRAY }
  var isText: Bool { kind == CSJ_TEXT }

  /// Of an array or object, how many values stand directly in it; otherwise 0.
  var count: Int { isObject || isArray ? Int(node.pointee.length) : 0 }

  /// The unescaped text, which may be empty; nil for other kinds.
  var text: String? {
    guard isText else { return nil }
    return Self.string(node.pointee.text, Int(node.pointee.length))
  }

  /// The bytes of the unescaped text, valid UTF-8; nil for other kinds.
  var utf8: UnsafeBufferPointer<UInt8>? {
    guard isText else { return nil }
    let start = node.pointee.text.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(node.pointee.length))
  }

  /// Told without making a `String`.
  var isEmptyText: Bool { isText && node.pointee.length == 0 }

  var bool: Bool? { kind == CSJ_TRUE ? true : kind == CSJ_FALSE ? false : nil }

  /// A whole number that fits; nil for other kinds and for numbers with a fraction or exponent.
  var integer: Int64? { kind == CSJ_INTEGER ? node.pointee.integer : nil }

  /// A whole number above `Int64.max`.
  var unsigned: UInt64? { kind == CSJ_UNSIGNED ? node.pointee.unsigned_integer : nil }

  /// Any number, to the nearest `Double`.
  var number: Double? {
    switch kind {
    case Int(CSJ_REAL): node.pointee.real
    case Int(CSJ_INTEGER): Double(node.pointee.integer)
    case Int(CSJ_UNSIGNED): Double(node.pointee.unsigned_integer)
    default: nil
    }
  }

  /// The values of an array or object, in the order of the text; empty for other kinds.
  var children: Children {
    Children(nodes: nodes, hints: hints, position: index + 1, left: count)
  }

  /// The value of a key; nil where it is absent or null, or where this isn't an object.
  @inline(__always)
  subscript(key: StaticString) -> JSONValue? {
    guard isObject, key.hasPointerRepresentation, node.pointee.keys >> key.bit & 1 == 1 else { return nil }
    return find(key)
  }

  private func find(_ key: StaticString) -> JSONValue? {
    // Lines of one log have their keys in the same places, so that most are found where they were last.
    let guess = index + hints.distance(of: key)
    if guess < Int(node.pointee.next), Int(nodes[guess].parent) == index {
      let child = JSONValue(nodes: nodes, index: guess, hints: hints)
      if child.hasKey(key) { return child.isNull ? nil : child }
    }
    for child in children where child.hasKey(key) {
      hints.remember(child.index - index, of: key)
      return child.isNull ? nil : child
    }
    return nil
  }

  /// The same for a key that isn't known before.
  func member(_ key: String) -> JSONValue? {
    guard isObject else { return nil }
    for child in children where child.key == key { return child.isNull ? nil : child }
    return nil
  }

  /// The value's key in the object that holds it; empty elsewhere.
  var key: String { Self.string(node.pointee.key, Int(node.pointee.key_length)) }

  func hasKey(_ key: StaticString) -> Bool {
    let count = key.utf8CodeUnitCount
    guard Int(node.pointee.key_length) == count, key.hasPointerRepresentation else { return false }
    guard let bytes = node.pointee.key else { return count == 0 }
    return memcmp(bytes, key.utf8Start, count) == 0
  }

  private static func string(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    guard let start, count > 0 else { return "" }
    let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: UnsafePointer<csj_node>
    fileprivate let hints: KeyHints
    fileprivate var position: Int
    fileprivate var left: Int

    mutating func next() -> JSONValue? {
      guard left > 0 else { return nil }
      let value = JSONValue(nodes: nodes, index: position, hints: hints)
      position = Int(nodes[position].next)
      left -= 1
      return value
    }
  }
}

extension StaticString {
  /// As `csj_node.keys` numbers keys; only with a pointer representation.
  @inline(__always)
  fileprivate var bit: UInt64 {
    let count = utf8CodeUnitCount
    guard count > 0 else { return 0 }
    let (first, middle, last) = (utf8Start[0], utf8Start[count / 2], utf8Start[count - 1])
    return (UInt64(count) &* 5 &+ UInt64(first) &+ UInt64(middle) &* 3 &+ UInt64(last) &* 7) & 63
  }
}
