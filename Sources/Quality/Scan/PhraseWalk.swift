/// A walk through a graph of phrases along the tokens of a scan, by the rules of `PhraseSet`.
struct PhraseWalk {
  private let tokens: UnsafeMutablePointer<ScanToken>
  private let tokenCount: Int
  private let graph: PhraseGraph
  private let isOwn: Bool
  private let limit: Int
  private var start = 0
  private var steps = 0
  /// The lists of the phrases that were found.
  var lists: PhraseGraph.Lists = []
  /// The groups of the patterns that the message can hold; others aren't followed.
  private let active: UInt64
  /// Behind the last token of the longest.
  var longest = 0

  private static let budget = 5000

  /// Too many ways had to be tried to be sure.
  var isExhausted: Bool { steps >= Self.budget }

  init(scan: borrowing Scan, graph: PhraseGraph, isOwn: Bool, active: UInt64, limit: Int) {
    tokens = scan.tokens
    tokenCount = scan.tokenCount
    self.graph = graph
    self.isOwn = isOwn
    self.active = active
    self.limit = limit
  }

  /// Adds the lists whose phrases start at a token. False when that took too many steps to be sure.
  mutating func finds(from start: Int, _ found: inout PhraseGraph.Lists) -> Bool {
    lists = []
    run(from: start)
    if isExhausted { return false }
    // A second ask counts only outside of the call to action.
    if tokens[start].region != -1 || tokens[start].isFact { lists.remove(.competing) }
    found.formUnion(lists)
    return true
  }

  mutating func run(from start: Int) {
    self.start = start
    steps = 0
    if graph.openGroups & active != 0 {
      walk(0, at: start, end: start)
      return
    }
    // The first word is looked up, as the root leads to many nodes.
    let token = tokens + start
    if token.pointee.isFact { return }
    let id = isOwn ? token.pointee.policyID : token.pointee.id
    if id != 0 { follow(graph.starts[Int(id)]) }
    var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
    while prefix != 0 {
      follow(graph.prefixStarts[Int(prefix)])
      prefix = graph.shorterPrefix[Int(prefix)]
    }
  }

  private mutating func follow(_ begin: PhraseGraph.Start) {
    guard begin.groups & active != 0 else { return }
    var step = graph.steps + Int(begin.steps)
    let end = step + Int(begin.stepCount)
    while step < end {
      if step.pointee.groups & active != 0, !step.pointee.needsClauseStart || isClauseStart(start),
        !step.pointee.needsClauseEnd || isClauseEnd(start)
      {
        walk(step.pointee.node, at: start &+ 1, end: start &+ 1)
      }
      step += 1
    }
  }

  /// Where a walk goes on.
  private struct Place {
    /// 0 stands for nowhere.
    var node: Int32 = 0
    /// The next token to look at.
    var index = 0
    /// Behind the last token that a pattern's element stood for.
    var end = 0
  }

  private mutating func walk(_ node: Int32, at index: Int, end: Int) {
    var place = Place(node: node, index: index, end: end)
    // Most nodes lead to one other, so the last way on is taken without a call.
    repeat { place = step(from: place) } while place.node != 0
  }

  /// Remembers a way on, and goes all the way of the one that was remembered before.
  @inline(__always)
  private mutating func go(to node: Int32, at index: Int, end: Int, _ last: inout Place) {
    guard graph.nodes[Int(node)].groups & active != 0 else { return }
    if last.node != 0 { walk(last.node, at: last.index, end: last.end) }
    last = Place(node: node, index: index, end: end)
  }

