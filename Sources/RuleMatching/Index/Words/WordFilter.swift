/// Tells from the bytes of a text that none of some phrases stands in it, before the text is taken apart: none of its words is one that a
/// phrase starts with. Most texts of most logs are like that.
///
/// Its words are runs of letters and digits of ASCII, without case. Nothing else of a phrase is looked at, so a text that may hold one
/// often holds none.
package final class WordFilter: @unchecked Sendable {
  // Nothing in it changes once it is made.
  /// The words that phrases start with, and the beginnings of those that end in `*`.
  private let words: RunSet
  private let beginnings: RunSet
  /// A bit for each two bytes that a word with such a beginning can start with.
  private let pairs: ScratchArray<UInt64>
  /// The lengths of the beginnings, as bits.
  private let lengths: UInt
  /// A phrase starts with something beyond ASCII.
  private let hasWide: Bool

  /// Nil where a phrase starts with nothing that words can tell.
  ///
  /// - Parameter stems: the keys that phrases start with, and whether anything may follow the last one.
  init?(_ stems: [(keys: [UInt32], isPrefix: Bool)], hasUnspaced: Bool) {
    var (words, beginnings) = (Set<UInt64>(), Set<UInt64>())
    var lengths: UInt = 0
    var hasWide = hasUnspaced
    let pairs = ScratchArray<UInt64>(repeating: 0, count: 1 << 10)
    for stem in stems {
      let start = stem.keys.firstIndex { $0 >= 0x80 || Self.isPart(UInt8($0)) }
      guard let start else { return nil }
      if stem.keys[start] >= 0x80 {
        hasWide = true
        continue
      }
      let bytes = stem.keys[start...].prefix { $0 < 0x80 && Self.isPart(UInt8($0)) }.map { UInt8($0) | 0x20 }
      let run = Run(bytes)
      guard stem.isPrefix, start + bytes.count == stem.keys.count else {
        words.insert(run.key)
        continue
      }
      let count = min(run.count, 8)
      beginnings.insert(run.first)
      lengths |= 1 << UInt(count)
      let first = Int(run.first & 0xFFFF)
      for pair in count > 1 ? [first] : Array(stride(from: first, to: 1 << 16, by: 1 << 8)) {
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    self.words = RunSet(words)
    self.beginnings = RunSet(beginnings)
    self.pairs = pairs
    self.lengths = lengths
    self.hasWide = hasWide
  }

  /// Of words, of which each phrase has to have one.
  package convenience init?(words: Set<String>) {
    var alphabet = Alphabet()
    let stems = words.sorted().filter { !Self.isLetThrough($0) }
    self.init(stems.map { (alphabet.add($0.lowercased()), isPrefix: false) }, hasUnspaced: false)
  }

  /// Whether a word starts with what makes any text one that may hold a phrase.
  private static func isLetThrough(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      guard let start = bytes.baseAddress, start[0] >= 0x80 else { return false }
      return WideSeparator.width(start, at: 0, before: bytes.count) == nil
    }
  }

  /// False where no phrase stands in a text.
  ///
  /// - Parameter text: valid UTF-8.
  package func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let bytes = text.baseAddress else { return false }
    var offset = 0
    while offset < text.count {
      let byte = bytes[offset]
      if byte >= 0x80 {
        guard !hasWide, let width = WideSeparator.width(bytes, at: offset, before: text.count) else { return true }
        offset &+= width
      } else if Self.isPart(byte) {
        let run = Run(bytes, from: offset, to: text.count)
        if starts(run) { return true }
        offset &+= run.count
      } else if byte == 0x0D {
        // May be half of a character.
        return true
      } else {
        offset &+= 1
      }
    }
    return false
  }

  @inline(__always)
  private func starts(_ run: Run) -> Bool {
    if words.contains(run.key) { return true }
    let pair = Int(truncatingIfNeeded: run.first & 0xFFFF)
    return pairs[pair >> 6] & 1 &<< UInt64(truncatingIfNeeded: pair) != 0 && hasBeginning(run)
  }

  private func hasBeginning(_ run: Run) -> Bool {
    for count in 1...8 where lengths & 1 << UInt(count) != 0 && count <= run.count {
      let inside: UInt64 = count == 8 ? .max : 1 << UInt64(count * 8) - 1
      if beginnings.contains(run.first & inside) { return true }
    }
    return false
  }

  @inline(__always)
  fileprivate static func isPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}

