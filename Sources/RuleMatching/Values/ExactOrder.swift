/// How two values stand to each other.
enum Order: Sendable, Hashable {
  case less, equal, greater
}

/// Compares a count with a number without rounding the count, which a `Double` can't hold exactly beyond 2⁵³. Nil for not-a-number.
func order(_ count: Int, _ number: Double) -> Order? {
  if number.isNaN { return nil }
  if let whole = Int(exactly: number) { return order(count, whole) }
  if number >= 0x1p63 { return .less }
  if number < -0x1p63 { return .greater }
  // The number lies strictly between two whole ones, of which this is the lower.
  guard let below = Int(exactly: number.rounded(.down)) else { return nil }
  return count <= below ? .less : .greater
}

/// Compares two values of a type. Nil when neither order nor equality holds, as for not-a-number.
func order<Value: Comparable>(_ left: Value, _ right: Value) -> Order? {
  if left < right { return .less }
  if left == right { return .equal }
  return left > right ? .greater : nil
}
