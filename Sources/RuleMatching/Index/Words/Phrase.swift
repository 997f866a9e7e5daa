/// A pattern of `has_word` as numbers: what `WordPattern` is to the plain evaluator.
struct Phrase: Sendable, Hashable {
  struct Stem: Sendable, Hashable {
    let keys: [UInt32]
    let first: WordClass
    let last: WordClass
  }

  enum Element: Sendable, Hashable {
    case literal(Stem)
    case prefix(Stem)
    case anyWord
  }

  let elements: [Element]

  init(_ pattern: WordPattern, _ alphabet: inout Alphabet) {
    var elements: [Element] = []
    for element in pattern.elements {
      switch element {
      case .literal(let atoms): elements.append(Self.stem(atoms, &alphabet).map(Element.literal) ?? .anyWord)
      case .prefix(let atoms): elements.append(Self.stem(atoms, &alphabet).map(Element.prefix) ?? .anyWord)
      case .anyWord: elements.append(.anyWord)
      }
    }
    self.elements = elements
  }

  /// Nil for no atoms, which pattern elements always have.
  private static func stem(_ atoms: [WordPattern.Atom], _ alphabet: inout Alphabet) -> Stem? {
    guard let first = atoms.first, let last = atoms.last else { return nil }
    return Stem(keys: alphabet.add(atoms.lazy.map(\.key)), first: first.kind, last: last.kind)
  }

  /// The first place where the phrase stands in a text; where it can end in several places, the longest. The same as
  /// `WordPattern.firstMatch`.
  func firstMatch(in text: borrowing WordScan) -> Range<Int>? {
    guard !elements.isEmpty else { return nil }
    for start in 0..<text.count {
      if let end = end(in: text, from: start) { return start..<end }
    }
    return nil
  }

  /// Where the phrase ends that starts at a place, the longest; nil where it doesn't stand there.
  func end(in text: borrowing WordScan, from start: Int) -> Int? {
    guard let first = elements.first else { return nil }
    if case .anyWord = first, start > 0, text.kind(at: start).isUnspaced, text.kind(at: start - 1).isUnspaced {
      return nil
    }
    var places = PlaceSet()
    Self.ends(of: first, in: text, from: start) { places.insert($0) }
    return end(of: elements.dropFirst(), in: text, behind: places)
  }

  /// Whether the rest of the phrase, without its first element, follows one of these places.
  func continues(in text: borrowing WordScan, behind place: Int) -> Bool {
    var places = PlaceSet()
    places.insert(place)
    return end(of: elements.dropFirst(), in: text, behind: places) != nil
  }

  private func end(of rest: ArraySlice<Element>, in text: borrowing WordScan, behind places: PlaceSet) -> Int? {
    var places = places
    for element in rest where !places.isEmpty {
      var starts = PlaceSet()
      for place in places.items { Self.separatorEnds(in: text, from: place) { starts.insert($0) } }
      places = PlaceSet()
      for start in starts.items { Self.ends(of: element, in: text, from: start) { places.insert($0) } }
    }
    return places.items.max()
  }
}

extension Phrase {
  private static func ends(of element: Element, in text: borrowing WordScan, from start: Int, _ take: (Int) -> Void) {
    guard start < text.count else { return }
    switch element {
    case .literal(let stem):
      if let end = stemEnd(stem, in: text, from: start), stem.canEnd(in: text, at: end) { take(end) }
    case .prefix(let stem):
      if let end = stemEnd(stem, in: text, from: start) { take(wordEnd(in: text, behind: end)) }
    case .anyWord: anyWordEnds(in: text, from: start, take)
    }
  }

  private static func stemEnd(_ stem: Stem, in text: borrowing WordScan, from start: Int) -> Int? {
    let end = start + stem.keys.count
    guard end <= text.count, stem.canStart(in: text, at: start) else { return nil }
    for (offset, key) in stem.keys.enumerated() where text.key(at: start + offset) != key { return nil }
    return end
  }

  static func nextEdge(in text: borrowing WordScan, from start: Int) -> Int {
    var end = start
    while !text.isEdge(end) { end += 1 }
    return end
  }

  /// As `WordPattern.wordEnd`.
  static func wordEnd(in text: borrowing WordScan, behind stem: Int) -> Int {
    let isSign = stem > 0 && !text.kind(at: stem - 1).isWord && text.kind(at: stem - 1) != .emoji
    guard isSign, stem < text.count, text.kind(at: stem).isWord, !text.kind(at: stem).isUnspaced else {
      return nextEdge(in: text, from: stem)
    }
    return nextEdge(in: text, from: stem + 1)
  }

  /// Emoji and words of scripts without spaces need nothing between them.
  private static func separatorEnds(in text: borrowing WordScan, from start: Int, _ take: (Int) -> Void) {
    func parts(_ index: Int) -> Bool { text.kind(at: index) == .emoji || text.kind(at: index).isUnspaced }
    if start > 0 && parts(start - 1) || start < text.count && parts(start) { take(start) }
    var end = start
    while end < text.count, text.kind(at: end).isLight {
      end += 1
      take(end)
    }
  }

  private static func anyWordEnds(in text: borrowing WordScan, from start: Int, _ take: (Int) -> Void) {
    guard text.canStart(at: start) else { return }
    var first = start
    switch text.kind(at: start) {
    case .hash, .dollar, .dot: first += 1
    default: break
    }
    var found = 0
    while let end = oneWordEnd(in: text, from: first) {
      take(end)
      found += 1
      guard found < WordPattern.maxHyphenated, end < text.count, text.kind(at: end) == .hyphen else { break }
      first = end + 1
    }
  }

  private static func oneWordEnd(in text: borrowing WordScan, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    switch text.kind(at: start) {
    case .unspaced, .katakana: return text.unspacedEnds[start]
    case .letter, .hebrew, .digit, .connector, .emoji, .at:
      let end = nextEdge(in: text, from: start + 1)
      return text.kind(at: start) == .at && end == start + 1 ? nil : end
    default: return nil
    }
  }
}

extension Phrase.Stem {
  /// Whether the stem may only start where no word is right before it: `#swift` is no hashtag in `a#swift`.
  var needsOpenStart: Bool {
    switch first {
    case .hash, .at, .dollar, .dot, .plus: true
    default: false
    }
  }

  fileprivate func canStart(in text: borrowing WordScan, at start: Int) -> Bool {
    if first.isUnspaced { return true }
    return text.canStart(at: start) && (!needsOpenStart || start == 0 || !text.kind(at: start - 1).isWord)
  }

  fileprivate func canEnd(in text: borrowing WordScan, at end: Int) -> Bool {
    if last.isUnspaced { return true }
    guard text.canEnd(at: end) else { return false }
    // `c+` isn't the word in `c++`.
    if last == .plus || last == .hash, end < text.count { return text.key(at: end) != keys.last }
    return true
  }
}

/// Places in a text, each once. Usually one or two; with many, membership is hashed, so that no text makes a phrase slow.
private struct PlaceSet {
  private(set) var items: [Int] = []
  private var members = Set<Int>()

  var isEmpty: Bool { items.isEmpty }

  mutating func insert(_ place: Int) {
    if items.count < 16 {
      if !items.contains(place) { items.append(place) }
      return
    }
    if members.isEmpty { members = Set(items) }
    if members.insert(place).inserted { items.append(place) }
  }
}