  /// Looks at one node, and at all but one of those that it leads to, which is returned.
  @inline(__always)
  private mutating func step(from place: Place) -> Place {
    let (index, end) = (place.index, place.end)
    let node = graph.nodes + Int(place.node)
    var last = Place()
    guard node.pointee.groups & active != 0 else { return last }
    steps &+= 1
    guard steps < Self.budget else { return last }
    if !node.pointee.accepts.isEmpty, end > start {
      lists.formUnion(node.pointee.accepts)
      longest = max(longest, end)
    }
    var join = graph.joins + Int(node.pointee.joins)
    let joinsEnd = join + Int(node.pointee.joinCount)
    while join < joinsEnd {
      if join.pointee.groups & active != 0 { go(to: join.pointee.node, at: index, end: end, &last) }
      join += 1
    }
    if node.pointee.hasConditions {
      if node.pointee.clauseStart != 0, isClauseStart(index) {
        go(to: node.pointee.clauseStart, at: index, end: end, &last)
      }
      if node.pointee.clauseEnd != 0, isClauseEnd(index) { go(to: node.pointee.clauseEnd, at: index, end: end, &last) }
      if node.pointee.sentenceEnd != 0 {
        let after = afterSentenceEnd(index)
        if after >= 0 { go(to: node.pointee.sentenceEnd, at: after, end: end, &last) }
      }
    }
    if !node.pointee.takesWords { return last }
    let next = index == start ? index : wordPlace(from: index)
    guard next >= 0, next < limit else { return last }
    let token = tokens + next
    if !token.pointee.isFact {
      let id = isOwn ? token.pointee.policyID : token.pointee.id
      if id != 0, node.pointee.wordCount > 0 {
        let edge = edge(node, id)
        if edge != 0 { go(to: edge, at: next &+ 1, end: next &+ 1, &last) }
      }
      if node.pointee.prefixCount > 0 {
        var prefix = isOwn ? token.pointee.policyPrefix : token.pointee.prefix
        while prefix != 0 {
          for edge in Int(node.pointee.prefixes)..<Int(node.pointee.prefixes) &+ Int(node.pointee.prefixCount)
          where graph.prefixes[edge].label == prefix {
            go(to: graph.prefixes[edge].node, at: next &+ 1, end: next &+ 1, &last)
          }
          prefix = graph.shorterPrefix[Int(prefix)]
        }
      }
    }
    if node.pointee.anyWord != 0, token.pointee.isWordLike {
      go(to: node.pointee.anyWord, at: next &+ 1, end: next &+ 1, &last)
    }
    if node.pointee.gap != 0 { walkGap(node.pointee.gap, from: index, end: end) }
    return last
  }

  @inline(__always)
  private func edge(_ node: UnsafeMutablePointer<PhraseGraph.Node>, _ id: UInt16) -> Int32 {
    var (low, high) = (Int(node.pointee.words), Int(node.pointee.words) &+ Int(node.pointee.wordCount))
    while high &- low > 8 {
      let middle = (low &+ high) / 2
      if graph.words[middle].label <= id { low = middle } else { high = middle }
    }
    while low < high {
      if graph.words[low].label == id { return graph.words[low].node }
      low &+= 1
    }
    return 0
  }

  private mutating func walkGap(_ node: Int32, from index: Int, end: Int) {
    var place = index
    walk(node, at: place, end: end)
    for _ in 0..<4 {
      let word = wordPlace(from: place)
      guard word >= 0, word < limit, tokens[word].isWordLike else { return }
      place = word &+ 1
      walk(node, at: place, end: end)
    }
  }

  /// The next token that is no comma, hyphen, quote or emoji; -1 where a sentence ends or a line breaks before it.
  private func wordPlace(from index: Int) -> Int {
    var index = index
    while index < limit {
      let token = tokens[index]
      if token.gap == .paragraph { return -1 }
      if token.isWordLike || token.kind == .link { return index }
      guard token.kind == .symbol || Sign.isPassed(token.sign) else { return -1 }
      index &+= 1
    }
    return -1
  }

  private func isClauseStart(_ index: Int) -> Bool {
    guard index < limit else { return false }
    let token = tokens[index]
    if index == 0 || token.startsSentence { return true }
    let before = tokens[index &- 1]
    if token.region != before.region { return true }
    if before.kind == .symbol || before.kind == .punctuation && before.sign != 0x27 && before.sign != 0x2D {
      return true
    }
    return before.classes.contains(.joiner) && !before.isFact
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    guard index < limit, index < tokenCount else { return true }
    let token = tokens[index]
    if token.gap >= .line || token.startsSentence { return true }
    return !token.isWordLike && !Sign.isJoining(token.sign)
  }

  private func afterSentenceEnd(_ index: Int) -> Int {
    guard index < limit else { return -1 }
    var next = index
    var ends = false
    while next < limit, !tokens[next].isWordLike, tokens[next].kind != .link {
      if tokens[next].isTerminator || tokens[next].kind == .symbol { ends = true }
      next &+= 1
    }
    guard next < limit, next > index || tokens[next].gap >= .line else { return -1 }
    return ends || tokens[next].startsSentence ? next : -1
  }
}
