// Expressions to values.
extension Renderer {
  mutating func evaluate(_ filtered: FilteredExpression) throws(RenderError) -> Tracked {
    guard let base = filtered.base else { return .null }
    var value = try evaluate(base)
    for call in filtered.filters { value = try apply(call, to: value) }
    return value
  }

  private mutating func apply(_ call: FilterCall, to input: Tracked) throws(RenderError) -> Tracked {
    try charge(1 + Self.cost(input.datum))
    var arguments: [Tracked] = []
    if !call.arguments.isEmpty {
      arguments.reserveCapacity(call.arguments.count)
      for argument in call.arguments {
        let value = try evaluate(argument)
        try charge(Self.cost(value.datum))
        arguments.append(value)
      }
    }
    var keywords: [String: Tracked] = [:]
    for keyword in call.keywords { keywords[keyword.name] = try evaluate(keyword.value) }
    do {
      return try call.filter.apply(&self, input, FilterArguments(values: arguments, keywords: keywords))
    } catch {
      throw error.at(call.span)
    }
  }

  mutating func evaluate(_ expression: Expression) throws(RenderError) -> Tracked {
    switch expression {
    case .literal(let value, let mark): return Tracked(Datum(value), mark)
    case .emptiness(_, let mark): return Tracked(.text(""), mark)
    case .lookup(let lookup): return try evaluate(lookup)
    case .range(let from, let through, let mark):
      let first = try evaluate(from)
      let last = try evaluate(through)
      do {
        let bounds = Datum.range(from: try bound(first.datum), through: try bound(last.datum))
        return Tracked(bounds, mark.stronger(first.mark).stronger(last.mark))
      } catch {
        throw error.at(mark.span)
      }
    }
  }

  private func bound(_ datum: Datum) throws(RenderError) -> Int {
    switch datum {
    case .int(let int): int
    case .null: 0
    case .text(let text): Numbers.integer(Numbers.leadingInteger(text.string))
    default: try Numbers.strictInteger(datum)
    }
  }

  // MARK: Lookups

  private mutating func evaluate(_ lookup: Lookup) throws(RenderError) -> Tracked {
    if let found = plainValue(lookup) { return Tracked(Datum(found), lookup.mark) }
    return try walk(lookup)
  }

  /// The value of a lookup that leads through the data just as it is written, which most do. Nil for all others, among them those that
  /// find nothing.
  func plainValue(_ lookup: Lookup) -> Value? {
    guard lookup.isExact, case .name(let name) = lookup.root, scope.local(name) == nil else { return nil }
    return exactValue(lookup, name)
  }

  func undefined(_ lookup: Lookup) -> RenderError {
    guard case .data(let path) = lookup.mark.origin else { return .undefined(path: "", span: lookup.mark.span) }
    return .undefined(path: path, span: lookup.mark.span)
  }

  /// A value of the data by a path of keys and indices as they are written. Nil when there is none; `.size` goes the long way.
  private func exactValue(_ lookup: Lookup, _ name: String) -> Value? {
    guard var value = scope.data[name] ?? options.globals[name] else { return nil }
    for step in lookup.steps {
      switch (step, value) {
      case (.key(let key, let afterDot), .object(let object)):
        if let found = object[key] {
          value = found
        } else if afterDot, key == "size" {
          value = .int(object.count)
        } else {
          return nil
        }
      case (.key("size", afterDot: true), _):
        guard let size = Self.size(Datum(value)) else { return nil }
        value = .int(size)
      case (.index(let index), .array(let elements)) where elements.indices.contains(index): value = elements[index]
      default: return nil
      }
    }
    return value
  }

  private mutating func walk(_ lookup: Lookup) throws(RenderError) -> Tracked {
    let name: String
    switch lookup.root {
    case .name(let written): name = written
    case .computed(let expression):
      guard case .text(let text) = try evaluate(expression).datum else { return Tracked(.null, lookup.mark) }
      name = text.string
    }
    var value: Tracked
    if let local = scope.local(name) {
      value = local
    } else if let found = scope.data[name] ?? options.globals[name] {
      value = Tracked(Datum(found), Mark(.data(path: name), span: lookup.mark.span))
    } else {
      if options.strictVariables { throw undefined(lookup) }
      return Tracked(.null, lookup.mark)
    }
    for step in lookup.steps {
      try charge(1 + Self.cost(value.datum))
      let next: Tracked? =
        switch step {
        case .key(let key, let afterDot): Self.field(key, of: value, afterDot: afterDot)
        case .index(let index): Self.element(index, of: value)
        case .computed(let expression): Self.field(try evaluate(expression).datum, of: value)
        }
      guard let next else {
        if options.strictVariables { throw undefined(lookup) }
        return Tracked(.null, missing(step, in: value, lookup))
      }
      value = next
    }
    return value
  }

