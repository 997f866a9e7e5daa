/// Makes programs of trees.
struct ProgramBuilder {
  typealias Operation = Program.Operation
  typealias Stretch = Program.Stretch
  typealias Field = Program.Field

  private(set) var operations: [Operation] = []
  /// By operation.
  private(set) var trees: [Program.Tree] = []
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  private var markIndices: [Mark: Int] = [:]
  private(set) var slots: [Shape.Slot] = []
  /// Blocks inside one another.
  private(set) var depth = 0
  private let shape: Shape?
  /// What variables stand for that were assigned outside of all branches: everything after it sees them so, unless a tree was run that
  /// assigned something else, and then the program doesn't go on.
  private var assigned: [String: Field] = [:]

  init(shape: Shape?) { self.shape = shape }

  mutating func add(_ block: Block, depth: Int) {
    self.depth = max(self.depth, depth)
    for node in block.nodes {
      switch node {
      case .text(let text): add(.text(stretch(text.bytes, text.mark)), .node(node))
      case .output(let expression, _): add(output(expression) ?? .tree, .node(node))
      case .assign(let assign) where depth == 0:
        let field = field(assign.value)
        add(field.map { .assign($0) } ?? .tree, .node(node))
        if let field { assigned[assign.name] = field }
      case .conditional(let conditional): add(conditional, depth: depth + 1)
      default: add(.tree, .node(node))
      }
    }
  }

  private mutating func add(_ operation: Operation, _ tree: Program.Tree = .none) {
    operations.append(operation)
    trees.append(tree)
  }

  private mutating func stretch(_ new: some Collection<UInt8>, _ mark: Mark) -> Stretch {
    let start = bytes.count
    bytes += new
    return Stretch(start: start, end: bytes.count, mark: index(mark))
  }

  /// Equal marks have one place, so that running the program compares marks by their places in memory. Few are compared in turn, since most
  /// differ in their span.
  private mutating func index(_ mark: Mark) -> Int {
    let isKnown = { (other: Mark) in other === mark || (other.span == mark.span && other == mark) }
    let known = marks.count <= Self.fewMarks ? marks.firstIndex(where: isKnown) : markIndices[mark]
    if let known { return known }
    marks.append(mark)
    if marks.count > Self.fewMarks {
      let first = markIndices.isEmpty ? 0 : marks.count - 1
      for index in first..<marks.count { markIndices[marks[index]] = index }
    }
    return marks.count - 1
  }

  private static let fewMarks = 24

  private mutating func field(_ expression: Expression) -> Field? {
    guard case .lookup(let lookup) = expression, case .name(let name) = lookup.root else { return nil }
    if let field = assigned[name] { return lookup.steps.isEmpty ? field : nil }
    guard let path = shape?.slots(of: lookup) else { return nil }
    let start = slots.count
    slots += path
    return Field(firstSlot: start, endSlot: slots.count, mark: index(lookup.mark))
  }

  /// A value with at most one filter, which changes its case.
  private mutating func field(_ expression: FilteredExpression) -> Field? {
    guard let base = expression.base, expression.filters.count <= 1, var field = field(base) else { return nil }
    guard let call = expression.filters.first else { return field }
    guard call.filter.casing != .none, field.casing == .none else { return nil }
    field.casing = call.filter.casing
    return field
  }

  /// A value whose only filter cuts it where it is long.
  private mutating func truncatedField(_ expression: FilteredExpression) -> Field? {
    guard let base = expression.base, expression.filters.count == 1, let call = expression.filters.first,
      call.filter.isStandardTruncate, call.keywords.isEmpty, var field = field(base), field.casing == .none
    else { return nil }
    field.longest = Filter.truncatedLength
    if let length = call.arguments.first {
      guard case .literal(.int(let number), _) = length, number >= 0 else { return nil }
      field.longest = number
    }
    return field
  }

  private mutating func output(_ expression: FilteredExpression) -> Operation? {
    if let field = field(expression) { return .field(field) }
    if let field = truncatedField(expression) { return .field(field) }
    guard expression.filters.count == 1, let call = expression.filters.first, call.filter.isStandardDefault,
      call.keywords.isEmpty, call.arguments.count == 1,
      case .literal(.string(let text), let mark)? = call.arguments.first, text.pieces.isEmpty,
      let base = expression.base, let field = field(base), field.casing == .none,
      case .data(let path) = marks[field.mark].origin
    else { return nil }
    let fallback = Mark(.fallback(of: path), region: mark.region, span: mark.span)
    return .fieldOrText(field, stretch(text.string.utf8, fallback))
  }

  /// Where tests go before that is known.
  private enum Exit { case body, otherwise }

  /// Adds an `if` or `unless`.
  private mutating func add(_ conditional: Conditional, depth: Int) {
    var ends: [Int] = []
    for branch in conditional.branches {
      guard let condition = branch.condition else {
        add(branch.body, depth: depth)
        break
      }
      let first = operations.count
      let exits = tests(condition, negated: branch.negated)
      let body = operations.count
      add(branch.body, depth: depth)
      ends.append(operations.count)
      add(.jump(0))
      for (place, exit) in zip(first..., exits) {
        func target(_ exit: Exit?) -> Int { exit.map { $0 == .body ? body : operations.count } ?? place + 1 }
        switch operations[place] {
        case .test(let field, let question, _, _):
          operations[place] = .test(field, question, yes: target(exit.yes), no: target(exit.no))
        default: operations[place] = .testTree(yes: target(exit.yes), no: target(exit.no))
        }
      }
    }
    for end in ends { operations[end] = .jump(operations.count) }
  }

  /// A test for every comparison.
  ///
  /// - Returns: where each goes; nil for the next one.
  private mutating func tests(_ condition: Condition, negated: Bool) -> [(yes: Exit?, no: Exit?)] {
    let comparisons = [condition.first] + condition.rest.map(\.comparison)
    return comparisons.indices.map { index in
      let comparison = comparisons[index]
      add(
        test(comparison) ?? .testTree(yes: 0, no: 0),
        .condition(Condition(first: comparison, rest: [], span: condition.span)))
      let (yes, no): (Exit, Exit) = negated ? (.otherwise, .body) : (.body, .otherwise)
      guard index < condition.rest.count else { return (yes, no) }
      // Grouped from the right: a part that decides leaves all of the rest aside.
      return condition.rest[index].joint == .or ? (yes, nil) : (nil, no)
    }
  }

  private mutating func test(_ comparison: Comparison) -> Operation? {
    guard let field = field(comparison.left) else { return nil }
    guard let right = comparison.right else {
      return field.casing == .none ? .test(field, .isTruthy, yes: 0, no: 0) : nil
    }
    if right.operator == .contains {
      guard case .literal(.string(let text), let mark) = right.value, text.pieces.isEmpty else { return nil }
      return .test(field, .contains(stretch(text.string.utf8, mark)), yes: 0, no: 0)
    }
    guard field.casing == .none else { return nil }
    switch (right.operator, right.value) {
    case (.equal, .literal(.string(let text), let mark)) where text.pieces.isEmpty && Program.isCheap(text):
      return .test(field, .equals(stretch(text.string.utf8, mark)), yes: 0, no: 0)
    case (.equal, .emptiness(let test, _)):
      return .test(field, test == .empty ? .isEmpty : .isBlank, yes: 0, no: 0)
    case (_, .literal(.int(let number), _)): return .test(field, .compares(right.operator, number), yes: 0, no: 0)
    default: return nil
    }
  }
}
