import CivilTime
import Diagnostics

// Expressions to values.
extension Analyzer {
  typealias Evaluated = (world: World, value: AbstractValue)

  /// A value after its filters, in each world that `default` and rendered variables lead to.
  mutating func evaluate(_ filtered: FilteredExpression, _ world: World) -> [Evaluated] {
    guard let base = filtered.base else { return [(world, AbstractValue(.null, nil))] }
    var results = expanded(value(of: base, world), world)
    for call in filtered.filters {
      results = results.flatMap { world, input -> [Evaluated] in
        if call.filter.name == "default" { return withDefault(input, call, world) }
        var states: [(World, [AbstractValue])] = [(world, [])]
        for argument in call.arguments {
          states = states.flatMap { world, before in
            expanded(value(of: argument, world), world).map { ($0.world, before + [$0.value]) }
          }
          if states.count > Self.allWorlds { states = few(states) }
        }
        return states.map { world, arguments in (world, apply(call, input, arguments)) }
      }
      if results.count > Self.allWorlds {
        results = few(results.map { ($0.world, [$0.value]) }).map { ($0.0, $0.1[0]) }
      }
    }
    return results
  }

  /// The first few of the worlds with their values, the last of them in place of all others: what holds in it holds in each of those.
  private mutating func few(_ states: [(World, [AbstractValue])]) -> [(World, [AbstractValue])] {
    let rest = states[(Self.similarWorlds - 1)...]
    guard let first = rest.first else { return states }
    let last = rest.dropFirst().reduce(first) { known, next in
      (merged(known.0, next.0), zip(known.1, next.1).map { $0.joined(with: $1, options.weight) })
    }
    return states.prefix(Self.similarWorlds - 1) + [last]
  }

  /// `default`: the value where it is there, and the argument where it isn't, each in its world.
  private mutating func withDefault(_ input: AbstractValue, _ call: FilterCall, _ world: World) -> [Evaluated] {
    let keepsFalse = call.keywords.contains { $0.name == "allow_false" }
    let missing: Presence = keepsFalse ? [.null, .empty] : [.null, .false, .empty]
    let kept: Presence = keepsFalse ? [.false, .full] : .full
    var results: [Evaluated] = []
    let isOpen = !input.presence.isDisjoint(with: missing) && !input.presence.isDisjoint(with: kept)
    let name = input.missing?.path ?? input.path
    let span = input.missing?.span ?? call.span
    // A filter may leave nothing of a text that is there.
    let isLeft = input.isText && !input.isFaithful
    if var there = world.narrowing(input, to: kept), !input.isFaithful || there.learn(.truthy, of: input) {
      if isOpen, let name {
        there.add(
          step: .init(span: span, text: isLeft ? "something is left of `\(name)`" : "`\(name)` is there", holds: true))
      }
      var value = input
      value.presence.formIntersection(kept)
      value.missing = nil
      results.append((there, value))
    }
    if var gone = world.narrowing(input, to: missing), !input.isFaithful || gone.learn(missing, of: input) {
      if isOpen, let name {
        gone.add(
          step: .init(span: span, text: isLeft ? "nothing is left of `\(name)`" : "`\(name)` is missing", holds: false))
      }
      if let argument = call.arguments.first {
        results += expanded(value(of: argument, gone), gone)
      } else {
        results.append((gone, AbstractValue(.string(""), call.span)))
      }
    }
    return results
  }

  /// A variable that another template renders, rendered.
  private mutating func expanded(_ value: AbstractValue, _ world: World) -> [Evaluated] {
    guard let template = value.printedBy, let path = value.path else { return [(world, value)] }
    guard !rendering.contains("variable \(path)") else { return [(world, unknown)] }
    var inside = world
    inside.assigned = [:]
    inside.inner = []
    inside.isIsolated = false
    learnNames(of: template, "variable \(path)")
    rendering.append("variable \(path)")
    defer { rendering.removeLast() }
    return captured(template.body, inside).map { end, result in
      var end = end
      end.assigned = world.assigned
      end.inner = world.inner
      end.isIsolated = world.isIsolated
      end.interrupt = world.interrupt
      var result = result
      result.pieces = Self.trimmed(result.pieces)
      result.constant = nil
      result.presence = result.pieces.isEmpty ? .empty : .full
      result.path = path
      let own = counts(path)
      result.counts = zip(result.counts, own).map { $0 + $1 }
      return (end, result)
    }
  }

