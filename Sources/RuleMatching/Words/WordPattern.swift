/// What stands under `has_word`: words that follow each other, as `building *` or `co-found*`.
struct WordPattern: Sendable {
  /// A character of the pattern: what is compared, and what it is to word edges.
  struct Atom: Sendable {
    let key: Character
    let kind: WordClass
  }

  enum Element: Sendable {
    /// These characters, as a whole word or several that stand together.
    case literal([Atom])
    /// A word that starts with these characters: `found*`.
    case prefix([Atom])
    /// Any one word: `*`.
    case anyWord
  }

  /// As the rule has it.
  let source: String
  /// The words in order; between two of them the text has white space or light punctuation. Empty when there is nothing to be seen
  /// in the pattern: it is never found.
  let elements: [Element]

  init(_ source: String, caseSensitive: Bool) {
    self.source = source
    elements = source.splitAtSpace().compactMap { word in
      let hasWildcard = word.last == "*"
      let stem = WordText.atoms(of: String(hasWildcard ? word.dropLast() : word), caseSensitive: caseSensitive)
        .map { Atom(key: $0.key, kind: $0.kind) }
      if stem.isEmpty { return hasWildcard ? .anyWord : nil }
      return hasWildcard ? .prefix(stem) : .literal(stem)
    }
  }

  /// The first place where the pattern stands in a text, as it is written there; where it can end in several places, the longest.
  func firstMatch(in text: WordText) -> String? {
    guard !elements.isEmpty else { return nil }
    for start in text.atoms.indices {
      if let end = end(in: text, from: start) { return text.original(start..<end) }
    }
    return nil
  }

  /// Follows all ways through the pattern at once, so that no text makes it slow.
  private func end(in text: WordText, from start: Int) -> Int? {
    guard let first = elements.first else { return nil }
    if case .anyWord = first, start > 0, text.atoms[start].kind.isUnspaced, text.atoms[start - 1].kind.isUnspaced {
      return nil
    }
    var places = Self.ends(of: first, in: text, from: start)
    for element in elements.dropFirst() where !places.isEmpty {
      let starts = Set(places.flatMap { Self.separatorEnds(in: text, from: $0) })
      places = Array(Set(starts.flatMap { Self.ends(of: element, in: text, from: $0) }))
    }
    return places.max()
  }

  private static func ends(of element: Element, in text: WordText, from start: Int) -> [Int] {
    guard start < text.atoms.count else { return [] }
    switch element {
    case .literal(let atoms):
      guard let end = stemEnd(atoms, in: text, from: start), canEnd(behind: atoms, in: text, at: end) else { return [] }
      return [end]
    case .prefix(let atoms):
      guard let end = stemEnd(atoms, in: text, from: start) else { return [] }
      return [wordEnd(in: text, behind: end)]
    case .anyWord:
      return anyWordEnds(in: text, from: start)
    }
  }

  /// The end of the characters of a pattern's word, if they stand here and a word can start here.
  private static func stemEnd(_ atoms: [Atom], in text: WordText, from start: Int) -> Int? {
    let end = start + atoms.count
    guard let first = atoms.first, end <= text.atoms.count, canStart(with: first.kind, in: text, at: start) else {
      return nil
    }
    for (sought, found) in zip(atoms, text.atoms[start..<end]) where sought.key != found.key { return nil }
    return end
  }

  private static func canStart(with first: WordClass, in text: WordText, at start: Int) -> Bool {
    if first.isUnspaced { return true }
    guard text.canStart(at: start) else { return false }
    switch first {
    case .hash, .at, .dollar, .dot, .plus:
      // `#swift` is no hashtag in `a#swift`, `.net` isn't the word in `web3.net`.
      return start == 0 || !text.atoms[start - 1].kind.isWord
    default: return true
    }
  }

  private static func canEnd(behind atoms: [Atom], in text: WordText, at end: Int) -> Bool {
    guard let last = atoms.last else { return false }
    if last.kind.isUnspaced { return true }
    guard text.canEnd(at: end) else { return false }
    // `c+` isn't the word in `c++`.
    if last.kind == .plus || last.kind == .hash, end < text.atoms.count { return text.atoms[end].key != last.key }
    return true
  }

  private static func nextEdge(in text: WordText, from start: Int) -> Int {
    var end = start
    while !text.edges[end] { end += 1 }
    return end
  }

  /// The end of the word that starts with a stem. Behind a sign, as in `ex-*`, it is the word that the sign stands before.
  private static func wordEnd(in text: WordText, behind stem: Int) -> Int {
    let isSign = stem > 0 && !text.atoms[stem - 1].kind.isWord && text.atoms[stem - 1].kind != .emoji
    guard isSign, stem < text.atoms.count, text.atoms[stem].kind.isWord, !text.atoms[stem].kind.isUnspaced else {
      return nextEdge(in: text, from: stem)
    }
    return nextEdge(in: text, from: stem + 1)
  }

  /// Ends of the run of white space and light punctuation from here on. Emoji and words of scripts without spaces need none.
  private static func separatorEnds(in text: WordText, from start: Int) -> [Int] {
    var ends: [Int] = []
    let around = [start - 1, start].filter(text.atoms.indices.contains).map { text.atoms[$0].kind }
    if around.contains(where: { $0 == .emoji || $0.isUnspaced }) { ends.append(start) }
    var end = start
    while end < text.atoms.count, text.atoms[end].kind.isLight {
      end += 1
      ends.append(end)
    }
    return ends
  }

  /// How many words joined by hyphens may count as one, so that an endless chain of them takes no time.
  static let maxHyphenated = 8

  /// A word, with a sign before it such as `#`; words with hyphens count as one word as well as several.
  private static func anyWordEnds(in text: WordText, from start: Int) -> [Int] {
    guard text.canStart(at: start) else { return [] }
    var first = start
    switch text.atoms[start].kind {
    case .hash, .dollar, .dot: first += 1
    default: break
    }
    var ends: [Int] = []
    while let end = oneWordEnd(in: text, from: first) {
      ends.append(end)
      guard ends.count < maxHyphenated, end < text.atoms.count, text.atoms[end].kind == .hyphen else { break }
      first = end + 1
    }
    return ends
  }

  private static func oneWordEnd(in text: WordText, from start: Int) -> Int? {
    guard start < text.atoms.count else { return nil }
    switch text.atoms[start].kind {
    case .unspaced, .katakana:
      return text.unspacedEnds[start]
    case .letter, .hebrew, .digit, .connector, .emoji, .at:
      let end = nextEdge(in: text, from: start + 1)
      return text.atoms[start].kind == .at && end == start + 1 ? nil : end
    default: return nil
    }
  }
}
