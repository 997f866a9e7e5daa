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
      switch output.write(of: data, reservedPieces: operations.count, { run(&progress, data, limits, &$0) }) {
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
        let cell = place(of: field, in: data)?.cell
        outcome = cell?.kind == .text && cell.map { Int($0.count) <= longest } == true ? .done : nil
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
  private func place(of field: Field, in data: Object) -> Object.Place? {
    data.place(at: slots, from: field.firstSlot, to: field.endSlot)
  }

  @inline(__always)
  private func stretch(_ stretch: Stretch) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + stretch.start }, count: stretch.end &- stretch.start)
  }

  /// Whether comparing a text costs nothing beside the step.
  static func isCheap(_ text: Text) -> Bool { isCheap(text.string.utf8.count) }
  private static func isCheap(_ bytes: Int) -> Bool { bytes < 256 }

  /// Nil for values that don't print quickly.
  @inline(__always)
  private func print(_ field: Field, _ data: Object, _ longest: Int, _ output: inout OutputWriter) -> Outcome? {
    guard let place = place(of: field, in: data) else { return nil }
    let (cell, mark) = (place.cell, marks[field.mark])
    let hasRoom: Bool
    switch cell.kind {
    case .text where field.casing == .none:
      guard Self.isWhole(cell.text, field.longest) else { return nil }
      hasRoom = output.append(cell.text, mark)
    case .text where Int(cell.count) <= longest: hasRoom = output.append(cell.text, field.casing, mark)
    case .null: hasRoom = true
    case .int where field.longest == .max: hasRoom = output.append(cell.int, mark)
    case .rendered:
      guard field.casing == .none, field.longest == .max, case .string(let text) = place.value else { return nil }
      hasRoom = output.append(text, mark)
    default: return nil
    }
    return hasRoom ? .done : .noRoom
  }

  /// Whether a text has so many Unicode scalars at most.
  @inline(__always)
  private static func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ longest: Int) -> Bool {
    text.count <= longest || text.count { !UTF8.isContinuation($0) } <= longest
  }

  /// A text that isn't empty; nil for values that aren't texts.
  @inline(__always)
  private func printString(_ field: Field, _ data: Object, _ output: inout OutputWriter) -> Outcome? {
    guard let place = place(of: field, in: data) else { return nil }
    let (cell, mark) = (place.cell, marks[field.mark])
    switch cell.kind {
    case .null: return .missing
    case .text: return cell.count == 0 ? .missing : output.append(cell.text, mark) ? .done : .noRoom
    case .rendered:
      guard case .string(let text) = place.value else { return nil }
      return text.string.isEmpty ? .missing : output.append(text, mark) ? .done : .noRoom
    default: return nil
    }
  }

  private func answer(
    _ question: Question, _ field: Field, _ data: Object, _ longest: Int, _ output: inout OutputWriter
  ) -> Bool? {
    guard let cell = place(of: field, in: data)?.cell else { return nil }
    switch (question, cell.kind) {
    case (.isTruthy, .null), (.isTruthy, .no): return false
    case (.isTruthy, _): return true
    case (.contains(let needle), .text):
      guard Int(cell.count) <= longest else { return nil }
      return output.contains(stretch(needle), in: cell.text, field.casing)
    case (.equals(let other), .text):
      guard Self.isCheap(Int(cell.count)) else { return nil }
      return cell.text.elementsEqual(stretch(other))
    case (.equals, .null), (.isEmpty, .null), (.compares, .null): return Self.isDifferent(question)
    case (.isBlank, .null): return true
    case (.isEmpty, .text): return cell.count == 0
    case (.isBlank, .text): return cell.text.allSatisfy(isSpace)
    case (.compares(let relation, let other), .int): return Self.compare(cell.int, relation, other)
    default: return nil
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
