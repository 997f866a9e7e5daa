/// The names that a block gives values to.
struct AssignedNames {
  var all: Set<String> = []
  /// Whether another template may give values to any others.
  var isOpen = false

  init(_ block: Block) { visit(block) }

  private mutating func visit(_ block: Block) {
    for node in block.nodes {
      switch node {
      case .assign(let node): all.insert(node.name)
      case .capture(let node):
        all.insert(node.name)
        visit(node.body)
      case .conditional(let node): for branch in node.branches { visit(branch.body) }
      case .choice(let node): for branch in node.branches { visit(branch.body) }
      case .loop(let node):
        visit(node.body)
        if let otherwise = node.otherwise { visit(otherwise) }
      case .tableRow(let node): visit(node.body)
      case .ifChanged(let block): visit(block)
      case .increment(let counter), .decrement(let counter): all.insert(counter.name)
      case .partial(let node): if !node.isIsolated { isOpen = true }
      case .text, .output, .cycle, .interrupt, .custom: break
      }
    }
  }
}
