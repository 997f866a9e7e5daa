/// The beginnings of words that the patterns of a lexicon have (`follow*`), numbered from 1.
///
/// Nothing in it changes once it is made; its owner gives the memory back.
struct LexiconPrefixes: @unchecked Sendable {
  private let prefixes: UnsafeMutablePointer<FoldedWord>
  /// By first byte of the fold, where its prefixes start in the order of their numbers; one more behind them.
  private let ranges: UnsafeMutablePointer<UInt16>
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
      for byte in Int(word.first & 0xFF)..<256 { ranges[byte + 1] += 1 }
      let start = Int(word.first & 0xFFFF)
      for pair in word.count > 1 ? [start] : Array(stride(from: start, to: 0x10000, by: 256)) {
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    var shorter = [UInt16](repeating: 0, count: words.count + 1)
    for (index, word) in words.enumerated() {
      let next = words[(index + 1)...].firstIndex { word.hasPrefix($0) }
      shorter[index + 1] = next.map { UInt16(truncatingIfNeeded: $0 + 1) } ?? 0
    }
    self.shorter = shorter
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
