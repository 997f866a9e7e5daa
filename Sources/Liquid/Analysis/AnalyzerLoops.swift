import Diagnostics

// for, tablerow, cycle, render, include.
extension Analyzer {
  mutating func run(_ node: Loop, _ world: World) -> [World] {
    let collection = value(of: node.collection, world)
    if collection.isNumber || isFlagOrTime(collection), let span = node.collection.span {
      findings.insert(
        TemplateFinding(
          kind: .type(message: "a loop needs a list, not \(collection.kindName)", help: nil), span: span))
    }
    var (element, most) = elements(of: collection)
    var mayCutAll = node.offset != nil
    if let limit = node.limit {
      let limit = value(of: limit, world).integer
      if let limit { most = min(most, max(0, limit)) }
      mayCutAll = mayCutAll || limit.map { $0 <= 0 } ?? true
    }
    var empty: World? = world
    var full: World? = world
    if collection.isList {
      empty =
        node.limit == nil && node.offset == nil ? world.narrowing(collection, to: [.null, .empty, .false]) : world
      full = world.narrowing(collection, to: .full)
      if let span = node.collection.span, empty != nil, full != nil {
        let name = text(node.collection)
        empty?.add(step: .init(span: span, text: "\(name) is empty", holds: false))
        full?.add(step: .init(span: span, text: "\(name) is not empty", holds: true))
      }
    }
    if most == 0 { full = nil }
    var result: [World] = []
    if let empty { result += node.otherwise.map { run($0, [empty]) } ?? [empty] }
    if let full {
      element = keyed(element, node.variable)
      result += turns(node.body, [("forloop", Self.loopState), (node.variable, element)], most: most, full)
    }
    return merged(result)
  }

  private func isFlagOrTime(_ value: AbstractValue) -> Bool {
    switch value.kind {
    case .boolean, .time: true
    default: false
    }
  }

  /// The element that stands for all of a collection, and how many there are at most.
  func elements(of collection: AbstractValue) -> (AbstractValue, most: Int) {
    switch collection.kind {
    case .list(let element, let most): return (element, most)
    case .text: return (collection, 1)
    case .number, .boolean, .time: return (unknown, 0)
    default: return (unknown, TextLimit.unboundedCount)
    }
  }

  private static let loopState = AbstractValue(
    kind: .object(
      VariableFields(
        ["index", "index0", "rindex", "rindex0", "length"].map { ($0, Variable(.number(longest: 7))) }
          + ["first", "last"].map { ($0, Variable(.boolean)) } + [
            ("name", Variable(.any)), ("parentloop", Variable(.any)),
          ])),
    presence: .full)

  /// The turns of a loop: the first by itself, all later ones together.
  private mutating func turns(
    _ body: Block, _ bindings: [(String, AbstractValue)], most: Int, _ world: World
  ) -> [World] {
    let assigned = AssignedNames(body)
    let names = assigned.isOpen ? assigned.all.union(world.assigned.keys) : assigned.all
    var start = world
    start.output = []
    start.counts = world.counts.map { _ in .none }
    for name in names {
      // Some turn before may have given it any value.
      start.assigned[name] = keyed(unknown, name)
    }
    if assigned.isOpen { start.isLost = true }
    start.inner += bindings.map { (name: $0.0, value: $0.1) }
    var result: [World] = []
    for var end in run(body, [start]) {
      let isLast = end.interrupt == .break
      end.interrupt = nil
      end.inner = world.inner
      let limit = end.output.limit(options.weight)
      for name in names {
        if let before = world.assigned[name], let after = end.assigned[name] {
          end.assigned[name] = before.joined(with: after, options.weight)
        }
      }
      var one = end
      one.output = world.output + end.output
      one.counts = zip(world.counts, end.counts).map { $0 + $1 }
      result.append(one)
      guard most > 1, !isLast else { continue }
      // Turns of different kinds may follow each other; the longest of them is put in below.
      var many = end
      many.presence = world.presence
      many.output = world.output + [.value(limit.repeated(most), name: "a loop", nil)]
      many.counts = zip(world.counts, end.counts).map { before, turn in
        before + .init(turn.least * 2, turn.most == 0 ? 0 : TemplatePath.Count.most)
      }
      many.places = zip(world.places, end.places).map { before, after in
        after.count > before.count && after.count < 4 ? after + after.suffix(1) : after
      }
      result.append(many)
    }
    return withLongestTurn(result, world, most: most)
  }

