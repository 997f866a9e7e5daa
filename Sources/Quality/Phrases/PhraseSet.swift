import Foundation

/// Many patterns, compiled to one graph that is walked from each word of a message. A walk is as long as a pattern, never as the text.
struct PhraseSet: Sendable {
  struct Match: Sendable, Hashable {
    let tokens: Range<Int>
    /// UTF-8 offsets of the message's text.
    let range: Range<Int>
    /// The section of the list that the pattern stands in; empty for the first.
    let section: String
  }

  /// Makes the graph when it is first needed: most messages are judged without.
  private final class Graph: @unchecked Sendable {
    private let lock = NSLock()
    private var made: PhraseTree?

    var isMade: Bool { lock.withLock { made != nil } }

    func tree(_ patterns: [(pattern: PhrasePattern, section: String)]) -> PhraseTree {
      lock.withLock {
        if let made { return made }
        let tree = PhraseTree(patterns)
        made = tree
        return tree
      }
    }
  }

  private var graph = Graph()
  /// What was inserted, in its order, but for the parts.
  private var entries: [(pattern: PhrasePattern, section: String)] = []
  /// Phrases of scripts without spaces, in lower case, found anywhere: `lineで` in “公式LINEで”.
  private var parts: [(text: [UInt8], section: String)] = []

  var patterns: some Sequence<PhrasePattern> { entries.lazy.map(\.pattern) }
  var partTexts: [[UInt8]] { parts.map(\.text) }

  /// Words that a clause starts behind.
  static var joiners: Set<String> { Walk.joiners }

  /// A set without patterns, that many share.
  static let empty = PhraseSet()

  var isEmpty: Bool { entries.isEmpty && parts.isEmpty }

  mutating func insert(_ pattern: PhrasePattern, section: String = "") {
    if pattern.items.count == 1, case .element(.word(let word)) = pattern.items[0],
      word.unicodeScalars.contains(where: Self.isSpaceless)
    {
      parts.append((Array(word.utf8), section))
      return
    }
    // A copy of the set keeps the graph it may have made.
    if !isKnownUniquelyReferenced(&graph) || graph.isMade { graph = Graph() }
    entries.append((pattern, section))
  }

