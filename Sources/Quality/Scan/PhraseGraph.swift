/// The patterns of several lists in one graph over the numbers of words, walked as `PhraseSet` walks its own: it answers which lists have a
/// phrase that starts at a word, without allocating.
struct PhraseGraph: Sendable {
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
  }

  struct Edge: Sendable {
    let label: UInt16
    let node: Int32
  }

  let nodes: [Node]
  let words: [Edge]
  let prefixes: [Edge]
  let joins: [Int32]
  /// By the number of a word, where it leads from the root and from the node behind a clause's start.
  let fromRoot: [Int32]
  /// By the number of a prefix, whether a phrase can start with it.
  let startsWithPrefix: [Bool]
  /// A phrase can start with any word.
  let startsAnywhere: Bool
  let isEmpty: Bool

  /// Phrases of scripts without spaces, found anywhere, by the first three bytes.
  let parts: [Part]

  struct Part: Sendable {
    let bytes: [UInt8]
    let list: Lists
  }
}
