/// The patterns of several lists in one graph over the numbers of words, walked as `PhraseSet` walks its own: it answers which lists have a
/// phrase that starts at a word, without allocating. Nothing in it changes once it is made.
final class PhraseGraph: @unchecked Sendable {
  /// The lists that a phrase stands in.
  struct Lists: OptionSet, Sendable {
    let rawValue: UInt8
    static let stock = Lists(rawValue: 1)
    static let spam = Lists(rawValue: 2)
    static let competing = Lists(rawValue: 4)
    static let gratitude = Lists(rawValue: 8)
    static let vague = Lists(rawValue: 16)
  }

  /// Edges lie side by side in the arrays of the graph; 0 stands for no edge, as none leads back to the root.
  struct Node: Sendable {
    var words: Int32 = 0
    var wordCount: UInt16 = 0
    var prefixCount: UInt16 = 0
    var prefixes: Int32 = 0
    var joins: Int32 = 0
    var joinCount: UInt16 = 0
    var accepts: Lists = []
    var anyWord: Int32 = 0
    var gap: Int32 = 0
    var sentenceEnd: Int32 = 0
    var clauseStart: Int32 = 0
    var clauseEnd: Int32 = 0
    /// Of the patterns that lead through it; see `PhraseAnchors`.
    var groups: UInt64 = 0
    /// An edge depends on where the place stands; one takes a word or several. Set when all edges are known.
    var hasConditions = false
    var takesWords = false
  }

  struct Edge: Sendable {
    let label: UInt16
    let node: Int32
  }

  /// Where a node leads without a word. A common word begins phrases of dozens of patterns, of which few are active: their groups stand
  /// here too, so that the others are passed over without a look at their nodes.
  struct Join: Sendable {
    let groups: UInt64
    let node: Int32
  }

  let nodes: UnsafeMutablePointer<Node>
  let words: UnsafeMutablePointer<Edge>
  let prefixes: UnsafeMutablePointer<Edge>
  let joins: UnsafeMutablePointer<Join>
  /// What the first word of a phrase says by itself, by its number.
  let starts: UnsafeMutablePointer<Start>
  /// At two places for the two words that phrases start with, the groups of these; pairs share places.
  let pairs: UnsafeMutablePointer<UInt64>
  /// The same by the number of a prefix.
  let prefixStarts: UnsafeMutablePointer<Start>
  /// By number, the next shorter prefix of the same words.
  let shorterPrefix: UnsafeMutablePointer<UInt16>
  /// Side by side for each start.
  let steps: UnsafeMutablePointer<Step>
  /// The groups of the phrases that can start with any word.
  let openGroups: UInt64
  let isEmpty: Bool
  /// Phrases of scripts without spaces, found anywhere.
  let parts: [Part]
  let partFilter: PartFilter

  struct Part: Sendable {
    let bytes: [UInt8]
    let list: Lists
  }

  /// A node behind the first word of phrases.
  struct Step: Sendable {
    let groups: UInt64
    let node: Int32
    /// Only where a clause starts before the word, or ends.
    let needsClauseStart: Bool
    let needsClauseEnd: Bool
  }

  struct Start: Sendable {
    /// The lists that have the word as a phrase of its own.
    var whole: Lists = []
    /// Of the patterns that may end here, depending on what stands around it, or go on with other words than those of the pairs.
    var openGroups: UInt64 = 0
    /// Of the patterns that start with the word.
    var groups: UInt64 = 0
    /// Where the word leads, as a range of the graph's steps.
    var steps: Int32 = 0
    var stepCount: Int32 = 0
  }

  static let pairCount = 8192

  /// The two places of a pair of words.
  @inline(__always)
  static func pair(_ first: UInt16, _ next: UInt16) -> (Int, Int) {
    let hash = (UInt64(first) << 16 | UInt64(next)) &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: hash >> 51), Int(truncatingIfNeeded: hash >> 38) & (pairCount - 1))
  }

  /// The groups of the phrases that can start with two words, and perhaps some others.
  @inline(__always)
  func groups(ofPair first: UInt16, _ next: UInt16) -> UInt64 {
    let (one, other) = Self.pair(first, next)
    return pairs[one] & pairs[other]
  }

  /// The number of a prefix as the first of a pair, which words don't have unless they are very many.
  @inline(__always)
  static func pairNumber(ofPrefix id: UInt16) -> UInt16 { id | 0x8000 }

  init(
    pairs: [UInt64], nodes: [Node], words: [Edge], prefixes: [Edge], joins: [Join], starts: [Start],
    prefixStarts: [Start],
    shorterPrefix: [UInt16], steps: [Step], openGroups: UInt64, parts: [Part]
  ) {
    self.pairs = Self.memory(pairs)
    self.nodes = Self.memory(nodes)
    self.words = Self.memory(words)
    self.prefixes = Self.memory(prefixes)
    self.joins = Self.memory(joins)
    self.starts = Self.memory(starts)
    self.prefixStarts = Self.memory(prefixStarts)
    self.shorterPrefix = Self.memory(shorterPrefix)
    self.steps = Self.memory(steps)
    self.openGroups = openGroups
    self.isEmpty = nodes.count == 1 && parts.isEmpty
    self.parts = parts
    self.partFilter = PartFilter(parts.map(\.bytes))
  }

  /// Whether a phrase can start with a word of a number that starts with a prefix.
  func mayStart(word: UInt16, prefix: UInt16) -> Bool {
    if starts[Int(word)].groups != 0 { return true }
    var prefix = prefix
    while prefix != 0 {
      if prefixStarts[Int(prefix)].groups != 0 { return true }
      prefix = shorterPrefix[Int(prefix)]
    }
    return false
  }

  private static func memory<Value>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
    memory.initialize(from: values, count: values.count)
    return memory
  }

  deinit {
    pairs.deallocate()
    nodes.deallocate()
    words.deallocate()
    prefixes.deallocate()
    joins.deallocate()
    starts.deallocate()
    prefixStarts.deallocate()
    shorterPrefix.deallocate()
    steps.deallocate()
  }
}
