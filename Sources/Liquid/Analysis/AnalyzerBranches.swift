import Diagnostics

// if, unless, case, and what their conditions tell.
extension Analyzer {
  mutating func run(_ node: Conditional, _ world: World) -> [World] {
    var left = [world]
    var done: [World] = []
    for branch in node.branches {
      guard let condition = branch.condition else {
        done += run(branch.body, left)
        return done
      }
      guard takes(left.count) else { return done + abandoned(left) }
      var entering: [World] = []
      var passing: [World] = []
      for world in left {
        for (world, holds) in evaluate(condition, world) {
          if holds != branch.negated { entering.append(world) } else { passing.append(world) }
        }
      }
      if !entering.isEmpty { done += run(branch.body, merged(entering)) }
      if done.count > Self.allWorlds { done = merged(done) }
      left = merged(passing)
    }
    return done + left
  }

  /// Branches aren't exclusive: each renders for every value that matches, and `else` where nothing matched before it.
  mutating func run(_ node: Choice, _ world: World) -> [World] {
    var states = [ChoiceState(world: world)]
    let isSteady = isSteady(node)
    for branch in node.branches {
      guard let values = branch.values else {
        var next: [ChoiceState] = []
        for state in states {
          guard !state.hasMatched else {
            next.append(state)
            continue
          }
          next += run(branch.body, [state.world]).map { ChoiceState(world: $0) }
        }
        states = next
        continue
      }
      for value in values {
        guard takes(states.count) else { return abandoned(states.map(\.world)) }
        var next: [ChoiceState] = []
        for state in states {
          if state.world.interrupt != nil || isSteady && state.isOther(than: value) {
            next.append(state)
            continue
          }
          for (world, holds) in equal(node.subject, value, state.world) {
            var end = state
            end.world = world
            guard holds else {
              next.append(end)
              continue
            }
            end.match(value)
            for world in run(branch.body, [world]) {
              end.world = world
              next.append(end)
            }
          }
        }
        states = merged(next.filter(\.hasMatched)) + merged(next.filter { !$0.hasMatched })
      }
    }
    return states.map(\.world)
  }

  /// A way through the branches of a `case`.
  private struct ChoiceState {
    /// A literal of which it is known whether it equals another.
    enum Known: Hashable { case text(String), int(Int) }

    var world: World
    /// Whether the subject was equal to a value.
    var hasMatched = false
    /// The subject was equal to one of these at least; nil when it may have been equal to something else.
    var matched: Set<Known>? = []

    mutating func match(_ value: Expression) {
      hasMatched = true
      if let known = Self.known(value) { matched?.insert(known) } else { matched = nil }
    }

    /// Whether the subject was equal to something else.
    func isOther(than value: Expression) -> Bool {
      guard hasMatched, let matched, let known = Self.known(value) else { return false }
      return !matched.contains(known)
    }

    private static func known(_ value: Expression) -> Known? {
      switch value {
      case .literal(.string(let text), _): .text(text.string)
      case .literal(.int(let int), _): .int(int)
      default: nil
      }
    }
  }

  /// Whether the subject of a `case` is the same for all its values: no branch can assign to it.
  private func isSteady(_ node: Choice) -> Bool {
    guard case .lookup(let lookup) = node.subject, case .name(let root) = lookup.root else { return false }
    let assigned = node.branches.map { AssignedNames($0.body) }
    return !assigned.contains { $0.isOpen || $0.all.contains(root) }
  }

  private mutating func merged(_ states: [ChoiceState]) -> [ChoiceState] {
    guard states.count > Self.similarWorlds else { return states }
    // What was equal to one value in one of the worlds, and to another in the next, is equal to one of them in what they come to.
    let matched = states.reduce(Set<ChoiceState.Known>?.some([])) { all, state in
      if let all, let own = state.matched { all.union(own) } else { nil }
    }
    let hasMatched = states.contains(where: \.hasMatched)
    return merged(states.map(\.world)).map { ChoiceState(world: $0, hasMatched: hasMatched, matched: matched) }
  }

  // MARK: Conditions

  typealias Decision = (world: World, holds: Bool)

