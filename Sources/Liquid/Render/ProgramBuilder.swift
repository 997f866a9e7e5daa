/// Makes programs of trees.
struct ProgramBuilder {
  typealias Operation = Program.Operation
  typealias Stretch = Program.Stretch
  typealias Field = Program.Field

  private(set) var operations: [Operation] = []
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  private(set) var slots: [Shape.Slot] = []
  /// The first name of every field, by its first slot.
  private(set) var roots: [String] = []
  private(set) var nodes: [Node] = []
  private(set) var conditions: [Condition] = []
  /// Blocks inside one another.
  private(set) var depth = 0
  private let shape: Shape?

  init(shape: Shape?) { self.shape = shape }

  mutating func add(_ block: Block, depth: Int) {
    self.depth = max(self.depth, depth)
    for node in block.nodes {
      switch node {
      case .text(let text): operations.append(.text(stretch(text.bytes, text.mark)))
      case .output(let expression, _): operations.append(output(expression) ?? self.node(node))
      case .conditional(let conditional):
        if !add(conditional, depth: depth + 1) { operations.append(self.node(node)) }
      default: operations.append(self.node(node))
      }
    }
  }

  private mutating func node(_ node: Node) -> Operation {
    nodes.append(node)
    return .node(nodes.count - 1)
  }

  private mutating func stretch(_ new: some Collection<UInt8>, _ mark: Mark) -> Stretch {
    let start = bytes.count
    bytes += new
    return Stretch(start: start, end: bytes.count, mark: index(mark))
  }

  private mutating func index(_ mark: Mark) -> Int {
    marks.append(mark)
    return marks.count - 1
  }

  private mutating func field(_ expression: Expression, source: Int) -> Field? {
    guard case .lookup(let lookup) = expression, case .name(let root) = lookup.root,
      let path = shape?.slots(of: lookup)
    else { return nil }
    let start = slots.count
    slots += path
    roots.append(root)
    roots += path.dropFirst().map { _ in "" }
    return Field(firstSlot: start, endSlot: slots.count, mark: index(lookup.mark), source: source)
  }

  private mutating func output(_ expression: FilteredExpression) -> Operation? {
    guard let base = expression.base, let field = field(base, source: nodes.count) else { return nil }
    if expression.filters.isEmpty {
      nodes.append(.output(expression, mark: marks[field.mark]))
      return .field(field)
    }
    guard expression.filters.count == 1, let call = expression.filters.first, call.filter.isStandardDefault,
      call.keywords.isEmpty, call.arguments.count == 1,
      case .literal(.string(let text), let mark)? = call.arguments.first, text.pieces.isEmpty,
      case .data(let path) = marks[field.mark].origin
    else { return nil }
    nodes.append(.output(expression, mark: mark))
    let fallback = Mark(.fallback(of: path), region: mark.region, span: mark.span)
    return .fieldOrText(field, stretch(text.string.utf8, fallback))
  }

  /// Adds an `if` or `unless` whose conditions are all single values of the data.
  private mutating func add(_ conditional: Conditional, depth: Int) -> Bool {
    let before = self
    var ends: [Int] = []
    for branch in conditional.branches {
      var test: (place: Int, field: Field, wanted: Bool)?
      if let condition = branch.condition {
        guard condition.rest.isEmpty, condition.first.right == nil,
          let field = field(condition.first.left, source: conditions.count)
        else {
          self = before
          return false
        }
        conditions.append(condition)
        test = (operations.count, field, !branch.negated)
        operations.append(.jump(0))
      }
      add(branch.body, depth: depth)
      ends.append(operations.count)
      operations.append(.jump(0))
      if let test {
        operations[test.place] = .test(test.field, wanted: test.wanted, otherwise: operations.count)
      }
      if branch.condition == nil { break }
    }
    for end in ends { operations[end] = .jump(operations.count) }
    return true
  }
}