  /// Hiragana, katakana and Han.
  private static func isSpaceless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// The longest match from each word on, from left to right, none overlapping another. Words of the patterns are never found in what
  /// comes from the follower; wild cards are.
  func matches(in reading: Reading, tokens range: Range<Int>? = nil) -> [Match] {
    if isEmpty { return [] }
    let range = range ?? reading.tokens.indices
    let tree = graph.tree(entries)
    var matches: [Match] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard tree.firstWords.mayHold(reading.tokens[start]) else {
        start += 1
        continue
      }
      if let found = Walk(nodes: tree.nodes, reading: reading, limit: range.upperBound, start: start).longest {
        let tokens = start..<found.end
        matches.append(Match(tokens: tokens, range: reading.range(of: tokens), section: found.section))
        start = max(found.end, start + 1)
      } else {
        start += 1
      }
    }
    return parts.isEmpty ? matches : matches + partMatches(in: reading, tokens: range)
  }

  /// The longest match that starts with a word; nil where none does, and in scripts without spaces.
  func match(at start: Int, in reading: Reading, before limit: Int) -> Match? {
    guard start < limit, !isEmpty else { return nil }
    let tree = graph.tree(entries)
    guard tree.firstWords.mayHold(reading.tokens[start]),
      let found = Walk(nodes: tree.nodes, reading: reading, limit: limit, start: start).longest
    else { return nil }
    let tokens = start..<found.end
    return Match(tokens: tokens, range: reading.range(of: tokens), section: found.section)
  }

  /// A letter of ASCII in lower case, any other byte as it is.
  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private func partMatches(in reading: Reading, tokens range: Range<Int>) -> [Match] {
    let place = reading.range(of: range)
    let bytes = reading.bytes[place].map(Self.lowercase)
    var matches: [Match] = []
    for part in parts {
      var start = 0
      while let found = bytes[start...].firstRange(of: part.text) {
        start = found.upperBound
        let found = (place.lowerBound + found.lowerBound)..<(place.lowerBound + found.upperBound)
        // Words run on without spaces, so a token may hold both a value and the template's words.
        let isFact = reading.message.segments.contains { $0.range.contains(found.lowerBound) && $0.origin.fact != nil }
        let tokens = range.filter { reading.tokens[$0].range.overlaps(found) }
        guard !isFact, let first = tokens.first, let last = tokens.last else { continue }
        matches.append(Match(tokens: first..<(last + 1), range: found, section: part.section))
      }
    }
    return Self.longest(of: matches)
  }

  /// The matches from left to right without those that overlap an earlier or a longer one.
  private static func longest(of matches: [Match]) -> [Match] {
    var kept: [Match] = []
    let order = { (one: Match, other: Match) in
      (one.range.lowerBound, -one.range.count) < (other.range.lowerBound, -other.range.count)
    }
    for match in matches.sorted(by: order)
    where kept.last.map({ $0.range.upperBound <= match.range.lowerBound }) ?? true {
      kept.append(match)
    }
    return kept
  }

  /// One walk through the graph along the tokens of a message.
  private struct Walk {
    let nodes: [PhraseTree.Node]
    let reading: Reading
    let limit: Int

    let start: Int

    private struct Best {
      var found: (end: Int, section: String)?
      var steps = 0
    }

    /// Patterns with many empty choices in a row could otherwise be walked in too many ways.
    private static let budget = 5000

    var longest: (end: Int, section: String)? {
      var best = Best()
      walk(node: 0, at: start, end: start, best: &best)
      return best.found
    }

    /// - Parameters:
    ///   - index: the next token to look at.
    ///   - end: behind the last token that a pattern's element stood for.
    private func walk(node number: Int, at index: Int, end: Int, best: inout Best) {
      let node = nodes[number]
      best.steps += 1
      guard best.steps < Self.budget else { return }
      if let section = node.section, end > start, end > (best.found?.end ?? -1) { best.found = (end, section) }
      for next in node.joins { walk(node: next, at: index, end: end, best: &best) }
      if let next = node.clauseStart, isClauseStart(index) { walk(node: next, at: index, end: end, best: &best) }
      if let next = node.clauseEnd, isClauseEnd(index) { walk(node: next, at: index, end: end, best: &best) }
      if let next = node.sentenceEnd, let after = afterSentenceEnd(index) {
        walk(node: next, at: after, end: end, best: &best)
      }
      // The first word stands where the walk starts; the others may have a comma, a hyphen or an emoji before them.
      guard let place = index == start ? index : wordPlace(from: index), place < limit else { return }
      let token = reading.tokens[place]
      if !token.isFact {
        if let next = node.words[token.key] { walk(node: next, at: place + 1, end: place + 1, best: &best) }
        for prefix in node.prefixes where token.key.hasPrefix(prefix.text) {
          walk(node: prefix.node, at: place + 1, end: place + 1, best: &best)
        }
      }
      if let next = node.anyWord, token.isWordLike { walk(node: next, at: place + 1, end: place + 1, best: &best) }
      if let next = node.gap { walkGap(to: next, from: index, end: end, best: &best) }
    }

    private func walkGap(to node: Int, from index: Int, end: Int, best: inout Best) {
      var place = index
      walk(node: node, at: place, end: end, best: &best)
      for _ in 0..<4 {
        guard let word = wordPlace(from: place), word < limit, reading.tokens[word].isWordLike else { return }
        place = word + 1
        walk(node: node, at: place, end: end, best: &best)
      }
    }

    /// The next token that is no comma, hyphen, quote or emoji; nil where a sentence ends or a line breaks before it.
    private func wordPlace(from index: Int) -> Int? {
      var index = index
      while index < limit {
        let token = reading.tokens[index]
        if token.gap == .paragraph { return nil }
        if token.isWordLike || token.kind == .link { return index }
        guard token.kind == .symbol || Self.passed.contains(token.key) else {
          return nil
        }
        index += 1
      }
      return nil
    }

    private static let passed: Set<String> = [",", "-", "–", "'", "\"", "“", "”", "*", "_"]
    private static let joining: Set<String> = ["-", "'", "\"", "“", "&", "/"]

    private func isClauseStart(_ index: Int) -> Bool {
      guard index < limit else { return false }
      if index == 0 || reading.isSentenceStart(index) { return true }
      let before = reading.tokens[index - 1]
      if reading.tokens[index].region != before.region { return true }
      if before.kind == .symbol || before.kind == .punctuation && before.key != "'" && before.key != "-" { return true }
      return Self.joiners.contains(before.key) && !before.isFact
    }

    fileprivate static let joiners: Set<String> = [
      "and", "or", "so", "then", "please", "but", "just", "also", "plus", "y", "o", "et", "ou", "und", "oder",
      "bitte", "e", "por", "favor",
    ]

    private func isClauseEnd(_ index: Int) -> Bool {
      guard index < limit, index < reading.tokens.count else { return true }
      let token = reading.tokens[index]
      if token.gap >= .line || reading.isSentenceStart(index) { return true }
      return !token.isWordLike && !Self.joining.contains(token.key)
    }

    private func afterSentenceEnd(_ index: Int) -> Int? {
      guard index < limit else { return nil }
      var next = index
      while next < limit, !reading.tokens[next].isWordLike, reading.tokens[next].kind != .link { next += 1 }
      guard next < limit, next > index || reading.tokens[next].gap >= .line else { return nil }
      let passed = reading.tokens[index..<next]
      return passed.contains { $0.isTerminator || $0.kind == .symbol } || reading.isSentenceStart(next) ? next : nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// The first place where some bytes stand in these, side by side.
  fileprivate func firstRange(of part: [UInt8]) -> Range<Int>? {
    guard let first = part.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first), endIndex - found >= part.count {
      if self[found..<(found + part.count)].elementsEqual(part) { return found..<(found + part.count) }
      start = found + 1
    }
    return nil
  }
}