  /// The mark of a value that isn't there: the path that would lead to it.
  private func missing(_ step: Lookup.Step, in value: Tracked, _ lookup: Lookup) -> Mark {
    switch step {
    case .key(let key, _): value.mark.field(key)
    case .index(let index): value.mark.element(index)
    case .computed: lookup.mark
    }
  }

  static func field(_ key: Datum, of value: Tracked) -> Tracked? {
    switch key {
    case .text(let text): field(text.string, of: value, afterDot: false)
    case .int(let index): element(index, of: value)
    default: nil
    }
  }

  static func field(_ key: String, of value: Tracked, afterDot: Bool) -> Tracked? {
    switch value.datum {
    case .object(let object):
      if let found = object[key] { return Tracked(Datum(found), value.mark.field(key)) }
      guard afterDot else { return nil }
      if key == "size" { return Tracked(.int(object.count), value.mark.field(key)) }
      if key == "first", let first = object.keys.first {
        return pair(first, Datum(object[first] ?? .null), value.mark)
      }
      return nil
    case .loop(let state): return Tracked(state[key], value.mark)
    case .tableLoop(let state): return Tracked(state[key], value.mark)
    default:
      guard afterDot else { return nil }
      switch key {
      case "size": return size(value.datum).map { Tracked(.int($0), value.mark.field(key)) }
      case "first": return first(of: value)
      case "last": return last(of: value)
      default: return nil
      }
    }
  }

  static func pair(_ key: String, _ value: Datum, _ mark: Mark) -> Tracked {
    let field = mark.field(key)
    return Tracked(.list([Tracked(.text(key), field), Tracked(value, field)]), field)
  }

  /// Negative indices count from the end.
  static func element(_ index: Int, of value: Tracked) -> Tracked? {
    switch value.datum {
    case .array(let elements):
      let position = index < 0 ? index &+ elements.count : index
      guard elements.indices.contains(position) else { return nil }
      return Tracked(Datum(elements[position]), value.mark.element(position))
    case .list(let elements):
      let position = index < 0 ? index &+ elements.count : index
      return elements.indices.contains(position) ? elements[position] : nil
    default: return nil
    }
  }

  static func first(of value: Tracked) -> Tracked? {
    switch value.datum {
    case .array, .list: return element(0, of: value)
    case .range(let from, _): return Tracked(.int(from), value.mark)
    case .object(let object): return object.keys.first.map { pair($0, Datum(object[$0] ?? .null), value.mark) }
    case .text(let text):
      let traced = Traced(text, value.mark)
      let offsets = traced.scalarOffsets
      return traced.slice(0..<(offsets.count > 1 ? offsets[1] : 0)).tracked(or: value.mark)
    default: return nil
    }
  }

  static func last(of value: Tracked) -> Tracked? {
    switch value.datum {
    case .array, .list: return element(-1, of: value)
    case .range(_, let through): return Tracked(.int(through), value.mark)
    case .text(let text):
      let traced = Traced(text, value.mark)
      let offsets = traced.scalarOffsets
      return traced.slice((offsets.count > 1 ? offsets[offsets.count - 2] : 0)..<traced.count).tracked(or: value.mark)
    default: return nil
    }
  }

  /// What Ruby's `size` gives: characters, elements or keys; a whole number has the size of its 8 bytes.
  static func size(_ datum: Datum) -> Int? {
    switch datum {
    case .text(let text): text.string.unicodeScalars.count
    case .array(let elements): elements.count
    case .list(let elements): elements.count
    case .object(let object): object.printed.map { $0.string.unicodeScalars.count } ?? object.count
    case .range(let from, let through): rangeCount(from, through)
    case .int: 8
    default: nil
    }
  }

  /// How many numbers a range has, as far as they can be counted.
  static func rangeCount(_ from: Int, _ through: Int) -> Int {
    guard through >= from else { return 0 }
    let (distance, overflow) = through.subtractingReportingOverflow(from)
    return overflow || distance == Int.max ? Int.max : distance + 1
  }
}
