import CivilTime

/// A value that templates can look up, compare and print.
public enum Value: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case float(Double)
  case string(Text)
  case array([Value])
  case object(Object)
  /// A moment; it prints in its own zone, or where that is nil in the zone of the render options.
  case time(Timestamp, Zone?)
  /// The whole numbers from one to the other, both included; none when the second is the smaller.
  case range(from: Int, through: Int)

  public static func string(_ string: String) -> Value { .string(Text(string)) }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(stringLiteral value: String) { self = .string(Text(value)) }
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, Value)...) { self = .object(Object(elements)) }
}

/// Named values in a fixed order.
public struct Object: Sendable, Hashable {
  private var storedKeys: [String] = []
  private var storedValues: [Value] = []
  /// Only for objects with many keys; a short list is searched faster.
  private var index: [String: Int]?
  /// What printing the object gives; nil prints its fields, as Ruby would show them.
  public var printed: Text?

  private static let indexedFrom = 9

  public init(printed: Text? = nil) { self.printed = printed }

  /// Of two pairs with the same key the later one counts.
  public init(_ pairs: [(String, Value)], printed: Text? = nil) {
    self.printed = printed
    for (key, value) in pairs { self[key] = value }
  }

  public init(_ pairs: KeyValuePairs<String, Value>, printed: Text? = nil) {
    self.init(pairs.map { ($0.key, $0.value) }, printed: printed)
  }

  public var keys: [String] { storedKeys }
  public var values: [Value] { storedValues }
  public var count: Int { storedKeys.count }
  public var isEmpty: Bool { storedKeys.isEmpty }

  /// The value of a key; nil where there is none. Setting nil removes the key.
  public subscript(key: String) -> Value? {
    get { position(of: key).map { storedValues[$0] } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): storedValues[position] = value
      case (let position?, nil):
        storedKeys.remove(at: position)
        storedValues.remove(at: position)
        rebuildIndex()
      case (nil, let value?):
        storedKeys.append(key)
        storedValues.append(value)
        if index != nil { index?[key] = storedKeys.count - 1 } else { rebuildIndex() }
      case (nil, nil): break
      }
    }
  }

  private func position(of key: String) -> Int? {
    if let index { return index[key] }
    return storedKeys.firstIndex(of: key)
  }

  private mutating func rebuildIndex() {
    guard storedKeys.count >= Self.indexedFrom else {
      index = nil
      return
    }
    var index: [String: Int] = [:]
    for (position, key) in storedKeys.enumerated() { index[key] = position }
    self.index = index
  }
}

extension Object: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
