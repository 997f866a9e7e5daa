import Diagnostics

// for and tablerow.
extension Renderer {
  mutating func render(_ node: Loop) throws(RenderError) {
    let items: [Tracked]
    do {
      items = try segment(node)
    } catch {
      throw error.at(node.span)
    }
    guard !items.isEmpty else {
      if let otherwise = node.otherwise {
        try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.render(otherwise) }
      }
      return
    }
    try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.renderTurns(node, items) }
  }

  private mutating func renderTurns(_ node: Loop, _ items: [Tracked]) throws(RenderError) {
    let state = LoopState(name: node.name, length: items.count, parent: scope.loops.last)
    scope.loops.append(state)
    let bindings = scope.inner.count
    scope.inner.append(Scope.Binding(name: "forloop", value: Tracked(.loop(state), .literal)))
    scope.inner.append(Scope.Binding(name: node.variable, value: .null))
    for item in items {
      try charge()
      scope.inner[bindings + 1].value = item
      try render(node.body)
      state.index += 1
      if let kind = interrupt {
        interrupt = nil
        if kind == .break { break }
      }
    }
    scope.inner.removeSubrange(bindings...)
    scope.loops.removeLast()
  }

  /// The part of the collection that a loop goes over.
  private mutating func segment(_ node: Loop) throws(RenderError) -> [Tracked] {
    var from = 0
    switch node.offset {
    case .continue: from = scope.offsets[node.name] ?? 0
    case .expression(let expression): from = try optionalInteger(expression) ?? 0
    case nil: break
    }
    let collection = try evaluate(node.collection)
    let limit = try node.limit.map { (expression) throws(RenderError) in try optionalInteger(expression) } ?? nil
    let items = try slice(collection, from: from, limit: limit)
    scope.offsets[node.name] = from &+ items.count
    return node.isReversed ? items.reversed() : items
  }

  private mutating func optionalInteger(_ expression: Expression) throws(RenderError) -> Int? {
    let datum = try evaluate(expression).datum
    return datum.isNull ? nil : try Numbers.strictInteger(datum)
  }

  /// Elements of an array, numbers of a range, pairs of an object; a string counts as one element, whole; other values have none.
  func slice(_ collection: Tracked, from: Int, limit: Int?) throws(RenderError) -> [Tracked] {
    func bounds(_ count: Int) -> Range<Int> {
      let (sum, overflow) = from.addingReportingOverflow(limit ?? 0)
      let to = limit == nil || overflow && from > 0 ? count : overflow ? 0 : min(max(sum, 0), count)
      let start = min(max(from, 0), count)
      return start..<max(start, to)
    }
    let mark = collection.mark
    switch collection.datum {
    case .text(let text): return text.string.isEmpty ? [] : [collection]
    case .array(let values):
      let range = bounds(values.count)
      if range.count > options.limits.arrayElements { throw self.limit(.arrayElements) }
      return range.map { Tracked(Datum(values[$0]), mark.element($0)) }
    case .list(let items): return Array(items[bounds(items.count)])
    case .range(let first, let last):
      let range = bounds(Self.rangeCount(first, last))
      if range.count > options.limits.arrayElements { throw self.limit(.arrayElements) }
      return range.map { Tracked(.int(first + $0), mark) }
    case .object(let object):
      return bounds(object.count).map { Self.pair(object.keys[$0], Datum(object.values[$0]), mark) }
    default: return []
    }
  }

  mutating func render(_ node: TableRow) throws(RenderError) {
    let collection = try evaluate(node.collection)
    guard collection.datum.isTruthy else { return }
    let mark = node.mark
    do {
      let from = try node.offset.map { (expression) throws(RenderError) in try tableInteger(expression) } ?? 0
      let limit = try node.limit.map { (expression) throws(RenderError) in try tableInteger(expression) }
      let items = try slice(collection, from: from, limit: limit)
      let columns =
        try node.columns.map { (expression) throws(RenderError) in try tableInteger(expression) } ?? items.count
      output.append("<tr class=\"row1\">\n", mark)
      let state = TableLoopState(length: items.count, columns: columns)
      try nested { (renderer: inout Renderer) throws(RenderError) in
        try renderer.renderCells(node, items, state)
      }
      output.append("</tr>\n", mark)
    } catch {
      throw error.at(mark.span)
    }
  }

  private mutating func renderCells(_ node: TableRow, _ items: [Tracked], _ state: TableLoopState) throws(RenderError) {
    let bindings = scope.inner.count
    scope.inner.append(Scope.Binding(name: "tablerowloop", value: Tracked(.tableLoop(state), .literal)))
    scope.inner.append(Scope.Binding(name: node.variable, value: .null))
    for item in items {
      try charge()
      scope.inner[bindings + 1].value = item
      output.append("<td class=\"col\(state.column)\">", node.mark)
      try render(node.body)
      output.append("</td>", node.mark)
      if let kind = interrupt {
        interrupt = nil
        if kind == .break { break }
      }
      if state.column == state.columns, state.index != state.length - 1 {
        output.append("</tr>\n<tr class=\"row\(state.row + 1)\">", node.mark)
      }
      state.advance()
    }
    scope.inner.removeSubrange(bindings...)
  }

  /// Ruby's `to_i`, which arrays and booleans don't have.
  private mutating func tableInteger(_ expression: Expression) throws(RenderError) -> Int {
    let datum = try evaluate(expression).datum
    switch datum {
    case .int, .float, .text, .null: return Numbers.integer(of: datum.value)
    default: throw .failed("\(Self.kind(datum)) is not a whole number")
    }
  }
}
