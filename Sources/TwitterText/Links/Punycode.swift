/// How long internationalised domain labels are in the form that the domain name system takes.
enum Punycode {
  /// The characters of a label in ASCII form: itself, or `xn--` and its Punycode (RFC 3492, section 6.3). Nil for labels too long to
  /// be encoded.
  static func encodedLength(_ label: some Collection<Unicode.Scalar>) -> Int? {
    let basic = label.filter(\.isASCII).count
    if basic == label.count { return basic }
    // A label has at most 63 characters in its encoded form, and each scalar takes at least one.
    guard label.count <= 63 else { return nil }
    return delta(label, basic: basic).map { 4 + (basic > 0 ? basic + 1 : 0) + $0 }
  }

  /// How many digits the scalars beyond ASCII take.
  private static func delta(_ label: some Collection<Unicode.Scalar>, basic: Int) -> Int? {
    var (next, delta, bias, handled, digits) = (128, 0, 72, basic, 0)
    while handled < label.count {
      guard let smallest = label.lazy.map({ Int($0.value) }).filter({ $0 >= next }).min() else { return nil }
      delta += (smallest - next) * (handled + 1)
      next = smallest
      for scalar in label {
        if Int(scalar.value) < next { delta += 1 }
        guard Int(scalar.value) == next else { continue }
        digits += digitCount(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return digits
  }

  private static func digitCount(of delta: Int, bias: Int) -> Int {
    var (rest, position, count) = (delta, 36, 1)
    while true {
      let threshold = min(max(position - bias, 1), 26)
      if rest < threshold { return count }
      rest = (rest - threshold) / (36 - threshold)
      position += 36
      count += 1
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var offset = 0
    while rest > 455 {
      rest /= 35
      offset += 36
    }
    return offset + 36 * rest / (rest + 38)
  }
}
