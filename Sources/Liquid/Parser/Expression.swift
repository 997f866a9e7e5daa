import Diagnostics

/// A parsed expression, without filters.
indirect enum Expression: Sendable {
  case literal(Value, Mark)
  /// The words `empty` and `blank`: tests where something is compared with them, an empty string elsewhere.
  case emptiness(Emptiness, Mark)
  case lookup(Lookup)
  case range(Expression, Expression, Mark)

  enum Emptiness: Sendable { case empty, blank }

  var span: Span? {
    switch self {
    case .literal(_, let mark), .emptiness(_, let mark), .range(_, _, let mark): mark.span
    case .lookup(let lookup): lookup.mark.span
    }
  }
}

/// A variable and the way from it to a value: `follower.interests[0]`.
final class Lookup: Sendable {
  enum Root: Sendable {
    case name(String)
    /// `[expression]`: the variable whose name is the expression's value.
    case computed(Expression)
  }

  enum Step: Sendable {
    /// `.key` or `["key"]`; after a dot `size`, `first` and `last` are also questions to the value.
    case key(String, afterDot: Bool)
    case index(Int)
    case computed(Expression)
  }

  let root: Root
  let steps: [Step]
  /// The data path as it is written, for a lookup that starts in the data and has no computed parts.
  let mark: Mark
  /// Whether `mark` is the exact path of whatever the lookup finds in the data.
  let isExact: Bool

  init(root: Root, steps: [Step], span: Span) {
    self.root = root
    self.steps = steps
    var exact = true
    var path: String
    switch root {
    case .name(let name): path = name
    case .computed: (path, exact) = ("[…]", false)
    }
    for step in steps {
      switch step {
      case .key(let key, let afterDot):
        if afterDot, key == "first" || key == "last" { exact = false }
        path = DataPath.appending(key, to: path)
      case .index(let index):
        if index < 0 { exact = false }
        path += "[\(index)]"
      case .computed:
        exact = false
        path += "[…]"
      }
    }
    mark = Mark(.data(path: path), span: span)
    isExact = exact
  }
}

/// An expression and the filters that its value goes through. Shared by reference, so that rendering it copies nothing.
final class FilteredExpression: Sendable {
  /// Nil for `{{ }}`, which prints nothing.
  let base: Expression?
  let filters: [FilterCall]
  let span: Span

  init(base: Expression?, filters: [FilterCall], span: Span) {
    self.base = base
    self.filters = filters
    self.span = span
  }
}

struct FilterCall: Sendable {
  let filter: Filter
  let arguments: [Expression]
  let keywords: [(name: String, value: Expression)]
  let span: Span
}

/// One side, or two sides and an operator.
struct Comparison: Sendable {
  enum Operator: Sendable, Equatable, BitwiseCopyable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains
  }

  let left: Expression
  let right: (operator: Operator, value: Expression)?
}

/// Comparisons joined by `and` and `or`, which group from the right and have no precedence.
struct Condition: Sendable {
  enum Joint: Sendable { case and, or }

  let first: Comparison
  let rest: [(joint: Joint, comparison: Comparison)]
  let span: Span
}
