extension Scan {
  /// Looks for the phrases of all lists at once.
  mutating func phrases() -> Suspicion {
    var found = find(in: lexicon, isOwn: false)
    if let policy { found.formUnion(find(in: policy, isOwn: true)) }
    var suspicion: Suspicion = []
    if found.contains(.stock) { suspicion.insert(.stockPhrase) }
    if found.contains(.spam) { suspicion.insert(.spam) }
    if found.contains(.competing) { suspicion.insert(.ctaCompeting) }
    if language != nil, !found.contains(.gratitude) { suspicion.insert(.ungracious) }
    return suspicion
  }

  private func find(in lexicon: Lexicon, isOwn: Bool) -> PhraseGraph.Lists {
    let graph = lexicon.phrases
    if graph.isEmpty { return [] }
    var lists: PhraseGraph.Lists = []
    var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, limit: tokenCount)
    // From the end, so that the next word is known.
    var (next, nextID): (UInt64, UInt16) = (0, 0)
    var index = tokenCount
    while index > 0 {
      index &-= 1
      let token = tokens + index
      guard token.pointee.isWordLike || token.pointee.kind == .link else {
        if graph.startsAnywhere, !walk.finds(from: index, &lists) { return [.stock, .spam, .competing] }
        continue
      }
      let id = isOwn ? token.pointee.policyID : token.pointee.id
      var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
      if graph.startsAnywhere {
        guard walk.finds(from: index, &lists) else { return [.stock, .spam, .competing] }
      } else if !token.pointee.isFact {
        var start = PhraseGraph.Start()
        if id != 0 { start = graph.starts[Int(id)] }
        let (place, bit) = PhraseGraph.pair(id, nextID)
        if !start.isOpen, graph.pairs[place] & bit == 0 { start.next = 0 }
        while prefix != 0 {
          start.whole.formUnion(graph.prefixStarts[Int(prefix)].whole)
          start.next |= graph.prefixStarts[Int(prefix)].next
          prefix = graph.shorterPrefix[Int(prefix)]
        }
        if token.pointee.region == -1 {
          lists.formUnion(start.whole)
        } else {
          lists.formUnion(start.whole.subtracting(.competing))
        }
        if start.next == .max || start.next & next != 0 {
          guard walk.finds(from: index, &lists) else { return [.stock, .spam, .competing] }
        }
      }
      nextID = token.pointee.isFact ? 0 : id
      next = nextID == 0 ? 0 : PhraseGraph.Start.bit(id)
    }
    if !graph.parts.isEmpty { lists.formUnion(findParts(of: graph)) }
    return lists
  }

  private func hasStart(_ token: UnsafeMutablePointer<ScanToken>, _ graph: PhraseGraph, _ isOwn: Bool) -> Bool {
    var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
    while prefix != 0 {
      let start = graph.prefixStarts[Int(prefix)]
      if start.next != 0 || !start.whole.isEmpty { return true }
      prefix = graph.shorterPrefix[Int(prefix)]
    }
    return false
  }

  /// Marks the tokens of vague wordings between two tokens. False when that isn't known.
  func markVague(_ range: Range<Int>) -> Bool {
    for index in range { tokens[index].isVague = false }
    guard mark(range, lexicon, isOwn: false) else { return false }
    if let policy { return mark(range, policy, isOwn: true) }
    return true
  }

  private func mark(_ range: Range<Int>, _ lexicon: Lexicon, isOwn: Bool) -> Bool {
    let graph = lexicon.vague
    if graph.isEmpty { return true }
    if graph.startsAnywhere || !graph.parts.isEmpty { return false }
    let starter: WordClass = isOwn ? .startsOwnVague : .startsVague
    var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, limit: range.upperBound)
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens + index
      guard !token.pointee.isFact, token.pointee.classes.contains(starter) || hasStart(token, graph, isOwn) else {
        index &+= 1
        continue
      }
      walk.lists = []
      walk.longest = 0
      walk.run(from: index)
      if walk.isExhausted { return false }
      if walk.longest > index {
        for token in index..<walk.longest { tokens[token].isVague = true }
        index = walk.longest
      } else {
        index &+= 1
      }
    }
    return true
  }

  /// Phrases that are found as a part of the text, but for those that start in a value of the follower.
  private func findParts(of graph: PhraseGraph) -> PhraseGraph.Lists {
    guard tokenCount > 0 else { return [] }
    var lists: PhraseGraph.Lists = []
    let (start, end) = (Int(tokens[0].start), Int(tokens[tokenCount &- 1].end))
    for part in graph.parts where !lists.isSuperset(of: part.list) {
      part.bytes.withUnsafeBufferPointer { wanted in
        var offset = start
        let last = end &- wanted.count
        guard let first = wanted.first else { return }
        while offset <= last {
          if bytes[offset] == first, matches(wanted, at: offset) {
            if !isFact(at: offset) {
              lists.formUnion(part.list)
              return
            }
            offset &+= wanted.count
          } else {
            offset &+= 1
          }
        }
      }
    }
    return lists
  }

  private func matches(_ part: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    for index in part.indices where bytes[offset &+ index] != part[index] { return false }
    return true
  }

  private func isFact(at offset: Int) -> Bool {
    for index in 0..<segmentCount where segments[index].start <= offset && offset < segments[index].end {
      if segments[index].isFact { return true }
    }
    return false
  }
}
