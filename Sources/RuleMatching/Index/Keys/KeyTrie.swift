/// Many sequences of keys, found from a place in a text in one walk that takes as long as the longest beginning that fits.
///
/// A node has more than one sequence below it; a single one hangs off its node as a whole. The edges of all nodes are in one open hash
/// table, those of the root for ASCII in an array.
final class KeyTrie: @unchecked Sendable {
  // Memory of its own that never changes: walking it counts no references and checks no bounds. A node and a sequence that were found
  // are always there.
  /// The keys of all sequences, one behind the other, and where each starts; one more for the end.
  private let keys: ScratchArray<UInt32>
  private let starts: ScratchArray<Int>
  let count: Int
  /// For each node the sequence that ends there, or -1.
  private let ends: ScratchArray<Int32>
  /// What ASCII keys lead to from the root: a node, the complement of a sequence, or `nothing`.
  private let root: ScratchArray<Int32>
  private let edges: ScratchArray<Edge>
  private let mask: Int

  private struct Edge: BitwiseCopyable {
    var tag: UInt64
    var target: Int32
  }

  private static let nothing = Int32.min
  private static let noTag = UInt64.max

  var isEmpty: Bool { count == 0 }

  /// - Parameter sequences: each once, none of them empty; they are numbered in this order.
  init(_ sequences: [[UInt32]]) {
    count = sequences.count
    keys = ScratchArray(repeating: 0, count: sequences.reduce(0) { $0 + $1.count })
    starts = ScratchArray(repeating: 0, count: sequences.count + 1)
    var place = 0
    for (number, sequence) in sequences.enumerated() {
      for key in sequence {
        keys[place] = key
        place += 1
      }
      starts[number + 1] = place
    }
    let tree = Self.build(sequences)
    ends = ScratchArray(tree.ends)
    root = ScratchArray(repeating: Self.nothing, count: 0x80)
    var size = 2
    while size < tree.edges.count * 2 { size *= 2 }
    mask = size - 1
    edges = ScratchArray(repeating: Edge(tag: Self.noTag, target: Self.nothing), count: size)
    for (node, key, target) in tree.edges {
      if node == 0, key < 0x80 {
        root[Int(key)] = target
      } else {
        enter(Edge(tag: Self.tag(node, key), target: target))
      }
    }
  }

  private func enter(_ edge: Edge) {
    var slot = Self.hash(edge.tag) & mask
    while edges[slot].tag != Self.noTag { slot = (slot + 1) & mask }
    edges[slot] = edge
  }

  private static func build(
    _ sequences: [[UInt32]]
  ) -> (ends: [Int32], edges: [(node: Int32, key: UInt32, target: Int32)]) {
    let order = sequences.indices.sorted { sequences[$0].lexicographicallyPrecedes(sequences[$1]) }
    var edges: [(node: Int32, key: UInt32, target: Int32)] = []
    var work: [(node: Int32, range: Range<Int>, depth: Int)] = [(0, 0..<order.count, 0)]
    var ends: [Int32] = [-1]
    while let (node, range, depth) = work.popLast() {
      var low = range.lowerBound
      if low < range.upperBound, sequences[order[low]].count == depth {
        ends[Int(node)] = Int32(order[low])
        low += 1
      }
      while low < range.upperBound {
        let key = sequences[order[low]][depth]
        var high = low + 1
        while high < range.upperBound, sequences[order[high]][depth] == key { high += 1 }
        let target: Int32
        if high - low == 1 {
          target = ~Int32(order[low])
        } else {
          target = Int32(ends.count)
          ends.append(-1)
          work.append((target, low..<high, depth + 1))
        }
        edges.append((node, key, target))
        low = high
      }
    }
    return (ends, edges)
  }

  private static func tag(_ node: Int32, _ key: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
  }

  private static func hash(_ tag: UInt64) -> Int {
    let mixed = (tag ^ (tag >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33)
  }

  @inline(__always)
  private func target(_ node: Int32, _ key: UInt32) -> Int32 {
    if node == 0, key < 0x80 { return root[Int(key)] }
    let tag = Self.tag(node, key)
    var slot = Self.hash(tag) & mask
    while true {
      let edge = edges[slot]
      if edge.tag == tag { return edge.target }
      if edge.tag == Self.noTag { return Self.nothing }
      slot = (slot &+ 1) & mask
    }
  }

  /// Calls back with every sequence that stands in a text from a place on, and with its end, the shortest first.
  ///
  /// - Parameters:
  ///   - start: the index of its first key.
  ///   - count: how much of `text` counts.
  ///   - step: 1, or -1 for a text that is read from the end on; the end is then the index before the last key.
  @inline(__always)
  func walk(
    _ text: UnsafePointer<UInt32>, from start: Int, count: Int, step: Int = 1,
    _ report: (_ sequence: Int, _ end: Int) -> Void
  ) {
    var node: Int32 = 0
    var place = start
    while place >= 0, place < count {
      let next = target(node, text[place])
      if next == Self.nothing { return }
      if next < 0 {
        let sequence = Int(~next)
        // The keys up to here have been compared.
        var key = starts[sequence] + (place - start) * step
        let end = starts[sequence + 1]
        while key < end {
          guard place >= 0, place < count, text[place] == keys[key] else { return }
          key += 1
          place += step
        }
        report(sequence, place)
        return
      }
      node = next
      place += step
      if ends[Int(node)] >= 0 { report(Int(ends[Int(node)]), place) }
    }
  }
}

/// Collects sequences for a trie, each once.
struct KeyTrieBuilder {
  private(set) var sequences: [[UInt32]] = []
  private var numbers: [[UInt32]: Int] = [:]

  mutating func number(of sequence: [UInt32]) -> Int {
    if let known = numbers[sequence] { return known }
    numbers[sequence] = sequences.count
    sequences.append(sequence)
    return sequences.count - 1
  }

  var trie: KeyTrie { KeyTrie(sequences) }
}
