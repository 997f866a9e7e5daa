extension Scan {
  /// Looks for the phrases of all lists at once.
  func phrases() -> Suspicion {
    var (found, isSure) = find(in: lexicon, isOwn: false)
    if hasPolicy, let policy {
      let (own, isOwnSure) = find(in: policy, isOwn: true)
      found.formUnion(own)
      isSure = isSure && isOwnSure
    }
    var suspicion: Suspicion = []
    if found.contains(.stock) { suspicion.insert(.stockPhrase) }
    if found.contains(.spam) { suspicion.insert(.spam) }
    if found.contains(.competing) { suspicion.insert(.ctaCompeting) }
    if language != nil, !found.contains(.gratitude) { suspicion.insert(isSure ? .surelyUngracious : .ungracious) }
    return suspicion
  }

  /// The lists of which something is found, and whether that is sure.
  private func find(in lexicon: Lexicon, isOwn: Bool) -> (PhraseGraph.Lists, isSure: Bool) {
    let graph = lexicon.phrases
    let active = isOwn ? activeOwnPhrases : activePhrases
    var lists: PhraseGraph.Lists = graph.parts.isEmpty ? [] : findParts(of: graph)
    if active == 0 { return (lists, true) }
    var isSure = true
    if graph.openGroups & active != 0 {
      var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, active: active, limit: tokenCount)
      for index in 0..<tokenCount { isSure = walk.finds(from: index, &lists) && isSure }
    } else if isOwn {
      for index in 0..<tokenCount where tokens[index].policyID | tokens[index].policyPrefix != 0 {
        if !tokens[index].isFact, !finds(from: index, graph, isOwn, active, &lists) { isSure = false }
      }
    } else {
      for number in 0..<startCount where !finds(from: Int(starts[number]), graph, isOwn, active, &lists) {
        isSure = false
      }
    }
    return (isSure ? lists : [.stock, .spam, .competing], isSure)
  }

  /// Adds the lists whose phrases start at a word of the template. False when that took too many steps to be sure.
  @inline(__always)
  private func finds(
    from index: Int, _ graph: PhraseGraph, _ isOwn: Bool, _ active: UInt64, _ lists: inout PhraseGraph.Lists
  ) -> Bool {
    let token = tokens + index
    let id = isOwn ? token.pointee.policyID : token.pointee.id
    var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
    let start = graph.starts + Int(id)
    if prefix == 0, start.pointee.groups & active == 0 { return true }
    let next = wordNumber(behind: index, isOwn)
    var whole: PhraseGraph.Lists = []
    var goesOn = false
    if start.pointee.groups & active != 0 {
      whole = start.pointee.whole
      goesOn = (start.pointee.openGroups | graph.groups(ofPair: id, next)) & active != 0
    }
    while prefix != 0 {
      let start = graph.prefixStarts + Int(prefix)
      if start.pointee.groups & active != 0 {
        whole.formUnion(start.pointee.whole)
        let groups = graph.groups(ofPair: PhraseGraph.pairNumber(ofPrefix: prefix), next)
        if (start.pointee.openGroups | groups) & active != 0 { goesOn = true }
      }
      prefix = graph.shorterPrefix[Int(prefix)]
    }
    // A second ask counts only outside of the call to action.
    if token.pointee.region != -1 { whole.remove(.competing) }
    lists.formUnion(whole)
    if !goesOn { return true }
    // Made where it is needed, which it seldom is: it counts references.
    var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, active: active, limit: tokenCount)
    return walk.finds(from: index, &lists)
  }

  /// The number of the next word behind a token; 0 for one that the lists don't have and for the values of the follower.
  @inline(__always)
  private func wordNumber(behind index: Int, _ isOwn: Bool) -> UInt16 {
    var next = index &+ 1
    while next < tokenCount, tokens[next].kind == .punctuation || tokens[next].kind == .symbol { next &+= 1 }
    guard next < tokenCount, !tokens[next].isFact else { return 0 }
    return isOwn ? tokens[next].policyID : tokens[next].id
  }

  /// Notes the groups of the patterns that the message's words allow.
  mutating func noteActiveGroups(_ places: UnsafeBufferPointer<UInt16>) {
    (activePhrases, activeVague) = PhraseAnchors.groups(lexicon.anchors.mask(of: places))
    guard hasPolicy, let policy else { return }
    let anchors = policy.anchors
    var found = anchors.always
    for index in 0..<tokenCount where !tokens[index].isFact {
      anchors.add(anchors.place(word: tokens[index].policyID, prefix: tokens[index].policyPrefix), &found)
    }
    (activeOwnPhrases, activeOwnVague) = PhraseAnchors.groups(found)
  }

  private func hasStart(_ token: UnsafeMutablePointer<ScanToken>, _ graph: PhraseGraph, _ isOwn: Bool) -> Bool {
    var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
    while prefix != 0 {
      if graph.prefixStarts[Int(prefix)].groups != 0 { return true }
      prefix = graph.shorterPrefix[Int(prefix)]
    }
    return false
  }

  /// Marks the tokens of vague wordings between two tokens. False when that isn't known.
  func markVague(_ range: Range<Int>) -> Bool {
    for index in range { tokens[index].isVague = false }
    guard mark(range, lexicon, isOwn: false) else { return false }
    if hasPolicy, let policy { return mark(range, policy, isOwn: true) }
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
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens + index
      guard !token.pointee.isFact, token.pointee.classes.contains(starter) || hasStart(token, graph, isOwn) else {
        index &+= 1
        continue
      }
      var walk = PhraseWalk(scan: self, graph: graph, isOwn: isOwn, active: active, limit: range.upperBound)
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

  /// - Parameter part: in lower case.
  private func matches(_ part: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    for index in part.indices where PhraseSet.lowercase(bytes[offset &+ index]) != part[index] { return false }
    return true
  }

  private func isFact(at offset: Int) -> Bool {
    for index in 0..<segmentCount where segments[index].start <= offset && offset < segments[index].end {
      if segments[index].isFact { return true }
    }
    return false
  }
}