  static func trimmed(_ pieces: [OutputPiece]) -> [OutputPiece] {
    var pieces = pieces
    while case .literal(let text, let span)? = pieces.first {
      let rest = text.drop { $0.utf8.allSatisfy(isSpace) }
      if rest.isEmpty {
        pieces.removeFirst()
      } else {
        pieces[0] = .literal(String(rest), span)
        break
      }
    }
    while case .literal(let text, let span)? = pieces.last {
      var rest = Substring(text)
      while let last = rest.last, last.utf8.allSatisfy(isSpace) { rest.removeLast() }
      if rest.isEmpty {
        pieces.removeLast()
      } else {
        pieces[pieces.count - 1] = .literal(String(rest), span)
        break
      }
    }
    return pieces
  }

  /// A value of which nothing is known, which may hold anything that is counted.
  var unknown: AbstractValue {
    var value = AbstractValue.unknown
    value.counts = options.markers.map { _ in .init(0, TemplatePath.Count.most) }
    return value
  }

  func counts(_ path: String) -> [TemplatePath.Count] {
    options.markers.map { $0.counts(path) ? .init(1, 1) : .none }
  }

  // MARK: Expressions without filters

  mutating func value(of expression: Expression, _ world: World) -> AbstractValue {
    switch expression {
    case .literal(let value, let mark): return AbstractValue(value, mark.span)
    case .emptiness(_, let mark): return AbstractValue(.string(""), mark.span)
    case .lookup(let lookup): return value(of: lookup, world)
    case .range(let from, let through, let mark):
      let (first, last) = (value(of: from, world), value(of: through, world))
      let limit = first.pieces.limit(options.weight).joined(with: last.pieces.limit(options.weight))
      var most = TextLimit.unboundedCount
      if let a = first.integer, let b = last.integer { most = Renderer.rangeCount(a, b) }
      let number = AbstractValue(
        kind: .number(isWhole: true), presence: .full,
        pieces: [.value(.numeric(min(20, max(1, limit.characters + 1))), name: "a number", mark.span)])
      return AbstractValue(
        kind: .list(number, most: most), presence: [.empty, .full],
        pieces: [.value(.ascii(42), name: "a range", mark.span)])
    }
  }

  mutating func value(of lookup: Lookup, _ world: World) -> AbstractValue {
    guard case .name(let name) = lookup.root, let span = lookup.mark.span else { return unknown }
    if let value = dataValue(of: lookup, world) { return told(world.refined(value), at: span) }
    var value: AbstractValue
    if let local = world.inner.last(where: { $0.name == name })?.value ?? world.assigned[name] {
      value = world.refined(local)
    } else if let variable = options.schema.fields[name] {
      if world.isIsolated, options.schema.locals.contains(name) {
        value = AbstractValue(kind: .any, presence: .null, path: name)
      } else {
        value = self.value(variable, at: name, world)
      }
    } else if !world.isLost, assignedNames.contains(name) {
      // The template gives it a value, but not on the way here.
      value = AbstractValue(kind: .any, presence: .null)
    } else {
      return unknown
    }
    for step in lookup.steps { value = self.value(of: step, in: value, world) }
    return told(value.placed(at: span), at: span)
  }

  /// The value with the place to be named when it is missing.
  private func told(_ value: AbstractValue, at span: Span) -> AbstractValue {
    let isTold = !value.isUnknown || value.presence.isSubset(of: .nothing)
    // Of a text that a filter may have emptied, what may have been missing is told already.
    guard value.missing == nil, value.isFaithful, isTold, let path = value.path else { return value }
    var value = value
    value.missing = .init(path: path, span: span)
    return value
  }

  private mutating func value(of step: Lookup.Step, in owner: AbstractValue, _ world: World) -> AbstractValue {
    switch (step, owner.kind) {
    case (.key(let key, _), .object(let fields)):
      let path = owner.path.map { DataPath.appending(key, to: $0) }
      guard let variable = fields[key] else {
        return path == nil ? unknown : AbstractValue(kind: .any, presence: .null, path: path)
      }
      var value = self.value(variable, at: path ?? key, world)
      if path == nil {
        value.path = nil
        value.key = owner.key.map { "\($0).\(key)" }
        value = world.refined(value)
      }
      if owner.presence.contains(.null), value.key.flatMap({ world.presence[$0] }) == nil {
        value.presence.insert(.null)
      }
      return value
    case (.key("size", afterDot: true), .list), (.key("size", afterDot: true), .text):
      return sized(owner)
    case (.key("first", afterDot: true), .list(let element, _)), (.key("last", afterDot: true), .list(let element, _)):
      return part(element, of: owner, isAlways: true)
    case (.index(let index), .list(let element, _)):
      var value = part(element, of: owner, isAlways: index == 0 || index == -1)
      value.key = owner.key.map { "\($0)[\(index)]" }
      return world.refined(value)
    case (.computed(let expression), .list(let element, _)):
      _ = value(of: expression, world)
      return part(element, of: owner, isAlways: false)
    case (.key("first", afterDot: true), .text), (.key("last", afterDot: true), .text):
      var value = owner
      value.pieces = [
        .value(
          owner.pieces.limit(options.weight).cut(to: 1, heaviest: options.heaviest), name: owner.path ?? "a character",
          nil)
      ]
      value.constant = nil
      return value
    // What is never there has nothing in it.
    case (.key(let key, _), _) where owner.presence.isSubset(of: .null):
      return AbstractValue(kind: .any, presence: .null, path: owner.path.map { DataPath.appending(key, to: $0) })
    default: return unknown
    }
  }

