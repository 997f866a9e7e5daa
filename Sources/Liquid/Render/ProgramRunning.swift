// The quick way through a template. What it prints is exactly what the tree's nodes print; a property test holds them together.
extension Program {
  /// How far a program has come.
  struct Progress {
    var position = 0
    var steps = 0
  }

  /// Runs until the end, or to an operation that only its tree can do with this data. Needs that the template has no variables of its
  /// own but those that the program assigned.
  ///
  /// - Returns: the limit that was exceeded.
  func run(_ progress: inout Progress, _ data: Object, _ limits: Limits, _ output: inout Output) -> RenderError.Limit? {
    var position = progress.position
    var steps = progress.steps
    defer { progress = Progress(position: position, steps: steps) }
    // Longer strings go through the tree, which charges for them. A string in another case is at most three times as long.
    let longest = limits.stringBytes / 4
    loop: while position < operations.count {
      switch operations[position] {
      case .text(let text): output.append(stretch(text), marked: marks[text.mark])
      case .field(let field):
        guard print(field, data, longest, &output) else { break loop }
      case .fieldOrText(let field, let text):
        let isPrinted = withValue(of: field, in: data) { value -> Bool? in
          switch value {
          case .null: return false
          case .string(let string):
            if string.string.isEmpty { return false }
            output.append(string, marked: marks[field.mark])
            return true
          default: return nil
          }
        }
        guard let isPrinted else { break loop }
        if !isPrinted { output.append(stretch(text), marked: marks[text.mark]) }
      case .assign(let field):
        let isString = withValue(of: field, in: data) { value -> Bool? in
          if case .string(let text) = value { Self.isShort(text, longest) } else { nil }
        }
        guard isString == true else { break loop }
      case .test(let field, let question, let yes, let no):
        guard let answer = answer(question, field, data, longest, &output) else { break loop }
        // One step of the loop's own follows.
        position = (answer ? yes : no) - 1
      case .jump(let target): position = target - 1
      case .testTree, .tree: break loop
      }
      position += 1
      steps += 1
      if steps > limits.steps { return .steps }
      if output.bytes.count > limits.outputBytes { return .outputBytes }
    }
    return nil
  }

  @inline(__always)
  private func withValue<Result>(
    of field: Field, in data: Object, _ body: (borrowing Value) -> Result?
  ) -> Result? {
    data.withValue(at: slots, from: field.firstSlot, to: field.endSlot, body)
  }

  @inline(__always)
  private func stretch(_ stretch: Stretch) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[stretch.start..<stretch.end])
  }

  private static func isShort(_ text: Text, _ longest: Int) -> Bool {
    text.pieces.isEmpty && text.string.utf8.count <= longest
  }

  /// - Returns: whether the value is one that prints quickly.
  @inline(__always)
  private func print(_ field: Field, _ data: Object, _ longest: Int, _ output: inout Output) -> Bool {
    let mark = marks[field.mark]
    let isPrinted = withValue(of: field, in: data) { value -> Bool? in
      switch value {
      case .null: return true
      case .string(let text):
        if field.casing == .none {
          output.append(text, marked: mark)
        } else {
          guard Self.isShort(text, longest) else { return nil }
          output.append(text, field.casing, marked: mark)
        }
        return true
      case .int(let int):
        output.append(int, marked: mark)
        return true
      default: return nil
      }
    }
    return isPrinted == true
  }

  private func answer(
    _ question: Question, _ field: Field, _ data: Object, _ longest: Int, _ output: inout Output
  ) -> Bool? {
    withValue(of: field, in: data) { value -> Bool? in
      switch (question, value) {
      case (.isTruthy, .null), (.isTruthy, .bool(false)): return false
      case (.isTruthy, _): return true
      case (.contains(let needle), .string(let text)):
        guard Self.isShort(text, longest) else { return nil }
        return output.contains(stretch(needle), in: text, field.casing)
      default: return nil
      }
    }
  }
}

extension Renderer {
  mutating func run(_ program: Program, from start: Int) throws(RenderError) {
    output.keep(program)
    var position = start
    var assigned = 0
    while true {
      if !scope.hasLocals {
        var progress = Program.Progress(position: position, steps: steps)
        let limit = program.run(&progress, scope.data, options.limits, &output)
        (position, steps) = (progress.position, progress.steps)
        if let limit { throw self.limit(limit) }
      }
      guard position < program.operations.count else { return }
      try assign(program, assigned..<position)
      try step(program, &position)
      if interrupt != nil { return }
      assigned = position
    }
  }

  /// Catches up with what the program only noted. It was charged for.
  private mutating func assign(_ program: Program, _ range: Range<Int>) throws(RenderError) {
    let charged = steps
    for position in range {
      if case .assign = program.operations[position], case .node(let node) = program.trees[position] {
        try render(node)
      }
    }
    steps = charged
  }

  /// Does an operation by its tree.
  private mutating func step(_ program: Program, _ position: inout Int) throws(RenderError) {
    try charge()
    switch program.trees[position] {
    case .none: break
    case .node(let node): try render(node)
    case .condition(let condition):
      let answer = try evaluate(condition)
      switch program.operations[position] {
      case .test(_, _, let yes, let no), .testTree(let yes, let no): position = answer ? yes : no
      default: break
      }
      return
    }
    if case .jump(let target) = program.operations[position] { position = target } else { position += 1 }
    try checkOutput()
  }
}
