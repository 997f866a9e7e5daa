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
        case .element(.prefix):
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

    func graph(words wordIDs: [String: UInt16], prefixes prefixIDs: [String: UInt16], shorterPrefix: [UInt16])
      -> PhraseGraph
    {
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
      var starts = [Start](repeating: Start(), count: wordIDs.count + 1)
      var prefixStarts = [Start](repeating: Start(), count: prefixIDs.count + 1)
      var pairs = [UInt64](repeating: 0, count: PhraseGraph.pairSize)
      var first = Entry()
      var seen: Set<Int> = []
      enter(0, isCertain: true, &first, &seen)
      for (word, nodes) in first.words {
        guard let id = wordIDs[word] else { continue }
        for node in nodes { start(behind: node, wordIDs, &starts[Int(id)], id, &pairs) }
      }
      for (text, nodes) in first.prefixes {
        guard let id = prefixIDs[text] else { continue }
        for node in nodes { start(behind: node, wordIDs, &prefixStarts[Int(id)], nil, &pairs) }
      }
      return PhraseGraph(
        pairs: pairs, nodes: nodes, words: words, prefixes: prefixes, joins: joins, starts: starts,
        prefixStarts: prefixStarts,
        shorterPrefix: shorterPrefix, fromRoot: fromRoot, startsAnywhere: startsAnywhere, parts: parts)
    }

    /// What can be read next at a node.
    private struct Entry {
      var words: [String: [(node: Int, isCertain: Bool)]] = [:]
      var prefixes: [String: [(node: Int, isCertain: Bool)]] = [:]
      /// Lists with a phrase that ends here, whatever stands around it.
      var accepts: Lists = []
      /// A phrase may end here, or go on with any word.
      var isOpen = false
    }

    /// Follows what takes no word.
    private func enter(_ number: Int, isCertain: Bool, _ entry: inout Entry, _ seen: inout Set<Int>) {
      guard seen.insert(number * 2 + (isCertain ? 1 : 0)).inserted else { return }
      let draft = drafts[number]
      if isCertain {
        entry.accepts.formUnion(draft.node.accepts)
      } else if !draft.node.accepts.isEmpty {
        entry.isOpen = true
      }
      if draft.node.anyWord != 0 || draft.node.gap != 0 { entry.isOpen = true }
      for (word, node) in draft.words { entry.words[word, default: []].append((Int(node), isCertain)) }
      for (text, node) in draft.prefixes { entry.prefixes[text, default: []].append((Int(node), isCertain)) }
      for join in draft.joins { enter(Int(join), isCertain: isCertain, &entry, &seen) }
      for edge in [draft.node.sentenceEnd, draft.node.clauseStart, draft.node.clauseEnd] where edge != 0 {
        enter(Int(edge), isCertain: false, &entry, &seen)
      }
    }

    private func start(
      behind first: (node: Int, isCertain: Bool), _ wordIDs: [String: UInt16], _ start: inout Start, _ word: UInt16?,
      _ pairs: inout [UInt64]
    ) {
      var entry = Entry()
      var seen: Set<Int> = []
      enter(first.node, isCertain: first.isCertain, &entry, &seen)
      start.whole.formUnion(entry.accepts)
      if entry.isOpen || !entry.prefixes.isEmpty {
        start.next = .max
        start.isOpen = true
      }
      for next in entry.words.keys {
        guard let id = wordIDs[next] else { continue }
        start.next |= Start.bit(id)
        guard let word else { continue }
        let (place, bit) = PhraseGraph.pair(word, id)
        pairs[place] |= bit
      }
    }
  }
}
