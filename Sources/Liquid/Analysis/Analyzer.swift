import Diagnostics

/// Runs a template over what is known of its data instead of the data: every branch that can be taken is taken, in a world of its own.
struct Analyzer {
  let options: AnalysisOptions
  var findings: Set<TemplateFinding> = []
  /// Places where a value was printed that is there.
  private var shown: Set<Span> = []
  /// Numbers the values of variables that the template gives, so that a guard on one doesn't hold for the next.
  var version = 0
  /// Blocks and templates inside one another.
  var depth = 0
  /// What has been done, in the measure of `AnalysisBounds.work`.
  var work = 0
  /// Names of the templates that are being followed, since one may render itself.
  var rendering: [String] = []
  var known = KnownValues()
  /// Names that the templates which have been followed give values to, somewhere.
  private(set) var assignedNames: Set<String> = []
  private var learned: Set<String> = []

  /// More worlds than this are merged where they print alike, and more than the second number whatever they print.
  static let similarWorlds = 24
  static let allWorlds = 96
  static let maximumDepth = 60

  init(options: AnalysisOptions) { self.options = options }

  /// - Parameter key: what the template is known by.
  mutating func learnNames(of template: Template, _ key: String) {
    if learned.insert(key).inserted { assignedNames.formUnion(AssignedNames(template.body).all) }
  }

  mutating func run(_ block: Block, _ start: [World]) -> [World] {
    // A block costs something even where there is nothing in it: templates that render each other twice could go on for ever.
    guard depth < Self.maximumDepth, takes(start.count) else { return abandoned(start) }
    depth += 1
    defer { depth -= 1 }
    var worlds = start
    for node in block.nodes {
      guard takes(worlds.count) else { return abandoned(worlds) }
      defer { bound(&worlds) }
      if printsInPlace(node, &worlds) { continue }
      var next: [World] = []
      for world in worlds {
        if world.interrupt == nil { next += run(node, world) } else { next.append(world) }
      }
      worlds = merged(next)
    }
    return worlds
  }

  private mutating func run(_ node: Node, _ world: World) -> [World] {
    switch node {
    case .text(let text):
      var world = world
      world.output.append(.literal(String(decoding: text.bytes, as: UTF8.self), text.mark.span))
      if !text.bytes.isEmpty { world.hasPrinted = true }
      return [world]
    case .output(let expression, _): return print(expression, world)
    case .assign(let node): return assign(node, world)
    case .capture(let node):
      return captured(node.body, world).map { world, value in assigning(node.name, value, in: world) }
    case .conditional(let node): return run(node, world)
    case .choice(let node): return run(node, world)
    case .loop(let node): return run(node, world)
    case .tableRow(let node): return run(node, world)
    case .cycle(let node): return run(node, world)
    case .increment(let counter), .decrement(let counter):
      var number = AbstractValue(kind: .number(isWhole: true), presence: .full)
      number.pieces = [.value(.numeric(20), name: "the counter `\(counter.name)`", counter.mark.span)]
      var world = assigning(counter.name, number, in: world)
      world.print(number, at: nil, isCertain: true)
      return [world]
    case .ifChanged(let block):
      return captured(block, world).map { world, value in
        var world = world
        world.print(value, at: nil, isCertain: false)
        return world
      }
    case .partial(let node): return run(node, world)
    case .interrupt(let kind):
      var world = world
      world.interrupt = kind
      return [world]
    case .custom(let node):
      var worlds = [world]
      if let argument = node.argument { worlds = evaluate(argument, world).map(\.world) }
      if options.aborting.contains(node.tag.name) { return [] }
      return worlds.map { printing(.unbounded, "the tag `\(node.tag.name)`", in: $0) }
    }
  }

  /// The world with something printed of which nothing but the limit is known.
  func printing(_ limit: TextLimit, _ name: String, in world: World) -> World {
    var world = world
    var printed = unknown
    printed.pieces = [.value(limit, name: name, nil)]
    world.print(printed, at: nil, isCertain: false)
    return world
  }

