// Arithmetic. A result has the origin of the value that comes from data, if one does.
extension Filter {
  static let numberFilters: [Filter] = [
    Filter("plus", 1...1, ": number", arithmetic(.add)),
    Filter("minus", 1...1, ": number", arithmetic(.subtract)),
    Filter("times", 1...1, ": number", arithmetic(.multiply)),
    Filter("divided_by", 1...1, ": number", arithmetic(.divide)),
    Filter("modulo", 1...1, ": number", arithmetic(.modulo)),
    Filter("abs") { (_, input, _) in
      switch Numbers.number(of: input.datum) {
      case .int(let int): Tracked(int == Int.min ? .float(-Double(int)) : .int(abs(int)), input.mark)
      case .float(let float): Tracked(.float(abs(float)), input.mark)
      }
    },
    Filter("ceil") { (_, input, _) throws(RenderError) in try whole(input) { $0.rounded(.up) } },
    Filter("floor") { (_, input, _) throws(RenderError) in try whole(input) { $0.rounded(.down) } },
    Filter("round", 0...1, ": digits") { (_, input, arguments) throws(RenderError) in
      let digits = Numbers.integer(Numbers.number(of: (arguments[0] ?? .null).datum))
      return Tracked(try Numbers.round(Numbers.number(of: input.datum), digits: digits).datum, input.mark)
    },
    Filter("at_least", 1...1, ": number", bounded { $0 < $1 }),
    Filter("at_most", 1...1, ": number", bounded { $0 > $1 }),
  ]

  private static func arithmetic(_ operation: Numbers.Operation) -> Apply {
    { (_, input, arguments) throws(RenderError) in
      let other = arguments[0] ?? .null
      let result = try Numbers.apply(operation, Numbers.number(of: input.datum), Numbers.number(of: other.datum))
      return Tracked(result.datum, input.mark.stronger(other.mark))
    }
  }

  private static func whole(_ input: Tracked, _ rounded: (Double) -> Double) throws(RenderError) -> Tracked {
    switch Numbers.number(of: input.datum) {
    case .int(let int): return Tracked(.int(int), input.mark)
    case .float(let float):
      guard float.isFinite else { throw .failed("`\(Numbers.string(float))` can't be rounded") }
      return Tracked(Numbers.whole(rounded(float)).datum, input.mark)
    }
  }

  /// The argument in place of an input that lies beyond it.
  private static func bounded(_ isBeyond: @escaping @Sendable (Double, Double) -> Bool) -> Apply {
    { (_, input, arguments) in
      let bound = arguments[0] ?? .null
      let (value, limit) = (Numbers.number(of: input.datum), Numbers.number(of: bound.datum))
      guard isBeyond(value.double, limit.double) else { return Tracked(value.datum, input.mark) }
      return Tracked(limit.datum, bound.mark)
    }
  }
}
