/// The words of all lists of one language, each with the lists it stands in and a number by which phrases know it. Compiled once.
///
/// A class, since it is shared by all messages; nothing in it changes once it is made.
final class Lexicon: @unchecked Sendable {
  struct Entry: Sendable {
    var word: FoldedWord
    var classes: WordClass = []
    /// From 1; 0 is a word that no list has.
    var id: UInt16 = 0
    /// The longest of the patterns `follow*` that the word starts like, from 1; 0 when there is none.
    var prefix: UInt16 = 0
  }

  private let slots: UnsafeMutablePointer<Entry>
  private let mask: Int
  private let prefixes: [(word: FoldedWord, id: UInt16)]
  /// By first byte, whether a prefix starts with it.
  private let prefixStarts: [Bool]

  let phrases: PhraseGraph
  let vague: PhraseGraph
  /// Whether a word can't be told apart by its fold, so that nothing that is found here can be relied on.
  let isUnsure: Bool

  init(phrases lists: [(PhraseSet, PhraseGraph.Lists)], vague: PhraseSet, words: [(WordClass, some Sequence<String>)]) {
    var classes: [String: WordClass] = [:]
    for (list, words) in words {
      for word in words { classes[word, default: []].insert(list) }
    }
    var builder = PhraseGraph.Builder()
    for (set, list) in lists { builder.insert(set, list) }
    var vagueBuilder = PhraseGraph.Builder()
    vagueBuilder.insert(vague, .vague)
    for word in builder.words.union(vagueBuilder.words) { classes[word, default: []].formUnion([]) }
    for word in vagueBuilder.firstWords { classes[word, default: []].insert(.startsVague) }

    let prefixTexts = builder.prefixes.union(vagueBuilder.prefixes).sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    var prefixes: [(word: FoldedWord, id: UInt16)] = []
    for (index, text) in prefixTexts.enumerated() { prefixes.append((FoldedWord(text), UInt16(index + 1))) }
    var shorter = [UInt16](repeating: 0, count: prefixes.count + 1)
    for (index, prefix) in prefixes.enumerated() {
      let next = prefixes[(index + 1)...].first { prefix.word.hasPrefix($0.word) }
      shorter[index + 1] = next?.id ?? 0
    }
    var starts = [Bool](repeating: false, count: 256)
    for text in prefixTexts { if let byte = text.utf8.first { starts[Int(byte < 0x80 ? byte | 0x20 : byte)] = true } }

    var size = 64
    while size < classes.count * 3 { size *= 2 }
    var slots = [Entry](repeating: Entry(word: FoldedWord("")), count: size)
    var ids: [String: UInt16] = [:]
    let names = classes.keys.sorted()
    for (index, name) in names.enumerated() {
      let word = FoldedWord(name)
      let id = UInt16(truncatingIfNeeded: index + 1)
      ids[name] = id
      var slot = Int(truncatingIfNeeded: word.hash >> 40) & (size - 1)
      while slots[slot].id != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Entry(
        word: word, classes: classes[name] ?? [], id: id,
        prefix: prefixes.first { word.hasPrefix($0.word) }?.id ?? 0)
    }
    let prefixIDs = Dictionary(
      zip(prefixTexts, prefixes.map(\.id)), uniquingKeysWith: { first, _ in first })
    self.slots = .allocate(capacity: size)
    self.slots.initialize(from: slots, count: size)
    self.mask = size - 1
    self.prefixes = prefixes
    self.prefixStarts = starts
    self.phrases = builder.graph(words: ids, prefixes: prefixIDs, shorterPrefix: shorter)
    self.vague = vagueBuilder.graph(words: ids, prefixes: prefixIDs, shorterPrefix: shorter)
    isUnsure =
      names.count >= Int(UInt16.max) || builder.firstWords.union(vagueBuilder.firstWords).contains { !Self.isWord($0) }
      || (names + prefixTexts).contains { name in
        name.utf8.count > FoldedWord.limit || name.unicodeScalars.contains { ScalarTable.info($0.value).isOdd }
      }
  }

  /// Whether it is written as a token of a message that isn't a mark.
  private static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "@" || first == "#" || ScalarTable.info(first.value).isWordPart
  }

  deinit { slots.deallocate() }

  /// - Parameter hash: the word's.
  @inline(__always)
  func entry(_ word: FoldedWord, hash: UInt64) -> UnsafePointer<Entry>? {
    var slot = Int(truncatingIfNeeded: hash >> 40) & mask
    while slots[slot].id != 0 {
      let entry = slots + slot
      if entry.pointee.word.first == word.first, entry.pointee.word.count == word.count,
        entry.pointee.word.second == word.second, entry.pointee.word.third == word.third
      {
        return UnsafePointer(entry)
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// The number of the longest prefix that a word starts with; 0 when there is none.
  @inline(__always)
  func prefix(_ word: FoldedWord) -> UInt16 {
    prefixStarts[Int(truncatingIfNeeded: word.first & 0xFF)] ? longestPrefix(word) : 0
  }

  private func longestPrefix(_ word: FoldedWord) -> UInt16 {
    for prefix in prefixes where word.hasPrefix(prefix.word) { return prefix.id }
    return 0
  }
}
