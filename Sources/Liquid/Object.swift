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

    init(keys: [String] = [], values: [Value] = [], index: [String: Int]? = nil, printed: Text? = nil) {
      self.keys = keys
      self.values = values
      self.index = index
      self.printed = printed
    }

    func copy() -> Storage { Storage(keys: keys, values: values, index: index, printed: printed) }

    func position(of key: String) -> Int? {
      if let index { return index[key] }
      return keys.firstIndex(of: key)
    }

    func rebuildIndex() {
      guard keys.count >= Object.indexedFrom else {
        index = nil
        return
      }
      index = Dictionary(zip(keys, keys.indices)) { first, _ in first }
    }
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
        storage.keys.remove(at: position)
        storage.values.remove(at: position)
        storage.rebuildIndex()
      case (nil, let value?):
        storage.keys.append(key)
        storage.values.append(value)
        if storage.index != nil { storage.index?[key] = storage.keys.count - 1 } else { storage.rebuildIndex() }
      case (nil, nil): break
      }
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
