/// Makes an object of a shape straight from what its fields are made of: a text is copied once, to where a template reads it, and becomes a
/// value only if one is asked for. Fields that aren't set are null.
public struct ObjectBuilder: ~Copyable {
  private let shape: Shape
  private let cells: UnsafeMutablePointer<Cell>
  /// Behind the cells.
  private var texts: UnsafeMutableRawBufferPointer
  private var kept: [Value] = []
  private var isDone = false

  /// - Parameters:
  ///   - textBytes: how many bytes of text the fields will take; what has no room becomes a value.
  ///   - valueCount: how many fields will be set to objects, lists, times or rendered texts; more can be.
  public init(_ shape: Shape, textBytes: Int = 0, valueCount: Int = 0) {
    self.shape = shape
    if valueCount > 0 { kept.reserveCapacity(valueCount) }
    let count = shape.keys.count
    let size = count * MemoryLayout<Cell>.stride
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, size + textBytes), alignment: MemoryLayout<Cell>.alignment)
    cells = memory.bindMemory(to: Cell.self, capacity: count)
    cells.initialize(repeating: Cell(.null), count: count)
    texts = UnsafeMutableRawBufferPointer(start: memory + size, count: textBytes)
  }

  deinit { if !isDone { cells.deallocate() } }

  /// Sets a field to a text.
  /// - Parameters:
  ///   - place: the field's, in the order of the shape; others are left alone.
  ///   - text: valid UTF-8.
  public mutating func set(_ place: Int, utf8 text: UnsafeBufferPointer<UInt8>) {
    guard shape.keys.indices.contains(place) else { return }
    guard text.count <= min(texts.count, Cell.longestText), let start = texts.baseAddress else {
      return set(place, .string(String(decoding: text, as: UTF8.self)))
    }
    texts.copyMemory(from: UnsafeRawBufferPointer(text))
    cells[place] = Cell(.text, count: UInt32(truncatingIfNeeded: text.count), content: Int(bitPattern: start))
    texts = UnsafeMutableRawBufferPointer(rebasing: texts[text.count...])
  }

  public mutating func set(_ place: Int, text: String) {
    var text = text
    text.withUTF8 { set(place, utf8: $0) }
  }

  public mutating func set(_ place: Int, _ value: Value) {
    guard shape.keys.indices.contains(place) else { return }
    switch value {
    case .null: cells[place] = Cell(.null)
    case .bool(let flag): cells[place] = Cell(flag ? .yes : .no)
    case .int(let number): cells[place] = Cell(.int, content: number)
    case .string(let text) where text.pieces.isEmpty && text.string.utf8.count <= min(texts.count, Cell.longestText):
      set(place, text: text.string)
    default:
      cells[place] = Cell(keptAt: UInt32(truncatingIfNeeded: kept.count), value)
      kept.append(value)
    }
  }

  /// The object; nothing can be set any more.
  /// - Parameter printed: what printing it gives; nil prints its fields.
  public consuming func object(printed: Text? = nil) -> Object {
    // The object frees them from here on.
    isDone = true
    return Object(shape, cells: UnsafeMutableRawPointer(cells), kept: kept, printed: printed)
  }
}
