extension PhraseGraph {
  /// Collects patterns; what they have in common at their start is one path.
  struct Builder {
    private struct Draft {
      var words: [Edge] = []
      var prefixes: [Edge] = []
      var joins: [Int32] = []
      var node = Node()
    }

    private var drafts = [Draft()]
    /// The nodes behind the first words, of which there are many.
    private var roots: [UInt16: Int32] = [:]
    private var parts: [Part] = []
    private(set) var firstWords: Set<String> = []
    private var openGroups: UInt64 = 0
    /// Of the pattern that is being inserted.
    private var group: UInt64 = 0

    mutating func insert(
      _ set: PhraseSet, _ list: Lists, _ numbers: inout WordNumbers, _ anchors: inout PhraseAnchors.Builder
    ) {
      for part in set.partTexts { parts.append(Part(bytes: part, list: list)) }
      for pattern in set.patterns {
        group = anchors.insert(pattern, isVague: list == .vague, &numbers)
        _ = noteStart(pattern.items)
        drafts[0].node.groups |= group
        let end = insert(pattern.items, at: 0, &numbers)
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
          openGroups |= group
          return false
        case .choice(let phrases):
          var canBeEmpty = false
          for phrase in phrases where noteStart(phrase) { canBeEmpty = true }
          if !canBeEmpty { return false }
        }
      }
      return true
    }

    private mutating func insert(_ items: [PhrasePattern.Item], at start: Int, _ numbers: inout WordNumbers) -> Int {
      var node = start
      for item in items {
        switch item {
        case .element(let element): node = child(of: node, by: element, &numbers)
        case .choice(let phrases):
          let join = drafts.count
          drafts.append(Draft())
          for phrase in phrases {
            let end = insert(phrase, at: node, &numbers)
            drafts[end].joins.append(Int32(join))
          }
          node = join
        }
        drafts[node].node.groups |= group
      }
      return node
    }

