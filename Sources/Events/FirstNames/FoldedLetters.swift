/// Folds words as `Letters.folded` does, scalar by scalar, into memory that is there already: a table holds the letters of Latin, Greek,
/// Cyrillic, Armenian, Hebrew and Arabic.
enum FoldedLetters {
  /// How many bytes one byte of a word becomes at most.
  static let growth = 3

  /// Writes the folded form of a word.
  /// - Parameters:
  ///   - word: valid UTF-8.
  ///   - target: with room for `growth` bytes for each of the word.
  /// - Returns: how many bytes are written; nil where a scalar isn't in the table.
  static func fold(_ word: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var index = 0
    var count = 0
    while index < word.count {
      let byte = word[index]
      if byte < 0x80 {
        target[count] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
        index += 1
        count += 1
        continue
      }
      guard let (value, length) = word.wideScalar(at: index) else { return nil }
      if StandaloneCharacters.isEastAsianLetter(value) {
        for place in index..<index + length { target[count + place - index] = word[place] }
        index += length
        count += length
        continue
      }
      guard var entry = entry(of: value) else { return nil }
      index += length
      while entry & 0xff != 0 {
        target[count] = UInt8(truncatingIfNeeded: entry)
        count += 1
        entry >>= 8
      }
    }
    return count
  }

  /// The folded form of one scalar, in UTF-8 with the first byte lowest; zero where nothing is left of it, nil where it isn't in the table.
  @inline(__always)
  static func entry(of value: UInt32) -> UInt32? {
    switch value {
    case 0x80..<0x700: table[Int(value) - 0x80]
    case 0x1e00...0x1eff: table[Int(value) - 0x1e00 + 0x680]
    // Apostrophes, which names have.
    case 0x2018, 0x2019: UInt32(UInt8(ascii: "'"))
    default: nil
    }
  }

  private static let table: [UInt32] = (Array(UInt32(0x80)..<0x700) + Array(0x1e00...0x1eff)).map { value in
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    return Letters.foldedThoroughly(String(scalar)).utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
