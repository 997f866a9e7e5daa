/// Merges lists of rules: gives the rules of all lists in order, each once. A binary heap of places in the lists.
struct RuleQueue {
  private struct Cursor {
    var rule: UInt32
    var next: Int
    var end: Int
  }

  private var heap: [Cursor] = []
  private var last: UInt32 = .max

  mutating func reset() {
    heap.removeAll(keepingCapacity: true)
    last = .max
  }

  /// To be followed by `prepare()`.
  mutating func add(_ list: Range<Int>, of rules: [UInt32]) {
    guard let first = list.first else { return }
    heap.append(Cursor(rule: rules[first], next: first + 1, end: list.upperBound))
  }

  mutating func prepare() {
    for place in (0..<heap.count / 2).reversed() { sink(from: place) }
  }

  mutating func next(in rules: [UInt32]) -> Int? {
    while let top = heap.first {
      if top.next < top.end {
        heap[0].rule = rules[top.next]
        heap[0].next += 1
        sink(from: 0)
      } else {
        let moved = heap.removeLast()
        if !heap.isEmpty {
          heap[0] = moved
          sink(from: 0)
        }
      }
      if top.rule == last { continue }
      last = top.rule
      return Int(top.rule)
    }
    return nil
  }

  private mutating func sink(from start: Int) {
    heap.withUnsafeMutableBufferPointer { heap in
      // `place` and its children are compared with `heap.count` before they are used.
      guard start < heap.count else { return }
      let moved = heap[start]
      var place = start
      while true {
        var child = place * 2 + 1
        guard child < heap.count else { break }
        if child + 1 < heap.count, heap[child + 1].rule < heap[child].rule { child += 1 }
        guard heap[child].rule < moved.rule else { break }
        heap[place] = heap[child]
        place = child
      }
      heap[place] = moved
    }
  }
}
