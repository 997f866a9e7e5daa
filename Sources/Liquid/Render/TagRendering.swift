import Diagnostics

// Tags that choose, remember or capture.
extension Renderer {
  mutating func render(_ node: Conditional) throws(RenderError) {
    for branch in node.branches {
      if let condition = branch.condition {
        guard try evaluate(condition) != branch.negated else { continue }
      }
      return try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.render(branch.body) }
    }
  }

  /// Branches aren't exclusive: each renders once for every value that matches, and `else` where nothing matched before it.
  mutating func render(_ node: Choice) throws(RenderError) {
    var matched = false
    for branch in node.branches {
      guard let values = branch.values else {
        if !matched {
          try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.render(branch.body) }
        }
        continue
      }
      for value in values {
        try charge()
        guard try equalCase(node.subject, value) else { continue }
        matched = true
        try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.render(branch.body) }
        if interrupt != nil { return }
      }
    }
  }

  /// In the subject `empty` and `blank` are an empty string; in the values they are questions.
  private mutating func equalCase(_ subject: Expression, _ value: Expression) throws(RenderError) -> Bool {
    if case .emptiness(_, let mark) = subject { return try equal(.literal(.string(""), mark), value) }
    return try equal(subject, value)
  }

  mutating func render(_ node: Capture) throws(RenderError) {
    scope.assign(node.name, try captured(node.body))
  }

  /// What a block prints, as a value.
  private mutating func captured(_ block: Block) throws(RenderError) -> Tracked {
    var outer = Output(records: options.provenance)
    swap(&outer, &output)
    try nested { (renderer: inout Renderer) throws(RenderError) in try renderer.render(block) }
    swap(&outer, &output)
    let text = outer.text
    try charge(1 + text.string.utf8.count / 256)
    var mark = text.pieces.first?.mark ?? .literal
    for piece in text.pieces.dropFirst() { mark = mark.stronger(piece.mark) }
    return Tracked(.text(text), mark)
  }

  mutating func renderIfChanged(_ block: Block) throws(RenderError) {
    let value = try captured(block)
    guard case .text(let text) = value.datum, text.string != scope.lastChanged else { return }
    scope.lastChanged = text.string
    output.append(text, value.mark)
  }

  /// A counter starts at the data's value of its name, else at 0.
  mutating func renderCounter(_ counter: Counter, by step: Int) throws(RenderError) {
    let name = counter.name
    var start = Tracked(.int(0), counter.mark)
    if let counted = scope.counters[name] {
      start = counted
    } else if let found = scope.data[name], found != .null {
      start = Tracked(Datum(found), Mark(.data(path: name), span: counter.mark.span))
    }
    guard case .int(let count) = start.datum else {
      throw .failed(message: "`\(name)` is not a whole number", span: counter.mark.span)
    }
    let next = count &+ step
    scope.counters[name] = Tracked(.int(next), start.mark)
    output.append(String(step < 0 ? next : count), start.mark)
  }

  mutating func render(_ node: Cycle) throws(RenderError) {
    let key: String =
      switch node.group {
      case .unnamed(let key): "u" + key
      case .named(let name): "n" + Printing.inspect(try evaluate(name).datum, options.zone)
      }
    let position = scope.cycles[key] ?? 0
    scope.cycles[key] = position + 1 >= node.values.count ? 0 : position + 1
    if node.values.indices.contains(position) { try print(try evaluate(node.values[position])) }
  }

  mutating func render(_ node: CustomNode) throws(RenderError) {
    var value = Tracked.null
    if let argument = node.argument { value = try evaluate(argument) }
    do {
      let call = CustomTag.Call(
        argument: value.datum.value, text: string(value.datum))
      output.append(try node.tag.render(call), node.mark)
    } catch {
      throw error.at(node.mark.span)
    }
  }
}
