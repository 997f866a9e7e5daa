/// A word of a plain name.
struct PlainWord {
  var range: Range<Int>
  /// In letters.
  var length = 0
  var marks: NameLexicon.Marks = []
  /// Whether it is none but a name, or unknown; behind a given name.
  var isName = false
  /// Whether it may say who does something, and is no name that is known.
  var isAgentNoun = false
  /// A capital first, small letters behind it; else all letters are small.
  var isCapitalised = false
  var hasHyphen = false
  var hasDot = false
  /// Behind the first letter: "O’Brien".
  var hasApostrophe = false
  /// Whether there is a letter that only Vietnamese has.
  var hasVietnameseLetter = false

  var isASCII: Bool { length == range.count }

  /// - Parameter folded: as `Letters.folded` has the word, without hyphens.
  fileprivate mutating func look(up folded: UnsafeBufferPointer<UInt8>) {
    let lexicon = NameLexicon.shared
    length = folded.count
    marks = lexicon.marks(of: folded)
    isName = !marks.isDisjoint(with: [.particle, .family, .given]) || !lexicon.isEnglish(folded)
    isAgentNoun = marks.isDisjoint(with: [.family, .given, .particle]) && lexicon.isAgentNoun(folded)
  }
}

/// A display name as plain words, with what stands around them taken away.
struct PlainText {
  private(set) var words: [PlainWord] = []

  /// Nil where there is anything that isn't plain.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let scanner = PlainScanner(bytes)
    var offset = 0
    while offset < bytes.count {
      if let length = scanner.pictureLength(at: offset) {
        offset += length
      } else if bytes[offset] == UInt8(ascii: " ") {
        // Double spaces are for cleaning.
        guard offset > 0, offset + 1 < bytes.count, bytes[offset + 1] != UInt8(ascii: " ") else { return nil }
        offset += 1
        if words.isEmpty { continue }
        if let length = scanner.separatorLength(at: offset) {
          // Behind a hyphen, which parts less than other signs, a comma may part a family name from a given one.
          let parts = bytes[offset] != UInt8(ascii: "-") || words.count > 1 || !bytes.contains(UInt8(ascii: ","))
          guard parts, scanner.isPlainTagline(from: offset + length) else { return nil }
          return
        }
        if bytes[offset] == UInt8(ascii: "(") {
          guard scanner.isPlainBracket(from: offset) else { return nil }
          return
        }
      } else {
        guard words.count < 5, let word = scanner.word(at: offset) else { return nil }
        words.append(word)
        offset = word.range.upperBound
        // A comma behind one word may part a family name from a given one.
        if words.count > 1, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: ","),
          bytes[offset + 1] == UInt8(ascii: " ")
        {
          guard !scanner.mayHoldAddress(from: offset), scanner.isPlainTagline(from: offset + 1) else { return nil }
          return
        }
        guard offset == bytes.count || bytes[offset] == UInt8(ascii: " ") || scanner.pictureLength(at: offset) != nil
        else { return nil }
      }
    }
  }
}

