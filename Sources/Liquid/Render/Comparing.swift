// Conditions, and how values compare.
extension Renderer {
  mutating func evaluate(_ condition: Condition) throws(RenderError) -> Bool {
    var result = try evaluate(condition.first, condition)
    for (joint, comparison) in condition.rest {
      // Grouped from the right: a first part that decides leaves all of the rest aside.
      if joint == .or ? result : !result { return result }
      try charge()
      result = try evaluate(comparison, condition)
    }
    return result
  }

  private mutating func evaluate(_ comparison: Comparison, _ condition: Condition) throws(RenderError) -> Bool {
    guard let right = comparison.right else {
      if case .emptiness = comparison.left { return true }
      return try evaluate(comparison.left).datum.isTruthy
    }
    switch right.operator {
    case .equal: return try equal(comparison.left, right.value)
    case .notEqual: return try !equal(comparison.left, right.value)
    case .contains:
      if case .emptiness = comparison.left { return false }
      // To a string the words are empty strings, which every string contains.
      if case .emptiness = right.value, case .text = try evaluate(comparison.left).datum { return true }
      if case .emptiness = right.value { return false }
      let (one, other) = (try evaluate(comparison.left).datum, try evaluate(right.value).datum)
      try chargeComparing(one, other)
      return contains(one, other)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if case .emptiness = right.value { return false }
      if case .emptiness = comparison.left { return false }
      let left = try evaluate(comparison.left).datum
      do {
        return try ordered(left, right.operator, try evaluate(right.value).datum)
      } catch {
        throw error.at(condition.span)
      }
    }
  }

  /// `==`, where the words `empty` and `blank` are questions to the other side.
  mutating func equal(_ left: Expression, _ right: Expression) throws(RenderError) -> Bool {
    switch (left, right) {
    // A question is neither empty nor blank.
    case (.emptiness, .emptiness): return false
    case (.emptiness(let test, _), let other), (let other, .emptiness(let test, _)):
      let datum = try evaluate(other).datum
      return test == .empty ? Self.isEmpty(datum) : Self.isBlank(datum)
    default:
      let (one, other) = (try evaluate(left).datum, try evaluate(right).datum)
      try chargeComparing(one, other)
      return Self.equal(one, other)
    }
  }

  private mutating func chargeComparing(_ one: Datum, _ other: Datum) throws(RenderError) {
    var cost = Self.cost(one) + Self.cost(other)
    if case .list(let items) = one { cost += items.reduce(items.count / 16) { $0 + Self.cost($1.datum) } }
    if case .array(let values) = one { cost += values.reduce(values.count / 16) { $0 + Self.cost(Datum($1)) } }
    if cost > 0 { try charge(cost) }
  }

  static func isEmpty(_ datum: Datum) -> Bool {
    switch datum {
    case .text(let text): text.string.isEmpty
    case .array(let elements): elements.isEmpty
    case .list(let elements): elements.isEmpty
    case .object(let object): object.printed?.string.isEmpty ?? object.isEmpty
    default: false
    }
  }

  static func isBlank(_ datum: Datum) -> Bool {
    switch datum {
    case .null, .bool(false): true
    case .text(let text): text.string.utf8.allSatisfy(isSpace)
    default: isEmpty(datum)
    }
  }