  // MARK: Printing

  private mutating func print(_ expression: FilteredExpression, _ world: World) -> [World] {
    evaluate(expression, world).map { world, value in
      report(missing: value)
      checkPrinted(value, at: expression.span)
      var world = world
      world.print(value.placed(at: expression.span), at: expression.span)
      return world
    }
  }

  mutating func report(missing value: AbstractValue) {
    guard let missing = value.missing else { return }
    if !value.presence.isSubset(of: .nothing) { shown.insert(missing.span) }
    guard !value.presence.isDisjoint(with: .nothing) else { return }
    let isNever = value.presence.isSubset(of: .nothing)
    findings.insert(
      TemplateFinding(
        kind: isNever ? .neverThere(path: missing.path) : .mayBeMissing(path: missing.path), span: missing.span))
  }

  /// What is missing on one path and there on another may be missing.
  var allFindings: [TemplateFinding] {
    let all = findings.map { finding in
      guard case .neverThere(let path) = finding.kind, shown.contains(finding.span) else { return finding }
      return TemplateFinding(kind: .mayBeMissing(path: path), span: finding.span)
    }
    return Set(all).sorted { $0.span < $1.span }
  }

  /// What a block prints, as a value, in each world that it ends in.
  mutating func captured(_ block: Block, _ world: World) -> [(world: World, value: AbstractValue)] {
    var inside = world
    inside.output = []
    inside.hasPrinted = false
    inside.counts = world.counts.map { _ in .none }
    return run(block, [inside]).map { end in
      var value = AbstractValue.text(end.output)
      let literal = end.output.literal
      value.presence = literal.map { $0.isEmpty ? .empty : .full } ?? (end.hasPrinted ? .full : [.empty, .full])
      if let literal { value.constant = .string(literal) }
      value.counts = end.counts
      var outside = end
      outside.output = world.output
      outside.hasPrinted = world.hasPrinted
      outside.counts = world.counts
      outside.places = world.places
      return (outside, value)
    }
  }

  // MARK: Assigning

  private mutating func assign(_ node: Assign, _ world: World) -> [World] {
    evaluate(node.value, world).map { world, value in assigning(node.name, value, in: world) }
  }

  mutating func assigning(_ name: String, _ value: AbstractValue, in world: World) -> World {
    var world = world
    world.assigned[name] = keyed(value.bounded("`\(name)`", options.weight), name)
    return world
  }

  /// The value with a key of its own, unless it is still that of a variable.
  mutating func keyed(_ value: AbstractValue, _ name: String) -> AbstractValue {
    guard value.key == nil else { return value }
    version += 1
    var value = value
    value.key = "\(name)#\(version)"
    return value
  }

  // MARK: Merging

  mutating func merged(_ worlds: [World]) -> [World] {
    guard worlds.count > Self.similarWorlds else { return worlds }
    struct Likeness: Hashable {
      let counts: [TemplatePath.Count]
      let interrupt: Node.Interrupt?
    }
    var order: [Likeness] = []
    var groups: [Likeness: World] = [:]
    for world in worlds {
      let likeness = Likeness(counts: world.counts, interrupt: world.interrupt)
      if let known = groups[likeness] {
        groups[likeness] = merged(known, world)
      } else {
        order.append(likeness)
        groups[likeness] = world
      }
    }
    let left = order.compactMap { groups[$0] }
    guard left.count > Self.allWorlds else { return left }
    let kinds: [Node.Interrupt?] = [nil, .break, .continue]
    return kinds.compactMap { kind in
      let alike = left.filter { $0.interrupt == kind }
      guard let first = alike.first else { return nil }
      return alike.dropFirst().reduce(first) { merged($0, $1) }
    }
  }

  mutating func merged(_ one: World, _ other: World) -> World {
    work += one.mergingCost + other.mergingCost
    return one.merged(with: other, options) { name in
      version += 1
      return "\(name)#\(version)"
    }
  }
}