  /// In every world that has several turns, each turn may be as long as the longest, and may have printed what another one prints.
  private func withLongestTurn(_ worlds: [World], _ world: World, most: Int) -> [World] {
    let start = world.output.count
    guard most > 1, worlds.count > 2 else { return worlds }
    var longest = TextLimit.empty
    for end in worlds { longest = longest.joined(with: Array(end.output.dropFirst(start)).limit(options.weight)) }
    return worlds.map { end in
      guard case .value(_, "a loop", nil)? = end.output.last, end.output.count == start + 1 else { return end }
      var end = end
      end.output = world.output + [.value(longest, name: "a loop", nil)]
      for index in end.counts.indices {
        let most = worlds.map { $0.counts[index].most }.max() ?? 0
        end.counts[index].most = max(end.counts[index].most, most)
      }
      return end
    }
  }

  mutating func run(_ node: TableRow, _ world: World) -> [World] {
    let collection = value(of: node.collection, world)
    let (element, _) = elements(of: collection)
    var result = turns(
      node.body, [("tablerowloop", unknown), (node.variable, keyed(element, node.variable))],
      most: TextLimit.unboundedCount, world)
    result.append(world)
    return merged(result).map { end in
      var end = end
      end.output.append(.value(.unbounded, name: "a table", node.mark.span))
      return end
    }
  }

  mutating func run(_ node: Cycle, _ world: World) -> [World] {
    var joined: AbstractValue?
    for expression in node.values {
      let value = value(of: expression, world)
      report(missing: value)
      joined = joined?.joined(with: value, options.weight) ?? value
    }
    guard let joined else { return [world] }
    var world = world
    world.print(joined, at: node.mark.span, isCertain: false)
    return [world]
  }

  // MARK: Other templates

  mutating func run(_ node: Partial, _ world: World) -> [World] {
    func unknown() -> [World] {
      var world = world
      var printed = self.unknown
      printed.pieces = [.value(.unbounded, name: "another template", node.span)]
      world.print(printed, at: nil, isCertain: false)
      if !node.isIsolated { world.isLost = true }
      return [world]
    }
    guard case .literal(.string(let text), _) = node.name, let template = options.partials?(text.string),
      !rendering.contains(text.string), rendering.count < 20
    else { return unknown() }
    let name = node.alias ?? text.string.split(separator: "/").last.map(String.init) ?? text.string
    var bindings = node.arguments.map { (name: $0.name, value: value(of: $0.value, world)) }
    var most = 1
    var isLoop = false
    if let subject = node.subject {
      let value = value(of: subject, world)
      if value.isList || value.isUnknown, node.isLoop || !node.isIsolated {
        isLoop = true
        let (element, count) = elements(of: value)
        most = count
        bindings.append((name, keyed(element, name)))
      } else {
        bindings.append((name, value))
      }
    }
    var inside = world
    if node.isIsolated {
      inside.assigned = Dictionary(bindings.map { ($0.name, $0.value) }) { $1 }
      inside.inner = []
      inside.isIsolated = true
    } else {
      inside.inner += bindings
    }
    learnNames(of: template, "template \(text.string)")
    rendering.append(text.string)
    let ends = isLoop ? turns(template.body, [], most: most, inside) + [inside] : run(template.body, [inside])
    rendering.removeLast()
    return ends.map { end in
      var end = end
      end.inner = world.inner
      end.isIsolated = world.isIsolated
      if node.isIsolated {
        end.assigned = world.assigned
        end.interrupt = nil
      }
      return end
    }
  }
}
