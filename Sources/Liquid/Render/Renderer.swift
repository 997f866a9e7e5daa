import CivilTime
import Diagnostics

/// Renders a template: walks its tree and prints.
struct Renderer {
  let options: RenderOptions
  var scope: Scope
  var output: Output
  /// Set by `break` and `continue` until a loop takes it.
  var interrupt: Node.Interrupt?
  var templateName: String
  var steps = 0
  private var depth = 0

  init(data: Object, options: RenderOptions, templateName: String) {
    self.options = options
    self.templateName = templateName
    scope = Scope(data: data)
    output = Output(records: options.provenance)
  }

  /// - Parameter position: the operation of the program at which to go on.
  mutating func render(template: Template, from position: Int = 0) throws(RenderError) {
    // Blocks of a program aren't counted as it runs.
    if template.program.depth > options.limits.depth { return try render(template.body) }
    try run(template.program, from: position)
  }

  func finish() -> Rendered { output.rendered }

  // MARK: Limits

  @inline(__always) mutating func charge(_ count: Int = 1) throws(RenderError) {
    steps &+= count
    if steps > options.limits.steps { throw limit(.steps) }
  }

  /// The cost of reading or making a number of bytes.
  mutating func charge(bytes: Int) throws(RenderError) {
    if bytes > options.limits.stringBytes { throw limit(.stringBytes) }
    try charge(1 + bytes / 256)
  }

  mutating func charge(elements: Int) throws(RenderError) {
    if elements > options.limits.arrayElements { throw limit(.arrayElements) }
    try charge(1 + elements / 16)
  }

  /// What handling a value costs beside a step: nothing but for long text.
  static func cost(_ datum: Datum) -> Int {
    if case .text(let text) = datum { text.string.utf8.count / 256 } else { 0 }
  }

  /// A value as text. What is longer than every limit is cut, since the limit will be noticed.
  func string(_ datum: Datum) -> String {
    let budget = max(options.limits.stringBytes, options.limits.outputBytes)
    return Printing.string(datum, zone: options.zone, budget: budget)
  }

  @inline(__always) func checkOutput() throws(RenderError) {
    if output.count > options.limits.outputBytes { throw limit(.outputBytes) }
  }

  func limit(_ limit: RenderError.Limit) -> RenderError { .limit(limit, template: templateName, span: nil) }

  mutating func nested(_ body: (inout Renderer) throws(RenderError) -> Void) throws(RenderError) {
    depth += 1
    guard depth <= options.limits.depth else { throw limit(.depth) }
    try body(&self)
    depth -= 1
  }

  // MARK: Nodes

  mutating func render(_ block: Block) throws(RenderError) {
    for node in block.nodes {
      try charge()
      try render(node)
      try checkOutput()
      if interrupt != nil { return }
    }
  }

  mutating func render(_ node: Node) throws(RenderError) {
    switch node {
    case .text(let text): output.append(text.bytes, text.mark)
    case .output(let expression, _): try print(expression)
    default: try renderTag(node)
    }
  }

  private mutating func renderTag(_ node: Node) throws(RenderError) {
    switch node {
    case .text, .output: break
    case .assign(let node): scope.assign(node.name, try evaluate(node.value))
    case .interrupt(let kind): interrupt = kind
    case .capture(let node): try render(node)
    case .conditional(let node): try render(node)
    case .choice(let node): try render(node)
    case .loop(let node): try render(node)
    case .tableRow(let node): try render(node)
    case .cycle(let node): try render(node)
    case .increment(let counter): try renderCounter(counter, by: 1)
    case .decrement(let counter): try renderCounter(counter, by: -1)
    case .ifChanged(let block): try renderIfChanged(block)
    case .partial(let node): try render(node)
    case .custom(let node): try render(node)
    }
  }

  private mutating func print(_ expression: FilteredExpression) throws(RenderError) {
    guard let base = expression.base else { return }
    if expression.filters.isEmpty, case .lookup(let lookup) = base, let value = plainValue(lookup) {
      if case .string(let text) = value { return output.append(text, lookup.mark) }
      return try print(Tracked(Datum(value), lookup.mark))
    }
    try print(try evaluate(expression))
  }

  /// Prints a value; arrays as their elements, one after the other.
  mutating func print(_ value: Tracked, depth: Int = 0) throws(RenderError) {
    let mark = value.mark
    switch value.datum {
    case .null: break
    case .text(let text): output.append(text, mark)
    case .int(let int): output.append(String(int), mark)
    case .bool(let bool): output.append(bool ? "true" : "false", mark)
    case .object(let object):
      if let printed = object.printed {
        output.append(printed, mark)
      } else {
        output.append(string(value.datum), mark)
      }
    case .array(let elements):
      guard depth < Printing.maximumDepth else { throw limit(.depth) }
      for (index, element) in elements.enumerated() {
        try charge()
        try checkOutput()
        try print(Tracked(Datum(element), mark.element(index)), depth: depth + 1)
      }
    case .list(let elements):
      guard depth < Printing.maximumDepth else { throw limit(.depth) }
      for element in elements {
        try charge()
        try checkOutput()
        try print(element, depth: depth + 1)
      }
    case .float, .time, .range, .loop, .tableLoop:
      output.append(string(value.datum), mark)
    }
  }
}
