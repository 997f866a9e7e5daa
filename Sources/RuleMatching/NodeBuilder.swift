import Diagnostics
import RuleModel

/// Makes compiled nodes of conditions and follows `use` to the named ones.
struct NodeBuilder: Sendable {
  /// The most conditions that one may come to once the named ones are put in.
  static let maxSize = 10_000
  /// The deepest that conditions may be nested, the named ones counted in.
  static let maxDepth = 128

  var diagnostics: [Diagnostic] = []

  private let sources: [String: NamedCondition]
  private let names: [String]
  private var built: [String: CompiledNode] = [:]
  /// The named conditions that are being built, from the outermost on.
  private var path: [String] = []

  init(_ conditions: [NamedCondition]) {
    names = conditions.map(\.name.value)
    sources = Dictionary(conditions.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func buildNamed() {
    for name in names { _ = named(name) }
  }

  mutating func build(_ condition: Condition, depth: Int = 1) -> CompiledNode {
    guard depth <= Self.maxDepth else {
      diagnostics.append(
        .conditionTooLarge("conditions are nested more than \(Self.maxDepth) deep", at: condition.span))
      return CompiledNode(.any([]), span: condition.span)
    }
    let problemsBefore = diagnostics.count
    let node: CompiledNode
    switch condition.kind {
    case .all(let children): node = CompiledNode(.all(build(children, depth)), span: condition.span)
    case .any(let children): node = CompiledNode(.any(build(children, depth)), span: condition.span)
    case .none(let children): node = CompiledNode(.none(build(children, depth)), span: condition.span)
    case .use(let name): node = CompiledNode(.use(name, target(name)), span: condition.span)
    case .test(let test):
      let (compiled, problems) = CompiledTest.compile(test)
      diagnostics += problems
      node = CompiledNode(.test(compiled), span: condition.span)
    }
    if node.size > Self.maxSize || node.depth > Self.maxDepth {
      let what =
        node.size > Self.maxSize
        ? "comes to more than \(Self.maxSize) conditions" : "is nested more than \(Self.maxDepth) deep"
      if !diagnostics[problemsBefore...].contains(where: { $0.code == .conditionTooLarge }) {
        diagnostics.append(.conditionTooLarge("with the named conditions put in, this \(what)", at: condition.span))
      }
      return CompiledNode(.any([]), span: condition.span)
    }
    return node
  }

  private mutating func build(_ children: [Condition], _ depth: Int) -> [CompiledNode] {
    children.map { build($0, depth: depth + 1) }
  }

  /// Nil for a name that isn't there or that leads back to itself, which the decoder reports.
  private mutating func target(_ name: String) -> CompiledNode? {
    path.contains(name) ? nil : named(name)
  }

  private mutating func named(_ name: String) -> CompiledNode? {
    if let known = built[name] { return known }
    guard let source = sources[name] else { return nil }
    guard path.count < Self.maxDepth else {
      diagnostics.append(
        .conditionTooLarge("named conditions use each other more than \(Self.maxDepth) deep", at: source.name.span))
      let nothing = CompiledNode(.any([]), span: source.condition.span)
      built[name] = nothing
      return nothing
    }
    path.append(name)
    let node = build(source.condition)
    path.removeLast()
    built[name] = node
    return node
  }
}

extension Diagnostic {
  fileprivate static func conditionTooLarge(_ message: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .conditionTooLarge, message, at: span, help: "split it into several rules, or use fewer named conditions")
  }
}
