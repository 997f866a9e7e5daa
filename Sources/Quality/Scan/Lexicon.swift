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
  let anchors: PhraseAnchors
  /// Whether a word can't be told apart by its fold, so that nothing that is found here can be relied on.
  let isUnsure: Bool

  init(phrases lists: [(PhraseSet, PhraseGraph.Lists)], vague: PhraseSet, words: [(WordClass, some Sequence<String>)]) {
    var numbers = WordNumbers()
    var anchors = PhraseAnchors.Builder()
    var builder = PhraseGraph.Builder()
    for (set, list) in lists { builder.insert(set, list, &numbers, &anchors) }
    var vagueBuilder = PhraseGraph.Builder()
    vagueBuilder.insert(vague, .vague, &numbers, &anchors)
    var classes: [(number: Int32, list: WordClass)] = []
    for (list, words) in words { for word in words { classes.append((numbers.number(word: word), list)) } }
    for word in vagueBuilder.firstWords { classes.append((numbers.number(word: word), .startsVague)) }

    let prefixTexts = numbers.prefixes.keys.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    var prefixes: [(word: FoldedWord, id: UInt16)] = []
    var prefixIDs = [UInt16](repeating: 0, count: prefixTexts.count + 1)
    for (index, text) in prefixTexts.enumerated() {
      let id = UInt16(truncatingIfNeeded: index + 1)
      prefixes.append((FoldedWord(text), id))
      if let number = numbers.prefixes[text] { prefixIDs[Int(number)] = id }
    }
    var shorter = [UInt16](repeating: 0, count: prefixes.count + 1)
    for (index, prefix) in prefixes.enumerated() {
      let next = prefixes[(index + 1)...].first { prefix.word.hasPrefix($0.word) }
      shorter[index + 1] = next?.id ?? 0
    }
    var starts = [Bool](repeating: false, count: 256)
    for text in prefixTexts { if let byte = text.utf8.first { starts[Int(byte < 0x80 ? byte | 0x20 : byte)] = true } }

    let wordCount = numbers.words.count
    var size = 64
    while size < wordCount * 3 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Entry(word: FoldedWord("")), count: size)
    mask = size - 1
    var places = [Int](repeating: 0, count: wordCount + 1)
    var longestPrefix = [UInt16](repeating: 0, count: wordCount + 1)
    var isUnsure = wordCount + prefixes.count >= Int(UInt16.max)
    for (name, number) in numbers.words {
      let word = FoldedWord(name)
      if Self.isOdd(name) { isUnsure = true }
      var slot = Int(truncatingIfNeeded: word.hash >> 40) & mask
      while slots[slot].id != 0 { slot = (slot + 1) & mask }
      places[Int(number)] = slot
      if starts[Int(truncatingIfNeeded: word.first & 0xFF)] {
        longestPrefix[Int(number)] = prefixes.first { word.hasPrefix($0.word) }?.id ?? 0
      }
      // A number of 0 would be an empty slot; there are too many words then, and nothing is looked up.
      slots[slot] = Entry(
        word: word, id: max(1, UInt16(truncatingIfNeeded: number)), prefix: longestPrefix[Int(number)])
    }
    for (number, list) in classes { slots[places[Int(number)]].classes.insert(list) }
    self.prefixes = prefixes
    self.prefixStarts = starts
    self.phrases = builder.graph(wordCount: wordCount, prefixIDs: prefixIDs, shorterPrefix: shorter)
    self.vague = vagueBuilder.graph(wordCount: wordCount, prefixIDs: prefixIDs, shorterPrefix: shorter)
    self.anchors = anchors.anchors(
      numbers, prefixIDs: prefixIDs, shorterPrefix: shorter, longestPrefix: longestPrefix)
    self.isUnsure =
      isUnsure || prefixTexts.contains { Self.isOdd($0) }
      || builder.firstWords.union(vagueBuilder.firstWords).contains { !Self.isWord($0) }
  }

  /// Whether the bytes of a word don't tell it from all others.
  private static func isOdd(_ name: String) -> Bool {
    if name.utf8.count > FoldedWord.limit { return true }
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return name.unicodeScalars.contains { ScalarTable.info($0.value).isOdd }
  }

  /// Whether it is written as a token of a message that isn't a mark.
  private static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "@" || first == "#" || ScalarTable.info(first.value).isWordPart
  }

  deinit {
    slots.deallocate()
    anchors.deallocate()
  }

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
