/// The variables that a template sees, and what its tags remember.
struct Scope {
  struct Binding {
    let name: String
    var value: Tracked
  }

  let data: Object
  /// Of loops, partials: the innermost last.
  var inner: [Binding] = []
  /// Of `assign` and `capture`, which outlive blocks.
  var assigned: [Binding] = []
  /// Of `increment` and `decrement`; they shadow the data.
  var counters: [String: Tracked] = [:]
  var cycles: [String: Int] = [:]
  /// Where loops ended, for `offset: continue`.
  var offsets: [String: Int] = [:]
  var lastChanged: String?
  var loops: [LoopState] = []
  /// Inside `render`, where `include` isn't allowed.
  var isIsolated = false

  init(data: Object) { self.data = data }

  var hasLocals: Bool { !inner.isEmpty || !assigned.isEmpty || !counters.isEmpty }

  func local(_ name: String) -> Tracked? {
    if !inner.isEmpty, let found = inner.last(where: { $0.name == name }) { return found.value }
    if !assigned.isEmpty, let found = assigned.first(where: { $0.name == name }) { return found.value }
    if !counters.isEmpty, let count = counters[name] { return count }
    return nil
  }

  mutating func assign(_ name: String, _ value: Tracked) {
    if let index = assigned.firstIndex(where: { $0.name == name }) {
      assigned[index].value = value
    } else {
      assigned.append(Binding(name: name, value: value))
    }
  }
}