/// Letters and digits of ASCII, up to something else.
private struct Run {
  /// The first eight bytes, and the next eight, in small letters.
  private(set) var first: UInt64 = 0
  private var second: UInt64 = 0
  private(set) var count = 0

  init(_ bytes: [UInt8]) {
    for byte in bytes { add(byte) }
  }

  /// - Parameter offset: of a letter or digit.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, from offset: Int, to end: Int) {
    var offset = offset
    if offset &+ 8 <= end {
      let text = UInt64(littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self))
      let small = text | 0x2020_2020_2020_2020
      // Each byte without its highest bit goes over 0x7F where it is at least `a` or `0`, and where it is behind `z` or `9`.
      let (letters, digits) = (small & 0x7F7F_7F7F_7F7F_7F7F, text & 0x7F7F_7F7F_7F7F_7F7F)
      let isLetter = (letters &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(letters &+ 0x0505_0505_0505_0505)
      let isDigit = (digits &+ 0x5050_5050_5050_5050) & ~(digits &+ 0x4646_4646_4646_4646)
      let others = ~((isLetter | isDigit) & ~text) & 0x8080_8080_8080_8080
      if others != 0 {
        count = others.trailingZeroBitCount >> 3
        first = small & (others ^ (others &- 1)) >> 8
        return
      }
      first = small
      count = 8
      offset &+= 8
    }
    while offset < end, WordFilter.isPart(bytes[offset]) {
      add(bytes[offset] | 0x20)
      offset &+= 1
    }
  }

  private mutating func add(_ byte: UInt8) {
    if count < 8 {
      first |= UInt64(byte) << UInt64(count &* 8)
    } else if count < 16 {
      second |= UInt64(byte) << UInt64((count &- 8) &* 8)
    }
    count &+= 1
  }

  /// Never 0; equal for runs that are equal without case.
  @inline(__always)
  var key: UInt64 { count <= 8 ? first : (first ^ second &* 0xC2B2_AE3D_27D4_EB4F) | 1 << 63 }
}

/// Numbers other than 0, in a table with open addressing in which no more than a quarter of the places is taken.
private struct RunSet {
  private let slots: ScratchArray<UInt64>
  private let mask: Int
  private let shift: UInt64

  init(_ keys: Set<UInt64>) {
    var bits = 4
    while 1 << bits < keys.count * 4 { bits += 1 }
    slots = ScratchArray(repeating: 0, count: 1 << bits)
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    for key in keys {
      var place = place(of: key)
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = key
    }
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift) }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    var place = place(of: key)
    while slots[place] != key {
      if slots[place] == 0 { return false }
      place = (place &+ 1) & mask
    }
    return true
  }
}

/// Common scalars beyond ASCII that stay what they are when texts are compared, or become a mark: none of them becomes a letter or digit of
/// ASCII, nor vanishes between two. What joins the character before it may only make a phrase impossible.
private enum WideSeparator {
  /// How many bytes the scalar takes at an offset, with a variation selector behind it; nil where it is none of these.
  static func width(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int) -> Int? {
    let first = bytes[offset]
    guard offset &+ 1 < end else { return nil }
    let second = bytes[offset &+ 1]
    switch first {
    // Letters of Western and Central Europe, but for those that fold to several, to a letter of ASCII or to others that do.
    case 0xC3: return second == 0x9F ? nil : 2
    case 0xC4: return (0xB0...0xB1).contains(second) ? nil : 2
    case 0xC5: return second == 0x89 || second == 0xBF ? nil : 2
    case 0xE2:
      guard offset &+ 2 < end else { return nil }
      // Dashes, quotation marks, bullets and dots; signs, shapes and dingbats.
      let isMark = second == 0x80 && (0x90...0xA7).contains(bytes[offset &+ 2])
      let isSign = (0x86...0x8F).contains(second) || (0x94...0xAF).contains(second)
      guard isMark || isSign else { return nil }
      return 3 &+ selector(bytes, at: offset &+ 3, before: end)
    case 0xF0:
      // Emoji from U+1F300.
      guard offset &+ 3 < end, second == 0x9F, bytes[offset &+ 2] >= 0x8C else { return nil }
      return 4 &+ selector(bytes, at: offset &+ 4, before: end)
    default: return nil
    }
  }

  private static func selector(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int) -> Int {
    offset &+ 2 < end && bytes[offset] == 0xEF && bytes[offset &+ 1] == 0xB8 && bytes[offset &+ 2] == 0x8F ? 3 : 0
  }
}
