/// How many of the things that happen in minutes fall into each stretch of so many minutes: a segment tree over the stretches' first minutes,
/// so that counting one more and finding a full stretch take a number of steps that grows with the logarithm of the time planned for.
struct WindowCounts: Sendable {
  /// The length of a stretch, in minutes.
  let width: Int
  /// A power of two.
  private var leaves: Int
  /// For each node, the highest count below it, but for what is added to nodes above.
  private var highest: [Int32]
  /// What is added to all stretches below a node.
  private var added: [Int32]
  /// What was counted, by minute.
  private(set) var minutes: [Int32]

  init(width: Int) {
    self.width = max(1, width)
    leaves = 4096
    highest = Array(repeating: 0, count: 2 * leaves)
    added = highest
    minutes = Array(repeating: 0, count: leaves)
  }

  /// Counts one more, or several at once.
  /// - Parameters:
  ///   - minute: a negative one counts as 0.
  ///   - count: a stretch holds no more than `most` of a minute's.
  mutating func add(at minute: Int, _ count: Int = 1) {
    let minute = max(0, minute)
    if minute >= leaves { grow(for: minute) }
    let count = min(Int32(clamping: count), Self.most - minutes[minute])
    guard count > 0 else { return }
    minutes[minute] += count
    add(count, from: max(0, minute - width + 1), through: minute, node: 1, low: 0, high: leaves - 1)
  }

  /// So that the minutes of a day together are still a number of 32 bits.
  static let most: Int32 = 1_000_000

  /// The minute behind the last of the stretches over `minute` that hold `limit` already; nil when all have room.
  func end(ofLastFullOver minute: Int, limit: Int) -> Int? {
    // Stretches that start behind the last leaf hold nothing.
    let minute = max(0, minute)
    let first = max(0, minute - width + 1)
    guard limit > 0, first < leaves else { return limit > 0 ? nil : minute + width }
    let start = lastFull(
      from: first, through: min(minute, leaves - 1), limit: Int32(clamping: limit), node: 1, low: 0, high: leaves - 1)
    return start.map { $0 + width }
  }

  private mutating func grow(for minute: Int) {
    var wanted = leaves
    while minute >= wanted { wanted *= 2 }
    let counted = minutes
    self = WindowCounts(width: width, leaves: wanted)
    for (minute, count) in counted.enumerated() where count > 0 { add(at: minute, Int(count)) }
  }

  private init(width: Int, leaves: Int) {
    self.width = width
    self.leaves = leaves
    highest = Array(repeating: 0, count: 2 * leaves)
    added = highest
    minutes = Array(repeating: 0, count: leaves)
  }

  private mutating func add(_ count: Int32, from: Int, through: Int, node: Int, low: Int, high: Int) {
    if from <= low, high <= through {
      highest[node] &+= count
      added[node] &+= count
      return
    }
    let middle = (low + high) / 2
    if from <= middle { add(count, from: from, through: through, node: 2 * node, low: low, high: middle) }
    if through > middle { add(count, from: from, through: through, node: 2 * node + 1, low: middle + 1, high: high) }
    highest[node] = added[node] &+ max(highest[2 * node], highest[2 * node + 1])
  }

  private func lastFull(from: Int, through: Int, limit: Int32, node: Int, low: Int, high: Int) -> Int? {
    guard highest[node] >= limit else { return nil }
    if low == high { return low }
    let middle = (low + high) / 2
    let left = limit &- added[node]
    if through > middle,
      let found = lastFull(from: from, through: through, limit: left, node: 2 * node + 1, low: middle + 1, high: high)
    {
      return found
    }
    guard from <= middle else { return nil }
    return lastFull(from: from, through: through, limit: left, node: 2 * node, low: low, high: middle)
  }
}
