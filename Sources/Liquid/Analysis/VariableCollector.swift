import Diagnostics

/// Walks a template and collects the variables that it looks up.
struct VariableCollector {
  var references: [VariableReference] = []
  private var assigned: Set<String> = []
  private var inner: [String] = []
  /// Tags around the current place that may leave it out.
  private var choices = 0
  var partials: [PartialReference] = []
  /// Paths that conditions around the current place say are there.
  private var guarded: [[String]] = []
  /// The names that a template gives values to, which who includes it sees from there on; nil stands for one whose name is computed.
  private let given: (String?) -> Set<String>

  init(given: @escaping (String?) -> Set<String> = { _ in [] }) { self.given = given }

  mutating func collect(_ block: Block) {
    for node in block.nodes { collect(node) }
  }

  private mutating func collect(_ node: Node) {
    switch node {
    case .text, .interrupt: break
    case .output(let expression, _): collect(expression, isPrinted: true)
    case .assign(let node):
      collect(node.value, isPrinted: false)
      assigned.insert(node.name)
    case .capture(let node):
      collect(node.body)
      assigned.insert(node.name)
    case .conditional(let node): perhaps { $0.collect(node) }
    case .choice(let node): perhaps { $0.collect(node) }
    case .loop(let node): perhaps { $0.collect(node) }
    case .tableRow(let node):
      choices += 1
      defer { choices -= 1 }
      collect(node.collection)
      for expression in [node.columns, node.limit, node.offset] { collect(optional: expression) }
      scoped([node.variable, "tablerowloop"]) { $0.collect(node.body) }
    case .cycle(let node):
      if case .named(let name) = node.group { collect(name) }
      for value in node.values { collect(value, isPrinted: true) }
    case .increment(let counter), .decrement(let counter): assigned.insert(counter.name)
    case .ifChanged(let block): collect(block)
    case .partial(let node):
      partials.append(reference(to: node))
      collect(node.name)
      collect(optional: node.subject)
      for argument in node.arguments { collect(argument.value) }
      if !node.isIsolated { assigned.formUnion(given(Self.literalName(of: node))) }
    case .custom(let node):
      if let argument = node.argument { collect(argument, isPrinted: false) }
    }
  }

  private func reference(to node: Partial) -> PartialReference {
    let name = Self.literalName(of: node)
    var arguments = node.arguments.map(\.name)
    if node.subject != nil || node.isLoop {
      // Without an alias the variable is called like the template, whatever folder that is in.
      let last = name.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      arguments += [node.alias ?? last, node.isLoop ? "forloop" : nil].compactMap { $0 }
    }
    return PartialReference(
      name: name, span: node.span, isIsolated: node.isIsolated, arguments: arguments,
      shared: node.isIsolated ? [] : assigned.union(inner), isAlways: choices == 0)
  }

  private mutating func perhaps(_ body: (inout VariableCollector) -> Void) {
    choices += 1
    body(&self)
    choices -= 1
  }

  private static func literalName(of node: Partial) -> String? {
    if case .literal(.string(let text), _) = node.name { text.string } else { nil }
  }

  private mutating func collect(_ node: Conditional) {
    let outer = guarded
    for branch in node.branches {
      guard let condition = branch.condition else {
        collect(branch.body)
        continue
      }
      collect(condition)
      let facts = Guards(condition)
      let before = guarded
      guarded += branch.negated ? facts.whenFalse : facts.whenTrue
      collect(branch.body)
      // The branches behind this one are reached when its condition doesn't hold.
      guarded = before + (branch.negated ? facts.whenTrue : facts.whenFalse)
    }
    guarded = outer
  }

  private mutating func collect(_ node: Choice) {
    collect(node.subject)
    for branch in node.branches {
      for value in branch.values ?? [] { collect(value) }
      let outer = guarded
      if let values = branch.values, !values.isEmpty, values.allSatisfy(Guards.isSomething) {
        guarded += Guards.path(of: node.subject).map { [$0] } ?? []
      }
      collect(branch.body)
      guarded = outer
    }
  }

  private mutating func collect(_ node: Loop) {
    collect(node.collection)
    collect(optional: node.limit)
    if case .expression(let expression) = node.offset { collect(expression) }
    scoped([node.variable, "forloop"]) { $0.collect(node.body) }
    if let otherwise = node.otherwise { collect(otherwise) }
  }

  private mutating func scoped(_ names: [String], _ body: (inout VariableCollector) -> Void) {
    inner += names
    body(&self)
    inner.removeLast(names.count)
  }

  private mutating func collect(_ condition: Condition) {
    for comparison in [condition.first] + condition.rest.map(\.comparison) {
      collect(comparison.left)
      if let right = comparison.right { collect(right.value) }
    }
  }

  private mutating func collect(_ expression: FilteredExpression, isPrinted: Bool) {
    guard let base = expression.base else { return }
    collect(base, isPrinted: isPrinted, filters: expression.filters.map(\.filter.name))
    for (index, call) in expression.filters.enumerated() {
      // An argument goes through the filters behind the one it is given to.
      let following = expression.filters[(index + 1)...].map(\.filter.name)
      for argument in call.arguments { collect(argument, isPrinted: isPrinted, filters: following) }
      for keyword in call.keywords { collect(keyword.value) }
    }
  }

  private mutating func collect(optional expression: Expression?) {
    if let expression { collect(expression) }
  }

  private mutating func collect(_ expression: Expression, isPrinted: Bool = false, filters: [String] = []) {
    switch expression {
    case .literal, .emptiness: break
    case .range(let from, let through, _):
      collect(from)
      collect(through)
    case .lookup(let lookup): collect(lookup, isPrinted: isPrinted, filters: filters)
    }
  }

  private mutating func collect(_ lookup: Lookup, isPrinted: Bool, filters: [String]) {
    let (path, isComplete) = lookup.path
    if let span = lookup.mark.span {
      let name = path.first ?? ""
      references.append(
        VariableReference(
          path: path, span: span, isComplete: isComplete, isPrinted: isPrinted,
          hasDefault: filters.contains("default"), isLocal: assigned.contains(name) || inner.contains(name),
          guards: guarded, filters: filters))
    }
    if case .computed(let expression) = lookup.root { collect(expression) }
    for case .computed(let expression) in lookup.steps { collect(expression) }
  }
}
