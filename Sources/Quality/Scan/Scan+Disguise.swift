extension Scan {
  /// Whether the template's own words may be written in a way that `PlainReading` makes plain. Letters that pose as others are odd already.
  var isDisguised: Bool {
    digitWordCount > 1 || language == .en && accentedCount > 1 || classes.contains(.consonant) && hasSpacedLetters
  }

  /// Four single letters in a row.
  private var hasSpacedLetters: Bool {
    var count = 0
    for index in 0..<tokenCount {
      let token = tokens[index]
      guard token.kind == .word, token.count == 1 else {
        count = 0
        continue
      }
      count = token.gap == .space ? count &+ 1 : 1
      if count > 3 { return true }
    }
    return false
  }

  /// Whether a word has one of the digits that stand for letters between two letters.
  static func hasDigitInside(_ word: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard count > 2 else { return false }
    for offset in 1..<(count &- 1) {
      switch word[offset] {
      case 0x30, 0x31, 0x33, 0x34, 0x35, 0x37:
        if isLetter(word[offset &- 1]), isLetter(word[offset &+ 1]) { return true }
      default: break
      }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