/// Looks at the parts of a display name.
struct PlainScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Latin letters; a hyphen may stand between two of them, an apostrophe behind the first, a dot behind them.
  func word(at start: Int) -> PlainWord? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count - start) { word(at: start, folded: $0) }
  }

  private func word(at start: Int, folded: UnsafeMutableBufferPointer<UInt8>) -> PlainWord? {
    var word = PlainWord(range: start..<start)
    var offset = start
    var length = 0
    var atStart = true
    var isBehindApostrophe = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if let size = apostropheLength(at: offset) {
        guard length == 1, word.isCapitalised, !word.hasApostrophe else { return nil }
        word.hasApostrophe = true
        isBehindApostrophe = true
        offset += size
        continue
      }
      if byte == UInt8(ascii: "-") {
        guard !atStart, word.isCapitalised, !word.hasApostrophe else { return nil }
        word.hasHyphen = true
        atStart = true
        offset += 1
        continue
      }
      guard let letter = LatinLetter(bytes, at: offset) else { break }
      if offset == start { word.isCapitalised = letter.isCapital }
      guard isBehindApostrophe || letter.isCapital == (atStart && word.isCapitalised) else { return nil }
      word.hasVietnameseLetter = word.hasVietnameseLetter || letter.isVietnamese
      folded[length] = letter.folded
      length += 1
      atStart = false
      isBehindApostrophe = false
      offset += letter.length
    }
    guard !atStart, !word.hasApostrophe || mayStandBehindApostrophe(folded[1..<length]) else { return nil }
    word.look(up: UnsafeBufferPointer(rebasing: folded[..<length]))
    word.range = start..<offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      word.hasDot = true
      word.range = start..<offset + 1
    }
    return word
  }

  private func apostropheLength(at offset: Int) -> Int? {
    bytes[offset] == UInt8(ascii: "'") ? 1 : holds(0xe2, 0x80, 0x99, at: offset) ? 3 : nil
  }

  /// Whether the letters behind an apostrophe make no other word of theirs, as "s" and "bot" would.
  private func mayStandBehindApostrophe(_ letters: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Bool {
    let word = UnsafeBufferPointer(UnsafeMutableBufferPointer(rebasing: letters))
    return word.count > 1 && !NameLexicon.shared.marks(of: word).contains(.impersonal)
  }

  /// An emoji or another picture, which `Letters.isPicture` takes for a space: one scalar or several joined ones, with selectors and skin
  /// tones; also half a flag.
  func pictureLength(at start: Int) -> Int? {
    var offset = start
    while let length = pictureScalarLength(at: offset) {
      offset += length
      if holds(0xef, 0xb8, 0x8f, at: offset) { offset += 3 }
      if isSkinTone(at: offset) { offset += 4 }
      guard holds(0xe2, 0x80, 0x8d, at: offset) else { return offset - start }
      offset += 3
    }
    return nil
  }

  /// Unicode 15.0: "Miscellaneous Symbols" and "Dingbats" without their brackets and numbers, "Miscellaneous Symbols and Pictographs" to
  /// "Supplemental Symbols and Pictographs", and the letters of flags.
  private func pictureScalarLength(at offset: Int) -> Int? {
    guard offset + 3 <= bytes.count else { return nil }
    if bytes[offset] == 0xe2 {
      let value = 0x2000 + (UInt32(bytes[offset + 1] & 0x3f) << 6 | UInt32(bytes[offset + 2] & 0x3f))
      // The stars ★ and ☆ begin taglines.
      return (0x2600...0x2604).contains(value) || (0x2607...0x2767).contains(value) || (0x2794...0x27bf).contains(value)
        ? 3 : nil
    }
    guard offset + 4 <= bytes.count, bytes[offset] == 0xf0, bytes[offset + 1] == 0x9f else { return nil }
    let low = UInt32(bytes[offset + 2] & 0x3f) << 6 | UInt32(bytes[offset + 3] & 0x3f)
    switch 0x1f000 + low {
    case 0x1f1e6...0x1f1ff, 0x1f300...0x1f3fa, 0x1f400...0x1f64f, 0x1f680...0x1f6c5, 0x1f7e0...0x1f7eb,
      0x1f900...0x1f9ff, 0x1fa70...0x1fa7c, 0x1fa80...0x1fa88, 0x1fa90...0x1fabd, 0x1fae0...0x1fae8, 0x1faf0...0x1faf8:
      return 4
    default: return nil
    }
  }

  private func isSkinTone(at offset: Int) -> Bool {
    holds(0xf0, 0x9f, 0x8f, at: offset) && offset + 3 < bytes.count && bytes[offset + 3] >= 0xbb
  }

  private func holds(_ first: UInt8, _ second: UInt8, _ third: UInt8, at offset: Int) -> Bool {
    offset + 3 <= bytes.count && bytes[offset] == first && bytes[offset + 1] == second && bytes[offset + 2] == third
  }

  /// A sign between spaces behind which a tagline begins.
  func separatorLength(at offset: Int) -> Int? {
    let length: Int
    switch bytes[offset] {
    case UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "-"): length = 1
    case 0xc2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xb7: length = 2  // ·
    case 0xe2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && Self.dashes.contains(bytes[offset + 2]):
      length = 3
    default: return nil
    }
    return offset + length < bytes.count && bytes[offset + length] == UInt8(ascii: " ") ? length : nil
  }

  /// The last bytes of – — •.
  private static let dashes: [UInt8] = [0x93, 0x94, 0xa2]

  /// Whether nothing in a tagline counts: no word that nobody puts beside their own name.
  func isPlainTagline(from start: Int) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { isPlainTagline(from: start, word: $0) }
  }

  private func isPlainTagline(from start: Int, word: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    var length = 0
    var offset = start
    while offset <= bytes.count {
      let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: " ")
      if ASCIIWord.isLetter(byte) {
        word[length] = byte | 0x20
        length += 1
      } else if byte != UInt8(ascii: "'") {
        let marks = NameLexicon.shared.marks(of: UnsafeBufferPointer(rebasing: word[..<length]))
        if marks.contains(.impersonal) { return false }
        length = 0
      }
      if byte < 0x20 || byte == 0x7f { return false }
      if byte < 0x80 {
        offset += 1
      } else if let length = pictureLength(at: offset) ?? separatorLength(at: offset) {
        offset += length
      } else {
        return false
      }
    }
    return true
  }

  func mayHoldAddress(from start: Int) -> Bool {
    bytes[start...].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
  }

  /// Whether what stands from here to the end is in brackets, and nothing in it counts.
  func isPlainBracket(from start: Int) -> Bool {
    let inner = bytes[(start + 1)...]
    guard bytes[bytes.count - 1] == UInt8(ascii: ")"), inner.firstIndex(of: UInt8(ascii: ")")) == bytes.count - 1,
      !mayHoldAddress(from: start)
    else { return false }
    return isPlainTagline(from: start + 1)
  }
}

