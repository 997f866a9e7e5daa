/// Named values in a fixed order.
public struct Object: Sendable {
  /// Shared by copies until one of them changes.
  private var storage: Storage

  /// Never changed while more than one object holds it, so that threads may share it.
  private final class Storage: @unchecked Sendable {
    var keys: [String]
    var values: [Value]
    /// Only for objects with many keys; a short list is searched faster.
    var index: [String: Int]?
    var printed: Text?
    /// The shape that the keys came from, while they are still its keys.
    var shape: Shape? {
      didSet { shapeIdentity = shape.map { ObjectIdentifier($0) } }
    }
    private(set) var shapeIdentity: ObjectIdentifier?

    init(
      keys: [String] = [], values: [Value] = [], index: [String: Int]? = nil, printed: Text? = nil,
      shape: Shape? = nil
    ) {
      self.keys = keys
      self.values = values
      self.index = index
      self.printed = printed
      self.shape = shape
      shapeIdentity = shape.map { ObjectIdentifier($0) }
    }

    func copy() -> Storage { Storage(keys: keys, values: values, index: index, printed: printed, shape: shape) }

    func position(of key: String) -> Int? {
      if let index { return index[key] }
      return keys.firstIndex(of: key)
    }

    func rebuildIndex() {
      index = Object.index(of: keys)
    }
  }

  static func index(of keys: [String]) -> [String: Int]? {
    keys.count < indexedFrom ? nil : Dictionary(zip(keys, keys.indices)) { first, _ in first }
  }

  private static let indexedFrom = 9

  public init(printed: Text? = nil) { storage = Storage(printed: printed) }

  /// Of two pairs with the same key the later one counts.
  public init(_ pairs: [(String, Value)], printed: Text? = nil) {
    self.init(printed: printed)
    for (key, value) in pairs { self[key] = value }
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

  public var keys: [String] { storage.keys }
  public var values: [Value] { storage.values }
  public var count: Int { storage.keys.count }
  public var isEmpty: Bool { storage.keys.isEmpty }

  /// What printing the object gives; nil prints its fields, as Ruby would show them.
  public var printed: Text? {
    get { storage.printed }
    set {
      makeUnique()
      storage.printed = newValue
    }
  }

  /// The value of a key; nil where there is none. Setting nil removes the key.
  public subscript(key: String) -> Value? {
    get { storage.position(of: key).map { storage.values[$0] } }
    set {
      makeUnique()
      switch (storage.position(of: key), newValue) {
      case (let position?, let value?): storage.values[position] = value
      case (let position?, nil):
        storage.shape = nil
        storage.keys.remove(at: position)
        storage.values.remove(at: position)
        storage.rebuildIndex()
      case (nil, let value?):
        storage.shape = nil
        storage.keys.append(key)
        storage.values.append(value)
        if storage.index != nil { storage.index?[key] = storage.keys.count - 1 } else { storage.rebuildIndex() }
      case (nil, nil): break
      }
    }
  }

  /// Lends the value at the end of a path of places, since copying one counts several references; nil when an object on the way isn't
  /// of the shape that the path was made for.
  @inline(__always)
  func withValue<Result>(
    at path: UnsafeBufferPointer<Shape.Slot>, from first: Int, to end: Int, _ body: (borrowing Value) -> Result?
  ) -> Result? {
    // Every object on the way is kept by the one before it, and the first by this one.
    var object = Unmanaged.passUnretained(storage)
    var next = first
    while true {
      let slot = path[next]
      guard object._withUnsafeGuaranteedRef({ $0.shapeIdentity == slot.shape }) else { return nil }
      next += 1
      if next == end { return object._withUnsafeGuaranteedRef { body($0.values[slot.position]) } }
      let inner = object._withUnsafeGuaranteedRef { object -> Unmanaged<Storage>? in
        guard case .object(let inner) = object.values[slot.position] else { return nil }
        return Unmanaged.passUnretained(inner.storage)
      }
      guard let inner else { return nil }
      object = inner
    }
  }

  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&storage) { storage = storage.copy() }
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
