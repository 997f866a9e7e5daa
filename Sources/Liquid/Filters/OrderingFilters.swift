// sort and sort_natural. Elements that are equal keep their order.
extension Filter {
  static let orderingFilters: [Filter] = [
    Filter("sort", 0...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      try renderer.sort(input, arguments[0], isNatural: false)
    },
    Filter("sort_natural", 0...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      try renderer.sort(input, arguments[0], isNatural: true)
    },
  ]
}

extension Renderer {
  fileprivate mutating func sort(_ input: Tracked, _ property: Tracked?, isNatural: Bool) throws(RenderError) -> Tracked
  {
    let items = try elements(input)
    var keys = items.map(\.datum)
    if let property, !property.datum.isNull {
      guard items.allSatisfy({ Self.hasProperties($0.datum) }) else { return Tracked(.null, input.mark) }
      // As in Ruby, which has nothing to compare then.
      guard items.count > 1 else { return try made(items, input.mark) }
      keys = []
      for item in items {
        guard let value = try self.property(property.datum, of: item) else { return Tracked(.null, input.mark) }
        keys.append(value.datum)
      }
    }
    if isNatural {
      keys = keys.map { $0.isNull ? .null : .text(Self.folded(string($0))) }
    }
    // As often as an element is compared, about.
    for key in keys { try charge(1 + Self.cost(key) * 16) }
    let order = try sortedIndices(keys)
    return try made(order.map { items[$0] }, input.mark)
  }

  /// Letters of ASCII in lower case.
  private static func folded(_ string: String) -> String {
    String(decoding: string.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// What is nothing comes last.
  private func sortedIndices(_ keys: [Datum]) throws(RenderError) -> [Int] {
    var incomparable: (Datum, Datum)?
    let order = keys.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.isNull || b.isNull { return a.isNull == b.isNull ? left < right : b.isNull }
      guard let order = Self.order(a, b) else {
        incomparable = (a, b)
        return left < right
      }
      return order == 0 ? left < right : order < 0
    }
    if let (a, b) = incomparable {
      throw .failed("can't sort \(Self.kind(a)) together with \(Self.kind(b))")
    }
    return order
  }
}
