/// All texts that rules compare a field with, or the members of a set field.
final class TextLexicon: Sendable {
  enum Place: Sendable, Hashable {
    /// The text is the whole.
    case whole
    case start, end, anywhere
  }

  struct Entry: Sendable {
    let fact: UInt32
    let isWhole: Bool
  }

  struct Texts: Sendable {
    let trie: KeyTrie
    /// For each sequence of the trie.
    let entries: [[Entry]]
  }

  /// From the start on: `is`, `starts_with` and members of sets.
  let starts: Texts
  /// Backwards from the end.
  let ends: Texts
  let anywhere: Texts

  init(starts: Texts, ends: Texts, anywhere: Texts) {
    self.starts = starts
    self.ends = ends
    self.anywhere = anywhere
  }

  /// Calls back with the fact of every text that is found, and with where it starts; perhaps several times, the first place first.
  func scan(_ text: borrowing TextScan, _ report: (UInt32, _ start: Int?) -> Void) {
    let keys = UnsafePointer(text.keys.start)
    let count = text.count
    if !starts.trie.isEmpty {
      starts.trie.walk(keys, from: 0, count: count) { sequence, end in
        for entry in starts.entries[sequence] where !entry.isWhole || end == count { report(entry.fact, 0) }
      }
    }
    if !ends.trie.isEmpty {
      ends.trie.walk(keys, from: count - 1, count: count, step: -1) { sequence, end in
        for entry in ends.entries[sequence] { report(entry.fact, end + 1) }
      }
    }
    if !anywhere.trie.isEmpty {
      for start in 0..<count {
        anywhere.trie.walk(keys, from: start, count: count) { sequence, _ in
          for entry in anywhere.entries[sequence] { report(entry.fact, start) }
        }
      }
    }
  }
}

/// Collects the texts of a field, each once.
struct TextLexiconBuilder {
  private struct Sought: Hashable {
    let keys: [UInt32]
    let place: TextLexicon.Place
  }

  private struct Texts {
    var trie = KeyTrieBuilder()
    var entries: [[TextLexicon.Entry]] = []

    mutating func enter(_ keys: [UInt32], _ entry: TextLexicon.Entry) {
      let number = trie.number(of: keys)
      if number == entries.count { entries.append([]) }
      entries[number].append(entry)
    }

    var made: TextLexicon.Texts { .init(trie: trie.trie, entries: entries) }
  }

  private var facts: [Sought: UInt32] = [:]
  private var starts = Texts()
  private var ends = Texts()
  private var anywhere = Texts()

  /// The fact that the text is found.
  mutating func add(
    _ keys: [UInt32], _ place: TextLexicon.Place, newFact: () -> UInt32
  ) -> (fact: UInt32, isNew: Bool) {
    let sought = Sought(keys: keys, place: place)
    if let known = facts[sought] { return (known, false) }
    let fact = newFact()
    facts[sought] = fact
    // An empty text is never found.
    if keys.isEmpty { return (fact, true) }
    let entry = TextLexicon.Entry(fact: fact, isWhole: place == .whole)
    switch place {
    case .whole, .start: starts.enter(keys, entry)
    case .end: ends.enter(keys.reversed(), entry)
    case .anywhere: anywhere.enter(keys, entry)
    }
    return (fact, true)
  }

  var lexicon: TextLexicon { TextLexicon(starts: starts.made, ends: ends.made, anywhere: anywhere.made) }
}
