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
    let starter: WordClass = isOwn ? .startsOwn : .starts
    var walk = PhraseWalk(scan: self, lexicon: lexicon, graph: graph, isOwn: isOwn, limit: tokenCount)
    for index in 0..<tokenCount {
      let token = tokens[index]
      if !graph.startsAnywhere {
        if token.isFact { continue }
        guard
          token.classes.contains(starter) || graph.startsWithPrefix[Int(isOwn ? token.policyPrefix : token.prefix)]
            || hasShorterStart(token, lexicon, graph, isOwn)
        else { continue }
      }
      walk.lists = []
      walk.run(from: index)
      if walk.isExhausted { return [.stock, .spam, .competing] }
      // A second ask counts only outside of the call to action.
      if token.region != -1 || token.isFact { walk.lists.remove(.competing) }
      lists.formUnion(walk.lists)
    }
    if !graph.parts.isEmpty { lists.formUnion(findParts(of: graph)) }
    return lists
  }

  private func hasShorterStart(_ token: ScanToken, _ lexicon: Lexicon, _ graph: PhraseGraph, _ isOwn: Bool) -> Bool {
    var prefix = Int(isOwn ? token.policyPrefix : token.prefix)
    while prefix != 0 {
      if graph.startsWithPrefix[prefix] { return true }
      prefix = Int(lexicon.shorterPrefix[prefix])
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
    var walk = PhraseWalk(scan: self, lexicon: lexicon, graph: graph, isOwn: isOwn, limit: range.upperBound)
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      guard
        !token.isFact
          && (token.classes.contains(starter) || hasShorterStart(token, lexicon, graph, isOwn))
      else {
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
      part.bytes.withUnsafeBufferPointer { part_ in
        var offset = start
        let last = end &- part_.count
        guard let first = part_.first else { return }
        while offset <= last {
          if bytes[offset] == first, matches(part_, at: offset) {
            if !isFact(at: offset) {
              lists.formUnion(part.list)
              return
            }
            offset &+= part_.count
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