    private mutating func child(of node: Int, by element: PhrasePattern.Element, _ numbers: inout WordNumbers) -> Int {
      let next = Int32(drafts.count)
      let known: Int32
      switch element {
      case .word(let word):
        let number = UInt16(truncatingIfNeeded: numbers.number(word: word))
        if node == 0 {
          known = roots[number, default: next]
          roots[number] = known
          if known == next { drafts[0].words.append(Edge(label: number, node: next)) }
        } else {
          known = Self.edge(&drafts[node].words, number, next)
        }
      case .prefix(let text):
        known = Self.edge(&drafts[node].prefixes, UInt16(truncatingIfNeeded: numbers.number(prefix: text)), next)
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

    private static func edge(_ edges: inout [Edge], _ label: UInt16, _ next: Int32) -> Int32 {
      for edge in edges where edge.label == label { return edge.node }
      edges.append(Edge(label: label, node: next))
      return next
    }

    /// - Parameter prefixIDs: by a prefix's number, that by which tokens know it.
    func graph(wordCount: Int, prefixIDs: [UInt16], shorterPrefix: [UInt16]) -> PhraseGraph {
      var (nodes, words, prefixes, joins): ([Node], [Edge], [Edge], [Int32]) = ([], [], [], [])
      nodes.reserveCapacity(drafts.count)
      for draft in drafts {
        var node = draft.node
        node.words = Int32(words.count)
        node.wordCount = UInt16(truncatingIfNeeded: draft.words.count)
        words += draft.words.count > 1 ? draft.words.sorted { $0.label < $1.label } : draft.words
        node.prefixes = Int32(prefixes.count)
        node.prefixCount = UInt16(truncatingIfNeeded: draft.prefixes.count)
        for edge in draft.prefixes { prefixes.append(Edge(label: prefixIDs[Int(edge.label)], node: edge.node)) }
        node.joins = Int32(joins.count)
        node.joinCount = UInt16(truncatingIfNeeded: draft.joins.count)
        joins += draft.joins
        node.hasConditions = node.clauseStart | node.clauseEnd | node.sentenceEnd != 0
        node.takesWords = node.wordCount > 0 || node.prefixCount > 0 || node.anyWord | node.gap != 0
        nodes.append(node)
      }
      var starts = [Start](repeating: Start(), count: wordCount + 1)
      var prefixStarts = [Start](repeating: Start(), count: prefixIDs.count)
      var pairs = [UInt64](repeating: 0, count: PhraseGraph.pairCount)
      var first = Entry()
      var seen: Set<Int> = []
      enter(0, 0, &first, &seen)
      var steps: [Step] = []
      for edge in first.words.sorted(by: { $0.label < $1.label }) where edge.startsPhrase {
        start(behind: edge, &starts[Int(edge.label)], edge.label, &pairs)
        add(edge, to: &starts[Int(edge.label)], &steps)
      }
      for edge in first.prefixes.sorted(by: { $0.label < $1.label }) where edge.startsPhrase {
        let id = Int(prefixIDs[Int(edge.label)])
        let number = PhraseGraph.pairNumber(ofPrefix: prefixIDs[Int(edge.label)])
        start(behind: edge, &prefixStarts[id], number, &pairs)
        add(edge, to: &prefixStarts[id], &steps)
      }
      return PhraseGraph(
        pairs: pairs, nodes: nodes, words: words, prefixes: prefixes, joins: joins, starts: starts,
        prefixStarts: prefixStarts, shorterPrefix: shorterPrefix, steps: steps, openGroups: openGroups,
        parts: parts)
    }

    private func add(_ edge: Entry.Step, to start: inout Start, _ steps: inout [Step]) {
      if start.stepCount == 0 { start.steps = Int32(steps.count) }
      start.stepCount += 1
      steps.append(
        Step(
          groups: drafts[edge.node].node.groups, node: Int32(edge.node),
          needsClauseStart: edge.conditions & Entry.clauseStart != 0,
          needsClauseEnd: edge.conditions & Entry.clauseEnd != 0))
    }

    /// What can be read next at a node.
    private struct Entry {
      struct Step {
        let label: UInt16
        let node: Int
        let conditions: Int

        /// What a sentence has to end before is left to a walk from the root; see `openGroups`.
        var startsPhrase: Bool { conditions & Entry.sentenceEnd == 0 }
      }

      static let clauseStart = 1
      static let clauseEnd = 2
      static let sentenceEnd = 4

      var words: [Step] = []
      var prefixes: [Step] = []
      /// Lists with a phrase that ends here, whatever stands around it.
      var accepts: Lists = []
      /// A phrase may end here, or go on with any word.
      var isOpen = false
    }

    /// Follows what takes no word. What has to be true of the place is in `conditions`.
    private func enter(_ number: Int, _ conditions: Int, _ entry: inout Entry, _ seen: inout Set<Int>) {
      guard seen.insert(number * 8 + conditions).inserted else { return }
      let draft = drafts[number]
      if conditions == 0 {
        entry.accepts.formUnion(draft.node.accepts)
      } else if !draft.node.accepts.isEmpty {
        entry.isOpen = true
      }
      if draft.node.anyWord != 0 || draft.node.gap != 0 { entry.isOpen = true }
      for edge in draft.words {
        entry.words.append(Entry.Step(label: edge.label, node: Int(edge.node), conditions: conditions))
      }
      for edge in draft.prefixes {
        entry.prefixes.append(Entry.Step(label: edge.label, node: Int(edge.node), conditions: conditions))
      }
      for join in draft.joins { enter(Int(join), conditions, &entry, &seen) }
      let node = draft.node
      if node.sentenceEnd != 0 { enter(Int(node.sentenceEnd), conditions | Entry.sentenceEnd, &entry, &seen) }
      if node.clauseStart != 0 { enter(Int(node.clauseStart), conditions | Entry.clauseStart, &entry, &seen) }
      if node.clauseEnd != 0 { enter(Int(node.clauseEnd), conditions | Entry.clauseEnd, &entry, &seen) }
    }

    private func start(behind first: Entry.Step, _ start: inout Start, _ word: UInt16, _ pairs: inout [UInt64]) {
      var entry = Entry()
      var seen: Set<Int> = []
      enter(first.node, first.conditions, &entry, &seen)
      start.groups |= drafts[first.node].node.groups
      start.whole.formUnion(entry.accepts)
      if entry.isOpen || !entry.prefixes.isEmpty { start.isOpen = true }
      for next in entry.words {
        let groups = drafts[first.node].node.groups & drafts[next.node].node.groups
        let (one, other) = PhraseGraph.pair(word, next.label)
        pairs[one] |= groups
        pairs[other] |= groups
      }
    }
  }
}
