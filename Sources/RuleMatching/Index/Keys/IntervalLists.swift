/// Lists for intervals of places on a scale, as a segment tree: an interval is entered at few nodes, and a place has few nodes above it.
struct IntervalLists: Sendable {
  /// For each node its list, or -1; the leaves are the last half.
  private var lists: [Int32]

  init(placeCount: Int) {
    var leaves = 1
    while leaves < placeCount { leaves *= 2 }
    lists = [Int32](repeating: -1, count: leaves * 2)
  }

  /// Calls back with the list of every node that the interval consists of; what it returns is the node's list from then on.
  mutating func enter(_ interval: ClosedRange<Int>, _ list: (Int32) -> Int32) {
    var low = interval.lowerBound + lists.count / 2
    var high = interval.upperBound + lists.count / 2 + 1
    while low < high {
      if low & 1 == 1 {
        lists[low] = list(lists[low])
        low += 1
      }
      if high & 1 == 1 {
        high -= 1
        lists[high] = list(lists[high])
      }
      low /= 2
      high /= 2
    }
  }

  /// Calls back with the lists of all intervals that a place lies in.
  func forEachList(at place: Int, _ take: (Int32) -> Void) {
    var node = place + lists.count / 2
    while node >= 1 {
      if lists[node] >= 0 { take(lists[node]) }
      node /= 2
    }
  }
}
