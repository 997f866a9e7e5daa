/// Named values in a fixed order.
public struct Object: Sendable {
  /// Shared by copies; a change makes new storage.
  private(set) var storage: Storage

  /// Never changes, so that threads may share it and reading it needs no checks.
  final class Storage: @unchecked Sendable {
    let keys: [String]
    /// The values; of an object that a builder made only those that its cells don't hold, in the cells' order.
    private let kept: [Value]
    private let isWhole: Bool
    /// Only for objects with many keys; a short list is searched faster.
    let index: [String: Int]?
    let printed: Text?
    /// The shape that the keys came from, while they are still its keys.
    let shape: Shape?
    let shapeIdentity: ObjectIdentifier?
    /// One for each value, of an object with a shape.
    private let cells: UnsafeMutableRawPointer?

    fileprivate init(keys: [String], values: [Value], index: [String: Int]?, printed: Text?, shape: Shape?) {
      self.keys = keys
      kept = values
      isWhole = true
      self.index = index
      self.printed = printed
      self.shape = shape
      shapeIdentity = shape.map { ObjectIdentifier($0) }
      cells = shape == nil ? nil : Cell.make(of: values)
    }

    /// - Parameter cells: one for each key of the shape, freed with the storage.
    fileprivate init(_ shape: Shape, cells: UnsafeMutableRawPointer, kept: [Value], printed: Text?) {
      keys = shape.keys
      self.kept = kept
      isWhole = false
      index = shape.index
      self.printed = printed
      self.shape = shape
      shapeIdentity = ObjectIdentifier(shape)
      self.cells = cells
    }

    deinit { cells?.deallocate() }

    var values: [Value] { isWhole ? kept : keys.indices.map(value) }

    func value(at position: Int) -> Value {
      guard !isWhole, let cells else { return kept[position] }
      return cells.load(fromByteOffset: position &* MemoryLayout<Cell>.stride, as: Cell.self).value(kept)
    }

    /// - Parameter slot: of this object's shape.
    @inline(__always)
    func cell(_ slot: Shape.Slot) -> Cell? {
      guard shapeIdentity == slot.shape, let cells else { return nil }
      return cells.load(fromByteOffset: slot.position &* MemoryLayout<Cell>.stride, as: Cell.self)
    }

    func position(of key: String) -> Int? {
      if let index { return index[key] }
      return keys.firstIndex(of: key)
    }
  }

  static func index(of keys: [String]) -> [String: Int]? {
    keys.count < indexedFrom ? nil : Dictionary(zip(keys, keys.indices)) { first, _ in first }
  }

  private static let indexedFrom = 9

  public init(printed: Text? = nil) { self.init(keys: [], values: [], printed: printed) }

  private init(keys: [String], values: [Value], printed: Text?) {
    storage = Storage(keys: keys, values: values, index: Self.index(of: keys), printed: printed, shape: nil)
  }

  /// Of two pairs with the same key the later one counts, in the place of the first.
  public init(_ pairs: [(String, Value)], printed: Text? = nil) {
    if pairs.count < Self.indexedFrom {
      var (keys, values): ([String], [Value]) = ([], [])
      keys.reserveCapacity(pairs.count)
      values.reserveCapacity(pairs.count)
      for (key, value) in pairs {
        if let position = keys.firstIndex(of: key) {
          values[position] = value
        } else {
          keys.append(key)
          values.append(value)
        }
      }
      self.init(keys: keys, values: values, printed: printed)
      return
    }
    var places: [String: Int] = [:]
    var (keys, values): ([String], [Value]) = ([], [])
    for (key, value) in pairs {
      if let position = places[key] {
        values[position] = value
      } else {
        places[key] = keys.count
        keys.append(key)
        values.append(value)
      }
    }
    self.init(keys: keys, values: values, printed: printed)
  }

  public init(_ pairs: KeyValuePairs<String, Value>, printed: Text? = nil) {
    self.init(pairs.map { ($0.key, $0.value) }, printed: printed)
  }

  /// An object of a shape, with its values in the shape's order. Values that are too few are filled up with null, and those too many
  /// left away.
  public init(_ shape: Shape, _ values: [Value], printed: Text? = nil) {
    var values = values
    while values.count < shape.keys.count { values.append(.null) }
    if values.count > shape.keys.count { values.removeSubrange(shape.keys.count...) }
    storage = Storage(keys: shape.keys, values: values, index: shape.index, printed: printed, shape: shape)
  }

  /// - Parameter cells: as for the storage.
  init(_ shape: Shape, cells: UnsafeMutableRawPointer, kept: [Value], printed: Text?) {
    storage = Storage(shape, cells: cells, kept: kept, printed: printed)
  }

  public var keys: [String] { storage.keys }
  public var values: [Value] { storage.values }
  public var count: Int { storage.keys.count }
  public var isEmpty: Bool { storage.keys.isEmpty }

  /// What printing the object gives; nil prints its fields, as Ruby would show them.
  public var printed: Text? {
    get { storage.printed }
    set {
      storage = Storage(
        keys: storage.keys, values: storage.values, index: storage.index, printed: newValue, shape: storage.shape)
    }
  }

  /// The value of a key; nil where there is none. Setting nil removes the key. Setting copies the list of values: many are better given
  /// to an initializer.
  public subscript(key: String) -> Value? {
    get { storage.position(of: key).map { storage.value(at: $0) } }
    set {
      var values = storage.values
      switch (storage.position(of: key), newValue) {
      case (let position?, let value?):
        values[position] = value
        storage = Storage(
          keys: storage.keys, values: values, index: storage.index, printed: storage.printed, shape: storage.shape)
      case (let position?, nil):
        var keys = storage.keys
        keys.remove(at: position)
        values.remove(at: position)
        self = Object(keys: keys, values: values, printed: storage.printed)
      case (nil, let value?):
        values.append(value)
        self = Object(keys: storage.keys + [key], values: values, printed: storage.printed)
      case (nil, nil): break
      }
    }
  }

  /// A place in an object. The object is kept by the one that it was found from.
  struct Place {
    let cell: Cell
    fileprivate let object: Unmanaged<Storage>
    fileprivate let position: Int

    /// A copy of the value that the cell stands for.
    var value: Value { object._withUnsafeGuaranteedRef { $0.value(at: position) } }
  }

  /// The place at the end of a path; nil when an object on the way isn't of the shape that the path was made for.
  @inline(__always)
  func place(at path: UnsafeBufferPointer<Shape.Slot>, from first: Int, to end: Int) -> Place? {
    // Every object on the way is kept by the one before it, and the first by this one.
    var object = Unmanaged.passUnretained(storage)
    var next = first
    while true {
      let slot = path[next]
      guard let cell = object._withUnsafeGuaranteedRef({ $0.cell(slot) }) else { return nil }
      next &+= 1
      if next == end { return Place(cell: cell, object: object, position: slot.position) }
      guard cell.kind == .object, let inner = cell.object else { return nil }
      object = inner
    }
  }
}

extension Object: Hashable {
  /// Equal when the same keys stand in the same order with equal values, and both print the same.
  public static func == (left: Object, right: Object) -> Bool {
    left.storage === right.storage
      || (left.keys == right.keys && left.values == right.values && left.printed == right.printed)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(keys)
    hasher.combine(values)
    hasher.combine(printed)
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
