// The quick way through a template. What it prints is exactly what the tree's nodes print; a property test holds them together.
extension Program {
  /// How far a program has come.
  struct Progress {
    var position = 0
    var steps = 0
  }

  /// Why a program stopped.
  private enum Stop {
    case end
    /// The next operation is one that only its tree can do with this data.
    case tree
    /// There is no room for what the next operation prints.
    case room(bytes: Int, pieces: Int)
    case limit(RenderError.Limit)
  }

  /// What became of an operation.
  private enum Outcome {
    case done
    /// There is no value to print.
    case missing
    case noRoom
  }

  /// Runs until the end, or to an operation that only its tree can do with this data. Needs that the template has no variables of its
  /// own but those that the program assigned.
  ///
  /// - Returns: the limit that was exceeded.
  func run(_ progress: inout Progress, _ data: Object, _ limits: Limits, _ output: inout Output) -> RenderError.Limit? {
    output.reserve(bytes: bytes.count, pieces: operations.count)
    while true {
      switch output.write(reservedPieces: operations.count, { run(&progress, data, limits, &$0) }) {
      case .end, .tree: return nil
      case .limit(let limit): return limit
      // A piece for every operation that is left is always there.
      case .room(let bytes, let pieces): output.reserve(bytes: bytes, pieces: pieces + operations.count)
      }
    }
  }

  private func run(
    _ progress: inout Progress, _ data: Object, _ limits: Limits, _ output: inout OutputWriter
  ) -> Stop {
    var position = progress.position
    var steps = progress.steps
    defer { progress = Progress(position: position, steps: steps) }
    // Longer strings go through the tree, which charges for them. A string in another case is at most three times as long.
    let longest = limits.stringBytes / 4
    let (maximumSteps, maximumBytes) = (limits.steps, limits.outputBytes)
    while position < operations.count {
      let outcome: Outcome?
      switch operations[position] {
      case .text(let text): outcome = output.append(stretch(text), marks[text.mark]) ? .done : .noRoom
      case .field(let field): outcome = print(field, data, longest, &output)
      case .fieldOrText(let field, let text):
        let found = printString(field, data, &output)
        if found == .missing {
          outcome = output.append(stretch(text), marks[text.mark]) ? .done : .noRoom
        } else {
          outcome = found
        }
      case .assign(let field):
        outcome = withValue(of: field, in: data) { value in
          if case .string(let text) = value.pointee, Self.isShort(text, longest) { .done } else { nil }
        }
      case .test(let field, let question, let yes, let no):
        switch answer(question, field, data, longest, &output) {
        // One step of the loop's own follows.
        case true?: (position, outcome) = (yes - 1, .done)
        case false?: (position, outcome) = (no - 1, .done)
        case nil: outcome = output.wanted.bytes > 0 ? .noRoom : nil
        }
      case .jump(let target): (position, outcome) = (target - 1, .done)
      case .testTree, .tree: outcome = nil
      }
      guard let outcome else { return .tree }
      if outcome == .noRoom { return .room(bytes: output.wanted.bytes, pieces: output.wanted.pieces) }
      position += 1
      steps += 1
      if steps > maximumSteps { return .limit(.steps) }
      if output.count > maximumBytes { return .limit(.outputBytes) }
    }
    return .end
  }

  @inline(__always)
  private func withValue<Result>(
    of field: Field, in data: Object, _ body: (UnsafePointer<Value>) -> Result?
  ) -> Result? {
    data.withValue(at: slots, from: field.firstSlot, to: field.endSlot, body)
  }

  @inline(__always)
  private func stretch(_ stretch: Stretch) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + stretch.start }, count: stretch.end &- stretch.start)
  }

  private static func isShort(_ text: Text, _ longest: Int) -> Bool {
    text.pieces.isEmpty && text.string.utf8.count <= longest
  }

  /// Whether comparing a text costs nothing beside the step.
  static func isCheap(_ text: Text) -> Bool { text.string.utf8.count < 256 }

  /// Takes a text out before anything is written: with writing in between, the compiler keeps a second copy of it.
  @inline(__always)
  private static func text(_ value: UnsafePointer<Value>) -> Text? {
    if case .string(let text) = value.pointee { text } else { nil }
  }

  /// Nil for values that don't print quickly.
  @inline(__always)
  private func print(_ field: Field, _ data: Object, _ longest: Int, _ output: inout OutputWriter) -> Outcome? {
    let mark = marks[field.mark]
    return withValue(of: field, in: data) { value -> Outcome? in
      if let text = Self.text(value) {
        if field.casing == .none { return output.append(text, mark) ? .done : .noRoom }
        guard Self.isShort(text, longest) else { return nil }
        return output.append(text, field.casing, mark) ? .done : .noRoom
      }
      switch value.pointee {
      case .null: return .done
      case .int(let int): return output.append(int, mark) ? .done : .noRoom
      default: return nil
      }
    }
  }

  /// A text that isn't empty; nil for values that aren't texts.
  @inline(__always)
  private func printString(_ field: Field, _ data: Object, _ output: inout OutputWriter) -> Outcome? {
    let mark = marks[field.mark]
    return withValue(of: field, in: data) { value -> Outcome? in
      if let text = Self.text(value) {
        if text.string.isEmpty { return .missing }
        return output.append(text, mark) ? .done : .noRoom
      }
      if case .null = value.pointee { return .missing }
      return nil
    }
  }

  private func answer(
    _ question: Question, _ field: Field, _ data: Object, _ longest: Int, _ output: inout OutputWriter
  ) -> Bool? {
    withValue(of: field, in: data) { value -> Bool? in
      switch (question, value.pointee) {
      case (.isTruthy, .null), (.isTruthy, .bool(false)): return false
      case (.isTruthy, _): return true
      case (.contains(let needle), .string(let text)):
        guard Self.isShort(text, longest) else { return nil }
        return output.contains(stretch(needle), in: text, field.casing)
      case (.equals(let other), .string(let text)):
        guard Self.isCheap(text) else { return nil }
        return text.string.utf8.elementsEqual(stretch(other))
      case (.equals, .null), (.isEmpty, .null), (.compares, .null): return Self.isDifferent(question)
      case (.isBlank, .null): return true
      case (.isEmpty, .string(let text)): return text.string.isEmpty
      case (.isBlank, .string(let text)): return text.string.utf8.allSatisfy(isSpace)
      case (.compares(let relation, let other), .int(let number)): return Self.compare(number, relation, other)
      default: return nil
      }
    }
  }

  /// Nothing is unlike every number, and like no text.
  private static func isDifferent(_ question: Question) -> Bool {
    if case .compares(.notEqual, _) = question { true } else { false }
  }

  private static func compare(_ left: Int, _ relation: Comparison.Operator, _ right: Int) -> Bool? {
    switch relation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .contains: nil
    }
  }
}

extension Renderer {
  mutating func run(_ program: Program, from start: Int) throws(RenderError) {
    output.keep(program, scope.data)
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
