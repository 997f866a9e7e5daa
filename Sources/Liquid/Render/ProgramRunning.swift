// The quick way through a template. What it prints is exactly what the tree's nodes print; a property test holds them together.
extension Renderer {
  mutating func run(_ program: Program) throws(RenderError) {
    output.keep(program)
    var position = 0
    while position < program.operations.count {
      let operation = program.operations[position]
      position += 1
      switch operation {
      case .text(let text): append(text, of: program)
      case .field(let field): try print(field, of: program)
      case .fieldOrText(let field, let text):
        guard let value = value(of: field, in: program) else {
          try render(program.nodes[field.source])
          break
        }
        if Self.isMissing(value) {
          append(text, of: program)
        } else {
          try print(value, program.marks[field.mark])
        }
      case .test(let field, let wanted, let otherwise):
        let isThere: Bool
        if let value = value(of: field, in: program) {
          isThere = Datum(value).isTruthy
        } else {
          isThere = try evaluate(program.conditions[field.source])
        }
        if isThere != wanted { position = otherwise }
      case .jump(let target):
        position = target
        continue
      case .node(let index):
        try render(program.nodes[index])
        if interrupt != nil { return }
      }
      try charge()
      try checkOutput()
    }
  }

  @inline(__always)
  private mutating func append(_ text: Program.Stretch, of program: Program) {
    let bytes = UnsafeBufferPointer(rebasing: program.bytes[text.start..<text.end])
    output.append(bytes, marked: program.marks[text.mark])
  }

  private mutating func print(_ field: Program.Field, of program: Program) throws(RenderError) {
    guard let value = value(of: field, in: program) else { return try render(program.nodes[field.source]) }
    try print(value, program.marks[field.mark])
  }

  @inline(__always)
  private mutating func print(_ value: Value, _ mark: Unmanaged<Mark>) throws(RenderError) {
    if case .string(let text) = value { return output.append(text, marked: mark) }
    if case .null = value { return }
    try print(Tracked(Datum(value), mark.takeUnretainedValue()))
  }

  /// By the places that were found when the template was parsed. Nil when the data has other shapes, or a variable of the template
  /// itself has the name.
  private func value(of field: Program.Field, in program: Program) -> Value? {
    if scope.hasLocals, scope.local(program.roots[field.firstSlot]) != nil { return nil }
    return scope.data.value(at: program.slots, from: field.firstSlot, to: field.endSlot)
  }

  /// What `default` replaces.
  private static func isMissing(_ value: Value) -> Bool {
    switch value {
    case .null, .bool(false): true
    case .string(let text): text.string.isEmpty
    default: isEmpty(Datum(value))
    }
  }
}
