import Diagnostics
import RuleModel

/// What a condition made of an event, with those in it, for people to read.
public struct ConditionTrace: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case all, any, none
    /// A named condition; its own trace is the only child.
    case use(String)
    case test(field: String, operation: String)
  }

  public let kind: Kind
  public let held: Bool
  /// The value that a test saw, quoted and cut for people, or `missing`; nil for anything but a test.
  public let value: String?
  /// Why it held or didn't, as one plain clause: `812 is at least 200`.
  public let reason: String
  /// In the order of the rule. All of them are looked at, also where the first settles the matter.
  public let children: [ConditionTrace]
  /// The condition in the rule file.
  public let span: Span

  public init(
    kind: Kind, held: Bool, value: String? = nil, reason: String, children: [ConditionTrace] = [], span: Span
  ) {
    self.kind = kind
    self.held = held
    self.value = value
    self.reason = reason
    self.children = children
    self.span = span
  }

  /// What it is, in one line: `bio has_word`, `all`, `use promoter`.
  public var title: String {
    switch kind {
    case .all: "all"
    case .any: "any"
    case .none: "none"
    case .use(let name): "use \(name)"
    case .test(let field, let operation): "\(field) \(operation)"
    }
  }

  /// The value with its field: `bio = "Founder @ Acme"`, `bio is missing`; nil for anything but a test.
  public var seen: String? {
    guard case .test(let field, _) = kind, let value else { return nil }
    return value == Self.missing ? "\(field) is missing" : "\(field) = \(value)"
  }

  static let missing = "missing"
}

extension CompiledNode {
  /// What was captured if the condition holds, else nil, and the trace.
  func trace(_ reader: inout EventReader) -> (captures: Captures?, trace: ConditionTrace) {
    switch kind {
    case .all(let children): return trace(of: children, as: .all, &reader)
    case .any(let children): return trace(of: children, as: .any, &reader)
    case .none(let children): return trace(of: children, as: .none, &reader)
    case .use(let name, nil):
      let reason = "there is no condition \(name) that could hold"
      return (nil, ConditionTrace(kind: .use(name), held: false, reason: reason, span: span))
    case .use(let name, let target?):
      let (captures, child) = target.trace(&reader)
      let held = captures != nil
      let reason = held ? "\(name) holds" : "\(name) doesn't hold"
      return (captures, ConditionTrace(kind: .use(name), held: held, reason: reason, children: [child], span: span))
    case .test(let test):
      let judgement = test.judge(&reader)
      let trace = ConditionTrace(
        kind: .test(field: test.field.name, operation: test.name), held: judgement.held,
        value: judgement.reading.value?.rendered ?? ConditionTrace.missing, reason: test.reason(for: judgement),
        span: span)
      return (judgement.held ? judgement.captures : nil, trace)
    }
  }

  private func trace(
    of children: [CompiledNode], as kind: ConditionTrace.Kind, _ reader: inout EventReader
  ) -> (captures: Captures?, trace: ConditionTrace) {
    var captures = Captures()
    var traces: [ConditionTrace] = []
    for child in children {
      let (found, trace) = child.trace(&reader)
      if let found { captures.add(found) }
      traces.append(trace)
    }
    let count = traces.count { $0.held }
    let held =
      switch kind {
      case .all: count == traces.count
      case .any: count > 0
      default: count == 0
      }
    let reason =
      switch (count, traces.count) {
      case (_, 0): "there is nothing in the list"
      case (0, _): "none of \(traces.count) holds"
      case (traces.count, 1): "the only one holds"
      case (traces.count, _): "all \(traces.count) hold"
      default: "\(count) of \(traces.count) \(count == 1 ? "holds" : "hold")"
      }
    let trace = ConditionTrace(kind: kind, held: held, reason: reason, children: traces, span: span)
    guard held else { return (nil, trace) }
    return (kind == .none ? Captures() : captures, trace)
  }
}
