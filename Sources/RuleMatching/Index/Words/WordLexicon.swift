/// All words and phrases that rules look for in one field, by their first word.
final class WordLexicon: Sendable {
  /// What to do when a stem has been found.
  struct Entry: Sendable {
    enum End: Sendable {
      /// The stem is a prefix or ends in a script without spaces.
      case anywhere
      case atEdge
      /// At an edge, and not before the same sign again.
      case atLastSign
    }
    enum Check: Sendable {
      /// The stem is all there is.
      case none
      /// The rest of the phrase has to follow; behind the whole word when the stem is a prefix.
      case rest(isPrefix: Bool)
      /// The stem isn't the first element: the phrase has to be looked for.
      case search
    }

    let fact: UInt32
    let phrase: Int32
    let needsOpenStart: Bool
    let end: End
    let check: Check
  }

  struct Stems: Sendable {
    let trie: KeyTrie
    /// For each sequence of the trie.
    let entries: [[Entry]]
  }

  /// Stems that start where a word can start.
  let spaced: Stems
  /// Stems that start with a script without spaces, and so anywhere.
  let unspaced: Stems
  /// Phrases of nothing but `*`.
  let wild: [Entry]
  let phrases: [Phrase]
  /// Nil where it would say nothing.
  let filter: WordFilter?

  init(spaced: Stems, unspaced: Stems, wild: [Entry], phrases: [Phrase], filter: WordFilter?) {
    self.spaced = spaced
    self.unspaced = unspaced
    self.wild = wild
    self.phrases = phrases
    self.filter = filter
  }

  /// Calls back with the fact of every phrase that stands in a text, and with where it starts: nil where that has to be looked for. Perhaps
  /// several times with the same one, the first place first.
  func scan(_ text: borrowing WordScan, _ report: (UInt32, _ start: Int?) -> Void) {
    let keys = UnsafePointer(text.scan.keys.start)
    let marks = text.marks.start
    let count = text.count
    if !spaced.trie.isEmpty {
      for start in 0..<count where marks[start] & (WordScan.edge | WordScan.extraStart) != 0 {
        spaced.trie.walk(keys, from: start, count: count) { sequence, end in
          take(spaced.entries[sequence], text, start, end, report)
        }
      }
    }
    if !unspaced.trie.isEmpty {
      for start in 0..<count {
        unspaced.trie.walk(keys, from: start, count: count) { sequence, end in
          take(unspaced.entries[sequence], text, start, end, report)
        }
      }
    }
    for entry in wild where phrases[Int(entry.phrase)].firstMatch(in: text) != nil { report(entry.fact, nil) }
  }

  private func take(
    _ entries: [Entry], _ text: borrowing WordScan, _ start: Int, _ end: Int, _ report: (UInt32, _ start: Int?) -> Void
  ) {
    for entry in entries where holds(entry, text, start, end) {
      if case .search = entry.check { report(entry.fact, nil) } else { report(entry.fact, start) }
    }
  }

  private func holds(_ entry: Entry, _ text: borrowing WordScan, _ start: Int, _ end: Int) -> Bool {
    if entry.needsOpenStart, start > 0, text.isWord(at: start - 1) { return false }
    switch entry.end {
    case .anywhere: break
    case .atEdge: guard text.canEnd(at: end) else { return false }
    case .atLastSign:
      guard text.canEnd(at: end), end == text.count || text.key(at: end) != text.key(at: end - 1) else { return false }
    }
    switch entry.check {
    case .none: return true
    case .rest(let isPrefix):
      let place = isPrefix ? Phrase.wordEnd(in: text, behind: end) : end
      return phrases[Int(entry.phrase)].continues(in: text, behind: place)
    case .search: return phrases[Int(entry.phrase)].firstMatch(in: text) != nil
    }
  }
}

/// Collects the phrases of a field, each once.
struct WordLexiconBuilder {
  private var phrases: [Phrase] = []
  private var facts: [Phrase: UInt32] = [:]
  private var spaced = KeyTrieBuilder()
  private var unspaced = KeyTrieBuilder()
  private var spacedEntries: [[WordLexicon.Entry]] = []
  private var unspacedEntries: [[WordLexicon.Entry]] = []
  private var wild: [WordLexicon.Entry] = []
  private var stems: [(keys: [UInt32], isPrefix: Bool)] = []

  /// The fact that the phrase stands in the text, and the phrase's number.
  mutating func add(_ phrase: Phrase, newFact: () -> UInt32) -> (fact: UInt32, phrase: Int, isNew: Bool) {
    if let known = facts[phrase] { return (known, -1, false) }
    let fact = newFact()
    facts[phrase] = fact
    let number = phrases.count
    phrases.append(phrase)
    enter(phrase, number: Int32(number), fact: fact)
    return (fact, number, true)
  }

  private mutating func enter(_ phrase: Phrase, number: Int32, fact: UInt32) {
    for (index, element) in phrase.elements.enumerated() {
      let stem: Phrase.Stem
      let isPrefix: Bool
      switch element {
      case .anyWord: continue
      case .literal(let found): (stem, isPrefix) = (found, false)
      case .prefix(let found): (stem, isPrefix) = (found, true)
      }
      let end: WordLexicon.Entry.End =
        isPrefix || stem.last.isUnspaced
        ? .anywhere : stem.last == .plus || stem.last == .hash ? .atLastSign : .atEdge
      let check: WordLexicon.Entry.Check =
        index > 0 ? .search : phrase.elements.count > 1 ? .rest(isPrefix: isPrefix) : .none
      let entry = WordLexicon.Entry(
        fact: fact, phrase: number, needsOpenStart: stem.needsOpenStart, end: end, check: check)
      if stem.first.isUnspaced {
        Self.enter(entry, at: unspaced.number(of: stem.keys), &unspacedEntries)
      } else {
        stems.append((stem.keys, isPrefix))
        Self.enter(entry, at: spaced.number(of: stem.keys), &spacedEntries)
      }
      return
    }
    if !phrase.elements.isEmpty {
      wild.append(
        WordLexicon.Entry(fact: fact, phrase: number, needsOpenStart: false, end: .anywhere, check: .search))
    }
  }

  private static func enter(_ entry: WordLexicon.Entry, at place: Int, _ entries: inout [[WordLexicon.Entry]]) {
    if place == entries.count { entries.append([]) }
    entries[place].append(entry)
  }

  var lexicon: WordLexicon {
    WordLexicon(
      spaced: .init(trie: spaced.trie, entries: spacedEntries),
      unspaced: .init(trie: unspaced.trie, entries: unspacedEntries), wild: wild, phrases: phrases,
      filter: wild.isEmpty ? WordFilter(stems, hasUnspaced: !unspacedEntries.isEmpty) : nil)
  }
}
