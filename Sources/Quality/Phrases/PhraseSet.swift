/// Many patterns, compiled to one tree that is walked from each word of a message. A walk is as long as a pattern, never as the text.
struct PhraseSet: Sendable {
  struct Match: Sendable, Hashable {
    let tokens: Range<Int>
    /// The section of the list that the pattern stands in; empty for the first.
    let section: String
  }

  private struct Node: Sendable {
    var words: [String: Int] = [:]
    var prefixes: [(text: String, node: Int)] = []
    var anyWord: Int?
    var gap: Int?
    var sentenceEnd: Int?
    var clauseStart: Int?
    var clauseEnd: Int?
    var section: String?
  }

  private var nodes: [Node] = [Node()]
  /// Phrases of scripts without spaces, found anywhere.
  private var parts: [(text: [UInt8], section: String)] = []

  var isEmpty: Bool { nodes.count == 1 && parts.isEmpty }

  mutating func insert(_ pattern: PhrasePattern, section: String = "") {
    for phrase in pattern.alternatives {
      if phrase.count == 1, case .word(let word) = phrase[0], word.unicodeScalars.contains(where: Self.isSpaceless) {
        parts.append((Array(word.utf8), section))
        continue
      }
      var node = 0
      for element in phrase { node = child(of: node, by: element) }
      if nodes[node].section == nil { nodes[node].section = section }
    }
  }

  private mutating func child(of node: Int, by element: PhrasePattern.Element) -> Int {
    let next = nodes.count
    switch element {
    case .word(let word):
      if let known = nodes[node].words[word] { return known }
      nodes[node].words[word] = next
    case .prefix(let text):
      if let known = nodes[node].prefixes.first(where: { $0.text == text }) { return known.node }
      nodes[node].prefixes.append((text, next))
    case .anyWord:
      if let known = nodes[node].anyWord { return known }
      nodes[node].anyWord = next
    case .gap:
      if let known = nodes[node].gap { return known }
      nodes[node].gap = next
    case .sentenceEnd:
      if let known = nodes[node].sentenceEnd { return known }
      nodes[node].sentenceEnd = next
    case .clauseStart:
      if let known = nodes[node].clauseStart { return known }
      nodes[node].clauseStart = next
    case .clauseEnd:
      if let known = nodes[node].clauseEnd { return known }
      nodes[node].clauseEnd = next
    }
    nodes.append(Node())
    return next
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
    let range = range ?? reading.tokens.indices
    var matches: [Match] = []
    var start = range.lowerBound
    while start < range.upperBound {
      if let found = Walk(set: self, reading: reading, limit: range.upperBound, start: start).longest {
        matches.append(Match(tokens: start..<found.end, section: found.section))
        start = max(found.end, start + 1)
      } else {
        start += 1
      }
    }
    return parts.isEmpty ? matches : matches + partMatches(in: reading, tokens: range)
  }

  private func partMatches(in reading: Reading, tokens range: Range<Int>) -> [Match] {
    var matches: [Match] = []
    for index in range where reading.tokens[index].kind == .word && !reading.tokens[index].isFact {
      let text = reading.bytes[reading.tokens[index].range]
      for part in parts where text.contains(part.text) {
        matches.append(Match(tokens: index..<(index + 1), section: part.section))
        break
      }
    }
    return matches
  }

  /// One walk through the tree along the tokens of a message.
  private struct Walk {
    let set: PhraseSet
    let reading: Reading
    let limit: Int

    let start: Int

    var longest: (end: Int, section: String)? {
      var best: (end: Int, section: String)?
      walk(node: 0, at: start, end: start, best: &best)
      return best
    }

    /// - Parameters:
    ///   - index: the next token to look at.
    ///   - end: behind the last token that a pattern's element stood for.
    private func walk(node number: Int, at index: Int, end: Int, best: inout (end: Int, section: String)?) {
      let node = set.nodes[number]
      if let section = node.section, end > (best?.end ?? -1) { best = (end, section) }
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

    private func walkGap(to node: Int, from index: Int, end: Int, best: inout (end: Int, section: String)?) {
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
        guard token.kind == .symbol || [",", "-", "–", "'", "\"", "“", "”", "*", "_"].contains(token.key) else {
          return nil
        }
        index += 1
      }
      return nil
    }

    private func isClauseStart(_ index: Int) -> Bool {
      guard index < limit else { return false }
      if index == 0 || reading.isSentenceStart(index) { return true }
      let before = reading.tokens[index - 1]
      if reading.tokens[index].region != before.region { return true }
      if before.kind == .symbol || before.kind == .punctuation && before.key != "'" && before.key != "-" { return true }
      return Self.joiners.contains(before.key) && !before.isFact
    }

    private static let joiners: Set<String> = [
      "and", "or", "so", "then", "please", "but", "just", "also", "plus", "y", "o", "et", "ou", "und", "oder", "bitte",
      "e", "por", "favor",
    ]

    private func isClauseEnd(_ index: Int) -> Bool {
      guard index < limit, index < reading.tokens.count else { return true }
      let token = reading.tokens[index]
      if token.gap >= .line || reading.isSentenceStart(index) { return true }
      return !token.isWordLike && !["-", "'", "\"", "“", "&", "/"].contains(token.key)
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
  /// Whether some bytes stand in these, side by side.
  func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if endIndex - found < part.count { return false }
      if self[found..<(found + part.count)].elementsEqual(part) { return true }
      start = found + 1
    }
    return false
  }
}