  static func equal(_ left: Datum, _ right: Datum, depth: Int = 0) -> Bool {
    guard depth < Printing.maximumDepth else { return false }
    switch (left, right) {
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.int(let a), .int(let b)): return a == b
    case (.float(let a), .float(let b)): return a == b
    case (.int(let a), .float(let b)), (.float(let b), .int(let a)): return Double(a) == b
    case (.text(let a), .text(let b)): return bytesEqual(a.string, b.string)
    case (.time(let a, _), .time(let b, _)): return a == b
    case (.range(let a, let b), .range(let c, let d)): return a == c && b == d
    case (.object(let a), .object(let b)):
      return a.count == b.count
        && a.keys.allSatisfy { key in
          guard let one = a[key], let other = b[key] else { return false }
          return equal(Datum(one), Datum(other), depth: depth + 1)
        }
    case (.loop(let a), .loop(let b)): return a === b
    case (.tableLoop(let a), .tableLoop(let b)): return a === b
    default:
      guard let a = elements(left), let b = elements(right), a.count == b.count else { return false }
      return zip(a, b).allSatisfy { equal($0, $1, depth: depth + 1) }
    }
  }

  /// As bytes, not by Unicode equivalence, as Ruby compares.
  private static func bytesEqual(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }

  private static func elements(_ datum: Datum) -> [Datum]? {
    switch datum {
    case .array(let values): values.map { Datum($0) }
    case .list(let items): items.map(\.datum)
    default: nil
    }
  }

  private func ordered(_ left: Datum, _ relation: Comparison.Operator, _ right: Datum) throws(RenderError) -> Bool {
    func comparable(_ datum: Datum) -> Bool {
      switch datum {
      case .int, .float, .text, .time: true
      default: false
      }
    }
    guard comparable(left), comparable(right) else { return false }
    guard let order = Self.order(left, right) else {
      throw .failed("can't compare \(Self.kind(left)) with \(Self.kind(right))")
    }
    switch relation {
    case .less: return order < 0
    case .lessOrEqual: return order <= 0
    case .greater: return order > 0
    default: return order >= 0
    }
  }

  static func kind(_ datum: Datum) -> String {
    switch datum {
    case .null: "nothing"
    case .bool: "a boolean"
    case .int, .float: "a number"
    case .text: "a string"
    case .array, .list: "an array"
    case .object: "an object"
    case .time: "a time"
    case .range: "a range"
    case .loop, .tableLoop: "a loop"
    }
  }

  /// Ruby's `<=>`: negative, 0 or positive; nil where the two have no order.
  static func order(_ left: Datum, _ right: Datum) -> Int? {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a < b ? -1 : (a > b ? 1 : 0)
    case (.int(let a), .float(let b)): return order(Double(a), b)
    case (.float(let a), .int(let b)): return order(a, Double(b))
    case (.float(let a), .float(let b)): return order(a, b)
    case (.text(let a), .text(let b)): return order(a.string, b.string)
    case (.time(let a, _), .time(let b, _)): return a < b ? -1 : (a > b ? 1 : 0)
    default: return equal(left, right) ? 0 : nil
    }
  }

  private static func order(_ left: Double, _ right: Double) -> Int? {
    left < right ? -1 : (left > right ? 1 : (left == right ? 0 : nil))
  }

  static func order(_ left: String, _ right: String) -> Int {
    if left.utf8.lexicographicallyPrecedes(right.utf8) { return -1 }
    return right.utf8.lexicographicallyPrecedes(left.utf8) ? 1 : 0
  }

  private static func contains(_ text: String, _ needle: String) -> Bool {
    var (text, needle) = (text, needle)
    return text.withUTF8 { text in needle.withUTF8 { contains(text, $0) } }
  }

  static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = needle.first else { return true }
    guard needle.count <= bytes.count else { return false }
    // Preparing a search pays for long needles only.
    if needle.count > 16 { return ByteSearch(Array(needle)).first(in: Array(bytes), from: 0) != nil }
    for start in 0...bytes.count - needle.count where bytes[start] == first {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }

  func contains(_ left: Datum, _ right: Datum) -> Bool {
    guard left.isTruthy, right.isTruthy else { return false }
    switch left {
    case .text(let text):
      return Self.contains(text.string, string(right))
    case .array(let values): return values.contains { Self.equal(Datum($0), right) }
    case .list(let items): return items.contains { Self.equal($0.datum, right) }
    case .object(let object):
      guard case .text(let key) = right else { return false }
      if let printed = object.printed { return contains(.text(printed), right) }
      return object[key.string] != nil
    case .range(let from, let through):
      switch right {
      case .int(let number): return number >= from && number <= through
      case .float(let number): return number >= Double(from) && number <= Double(through)
      default: return false
      }
    default: return false
    }
  }
}
