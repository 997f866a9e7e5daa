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
      guard let (value, length) = bytes.wideScalar(at: index),
        contains(value) || isMarkInOrder(value, bytes, at: index) || joins(value, bytes, at: index)
      else { return false }
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
      guard let (value, length) = bytes.wideScalar(at: index),
        contains(value) || isNeutral(value) || isMarkInOrder(value, bytes, at: index)
      else { return false }
      index += length
    }
    return true
  }

  /// What cleaning may take out, but composing leaves alone: the joiner of emoji.
  static func isNeutral(_ value: UInt32) -> Bool { value == 0x200d }

  /// Whether a scalar is one of the frequent marks that compose with nothing, and composing doesn't put it before a mark behind which it
  /// stands: the virama of Devanagari, vowels below and tones of Thai.
  private static func isMarkInOrder(_ value: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard isMark(value), let mark = Unicode.Scalar(value) else { return false }
    guard let before = bytes.scalar(before: index) else { return true }
    return before.properties.canonicalCombiningClass <= mark.properties.canonicalCombiningClass
  }

  private static func isMark(_ value: UInt32) -> Bool {
    value == 0x94d || (0xe38...0xe3a).contains(value) || (0xe48...0xe4b).contains(value)
  }

  /// Whether a scalar is the joiner of two emoji.
  private static func joins(_ value: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard value == 0x200d, let before = bytes.scalar(before: index),
      let after = bytes.wideScalar(at: index + 3).flatMap({ Unicode.Scalar($0.value) })
    else { return false }
    return FactText.joinsEmoji(before, after)
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
  /// Source: Unicode 15.0, DerivedNormalizationProps.txt (NFC_Quick_Check) and the general categories, read conservatively: marks of a
  /// combining class, conjoining Jamo, singletons such as U+212B and unassigned places are left out.
  static func contains(_ value: UInt32) -> Bool {
    switch value {
    // Latin, but for the soft hyphen; small capitals; the accented letters of Vietnamese.
    case 0xa1...0xac, 0xae...0x2ff, 0x1d00...0x1dbf, 0x1e00...0x1eff, 0xa722...0xa7bf: true
    // Greek, without the signs that are others' doubles; Cyrillic without its marks.
    case 0x384...0x386, 0x388...0x38a, 0x38e...0x3a1, 0x3a3...0x3ff, 0x400...0x482, 0x48a...0x52f: true
    // Hebrew and Arabic without their points.
    case 0x5d0...0x5ea, 0x620...0x64a, 0x660...0x66f, 0x671...0x6d3: true
    // Devanagari without its signs below, and Thai. Their vowel signs stand for themselves.
    case 0x900...0x93b, 0x93d...0x94c, 0x960...0x97f, 0xe01...0xe37, 0xe40...0xe47, 0xe4c...0xe5b: true
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
    // Mathematical letters and digits.
    case 0x1d400...0x1d454, 0x1d456...0x1d49c, 0x1d4c5...0x1d505, 0x1d552...0x1d6a5, 0x1d6a8...0x1d7cb,
      0x1d7ce...0x1d7ff:
      true
    // Emoji, but for the black flag, which may begin a flag of tags, and the letters of flags.
    case 0x1f1e6...0x1f1ff, 0x1f300...0x1f3f3, 0x1f3f5...0x1f64f, 0x1f680...0x1f6c5, 0x1f7e0...0x1f7eb,
      0x1f900...0x1f9ff, 0x1fa70...0x1fa7c, 0x1fa80...0x1fa88, 0x1fa90...0x1fabd, 0x1fae0...0x1fae8, 0x1faf0...0x1faf8:
      true
    default: false
    }
  }
}
