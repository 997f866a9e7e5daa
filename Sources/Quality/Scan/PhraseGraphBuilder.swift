extension PhraseGraph {
  /// Collects patterns; what they have in common at their start is one path.
  struct Builder {
    private struct Draft {
      var words: [String: Int32] = [:]
      var prefixes: [String: Int32] = [:]
      var joins: [Int32] = []
      var node = Node()
    }

    private var drafts = [Draft()]
    private var parts: [Part] = []
    private(set) var words: Set<String> = []
    private(set) var prefixes: Set<String> = []
    private(set) var firstWords: Set<String> = []
    private var firstPrefixes: Set<String> = []
    private var startsAnywhere = false

    mutating func insert(_ set: PhraseSet, _ list: Lists) {
      for part in set.partTexts { parts.append(Part(bytes: part, list: list)) }
      for pattern in set.patterns {
        _ = noteStart(pattern.items)
        let end = insert(pattern.items, at: 0)
        drafts[end].node.accepts.insert(list)
      }
    }

    /// Whether what follows the items can come first too.
    private mutating func noteStart(_ items: [PhrasePattern.Item]) -> Bool {
      for item in items {
        switch item {
        case .element(.word(let word)):
          firstWords.insert(word)
          return false
        case .element(.prefix(let text)):
          firstPrefixes.insert(text)
          return false
        case .element(.clauseStart), .element(.clauseEnd): continue
        case .element:
          startsAnywhere = true
          return false
        case .choice(let phrases):
          let canBeEmpty = phrases.map { noteStart($0) }
          if !canBeEmpty.contains(true) { return false }
        }
      }
      return true
    }

    private mutating func insert(_ items: [PhrasePattern.Item], at start: Int) -> Int {
      var node = start
      for item in items {
        switch item {
        case .element(let element): node = child(of: node, by: element)
        case .choice(let phrases):
          let join = drafts.count
          drafts.append(Draft())
          for phrase in phrases {
            let end = insert(phrase, at: node)
            drafts[end].joins.append(Int32(join))
          }
          node = join
        }
      }
      return node
    }

    private mutating func child(of node: Int, by element: PhrasePattern.Element) -> Int {
      let next = Int32(drafts.count)
      let known: Int32
      switch element {
      case .word(let word):
        words.insert(word)
        known = drafts[node].words[word, default: next]
        drafts[node].words[word] = known
      case .prefix(let text):
        prefixes.insert(text)
        known = drafts[node].prefixes[text, default: next]
        drafts[node].prefixes[text] = known
      case .anyWord: known = Self.edge(&drafts[node].node.anyWord, next)
      case .gap: known = Self.edge(&drafts[node].node.gap, next)
      case .sentenceEnd: known = Self.edge(&drafts[node].node.sentenceEnd, next)
      case .clauseStart: known = Self.edge(&drafts[node].node.clauseStart, next)
      case .clauseEnd: known = Self.edge(&drafts[node].node.clauseEnd, next)
      }
      if known == next { drafts.append(Draft()) }
      return Int(known)
    }

    private static func edge(_ edge: inout Int32, _ next: Int32) -> Int32 {
      if edge == 0 { edge = next }
      return edge
    }

    func graph(words wordIDs: [String: UInt16], prefixes prefixIDs: [String: UInt16]) -> PhraseGraph {
      var (nodes, words, prefixes, joins): ([Node], [Edge], [Edge], [Int32]) = ([], [], [], [])
      for draft in drafts {
        var node = draft.node
        node.words = Int32(words.count)
        let edges = draft.words.compactMap { word, node in wordIDs[word].map { Edge(label: $0, node: node) } }
        node.wordCount = UInt16(edges.count)
        words += edges.sorted { $0.label < $1.label }
        node.prefixes = Int32(prefixes.count)
        let starts = draft.prefixes.compactMap { text, node in prefixIDs[text].map { Edge(label: $0, node: node) } }
        node.prefixCount = UInt16(starts.count)
        prefixes += starts.sorted { $0.label < $1.label }
        node.joins = Int32(joins.count)
        node.joinCount = UInt16(draft.joins.count)
        joins += draft.joins
        nodes.append(node)
      }
      var fromRoot = [Int32](repeating: 0, count: wordIDs.count + 1)
      for (word, node) in drafts[0].words { if let id = wordIDs[word] { fromRoot[Int(id)] = node } }
      var startsWithPrefix = [Bool](repeating: false, count: prefixIDs.count + 1)
      for text in firstPrefixes { if let id = prefixIDs[text] { startsWithPrefix[Int(id)] = true } }
      return PhraseGraph(
        nodes: nodes, words: words, prefixes: prefixes, joins: joins, fromRoot: fromRoot,
        startsWithPrefix: startsWithPrefix, startsAnywhere: startsAnywhere, isEmpty: nodes.count == 1 && parts.isEmpty,
        parts: parts)
    }
  }
}