  /// An element of a list, which isn't there when the list is too short.
  func part(_ element: AbstractValue, of list: AbstractValue, isAlways: Bool) -> AbstractValue {
    var value = element
    value.key = nil
    value.constant = nil
    if !isAlways || !list.presence.isDisjoint(with: .nothing) { value.presence.insert(.null) }
    if value.missing == nil { value.missing = list.missing }
    return value
  }

  func sized(_ value: AbstractValue) -> AbstractValue {
    var limit = value.pieces.limit(options.weight).characters
    if case .list(_, let most) = value.kind { limit = most }
    if value.printedBy != nil { limit = TextLimit.unboundedCount }
    let digits = limit >= TextLimit.unboundedCount ? 7 : String(limit).count
    var result = AbstractValue(
      kind: .number(isWhole: true), presence: .full,
      pieces: [.value(.numeric(digits), name: (value.path ?? "a value") + ".size", nil)])
    result.counts = value.counts
    return result
  }

  // MARK: Variables

  /// A variable of the schema with what guards have found out.
  private func value(_ variable: Variable, at path: String, _ world: World) -> AbstractValue {
    world.refined(value(variable, at: path))
  }

  func value(_ variable: Variable, at path: String) -> AbstractValue {
    var value = Self.value(variable.type, at: path, options)
    if variable.isNullable { value.presence.insert(.null) }
    value.key = path
    value.path = path
    if case .any = variable.type { value.counts = unknown.counts } else { value.counts = counts(path) }
    return value
  }

  static func value(_ type: VariableType, at path: String, _ options: AnalysisOptions) -> AbstractValue {
    func printing(_ limit: TextLimit) -> [OutputPiece] { [.value(limit, name: path, nil)] }
    switch type {
    case .text(let limit): return AbstractValue(kind: .text, presence: .full, pieces: printing(limit))
    case .oneOf(let texts):
      if texts.count == 1 {
        var value = AbstractValue(.string(texts[0]), nil)
        value.pieces = [.literal(texts[0], nil)]
        return value
      }
      let limit = texts.reduce(TextLimit.empty) { $0.joined(with: TextLimit(of: $1, options.weight)) }
      return AbstractValue(kind: .text, presence: .full, pieces: printing(limit))
    case .number(let longest):
      var limit = TextLimit.numeric(longest ?? 24)
      // A number with all 24 characters has an exponent.
      if longest == nil { limit.plain = 10 }
      return AbstractValue(
        kind: .number(isWhole: longest.map { $0 < 20 } ?? false), presence: .full, pieces: printing(limit))
    case .boolean: return AbstractValue(kind: .boolean, presence: [.false, .full], pieces: printing(.numeric(5)))
    case .time: return AbstractValue(kind: .time, presence: .full, pieces: printing(.ascii(25)))
    case .list(let element, let most, let isFilled):
      var item = value(element, at: path + "[…]", options)
      item.path = path + "[…]"
      item.counts = options.markers.map { $0.counts(path + "[…]") ? .init(1, 1) : .none }
      let count = most ?? TextLimit.unboundedCount
      let limit = item.pieces.limit(options.weight).repeated(count)
      return AbstractValue(
        kind: .list(item, most: count), presence: isFilled ? .full : [.empty, .full], pieces: printing(limit))
    case .object(let fields):
      guard let printed = fields.printed else {
        return AbstractValue(kind: .object(fields), presence: .full, pieces: printing(.unbounded))
      }
      var result = value(printed, at: path, options)
      result.kind = .object(fields)
      return result
    case .rendered(let template):
      var result = AbstractValue(kind: .text, presence: .full, pieces: printing(.unbounded))
      result.printedBy = template
      return result
    case .any: return .unknown
    case .nothing: return AbstractValue(kind: .any, presence: .null)
    }
  }
}
