import CivilTime
import Diagnostics
import Events

/// A condition prepared for events: patterns compiled, texts folded, named conditions resolved. Made by `ConditionCompiler`.
public struct CompiledCondition: Sendable {
  let root: CompiledNode

  /// What the condition may capture when it holds, in the order of the rule, each path once: `bio`, `text`, `text.amount`. What a
  /// template asks for beyond these is never there.
  public var capturePaths: [String] {
    var seen = Set<String>()
    return root.capturePaths.filter { seen.insert($0).inserted }
  }

  /// Whether the condition holds for an event, and what was captured; nothing is captured when it doesn't hold.
  /// - Parameter now: the moment that `account_age` and `event_age` are counted up to.
  public func evaluate(_ event: Event, now: Timestamp) -> (holds: Bool, captures: Captures) {
    var reader = EventReader(event, now: now)
    return evaluate(&reader)
  }

  /// The same for an event that other conditions read too.
  public func evaluate(_ reader: inout EventReader) -> (holds: Bool, captures: Captures) {
    let captures = root.evaluate(&reader)
    return (captures != nil, captures ?? Captures())
  }

  /// The same with the trace: every condition, with the value it saw, whether it held, and why.
  public func trace(
    _ event: Event, now: Timestamp
  ) -> (holds: Bool, captures: Captures, trace: ConditionTrace) {
    var reader = EventReader(event, now: now)
    return trace(&reader)
  }

  public func trace(
    _ reader: inout EventReader
  ) -> (holds: Bool, captures: Captures, trace: ConditionTrace) {
    let (captures, trace) = root.trace(&reader)
    return (captures != nil, captures ?? Captures(), trace)
  }
}

/// A condition and those in it.
struct CompiledNode: Sendable {
  indirect enum Kind: Sendable {
    case all([CompiledNode])
    case any([CompiledNode])
    case none([CompiledNode])
    /// Nil when there is no such condition, or when it uses itself: never holds.
    case use(String, CompiledNode?)
    case test(CompiledTest)
  }

  let kind: Kind
  let span: Span
  /// The number of conditions in it, itself included, with the named ones put in.
  let size: Int
  /// How many conditions are nested, itself included.
  let depth: Int

  init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
    let children: [CompiledNode] =
      switch kind {
      case .all(let children), .any(let children), .none(let children): children
      case .use(_, let target): target.map { [$0] } ?? []
      case .test: []
      }
    size = children.reduce(1) { $0 &+ $1.size }
    depth = 1 + (children.map(\.depth).max() ?? 0)
  }
}

extension CompiledNode {
  /// What was captured if the condition holds, else nil.
  ///
  /// In an `any`, all that hold capture, not just the first. What stands in a `none` captures nothing.
  func evaluate(_ reader: inout EventReader) -> Captures? {
    switch kind {
    case .all(let children):
      var captures = Captures()
      for child in children {
        guard let found = child.evaluate(&reader) else { return nil }
        captures.add(found)
      }
      return captures
    case .any(let children):
      var captures: Captures?
      for child in children {
        guard let found = child.evaluate(&reader) else { continue }
        captures = captures ?? Captures()
        captures?.add(found)
      }
      return captures
    case .none(let children):
      for child in children where child.evaluate(&reader) != nil { return nil }
      return Captures()
    case .use(_, let target):
      return target?.evaluate(&reader)
    case .test(let test):
      let judgement = test.judge(&reader)
      return judgement.held ? judgement.captures : nil
    }
  }
}

extension CompiledNode {
  fileprivate var capturePaths: [String] {
    switch kind {
    case .all(let children), .any(let children): children.flatMap(\.capturePaths)
    case .none: []
    case .use(_, let target): target?.capturePaths ?? []
    case .test(let test): test.capturePaths
    }
  }
}

extension CompiledTest {
  fileprivate var capturePaths: [String] {
    switch operation {
    case .hasWord, .contains, .startsWith, .endsWith: [field.name]
    case .matches(let patterns):
      [field.name] + patterns.flatMap { $0.expression?.names ?? [] }.map { "\(field.name).\($0)" }
    default: []
    }
  }
}
