// Filters that choose elements by a property.
extension Filter {
  static let selectionFilters: [Filter] = [
    Filter("where", 1...2, ": property, value") { (renderer, input, arguments) throws(RenderError) in
      guard let choice = try renderer.select(input, arguments) else { return Tracked(.null, input.mark) }
      return try renderer.made(choice.filter(\.isChosen).map(\.item), input.mark)
    },
    Filter("reject", 1...2, ": property, value") { (renderer, input, arguments) throws(RenderError) in
      guard let choice = try renderer.select(input, arguments) else { return Tracked(.null, input.mark) }
      return try renderer.made(choice.filter { !$0.isChosen }.map(\.item), input.mark)
    },
    Filter("has", 1...2, ": property, value") { (renderer, input, arguments) throws(RenderError) in
      guard let choice = try renderer.select(input, arguments, isFirstEnough: true) else {
        return Tracked(.null, input.mark)
      }
      return Tracked(.bool(choice.last?.isChosen == true), input.mark)
    },
    Filter("find", 1...2, ": property, value") { (renderer, input, arguments) throws(RenderError) in
      guard let choice = try renderer.select(input, arguments, isFirstEnough: true), let last = choice.last,
        last.isChosen
      else { return Tracked(.null, input.mark) }
      return last.item
    },
    Filter("find_index", 1...2, ": property, value") { (renderer, input, arguments) throws(RenderError) in
      guard let choice = try renderer.select(input, arguments, isFirstEnough: true), choice.last?.isChosen == true
      else { return Tracked(.null, input.mark) }
      return Tracked(.int(choice.count - 1), input.mark)
    },
  ]
}

extension Renderer {
  /// Every element, and whether its property is the value looked for, or true where none is given.
  ///
  /// - Parameter isFirstEnough: stop at the first that is chosen, which is then the last of the result.
  /// - Returns: nil as soon as an element can't have properties.
  fileprivate mutating func select(
    _ input: Tracked, _ arguments: FilterArguments, isFirstEnough: Bool = false
  ) throws(RenderError) -> [(item: Tracked, isChosen: Bool)]? {
    let key = (arguments[0] ?? .null).datum
    let target = (arguments[1] ?? .null).datum
    var result: [(item: Tracked, isChosen: Bool)] = []
    for item in try elements(input) {
      try charge()
      if key.isNull, case .text = item.datum { return nil }
      guard let value = try property(key, of: item) else { return nil }
      let isChosen = target.isNull ? value.datum.isTruthy : Self.equal(value.datum, target)
      result.append((item, isChosen))
      if isChosen, isFirstEnough { break }
    }
    return result
  }
}
