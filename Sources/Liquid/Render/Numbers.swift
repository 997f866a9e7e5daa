/// Numbers as the reference takes and prints them.
enum Numbers {
  /// A number of a filter: whole, or with decimals.
  enum Number {
    case int(Int)
    case float(Double)

    var datum: Datum {
      switch self {
      case .int(let int): .int(int)
      case .float(let float): .float(float)
      }
    }

    var double: Double {
      switch self {
      case .int(let int): Double(int)
      case .float(let float): float
      }
    }

    var isZero: Bool { double == 0 }
  }

  /// What filters take for a number: strings that look like one count, everything else that is none is 0.
  static func number(of datum: Datum) -> Number {
    switch datum {
    case .int(let int): .int(int)
    case .float(let float): .float(float)
    case .text(let text): number(in: text.string)
    default: .int(0)
    }
  }

  private static func number(in string: String) -> Number {
    let bytes = Array(string.utf8)
    let range = bytes.trimmed(0..<bytes.count)
    var offset = range.lowerBound
    if offset < range.upperBound, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    if offset > whole, offset + 1 < range.upperBound, bytes[offset] == UInt8(ascii: ".") {
      if bytes[offset + 1..<range.upperBound].allSatisfy(isDigit) { return .float(Double(bytes.string(range)) ?? 0) }
    }
    return leadingInteger(string)
  }

