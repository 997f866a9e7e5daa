/// Named values in a fixed order.
public struct Object: Sendable {
  /// Shared by copies; a change makes new storage.
  private var storage: Storage

  /// Never changes, so that threads may share it and reading it needs no checks.
  private final class Storage: Sendable {
    let keys: [String]
    let values: [Value]
    /// Only for objects with many keys; a short list is searched faster.
    let index: [String: Int]?
    let printed: Text?
    /// The shape that the keys came from, while they are still its keys.
    let shape: Shape?
    let shapeIdentity: ObjectIdentifier?

    init(keys: [String], values: [Value], index: [String: Int]?, printed: Text?, shape: Shape?) {
      self.keys = keys
      self.values = values
      self.index = index
      self.printed = printed
      self.shape = shape
      shapeIdentity = shape.map { ObjectIdentifier($0) }
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
    get { storage.position(of: key).map { storage.values[$0] } }
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

  /// Lends the value at the end of a path of places, since copying one counts several references; nil when an object on the way isn't
  /// of the shape that the path was made for.
  @inline(__always)
  func withValue<Result>(
    at path: UnsafeBufferPointer<Shape.Slot>, from first: Int, to end: Int, _ body: (UnsafePointer<Value>) -> Result?
  ) -> Result? {
    // Every object on the way is kept by the one before it, and the first by this one.
    var object = Unmanaged.passUnretained(storage)
    var next = first
    while true {
      let slot = path[next]
      guard object._withUnsafeGuaranteedRef({ $0.shapeIdentity == slot.shape }) else { return nil }
      next += 1
      if next == end {
        return object._withUnsafeGuaranteedRef { object in
          object.values.withUnsafeBufferPointer { $0.baseAddress.flatMap { body($0 + slot.position) } }
        }
      }
      let inner = object._withUnsafeGuaranteedRef { object -> Unmanaged<Storage>? in
        guard case .object(let inner) = object.values[slot.position] else { return nil }
        return Unmanaged.passUnretained(inner.storage)
      }
      guard let inner else { return nil }
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
