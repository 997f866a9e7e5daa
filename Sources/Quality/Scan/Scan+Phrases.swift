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

  private mutating func find(in lexicon: Lexicon, isOwn: Bool) -> PhraseGraph.Lists {
    let graph = lexicon.phrases
    let active = activeGroups(of: lexicon, isOwn: isOwn)
    var lists: PhraseGraph.Lists = graph.parts.isEmpty ? [] : findParts(of: graph)
    if active == 0 { return lists }
    let startsAnywhere = graph.openGroups & active != 0
    var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, active: active, limit: tokenCount)
    // From the end, so that the next word is known.
    var (next, nextID): (UInt64, UInt16) = (0, 0)
    var index = tokenCount
    while index > 0 {
      index &-= 1
      let token = tokens + index
      guard token.pointee.isWordLike || token.pointee.kind == .link else {
        if startsAnywhere, !walk.finds(from: index, &lists) { return [.stock, .spam, .competing] }
        continue
      }
      let id = isOwn ? token.pointee.policyID : token.pointee.id
      if startsAnywhere {
        guard walk.finds(from: index, &lists) else { return [.stock, .spam, .competing] }
      } else if !token.pointee.isFact {
        var start = PhraseGraph.Start()
        if id != 0 { start = graph.starts[Int(id)] }
        if start.groups & active == 0 {
          start = PhraseGraph.Start()
        } else if !start.isOpen {
          let (place, bit) = PhraseGraph.pair(id, nextID)
          if graph.pairs[place] & bit == 0 { start.next = 0 }
        }
        var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
        while prefix != 0 {
          let other = graph.prefixStarts[Int(prefix)]
          if other.groups & active != 0 {
            start.whole.formUnion(other.whole)
            start.next |= other.next
          }
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
    return lists
  }

  /// The groups of the phrases that the message's words allow; those of vague asks are kept for `markVague`.
  private mutating func activeGroups(of lexicon: Lexicon, isOwn: Bool) -> UInt64 {
    let anchors = lexicon.anchors
    var found = anchors.always
    for index in 0..<tokenCount {
      let token = tokens + index
      if token.pointee.isFact { continue }
      if isOwn {
        anchors.add(word: token.pointee.policyID, prefix: token.pointee.policyPrefix, &found)
      } else {
        anchors.add(word: token.pointee.id, prefix: token.pointee.prefix, &found)
      }
    }
    let (phrases, vague) = PhraseAnchors.groups(found)
    if isOwn { activeOwnVague = vague } else { activeVague = vague }
    return phrases
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
    if !graph.parts.isEmpty, mayHaveParts(of: graph, tokens: range) { return false }
    let active = isOwn ? activeOwnVague : activeVague
    if active == 0 { return true }
    if graph.openGroups & active != 0 { return false }
    let starter: WordClass = isOwn ? .startsOwnVague : .startsVague
    var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, active: active, limit: range.upperBound)
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
    var lists: PhraseGraph.Lists = []
    let parts = graph.parts
    places(of: graph, tokens: 0..<tokenCount) { number in
      if !lists.isSuperset(of: parts[number].list), isFound(parts[number]) { lists.formUnion(parts[number].list) }
      return true
    }
    return lists
  }

  private func mayHaveParts(of graph: PhraseGraph, tokens range: Range<Int>) -> Bool {
    var isFound = false
    places(of: graph, tokens: range) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// Calls for each part that stands somewhere between tokens, until that returns false.
  private func places(of graph: PhraseGraph, tokens range: Range<Int>, _ body: (Int) -> Bool) {
    guard !range.isEmpty else { return }
    let (start, end) = (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound &- 1].end))
    let raw = UnsafeRawPointer(bytes)
    var offset = start
    while offset < end {
      // Parts start with whole scalars.
      if bytes[offset] & 0xC0 != 0x80 {
        let text = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        if graph.partFilter.mayHold(text) {
          for number in graph.parts.indices {
            let part = graph.parts[number]
            let isHere = part.bytes.withUnsafeBufferPointer { wanted in
              offset &+ wanted.count <= end && matches(wanted, at: offset)
            }
            if isHere, !body(number) { return }
          }
        }
      }
      offset &+= 1
    }
  }

  /// Whether a part stands in the text outside of the values.
  private func isFound(_ part: PhraseGraph.Part) -> Bool {
    guard tokenCount > 0 else { return false }
    let (start, end) = (Int(tokens[0].start), Int(tokens[tokenCount &- 1].end))
    return part.bytes.withUnsafeBufferPointer { wanted in
      var offset = start
      let last = end &- wanted.count
      while offset <= last {
        if matches(wanted, at: offset) {
          if !isFact(at: offset) { return true }
          offset &+= max(1, wanted.count)
        } else {
          offset &+= 1
        }
      }
      return false
    }
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