  /// The number that a string starts with, 0 where it starts with none.
  static func leadingInteger(_ string: String) -> Number {
    var digits = ""
    var hasDigit = false
    let bytes = Array(string.utf8)
    var offset = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") {
      if bytes[offset] == UInt8(ascii: "-") { digits = "-" }
      offset += 1
    }
    while offset < bytes.count, isDigit(bytes[offset]) || (hasDigit && bytes[offset] == UInt8(ascii: "_")) {
      if isDigit(bytes[offset]) {
        digits.unicodeScalars.append(Unicode.Scalar(bytes[offset]))
        hasDigit = true
      }
      offset += 1
    }
    guard hasDigit else { return .int(0) }
    return Int(digits).map { .int($0) } ?? .float(Double(digits) ?? 0)
  }

  /// Ruby's `to_i`, for bounds of ranges and table attributes; numbers that are too large are taken as the nearest.
  static func integer(of value: Value) -> Int {
    switch value {
    case .int(let int): int
    case .float(let float): clamped(float)
    case .string(let text): integer(leadingInteger(text.string))
    default: 0
    }
  }

  static func integer(_ number: Number) -> Int {
    switch number {
    case .int(let int): int
    case .float(let float): clamped(float)
    }
  }

  /// Towards zero.
  static func clamped(_ float: Double) -> Int {
    if float.isNaN { return 0 }
    return Int(exactly: float.rounded(.towardZero)) ?? (float > 0 ? Int.max : Int.min)
  }

  /// A whole number, or a string that is one and nothing else; what arguments such as a length must be. Those that don't fit into 64 bits
  /// are taken as the nearest that do.
  static func strictInteger(_ datum: Datum) throws(RenderError) -> Int {
    if case .int(let int) = datum { return int }
    // A literal that is too large for a whole number.
    if case .float(let float) = datum, abs(float) >= 0x1p63 { return clamped(float) }
    let text = Printing.string(datum)
    let bytes = Array(text.utf8)
    let number = bytes.string(bytes.trimmed(0..<bytes.count))
    if let int = Int(number) { return int }
    let digits = number.hasPrefix("-") ? number.dropFirst() : Substring(number)
    if !digits.isEmpty, digits.utf8.allSatisfy(isDigit) { return number.hasPrefix("-") ? Int.min : Int.max }
    throw .failed("`\(text)` is not a whole number")
  }

  // MARK: Arithmetic

  enum Operation { case add, subtract, multiply, divide, modulo }

  /// Decimals are exact where their digits fit into 64 bits, as the reference's arithmetic is; whole numbers that grow past 64 bits go on
  /// as floating point.
  static func apply(_ operation: Operation, _ left: Number, _ right: Number) throws(RenderError) -> Number {
    guard case .int(let a) = left, case .int(let b) = right else {
      // Decimals divided by 0 are infinite, as in the reference; whole numbers fail.
      if operation == .modulo, right.isZero { throw .failed("divided by 0") }
      return .float(decimal(operation, left, right))
    }
    if operation == .divide || operation == .modulo, b == 0 { throw .failed("divided by 0") }
    let (result, overflow): (Int, Bool)
    switch operation {
    case .add: (result, overflow) = a.addingReportingOverflow(b)
    case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
    case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
    case .divide: (result, overflow) = floorDivision(a, b)
    case .modulo: (result, overflow) = floorRemainder(a, b)
    }
    return overflow ? .float(floating(operation, Double(a), Double(b))) : .int(result)
  }

  private static func floorDivision(_ a: Int, _ b: Int) -> (Int, Bool) {
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { return (0, true) }
    return (a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient, false)
  }

  private static func floorRemainder(_ a: Int, _ b: Int) -> (Int, Bool) {
    if b == -1 { return (0, false) }
    let rest = a % b
    return (rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest, false)
  }

  private static func decimal(_ operation: Operation, _ left: Number, _ right: Number) -> Double {
    let (a, b) = (left.double, right.double)
    if let x = Decimal(left), let y = Decimal(right), let result = x.applying(operation, y) { return result }
    return floating(operation, a, b)
  }

  private static func floating(_ operation: Operation, _ a: Double, _ b: Double) -> Double {
    switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .modulo: a - (a / b).rounded(.down) * b
    }
  }

  /// Half away from zero, to a number of decimals; without decimals the result is whole.
  static func round(_ number: Number, digits: Int) throws(RenderError) -> Number {
    switch number {
    case .int(let int):
      guard digits < 0 else { return .int(int) }
      guard digits > -19 else { return .int(0) }
      let unit = (0..<(-digits)).reduce(1) { power, _ in power * 10 }
      let rest = abs(int % unit)
      let down = int - int % unit
      guard rest >= unit / 2 else { return .int(down) }
      let (up, overflow) = down.addingReportingOverflow(int < 0 ? -unit : unit)
      return overflow ? .int(int) : .int(up)
    case .float(let float):
      guard float.isFinite else { throw .failed("`\(string(float))` can't be rounded") }
      if digits <= 0 {
        guard digits > -19 else { return .int(0) }
        let unit = Double((0..<(-digits)).reduce(1) { power, _ in power * 10 })
        return whole((float / unit).rounded(.toNearestOrAwayFromZero) * unit)
      }
      return .float(Decimal(number)?.rounded(to: digits) ?? float)
    }
  }

  /// A number without decimals, which goes on as floating point where 64 bits can't hold it.
  static func whole(_ float: Double) -> Number { Int(exactly: float).map { .int($0) } ?? .float(float) }

  // MARK: Text

  /// Ruby's `Float#to_s`: shortest digits that give the number again, an exponent below 0.0001 and from 10 to the 16 on.
  static func string(_ float: Double) -> String {
    if float.isNaN { return "NaN" }
    if float.isInfinite { return float < 0 ? "-Infinity" : "Infinity" }
    if float == 0 { return float.sign == .minus ? "-0.0" : "0.0" }
    let (digits, exponent) = shortestDigits(abs(float))
    let sign = float < 0 ? "-" : ""
    // The number is 0.digits times 10 to the exponent.
    if exponent > -4, exponent <= 16 {
      if exponent <= 0 { return sign + "0." + String(repeating: "0", count: -exponent) + digits }
      if digits.count <= exponent {
        return sign + digits + String(repeating: "0", count: exponent - digits.count) + ".0"
      }
      return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    }
    let rest = digits.dropFirst()
    let power = exponent - 1
    let shown = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
    return sign + digits.prefix(1) + "." + (rest.isEmpty ? "0" : rest) + "e" + (power < 0 ? "-" : "+") + shown
  }

  /// The digits after `0.` and the power of ten, of a positive number.
  static func shortestDigits(_ float: Double) -> (digits: String, exponent: Int) {
    let parts = "\(float)".split(separator: "e", maxSplits: 1)
    let mantissa = parts.first.map(String.init) ?? "0"
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = halves.first.map(String.init) ?? ""
    exponent += whole.count
    var digits = Substring(whole + (halves.count > 1 ? halves[1] : ""))
    while digits.first == "0", digits.count > 1 {
      digits = digits.dropFirst()
      exponent -= 1
    }
    while digits.last == "0", digits.count > 1 { digits = digits.dropLast() }
    return (String(digits), exponent)
  }

  /// A number as whole units of a power of ten, for exact sums.
  private struct Decimal {
    var units: Int
    /// Decimals after the point, at least 0.
    var scale: Int

    init(units: Int, scale: Int) {
      self.units = units
      self.scale = scale
    }

    init?(_ number: Number) {
      switch number {
      case .int(let int): self.init(units: int, scale: 0)
      case .float(let float):
        guard float.isFinite else { return nil }
        if float == 0 {
          self.init(units: 0, scale: 1)
          return
        }
        let (digits, exponent) = Numbers.shortestDigits(abs(float))
        var scale = digits.count - exponent
        var text = digits
        if scale < 0 {
          text += String(repeating: "0", count: min(-scale, 20))
          scale = 0
        }
        guard let units = Int(text) else { return nil }
        self.init(units: float < 0 ? -units : units, scale: scale)
      }
    }

    private func scaled(to target: Int) -> Int? {
      guard target - scale <= 18 else { return nil }
      var units = units
      for _ in 0..<max(0, target - scale) {
        let (product, overflow) = units.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        units = product
      }
      return units
    }

    var double: Double { Double("\(units)e-\(scale)") ?? 0 }

    /// Nil where 64 bits aren't enough.
    func applying(_ operation: Operation, _ other: Decimal) -> Double? {
      if operation == .multiply {
        let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
        if product == 0, !overflow, (units < 0) != (other.units < 0) { return -0.0 }
        return overflow ? nil : Decimal(units: product, scale: scale + other.scale).double
      }
      if operation == .divide { return divided(by: other) }
      let common = max(scale, other.scale)
      guard let a = scaled(to: common), let b = other.scaled(to: common) else { return nil }
      let (result, overflow): (Int, Bool)
      switch operation {
      case .add: (result, overflow) = a.addingReportingOverflow(b)
      case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
      case .modulo: (result, overflow) = b == 0 ? (0, true) : Numbers.floorRemainder(a, b)
      case .multiply, .divide: return nil
      }
      return overflow ? nil : Decimal(units: result, scale: common).double
    }

    /// To so many digits that the nearest floating point number is the one nearest to the exact quotient, as the reference divides.
    private func divided(by other: Decimal) -> Double? {
      guard units != 0, other.units != 0 else { return nil }
      let divisor = other.units.magnitude
      var (quotient, rest) = units.magnitude.quotientAndRemainder(dividingBy: divisor)
      var digits = quotient == 0 ? "" : String(quotient)
      var exponent = other.scale - scale
      while rest != 0, digits.utf8.count < 34 {
        // The rest is less than the divisor, so the next digit is one digit.
        (quotient, rest) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: 10))
        if quotient != 0 || !digits.isEmpty { digits += String(quotient) }
        exponent -= 1
      }
      let sign = (units < 0) == (other.units < 0) ? "" : "-"
      return Double("\(sign)\(digits)e\(exponent)")
    }

    func rounded(to digits: Int) -> Double {
      guard digits < scale else { return double }
      let drop = scale - digits
      guard drop <= 18 else { return 0 }
      let unit = (0..<drop).reduce(1) { power, _ in power * 10 }
      let rest = abs(units % unit)
      var quotient = units / unit
      if rest >= unit - rest { quotient += units < 0 ? -1 : 1 }
      return Decimal(units: quotient, scale: digits).double
    }
  }
}
