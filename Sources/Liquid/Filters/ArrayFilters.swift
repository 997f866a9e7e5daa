// Filters on arrays as a whole.
extension Filter {
  static let arrayFilters: [Filter] = [
    Filter("size") { (_, input, _) in Tracked(.int(Renderer.size(input.datum) ?? 0), input.mark) },
    Filter("first") { (_, input, _) in Renderer.first(of: input) ?? Tracked(.null, input.mark) },
    Filter("last") { (_, input, _) in Renderer.last(of: input) ?? Tracked(.null, input.mark) },
    Filter("join", 0...1, ": separator") { (renderer, input, arguments) throws(RenderError) in
      let glue = arguments[0].map { renderer.traced($0) } ?? Traced(" ", .literal)
      var result = Traced()
      for (index, item) in try renderer.elements(input).enumerated() {
        if index > 0 { result.append(glue) }
        let text = renderer.traced(item)
        try renderer.charge()
        if result.count > renderer.options.limits.stringBytes { throw renderer.limit(.stringBytes) }
        result.append(text)
      }
      return try renderer.made(result, or: input.mark)
    },
    Filter("reverse") { (renderer, input, _) throws(RenderError) in
      try renderer.made(renderer.elements(input).reversed(), input.mark)
    },
    Filter("concat", 1...1, ": array") { (renderer, input, arguments) throws(RenderError) in
      let other = arguments[0] ?? .null
      switch other.datum {
      case .array, .list: break
      default: throw .failed("`concat` needs an array, not \(Renderer.kind(other.datum))")
      }
      let items = try renderer.elements(input) + renderer.slice(other, from: 0, limit: nil)
      return try renderer.made(items, input.mark.stronger(other.mark))
    },
    Filter("uniq", 0...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      try renderer.uniq(input, arguments[0])
    },
    Filter("compact", 0...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      let items = try renderer.elements(input)
      guard let property = arguments[0], !property.datum.isNull else {
        return try renderer.made(items.filter { !$0.datum.isNull }, input.mark)
      }
      var kept: [Tracked] = []
      for item in items {
        guard let value = try renderer.property(property.datum, of: item) else { return Tracked(.null, input.mark) }
        if !value.datum.isNull { kept.append(item) }
      }
      return try renderer.made(kept, input.mark)
    },
    Filter("map", 1...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      let key = (arguments[0] ?? .null).datum
      var result: [Tracked] = []
      for item in try renderer.elements(input) {
        result.append(try renderer.property(key, of: item) ?? Tracked(.null, item.mark))
      }
      return try renderer.made(result, input.mark)
    },
    Filter("sum", 0...1, ": property") { (renderer, input, arguments) throws(RenderError) in
      var total = Numbers.Number.int(0)
      for item in try renderer.elements(input) {
        var value = item
        if let property = arguments[0], !property.datum.isNull {
          value = try renderer.property(property.datum, of: item) ?? .null
        }
        for number in try renderer.elements(value) {
          total = try Numbers.apply(.add, total, Numbers.number(of: number.datum))
        }
      }
      return Tracked(total.datum, input.mark)
    },
  ]
}

extension Renderer {
  /// The elements that array filters work on: those of arrays, arrays inside them included; numbers of a range; anything else as
  /// the only element.
  mutating func elements(_ value: Tracked) throws(RenderError) -> [Tracked] {
    switch value.datum {
    case .null: return []
    case .range: return try slice(value, from: 0, limit: nil)
    case .array, .list:
      var result: [Tracked] = []
      try flatten(value, into: &result, depth: 0)
      try charge(elements: result.count)
      try charge(result.reduce(0) { $0 + Self.cost($1.datum) })
      return result
    default: return [value]
    }
  }

  private mutating func flatten(_ value: Tracked, into result: inout [Tracked], depth: Int) throws(RenderError) {
    guard depth < Printing.maximumDepth else { throw limit(.depth) }
    for item in try slice(value, from: 0, limit: nil) {
      switch item.datum {
      case .array, .list: try flatten(item, into: &result, depth: depth + 1)
      default: result.append(item)
      }
      if result.count > options.limits.arrayElements { throw limit(.arrayElements) }
    }
  }

  /// `item[key]` as Ruby has it: fields of objects, parts of strings, bits of whole numbers.
  ///
  /// - Returns: nil for items that can't be asked at all, which ends the filters that select.
  func property(_ key: Datum, of item: Tracked) throws(RenderError) -> Tracked? {
    switch (item.datum, key) {
    case (.object(let object), .text(let name)):
      return Tracked(object[name.string].map { Datum($0) } ?? .null, item.mark.field(name.string))
    case (.object, _): return Tracked(.null, item.mark)
    case (.text(let text), .text(let part)):
      let found = Traced(text, item.mark).firstRange(of: Array(part.string.utf8))
      return Tracked(found == nil ? .null : .text(part), item.mark)
    case (.text, .int(let index)): return character(index, of: item)
    case (.text, .float(let number)): return character(Numbers.clamped(number), of: item)
    case (.int(let number), .int(let bit)): return Tracked(.int(Self.bit(bit, of: number)), item.mark)
    case (.int(let number), .float(let bit)):
      return Tracked(.int(Self.bit(Numbers.clamped(bit), of: number)), item.mark)
    case (.text, _), (.int, _):
      throw .failed("\(Self.kind(item.datum)) has no property `\(Printing.string(key))`")
    case (.loop, _), (.tableLoop, _): return Self.field(key, of: item) ?? Tracked(.null, item.mark)
    default: return nil
    }
  }

  private func character(_ index: Int, of item: Tracked) -> Tracked {
    let text = traced(item)
    let offsets = text.scalarOffsets
    let position = index < 0 ? index &+ offsets.count - 1 : index
    guard position >= 0, position < offsets.count - 1 else { return Tracked(.null, item.mark) }
    return text.slice(offsets[position]..<offsets[position + 1]).tracked(or: item.mark)
  }

  private static func bit(_ bit: Int, of number: Int) -> Int { bit < 0 ? 0 : number >> min(bit, 63) & 1 }

  /// Whether `property` gives something for a value.
  static func hasProperties(_ datum: Datum) -> Bool {
    switch datum {
    case .object, .text, .int, .loop, .tableLoop: true
    default: false
    }
  }

  fileprivate mutating func uniq(_ input: Tracked, _ property: Tracked?) throws(RenderError) -> Tracked {
    var seen = Set<String>()
    var kept: [Tracked] = []
    let items = try elements(input)
    // As in Ruby, which doesn't ask a single element.
    guard items.count > 1 else { return try made(items, input.mark) }
    for item in items {
      var key = item.datum
      if let property, !property.datum.isNull {
        guard let value = try self.property(property.datum, of: item) else { return Tracked(.null, input.mark) }
        key = value.datum
      }
      let text = Printing.inspect(key, options.zone, budget: options.limits.stringBytes)
      try charge(bytes: text.utf8.count)
      if seen.insert(text).inserted { kept.append(item) }
    }
    return try made(kept, input.mark)
  }
}
