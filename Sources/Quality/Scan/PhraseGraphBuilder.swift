extension PhraseGraph {
  /// Collects patterns; what they have in common at their start is one path.
  struct Builder {
    private struct Draft {
      var words = Few<Edge>()
      var prefixes = Few<Edge>()
      var joins = Few<Int32>()
      var node = Node()
    }

    /// Most nodes lead to one other, which takes no array.
    private struct Few<Value> {
      private(set) var first: Value?
      private(set) var others: [Value] = []

      var count: Int { first == nil ? 0 : others.count + 1 }

      mutating func append(_ value: Value) {
        if first == nil { first = value } else { others.append(value) }
      }

      @inline(__always)
      func forEach(_ body: (Value) -> Void) {
        guard let first else { return }
        body(first)
        for value in others { body(value) }
      }
    }

    private var drafts = [Draft()]
    /// The nodes behind the first words, of which there are many.
    private var roots: [UInt16: Int32] = [:]
    /// The same of the beginnings of words.
    private var prefixRoots: [UInt16: Int32] = [:]
    private var parts: [Part] = []
    /// The numbers of the words that patterns start with.
    private(set) var firstWords: Set<Int32> = []
    private var openGroups: UInt64 = 0
    /// Of the pattern that is being inserted.
    private var group: UInt64 = 0

    mutating func insert(
      _ set: PhraseSet, _ list: Lists, _ numbers: inout WordNumbers, _ anchors: inout PhraseAnchors.Builder
    ) {
      for part in set.partTexts { parts.append(Part(bytes: part, list: list)) }
      for pattern in set.patterns {
        let items = NumberedItem.items(pattern.items, &numbers)
        group = anchors.insert(items, isVague: list == .vague)
        _ = noteStart(items)
        drafts[0].node.groups |= group
        let end = insert(items, at: 0)
        drafts[end].node.accepts.insert(list)
      }
    }

    /// Whether what follows the items can come first too.
    private mutating func noteStart(_ items: [NumberedItem]) -> Bool {
      for item in items {
        switch item {
        case .word(let word):
          firstWords.insert(word)
          return false
        case .prefix: return false
        case .clauseStart, .clauseEnd: continue
        case .anyWord, .gap, .sentenceEnd:
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

    private mutating func insert(_ items: [NumberedItem], at start: Int) -> Int {
      var node = start
      for item in items {
        switch item {
        case .choice(let phrases):
          let join = drafts.count
          drafts.append(Draft())
          for phrase in phrases {
            let end = insert(phrase, at: node)
            drafts[end].joins.append(Int32(join))
          }
          node = join
        default: node = child(of: node, by: item)
        }
        drafts[node].node.groups |= group
      }
      return node
    }

    private mutating func child(of node: Int, by item: NumberedItem) -> Int {
      let next = Int32(drafts.count)
      let known: Int32
      switch item {
      case .word(let word):
        let number = UInt16(truncatingIfNeeded: word)
        if node == 0 {
          known = roots[number, default: next]
          roots[number] = known
          if known == next { drafts[0].words.append(Edge(label: number, node: next)) }
        } else {
          known = Self.edge(&drafts[node].words, number, next)
        }
      case .prefix(let prefix):
        let number = UInt16(truncatingIfNeeded: prefix)
        if node == 0 {
          known = prefixRoots[number, default: next]
          prefixRoots[number] = known
          if known == next { drafts[0].prefixes.append(Edge(label: number, node: next)) }
        } else {
          known = Self.edge(&drafts[node].prefixes, number, next)
        }
      case .anyWord: known = Self.edge(&drafts[node].node.anyWord, next)
      case .gap: known = Self.edge(&drafts[node].node.gap, next)
      case .sentenceEnd: known = Self.edge(&drafts[node].node.sentenceEnd, next)
      case .clauseStart: known = Self.edge(&drafts[node].node.clauseStart, next)
      case .clauseEnd: known = Self.edge(&drafts[node].node.clauseEnd, next)
      // A choice is no single step.
      case .choice: return node
      }
      if known == next { drafts.append(Draft()) }
      return Int(known)
    }

    private static func edge(_ edge: inout Int32, _ next: Int32) -> Int32 {
      if edge == 0 { edge = next }
      return edge
    }

    private static func edge(_ edges: inout Few<Edge>, _ label: UInt16, _ next: Int32) -> Int32 {
      if let first = edges.first, first.label == label { return first.node }
      for edge in edges.others where edge.label == label { return edge.node }
      edges.append(Edge(label: label, node: next))
      return next
    }

    /// - Parameter prefixIDs: by a prefix's number, that by which tokens know it.
    func graph(wordCount: Int, prefixIDs: [UInt16], shorterPrefix: [UInt16]) -> PhraseGraph {
      var (nodes, words, prefixes, joins): ([Node], [Edge], [Edge], [Join]) = ([], [], [], [])
      nodes.reserveCapacity(drafts.count)
      for draft in drafts {
        var node = draft.node
        node.words = Int32(words.count)
        node.wordCount = UInt16(truncatingIfNeeded: draft.words.count)
        draft.words.forEach { words.append($0) }
        if draft.words.count > 1 { words[Int(node.words)...].sort { $0.label < $1.label } }
        node.prefixes = Int32(prefixes.count)
        node.prefixCount = UInt16(truncatingIfNeeded: draft.prefixes.count)
        draft.prefixes.forEach { prefixes.append(Edge(label: prefixIDs[Int($0.label)], node: $0.node)) }
        node.joins = Int32(joins.count)
        node.joinCount = UInt16(truncatingIfNeeded: draft.joins.count)
        draft.joins.forEach { joins.append(Join(groups: drafts[Int($0)].node.groups, node: $0)) }
        node.hasConditions = node.clauseStart | node.clauseEnd | node.sentenceEnd != 0
        node.takesWords = node.wordCount > 0 || node.prefixCount > 0 || node.anyWord | node.gap != 0
        nodes.append(node)
      }
      var starts = [Start](repeating: Start(), count: wordCount + 1)
      var prefixStarts = [Start](repeating: Start(), count: prefixIDs.count)
      var pairs = [UInt64](repeating: 0, count: PhraseGraph.pairCount)
      var first = Entry()
      var seen: [Int] = []
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
      /// Of the patterns that may end here, or go on with any word.
      var openGroups: UInt64 = 0
    }

    /// Follows what takes no word. What has to be true of the place is in `conditions`.
    private func enter(_ number: Int, _ conditions: Int, _ entry: inout Entry, _ seen: inout [Int]) {
      // A node has few ways to it.
      if seen.contains(number * 8 + conditions) { return }
      seen.append(number * 8 + conditions)
      let draft = drafts[number]
      if conditions == 0 {
        entry.accepts.formUnion(draft.node.accepts)
      } else if !draft.node.accepts.isEmpty {
        entry.openGroups |= draft.node.groups
      }
      for next in [draft.node.anyWord, draft.node.gap] where next != 0 {
        entry.openGroups |= drafts[Int(next)].node.groups
      }
      draft.words.forEach {
        entry.words.append(Entry.Step(label: $0.label, node: Int($0.node), conditions: conditions))
      }
      draft.prefixes.forEach {
        entry.prefixes.append(Entry.Step(label: $0.label, node: Int($0.node), conditions: conditions))
      }
      draft.joins.forEach { enter(Int($0), conditions, &entry, &seen) }
      let node = draft.node
      if node.sentenceEnd != 0 { enter(Int(node.sentenceEnd), conditions | Entry.sentenceEnd, &entry, &seen) }
      if node.clauseStart != 0 { enter(Int(node.clauseStart), conditions | Entry.clauseStart, &entry, &seen) }
      if node.clauseEnd != 0 { enter(Int(node.clauseEnd), conditions | Entry.clauseEnd, &entry, &seen) }
    }

    private func start(behind first: Entry.Step, _ start: inout Start, _ word: UInt16, _ pairs: inout [UInt64]) {
      var entry = Entry()
      var seen: [Int] = []
      enter(first.node, first.conditions, &entry, &seen)
      start.groups |= drafts[first.node].node.groups
      start.whole.formUnion(entry.accepts)
      let open = entry.prefixes.reduce(entry.openGroups) { $0 | drafts[$1.node].node.groups }
      start.openGroups |= open & drafts[first.node].node.groups
      for next in entry.words {
        let groups = drafts[first.node].node.groups & drafts[next.node].node.groups
        let (one, other) = PhraseGraph.pair(word, next.label)
        pairs[one] |= groups
        pairs[other] |= groups
      }
    }
  }
}
