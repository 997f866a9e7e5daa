/// For each part of a key the rules that have it, in their order.
struct Postings: Sendable {
  /// All lists, one behind the other.
  private(set) var rules: [UInt32] = []
  private(set) var ranges: [Range<Int>] = []
  /// The list of each fact, or -1.
  private(set) var factLists: [Int32]
  /// For each field: rules that need a value, none, `true`, `false`; -1 for none of these.
  private(set) var slotLists: [SlotLists]
  /// By field, where rules have intervals as keys.
  private(set) var intervals: [IntervalLists?]
  /// For each event type the rules that have to be looked at always.
  private(set) var always: [Int32]

  struct SlotLists: Sendable {
    var present: Int32 = -1
    var missing: Int32 = -1
    var whenTrue: Int32 = -1
    var whenFalse: Int32 = -1
  }

  private var lists: [[UInt32]] = []

  init(factCount: Int, scales: [NumberScale?], typeCount: Int) {
    factLists = [Int32](repeating: -1, count: factCount)
    slotLists = [SlotLists](repeating: SlotLists(), count: scales.count)
    intervals = scales.map { scale in scale.map { IntervalLists(placeCount: $0.placeCount) } }
    always = [Int32](repeating: -1, count: typeCount)
  }

  mutating func add(_ rule: UInt32, _ part: RuleKey.Part) {
    switch part {
    case .fact(let fact): append(rule, to: &factLists[Int(fact)], &lists)
    case .present(let slot): append(rule, to: &slotLists[slot].present, &lists)
    case .missing(let slot): append(rule, to: &slotLists[slot].missing, &lists)
    case .flag(let slot, true): append(rule, to: &slotLists[slot].whenTrue, &lists)
    case .flag(let slot, false): append(rule, to: &slotLists[slot].whenFalse, &lists)
    case .interval(let slot, let low, let high):
      guard low <= high else { return }
      // Taken out, so that the lists can be changed meanwhile.
      var tree = intervals[slot]
      intervals[slot] = nil
      tree?.enter(low...high) { list in
        var list = list
        append(rule, to: &list, &lists)
        return list
      }
      intervals[slot] = tree
    }
  }

  mutating func addAlways(_ rule: UInt32, type: Int) { append(rule, to: &always[type], &lists) }

  /// Lays the lists out; nothing can be added behind it.
  mutating func finish() {
    for list in lists {
      ranges.append(rules.count..<rules.count + list.count)
      rules += list
    }
    lists = []
  }
}

/// Rules come in their order; one that is in a list already isn't added again.
private func append(_ rule: UInt32, to list: inout Int32, _ lists: inout [[UInt32]]) {
  if list < 0 {
    list = Int32(lists.count)
    lists.append([])
  }
  if lists[Int(list)].last != rule { lists[Int(list)].append(rule) }
}
