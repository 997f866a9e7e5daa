/// The words that patterns can start with, as a filter: most words of a message start no pattern, and are passed over at the cost of a
/// look at one bit. It may let a word through that starts none, never the reverse.
struct FirstWords: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)
  /// By first byte, for patterns that start with a part of a word.
  private var prefixBytes = [UInt64](repeating: 0, count: 4)
  private var takesAll = false

  mutating func insert(_ pattern: PhrasePattern) { _ = insert(pattern.items) }

  /// Whether what follows the items can come first too.
  private mutating func insert(_ items: [PhrasePattern.Item]) -> Bool {
    for item in items {
      switch item {
      case .element(.word(let word)):
        let hash = Self.hash(word)
        bits[Int(hash >> 6 & 63)] |= 1 << UInt64(hash & 63)
        return false
      case .element(.prefix(let text)):
        guard let byte = text.utf8.first else { return true }
        prefixBytes[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
        return false
      case .element(.clauseStart), .element(.clauseEnd): continue
      case .element:
        takesAll = true
        return false
      case .choice(let phrases):
        // Every phrase is looked at, whatever the others say.
        let canBeEmpty = phrases.map { insert($0) }
        if !canBeEmpty.contains(true) { return false }
      }
    }
    return true
  }

  func mayHold(_ token: Token) -> Bool {
    if takesAll || bits[Int(token.hash >> 6 & 63)] & 1 << UInt64(token.hash & 63) != 0 { return true }
    guard let byte = token.key.utf8.first else { return false }
    return prefixBytes[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0
  }

  /// FNV-1a, 32 bits.
  static func hash(_ key: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in key.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
