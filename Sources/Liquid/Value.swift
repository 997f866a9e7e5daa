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
