/// The beginnings of words that the patterns of a lexicon have (`follow*`), numbered from 1.
///
/// Nothing in it changes once it is made; its owner gives the memory back.
struct LexiconPrefixes: @unchecked Sendable {
  private let prefixes: UnsafeMutablePointer<FoldedWord>
  /// By first byte of the fold, where its prefixes start in the order of their numbers; one more behind them.
  private let ranges: UnsafeMutablePointer<Int32>
  /// A bit for each two bytes that a word with a prefix can start with.
  private let pairs: UnsafeMutablePointer<UInt64>
  /// By number, that of the next shorter prefix of the same words.
  let shorter: [UInt16]

  /// In the order of their numbers: by first byte, and longer ones first.
  static func ordered(_ texts: some Sequence<String>) -> [String] {
    texts.sorted { left, right in
      let (one, other) = (FoldedWord(left).first & 0xFF, FoldedWord(right).first & 0xFF)
      return one == other ? (left.utf8.count, left) > (right.utf8.count, right) : one < other
    }
  }

  /// - Parameter texts: in the order of `ordered`.
  init(_ texts: [String]) {
    let words = texts.map { FoldedWord($0) }
    prefixes = .allocate(capacity: max(1, words.count))
    prefixes.initialize(from: words, count: words.count)
    ranges = .allocate(capacity: 257)
    ranges.initialize(repeating: 0, count: 257)
    pairs = .allocate(capacity: 1024)
    pairs.initialize(repeating: 0, count: 1024)
    for word in words {
      ranges[Int(word.first & 0xFF) + 1] += 1
      let start = Int(word.first & 0xFFFF)
      for pair in word.count > 1 ? [start] : Array(stride(from: start, to: 0x10000, by: 256)) {
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    for byte in 0..<256 { ranges[byte + 1] += ranges[byte] }
    self.shorter = Self.shorter(words)
  }

  /// By number, that of the longest prefix among its own beginnings; 0 where there is none.
  private static func shorter(_ words: [FoldedWord]) -> [UInt16] {
    var places: [FoldedWord: Int] = [:]
    for (index, word) in words.enumerated() where places[word] == nil { places[word] = index }
    return [0]
      + words.map { word in
        for count in stride(from: min(word.count - 1, FoldedWord.limit), through: 1, by: -1) {
          if let place = places[word.prefix(count)] { return UInt16(truncatingIfNeeded: place + 1) }
        }
        return 0
      }
  }

  func deallocate() {
    prefixes.deallocate()
    ranges.deallocate()
    pairs.deallocate()
  }

  /// The number of the longest prefix that a word starts with; 0 when there is none.
  @inline(__always)
  func longest(_ word: FoldedWord) -> UInt16 {
    let pair = Int(truncatingIfNeeded: word.first & 0xFFFF)
    return pairs[pair >> 6] & 1 &<< UInt64(truncatingIfNeeded: pair) != 0 ? search(word) : 0
  }

  private func search(_ word: FoldedWord) -> UInt16 {
    let byte = Int(truncatingIfNeeded: word.first & 0xFF)
    for index in Int(ranges[byte])..<Int(ranges[byte + 1]) where word.hasPrefix(prefixes[index]) {
      return UInt16(truncatingIfNeeded: index &+ 1)
    }
    return 0
  }
}
