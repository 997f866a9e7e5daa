import Diagnostics

/// A part of a template that renders to something. Boxed, so that walking a block copies one reference a node.
indirect enum Node: Sendable {
  case text(TextNode)
  case output(FilteredExpression, mark: Mark)
  case assign(Assign)
  case capture(Capture)
  case conditional(Conditional)
  case choice(Choice)
  case loop(Loop)
  case tableRow(TableRow)
  case cycle(Cycle)
  case increment(Counter)
  case decrement(Counter)
  case ifChanged(Block)
  case partial(Partial)
  case interrupt(Interrupt)
  case custom(CustomNode)

  enum Interrupt: Sendable { case `break`, `continue` }

  /// Whether it prints nothing, or nothing but white space, so that a block of such nodes prints nothing at all.
  var isBlank: Bool {
    switch self {
    case .text(let node): node.isRaw ? node.bytes.isEmpty : node.bytes.allSatisfy(isSpace)
    case .assign, .capture: true
    case .conditional(let node): node.isBlank
    case .choice(let node): node.isBlank
    case .loop(let node): node.body.isBlank && (node.otherwise?.isBlank ?? true)
    case .tableRow(let node): node.body.isBlank
    case .ifChanged(let block): block.isBlank
    case .output, .cycle, .increment, .decrement, .partial, .interrupt, .custom: false
    }
  }
}

struct Block: Sendable {
  var nodes: [Node] = []
  var isBlank = true

  mutating func append(_ node: Node) {
    nodes.append(node)
    if isBlank, !node.isBlank { isBlank = false }
  }

  /// Without the white space of a block that prints nothing else.
  func withoutText() -> Block {
    var block = self
    block.nodes.removeAll { if case .text(let node) = $0 { !node.isRaw } else { false } }
    return block
  }
}

struct TextNode: Sendable {
  var bytes: [UInt8]
  let mark: Mark
  /// From a `raw` tag: white space control and blank blocks leave it as it is.
  var isRaw = false
}

struct Assign: Sendable {
  let name: String
  let value: FilteredExpression
}

struct Capture: Sendable {
  let name: String
  let body: Block
}

/// `if` or `unless`.
struct Conditional: Sendable {
  struct Branch: Sendable {
    /// Nil for `else`.
    let condition: Condition?
    let negated: Bool
    var body: Block
  }

  var branches: [Branch]
  let isBlank: Bool
}

/// `case`.
struct Choice: Sendable {
  struct Branch: Sendable {
    /// Nil for `else`. A branch renders once for each of its values that matches, as in the reference.
    let values: [Expression]?
    var body: Block
  }

  let subject: Expression
  var branches: [Branch]
  let isBlank: Bool
}

struct Loop: Sendable {
  enum Offset: Sendable {
    case expression(Expression)
    /// Where the last loop of the same variable and collection ended.
    case `continue`
  }

  let variable: String
  let collection: Expression
  /// `item-collection`, which `forloop.name` shows and `offset: continue` goes by.
  let name: String
  let isReversed: Bool
  let limit: Expression?
  let offset: Offset?
  var body: Block
  var otherwise: Block?
  let span: Span
}

struct TableRow: Sendable {
  let variable: String
  let collection: Expression
  let columns: Expression?
  let limit: Expression?
  let offset: Expression?
  let body: Block
  let mark: Mark
}

struct Cycle: Sendable {
  enum Group: Sendable {
    case named(Expression)
    /// Cycles of the same literals share their state; cycles with variables each have their own.
    case unnamed(String)
  }

  let group: Group
  let values: [Expression]
  let mark: Mark
}

struct Counter: Sendable {
  let name: String
  let mark: Mark
}

/// `render` or `include`.
struct Partial: Sendable {
  let isIsolated: Bool
  let name: Expression
  /// What `with` or `for` gives.
  let subject: Expression?
  let isLoop: Bool
  let alias: String?
  let arguments: [(name: String, value: Expression)]
  let span: Span
}

struct CustomNode: Sendable {
  let tag: CustomTag
  let argument: FilteredExpression?
  let mark: Mark
}
