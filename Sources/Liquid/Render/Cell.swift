/// A value as a program reads it. Texts stand as bytes beside the cells of their object, so that reading one counts no reference: counting
/// would be a good part of printing it, and threads would wait for each other's.
struct Cell: BitwiseCopyable {
  enum Kind: UInt8 {
    case null, no, yes, int
    /// A text without provenance of its own.
    case text
    /// An object of a shape.
    case object
    /// A text that was rendered before, whose value has to be looked at.
    case rendered
    /// What only a tree can do something with.
    case other
  }

  let kind: Kind
  /// A text's length in bytes, or where a builder has put the value.
  let count: UInt32
  /// A number, or the address of a text or object.
  private let content: Int

  init(_ kind: Kind, count: UInt32 = 0, content: Int = 0) {
    (self.kind, self.count, self.content) = (kind, count, content)
  }

  var int: Int { content }

  var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: content), count: Int(count))
  }

  /// Kept by the value that the cell was made from.
  var object: Unmanaged<Object.Storage>? {
    UnsafeRawPointer(bitPattern: content).map { Unmanaged.fromOpaque($0) }
  }

  /// What the cell of a builder stands for.
  /// - Parameter kept: what the builder has put beside the cells.
  func value(_ kept: [Value]) -> Value {
    switch kind {
    case .null: .null
    case .no: .bool(false)
    case .yes: .bool(true)
    case .int: .int(content)
    case .text: .string(String(decoding: text, as: UTF8.self))
    case .object, .rendered, .other: kept[Int(count)]
    }
  }

  /// Longer texts aren't copied, and left to the tree.
  static let longestText = 1 << 16

  /// Makes a cell for each value, with the bytes of their texts behind them. The memory is the caller's to free.
  static func make(of values: [Value]) -> UnsafeMutableRawPointer? {
    guard !values.isEmpty else { return nil }
    let textStart = values.count * MemoryLayout<Cell>.stride
    return values.withUnsafeBufferPointer { values in
      var size = textStart
      // Most values of most objects are null, and copying one takes longer than looking at it.
      for place in values.indices where !isNull(values[place]) { size += textSize(values[place]) }
      let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<Cell>.alignment)
      let cells = memory.assumingMemoryBound(to: Cell.self)
      var rest = UnsafeMutableRawBufferPointer(start: memory + textStart, count: size - textStart)
      for place in values.indices {
        let cell = isNull(values[place]) ? Cell(.null) : Cell(values[place], textsInto: &rest)
        (cells + place).initialize(to: cell)
      }
      return memory
    }
  }

  @inline(__always)
  private static func isNull(_ value: Value) -> Bool { if case .null = value { true } else { false } }

  private static func textSize(_ value: Value) -> Int {
    guard case .string(let text) = value, isCopied(text) else { return 0 }
    return text.string.utf8.count
  }

  private static func isCopied(_ text: Text) -> Bool { text.pieces.isEmpty && text.string.utf8.count <= longestText }

  /// - Parameter place: where the builder has put the value.
  init(keptAt place: UInt32, _ value: Value) {
    switch value {
    case .object(let object):
      self.init(
        .object, count: place, content: Int(bitPattern: Unmanaged.passUnretained(object.storage).toOpaque()))
    case .string(let text) where !text.pieces.isEmpty: self.init(.rendered, count: place)
    default: self.init(.other, count: place)
    }
  }

  private init(_ value: Value, textsInto rest: inout UnsafeMutableRawBufferPointer) {
    switch value {
    case .null: self.init(.null)
    case .bool(let flag): self.init(flag ? .yes : .no)
    case .int(let number): self.init(.int, content: number)
    case .string(let text) where Self.isCopied(text):
      var string = text.string
      let count = string.withUTF8 { bytes in
        rest.copyMemory(from: UnsafeRawBufferPointer(bytes))
        return bytes.count
      }
      self.init(.text, count: UInt32(count), content: rest.baseAddress.map { Int(bitPattern: $0) } ?? 0)
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
    case .string(let text): self.init(text.pieces.isEmpty ? .other : .rendered)
    case .object(let object):
      self.init(.object, content: Int(bitPattern: Unmanaged.passUnretained(object.storage).toOpaque()))
    default: self.init(.other)
    }
  }
}
