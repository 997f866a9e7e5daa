/// Tells texts that cleaning or composing would leave as they are, without taking them apart: what nearly all facts are made of.
public enum ComposedRanges {
  /// Whether a text consists of visible characters, with single spaces inside, that nothing composes with.
  ///
  /// False doesn't mean that there is something to clean.
  static func isClean(_ text: String) -> Bool {
    if let answer = text.utf8.withContiguousStorageIfAvailable(isClean) { return answer }
    var text = text
    return text.withUTF8(isClean)
  }

  /// The same of the bytes of a text.
  static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    var index = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index < bytes.count {
      if raw.count - index >= 8 {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if isPlain(word, behindSpace: previous == 0x20) {
          previous = UInt8(truncatingIfNeeded: word >> 56)
          index += 8
          continue
        }
      } else if index >= 8 {
        // The last eight bytes, of which some have been looked at.
        let start = raw.count - 8
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        if isPlain(word, behindSpace: bytes[start - 1] == 0x20) {
          previous = UInt8(truncatingIfNeeded: word >> 56)
          break
        }
      }
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20, byte < 0x7f, byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
        index += 1
        continue
      }
      guard let (value, length) = wide(bytes, at: index), contains(value) else { return false }
      previous = 0
      index += length
    }
    return previous != 0x20 || bytes.isEmpty
  }

  /// Whether a text in UTF-8 certainly is in Unicode's composed form (NFC), whatever else may be cleaned in it.
  ///
  /// False doesn't mean that composing changes it.
  public static func areComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let (value, length) = wide(bytes, at: index), contains(value) || isNeutral(value) else { return false }
      index += length
    }
    return true
  }

  /// What cleaning may take out, but composing leaves alone: the joiner of emoji, and the halves of flags.
  static func isNeutral(_ value: UInt32) -> Bool { value == 0x200d || (0x1f1e6...0x1f1ff).contains(value) }

  /// A scalar beyond ASCII, and how many bytes it takes.
  ///
  /// Swift's strings are valid UTF-8; of anything else this only says that the long way has to be gone.
  @inline(__always)
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    let byte = bytes[index]
    let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0f : 0x1f)
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3f) }
    return (value, length)
  }

  /// Whether eight bytes, the first of them lowest, are visible ASCII with single spaces.
  @inline(__always)
  private static func isPlain(_ word: UInt64, behindSpace: Bool) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones &* 0x80
    if word & highs != 0 { return false }
    // No byte has its highest bit, so that sums and differences stay in their bytes.
    let isVisible = ((word | highs) &- ones &* 0x20) & highs == highs && (word &+ ones) & highs == 0
    let spaces = (((word ^ (ones &* 0x20)) &+ ones &* 0x7f) & highs) ^ highs
    return isVisible && spaces & (spaces << 8) == 0 && !(behindSpace && spaces & 0x80 != 0)
  }

  /// Characters that are visible, in Unicode's composed form, and neither combine with what stands before them nor are changed by it.
  /// Source: Unicode 15.1, DerivedNormalizationProps.txt (NFC_Quick_Check) and the general categories, read conservatively: marks,
  /// conjoining Jamo, singletons such as U+212B and unassigned places are left out.
  static func contains(_ value: UInt32) -> Bool {
    switch value {
    // Latin, but for the soft hyphen.
    case 0xa1...0xac, 0xae...0x2ff: true
    // Greek, without the signs that are others' doubles; Cyrillic without its marks.
    case 0x384...0x386, 0x388...0x38a, 0x38e...0x3a1, 0x3a3...0x3ff, 0x400...0x482, 0x48a...0x52f: true
    // Dashes, quotation marks, bullets, currencies, the trade mark, arrows and signs.
    case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20c0, 0x2122, 0x2190...0x2328, 0x232b...0x2426, 0x2460...0x27ff,
      0x2900...0x2adb, 0x2b00...0x2b73:
      true
    // The sign that asks for the picture of a character.
    case 0xfe0f: true
    // Punctuation of East Asia, kana, ideographs, syllables of Hangul, full-width letters.
    case 0x3001...0x3029, 0x3030...0x303e, 0x3041...0x3096, 0x309d...0x30fe, 0x4e00...0x9fff, 0xac00...0xd7a3,
      0xff01...0xff5e:
      true
    // Emoji, but for the black flag, which may begin a flag of tags.
    case 0x1f300...0x1f3f3, 0x1f3f5...0x1f64f, 0x1f680...0x1f6c5, 0x1f900...0x1f9ff: true
    default: false
    }
  }
}
