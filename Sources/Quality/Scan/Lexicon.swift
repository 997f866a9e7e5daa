/// The words of all lists of one language, each with the lists it stands in and a number by which phrases know it. Compiled once.
///
/// A class, since it is shared by all messages; nothing in it changes once it is made.
final class Lexicon: @unchecked Sendable {
  typealias Entry = LexiconWords.Entry

  let words: LexiconWords
  private let prefixes: LexiconPrefixes

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
    for word in vagueBuilder.firstWords { classes.append((word, .startsVague)) }

    let prefixTexts = LexiconPrefixes.ordered(numbers.prefixes.keys)
    var prefixIDs = [UInt16](repeating: 0, count: prefixTexts.count + 1)
    for (index, text) in prefixTexts.enumerated() {
      if let number = numbers.prefixes[text] { prefixIDs[Int(number)] = UInt16(truncatingIfNeeded: index + 1) }
    }
    prefixes = LexiconPrefixes(prefixTexts)
    let shorter = prefixes.shorter

    let wordCount = numbers.words.count
    let table = LexiconWords(count: wordCount)
    self.words = table
    var places = [Int](repeating: 0, count: wordCount + 1)
    var longestPrefix = [UInt16](repeating: 0, count: wordCount + 1)
    var isUnsure = wordCount >= Int(UInt16.max) || prefixTexts.count >= Int(Int16.max)
    for (name, number) in numbers.words {
      let word = FoldedWord(name)
      if Self.isOdd(name) { isUnsure = true }
      let slot = table.place(for: word)
      places[Int(number)] = slot
      longestPrefix[Int(number)] = prefixes.longest(word)
      var entry = Entry(word)
      // A number of 0 would be an empty slot; there are too many words then, and nothing is looked up.
      entry.id = max(1, UInt16(truncatingIfNeeded: number))
      entry.prefix = longestPrefix[Int(number)]
      if word.mayBeDrawnOut { entry.classes.insert(.hasRun) }
      table.slots[slot] = entry
    }
    for (number, list) in classes { table.slots[places[Int(number)]].classes.insert(list) }
    self.phrases = builder.graph(wordCount: wordCount, prefixIDs: prefixIDs, shorterPrefix: shorter)
    self.vague = vagueBuilder.graph(wordCount: wordCount, prefixIDs: prefixIDs, shorterPrefix: shorter)
    self.anchors = anchors.anchors(
      numbers, prefixIDs: prefixIDs, shorterPrefix: shorter, longestPrefix: longestPrefix)
    for number in places.indices.dropFirst() {
      let slot = table.slots + places[number]
      slot.pointee.anchors = self.anchors.place(word: UInt16(truncatingIfNeeded: number), prefix: 0)
      if phrases.mayStart(word: UInt16(truncatingIfNeeded: number), prefix: longestPrefix[number]) {
        slot.pointee.classes.insert(.startsPhrase)
      }
    }
    self.isUnsure =
      isUnsure || prefixTexts.contains { Self.isOdd($0) }
      || builder.firstWords.union(vagueBuilder.firstWords).contains { !Self.isWord(numbers.texts[Int($0)]) }
  }

  /// Whether the bytes of a word don't tell it from all others.
  private static func isOdd(_ name: String) -> Bool {
    if name.utf8.count > FoldedWord.limit { return true }
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return name.unicodeScalars.contains { scalar in
      let info = ScalarTable.info(scalar.value)
      return info.isOdd || info.isOddOutsideFacts
    }
  }

  /// Whether it is written as a token of a message that isn't a mark.
  private static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first == "@" || first == "#" || ScalarTable.info(first.value).isWordPart
  }

  deinit {
    words.deallocate()
    anchors.deallocate()
    prefixes.deallocate()
  }

  /// The number of the longest prefix that a word starts with; 0 when there is none.
  @inline(__always)
  func prefix(_ word: FoldedWord) -> UInt16 { prefixes.longest(word) }
}