  /// Grouped from the right: a first part that decides leaves the rest aside.
  mutating func evaluate(_ condition: Condition, _ world: World) -> [Decision] {
    var open = evaluate(condition.first, world)
    var decided: [Decision] = []
    for (joint, comparison) in condition.rest {
      var next: [Decision] = []
      for state in open {
        if joint == .or ? state.holds : !state.holds {
          decided.append(state)
        } else {
          next += evaluate(comparison, state.world)
        }
      }
      open = next
    }
    return decided + open
  }

  private mutating func evaluate(_ comparison: Comparison, _ world: World) -> [Decision] {
    guard let right = comparison.right else {
      if case .emptiness = comparison.left { return [(world, true)] }
      let value = value(of: comparison.left, world)
      let text = text(comparison.left)
      let isFlag: Bool = if case .boolean = value.kind { true } else { false }
      return split(
        world, value, yes: .truthy, no: .falsy, at: comparison.left.span,
        isFlag ? "\(text) is true" : "\(text) is there",
        isFlag ? "\(text) is false or missing" : "\(text) is missing", key: text)
    }
    switch right.operator {
    case .equal: return equal(comparison.left, right.value, world)
    case .notEqual: return equal(comparison.left, right.value, world).map { ($0.world, !$0.holds) }
    case .contains:
      let (left, other) = (value(of: comparison.left, world), value(of: right.value, world))
      if left.presence.isDisjoint(with: .truthy) || other.presence.isDisjoint(with: .truthy) { return [(world, false)] }
      return undecided(comparison, "contains", right.value, world, whenTrue: [(left, [.full])])
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return ordered(comparison, right, world)
    }
  }

  /// Why two values have no order, and what to write instead; nil where they may have one.
  private static func unordered(_ one: AbstractValue, _ other: AbstractValue) -> (message: String, help: String)? {
    switch (one.kind, other.kind) {
    case (.text, .number):
      (
        "a text can't be compared with a number by size",
        "compare texts with `==` and `contains`, or make a number of it with `plus: 0` in an `assign`"
      )
    case (.time, .text), (.time, .number):
      (
        "a time can't be compared with \(other.kindName) by size",
        "make texts of one form of both: `{% assign day = \(one.path ?? "now") | date: '%Y-%m-%d' %}`, then `day < '2026-03-31'`"
      )
    default: nil
    }
  }

  private mutating func ordered(
    _ comparison: Comparison, _ right: (operator: Comparison.Operator, value: Expression), _ world: World
  ) -> [Decision] {
    let (left, other) = (value(of: comparison.left, world), value(of: right.value, world))
    if let (message, help) = Self.unordered(left, other) ?? Self.unordered(other, left) {
      if let span = comparison.left.span {
        findings.insert(TemplateFinding(kind: .type(message: message, help: help), span: span))
      }
      return [(world, true), (world, false)]
    }
    let word =
      switch right.operator {
      case .less: "<"
      case .lessOrEqual: "<="
      case .greater: ">"
      default: ">="
      }
    // `list.size > 0` says that the list has something in it.
    if case .lookup(let lookup) = comparison.left, let bound = other.integer,
      let owner = sized(lookup, world),
      (right.operator == .greater && bound >= 0) || (right.operator == .greaterOrEqual && bound >= 1)
    {
      let isExact = right.operator == .greater ? bound == 0 : bound == 1
      let text = text(comparison.left)
      return split(
        world, owner, yes: .full, no: isExact ? .nothing : .all, at: lookup.mark.span, "\(text) \(word) \(bound)",
        "\(text) is not \(word) \(bound)", key: "\(text) \(word) \(bound)")
    }
    return undecided(comparison, word, right.value, world, whenTrue: [(left, .full), (other, .full)])
  }

  /// The value that a lookup asks for the size of.
  private mutating func sized(_ lookup: Lookup, _ world: World) -> AbstractValue? {
    guard case .key("size", afterDot: true)? = lookup.steps.last, let span = lookup.mark.span else { return nil }
    return value(of: Lookup(root: lookup.root, steps: Array(lookup.steps.dropLast()), span: span), world)
  }

