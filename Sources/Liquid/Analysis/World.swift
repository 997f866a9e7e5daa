import Diagnostics

/// One way through a template, up to some place: what holds there and what was printed before.
///
/// Worlds are handed around far more often than they change, so that what they hold is shared until one changes.
@dynamicMemberLookup
struct World {
  struct State {
    var presence: [String: Presence] = [:]
    /// Known values, by key.
    var constants: [String: Value] = [:]
    /// Comparisons that were decided before, by their text.
    var decided: [String: Bool] = [:]
    var assigned: [String: AbstractValue] = [:]
    var inner: [(name: String, value: AbstractValue)] = []
    /// Inside `render`.
    var isIsolated = false
    var output: [OutputPiece] = []
    var counts: [TemplatePath.Count]
    var places: [[Span]]
    var steps: [TemplatePath.Step] = []
    var interrupt: Node.Interrupt?
    /// Something was printed for certain.
    var hasPrinted = false
    /// Some of the template wasn't followed, so that names may stand for anything.
    var isLost = false
  }

  private final class Storage {
    // A world has it for itself whenever it changes it, so that there is nothing to be watched at run time.
    @exclusivity(unchecked) var state: State

    init(_ state: State) { self.state = state }
  }

  private var storage: Storage

  init(markers: Int) {
    storage = Storage(
      State(
        counts: [TemplatePath.Count](repeating: .none, count: markers),
        places: [[Span]](repeating: [], count: markers)))
  }

  subscript<Part>(dynamicMember part: WritableKeyPath<State, Part>) -> Part {
    @inline(__always) get { storage.state[keyPath: part] }
    @inline(__always) _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.state) }
      yield &storage.state[keyPath: part]
    }
  }

  /// The value with what guards have found out about it.
  func refined(_ value: AbstractValue) -> AbstractValue {
    guard let key = value.key else { return value }
    var value = value
    if let known = self.presence[key] { value.presence.formIntersection(known) }
    if value.constant == nil, let constant = self.constants[key] { value.constant = constant }
    return value
  }

  /// Nil when the value can't be so.
  func narrowing(_ value: AbstractValue, to wanted: Presence) -> World? {
    let left = value.presence.intersection(wanted)
    guard !left.isEmpty else { return nil }
    guard let key = value.key else { return self }
    var world = self
    world.remember(left, of: key)
    return world
  }

  /// Notes what a changed value tells of the field it was made of; false when that can't be so.
  ///
  /// - Parameter presence: what the field then is.
  mutating func learn(_ presence: Presence, of value: AbstractValue) -> Bool {
    guard value.key == nil, let path = value.missing?.path, !path.contains("[") else { return true }
    let left = (self.presence[path] ?? .all).intersection(presence)
    guard !left.isEmpty else { return false }
    remember(left, of: path)
    return true
  }

  // What is remembered is bounded; forgetting leads to more worlds, not to wrong ones.

  mutating func add(step: TemplatePath.Step) {
    if self.steps.count < AnalysisBounds.memories { self.steps.append(step) }
  }

  mutating func remember(_ presence: Presence, of key: String) {
    if self.presence[key] != nil || self.presence.count < AnalysisBounds.memories { self.presence[key] = presence }
  }

  mutating func remember(_ constant: Value, of key: String) {
    if self.constants[key] != nil || self.constants.count < AnalysisBounds.memories { self.constants[key] = constant }
  }

  mutating func remember(_ holds: Bool, of question: String) {
    if self.decided.count < AnalysisBounds.memories { self.decided[question] = holds }
  }

  /// Prints a value as far as it is there.
  mutating func print(_ value: AbstractValue, at span: Span) {
    guard !value.presence.isSubset(of: .nothing) else { return }
    print(value, at: span, isCertain: value.presence.isDisjoint(with: .nothing))
  }

  mutating func print(_ value: AbstractValue, at span: Span?, isCertain: Bool) {
    self.output += value.pieces
    if isCertain, !value.pieces.isEmpty { self.hasPrinted = true }
    for (index, count) in value.counts.enumerated() where self.counts.indices.contains(index) && count.most > 0 {
      self.counts[index] = self.counts[index] + (isCertain ? count : .init(0, count.most))
      if let span, self.places[index].count < 4 { self.places[index].append(span) }
    }
  }

  /// What merging it takes, in the measure of `AnalysisBounds.work`.
  var mergingCost: Int {
    let memories = self.presence.count + self.constants.count + self.decided.count + self.assigned.count
    return 1 + memories / 2 + self.output.size / 64
  }

  /// What holds in both, with the longer of the outputs.
  /// - Parameter key: makes a key for a value that is one or the other.
  func merged(with other: World, _ options: AnalysisOptions, key: (_ name: String) -> String) -> World {
    /// Guards on the value hold for it as a whole, whichever of the two it is.
    func joined(_ one: AbstractValue, _ other: AbstractValue, _ name: String) -> AbstractValue {
      var value = one.joined(with: other, options.weight)
      if value.key == nil { value.key = key(name) }
      return value
    }
    func orMissing(_ value: AbstractValue) -> AbstractValue {
      var value = value
      value.presence.insert(.null)
      value.constant = nil
      return value
    }
    let isLonger = options.measure(self.output) >= options.measure(other.output)
    var world = isLonger ? self : other
    let rest = isLonger ? other : self
    world.hasPrinted = self.hasPrinted && other.hasPrinted
    world.isLost = self.isLost || other.isLost
    world.presence = world.presence.reduce(into: [:]) { result, entry in
      if let known = rest.presence[entry.key] { result[entry.key] = known.union(entry.value) }
    }
    world.constants = world.constants.filter { rest.constants[$0.key] == $0.value }
    world.decided = world.decided.filter { rest.decided[$0.key] == $0.value }
    for (name, value) in world.assigned {
      if let other = rest.assigned[name] {
        world.assigned[name] = joined(value, other, name)
      } else {
        world.assigned[name] = orMissing(value)
      }
    }
    for (name, value) in rest.assigned where world.assigned[name] == nil {
      world.assigned[name] = orMissing(value)
    }
    world.counts = zip(self.counts, other.counts).map { .init(min($0.least, $1.least), max($0.most, $1.most)) }
    for index in world.inner.indices where rest.inner.indices.contains(index) {
      let inner = world.inner[index]
      world.inner[index].value = joined(inner.value, rest.inner[index].value, inner.name)
    }
    return world
  }
}
