/// The patterns of a set as a graph that is walked from each word of a message.
struct PhraseTree: Sendable {
  struct Node: Sendable {
    var words: [String: Int] = [:]
    var prefixes: [(text: String, node: Int)] = []
    var anyWord: Int?
    var gap: Int?
    var sentenceEnd: Int?
    var clauseStart: Int?
    var clauseEnd: Int?
    /// Where a choice goes on.
    var joins: [Int] = []
    var section: String?
  }

  private(set) var nodes: [Node] = [Node()]
  private(set) var firstWords = FirstWords()

  init(_ patterns: [(pattern: PhrasePattern, section: String)]) {
    for (pattern, section) in patterns {
      firstWords.insert(pattern)
      let end = insert(pattern.items, at: 0)
      if nodes[end].section == nil { nodes[end].section = section }
    }
  }

  /// Adds a phrase behind a node; patterns with the same start share its nodes. Returns the node behind the phrase.
  private mutating func insert(_ items: [PhrasePattern.Item], at start: Int) -> Int {
    var node = start
    for item in items {
      switch item {
      case .element(let element): node = child(of: node, by: element)
      case .choice(let phrases):
        let join = nodes.count
        nodes.append(Node())
        for phrase in phrases {
          let end = insert(phrase, at: node)
          nodes[end].joins.append(join)
        }
        node = join
      }
    }
    return node
  }

  private mutating func child(of node: Int, by element: PhrasePattern.Element) -> Int {
    let next = nodes.count
    switch element {
    case .word(let word):
      if let known = nodes[node].words[word] { return known }
      nodes[node].words[word] = next
    case .prefix(let text):
      if let known = nodes[node].prefixes.first(where: { $0.text == text }) { return known.node }
      nodes[node].prefixes.append((text, next))
    case .anyWord:
      if let known = nodes[node].anyWord { return known }
      nodes[node].anyWord = next
    case .gap:
      if let known = nodes[node].gap { return known }
      nodes[node].gap = next
    case .sentenceEnd:
      if let known = nodes[node].sentenceEnd { return known }
      nodes[node].sentenceEnd = next
    case .clauseStart:
      if let known = nodes[node].clauseStart { return known }
      nodes[node].clauseStart = next
    case .clauseEnd:
      if let known = nodes[node].clauseEnd { return known }
      nodes[node].clauseEnd = next
    }
    nodes.append(Node())
    return next
  }
}