/// A letter of Latin that is one ASCII letter without its marks.
struct LatinLetter {
  let folded: UInt8
  let isCapital: Bool
  let isVietnamese: Bool
  let length: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let byte = bytes[offset]
    if ASCIIWord.isLetter(byte) {
      (folded, isCapital, isVietnamese, length) = (byte | 0x20, byte & 0x20 == 0, false, 1)
      return
    }
    guard byte >= 0xc3, byte <= 0xe1, let (value, length) = bytes.wideScalar(at: offset) else { return nil }
    let entry: UInt8
    switch value {
    case 0xc0...0x24f: entry = Self.table[Int(value - 0xc0)]
    case 0x1e00...0x1eff: entry = Self.table[Int(value - 0x1e00 + 0x190)]
    default: return nil
    }
    guard entry != 0 else { return nil }
    (folded, isCapital) = (entry | 0x20, entry & 0x20 == 0)
    isVietnamese = (0x1ea0...0x1ef9).contains(value) || value == 0x1a1 || value == 0x1b0
    self.length = length
  }

  /// Of "Latin-1 Supplement" to "Latin Extended-B", then of "Latin Extended Additional", the ASCII letter of the same case; 0 where there is
  /// none.
  private static let table: [UInt8] = (Array(UInt32(0xc0)...0x24f) + Array(0x1e00...0x1eff)).map { value in
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return 0 }
    let folded = Letters.folded(String(scalar)).utf8
    guard let letter = folded.first, folded.count == 1, ASCIIWord.isLetter(letter) else { return 0 }
    return scalar.properties.isUppercase ? letter & 0xdf : letter
  }
}