  /// `==`, where the words `empty` and `blank` are questions to the other side.
  mutating func equal(_ left: Expression, _ right: Expression, _ world: World) -> [Decision] {
    switch (left, right) {
    case (.emptiness, .emptiness): return [(world, false)]
    case (.emptiness(let test, _), let other), (let other, .emptiness(let test, _)):
      let value = value(of: other, world)
      let text = text(other)
      // A text of the data is never white space alone; one that the template makes may be.
      let isMade = value.path == nil && value.constant == nil
      let blank: Presence = isMade ? [.null, .false, .empty, .full] : [.null, .false, .empty]
      return split(
        world, value, yes: test == .empty ? .empty : blank, no: test == .empty ? [.null, .false, .full] : .full,
        at: other.span, "\(text) is missing", "\(text) is there", key: "\(text) == \(test)")
    default: break
    }
    let (one, other) = (value(of: left, world), value(of: right, world))
    let name = "\(text(left)) == \(text(right))"
    if let a = one.constant, let b = other.constant { return [(world, Renderer.equal(Datum(a), Datum(b)))] }
    for (value, constant) in [(one, other.constant), (other, one.constant)] {
      guard let constant else { continue }
      let (yes, no): (Presence, Presence) =
        switch constant {
        case .null: (.null, [.false, .empty, .full])
        case .bool(true): (.full, .all)
        case .bool(false): (.false, [.null, .empty, .full])
        case .string(let text) where text.string.isEmpty: (.empty, [.null, .false, .full])
        default: (.full, .all)
        }
      var isExactFlag = false
      if case .boolean = value.kind, case .bool(true) = constant { isExactFlag = true }
      var decisions = split(
        world, value, yes: yes, no: isExactFlag ? [.null, .false, .empty] : no, at: (left.span ?? right.span),
        "\(name)", "not \(name)", key: name)
      if let key = value.key {
        for index in decisions.indices where decisions[index].holds {
          decisions[index].world.remember(constant, of: key)
        }
      }
      return decisions
    }
    return split(world, .unknown, yes: .all, no: .all, at: left.span, name, "not \(name)", key: name)
  }

  private mutating func undecided(
    _ comparison: Comparison, _ word: String, _ right: Expression, _ world: World,
    whenTrue: [(AbstractValue, Presence)]
  ) -> [Decision] {
    let name = "\(text(comparison.left)) \(word) \(text(right))"
    return split(world, .unknown, yes: .all, no: .all, at: comparison.left.span, name, "not \(name)", key: name)
      .compactMap { world, holds in
        guard holds else { return (world, false) }
        var narrowed: World? = world
        for (value, presence) in whenTrue { narrowed = narrowed?.narrowing(world.refined(value), to: presence) }
        return narrowed.map { ($0, true) }
      }
  }

  /// The worlds in which a question about a value is answered by yes and by no, as far as both are possible.
  private func split(
    _ world: World, _ value: AbstractValue, yes: Presence, no: Presence, at span: Span?, _ yesText: String,
    _ noText: String, key text: String
  ) -> [Decision] {
    let key = text + "\u{0}" + (value.key ?? "")
    let known = world.decided[key]
    var result: [Decision] = []
    let isOpen = known == nil && !value.presence.isDisjoint(with: yes) && !value.presence.isDisjoint(with: no)
    for (presence, text, holds) in [(yes, yesText, true), (no, noText, false)] {
      if known == !holds { continue }
      guard var next = world.narrowing(value, to: presence) else { continue }
      if isOpen {
        next.remember(holds, of: key)
        if let span { next.add(step: TemplatePath.Step(span: span, text: text, holds: holds)) }
      }
      result.append((next, holds))
    }
    return result
  }

  /// An expression as it is written, in backquotes.
  func text(_ expression: Expression) -> String {
    switch expression {
    case .emptiness(let test, _): "\(test)"
    case .literal(let value, let mark):
      mark.span.map { "\($0.text)" } ?? "\(value)"
    case .lookup(let lookup): lookup.mark.span.map { "`\($0.text)`" } ?? "the value"
    case .range: expression.span.map { "`\($0.text)`" } ?? "the range"
    }
  }
}
