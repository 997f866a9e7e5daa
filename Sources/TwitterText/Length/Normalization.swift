import Foundation

/// Normalization Form C, which texts are counted in.
enum Normalization {
  static func nfc(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { isStable($0.value) } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether all scalars of a text are such that it is in this form already.
  /// - Parameter start: what stands before it is ASCII.
  static func isStable(_ text: UTF8Text, from start: Int) -> Bool {
    var offset = start
    while offset < text.count {
      if text.bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      guard let (value, length) = text.scalar(at: offset), isStable(value) else { return false }
      offset += length
    }
    return true
  }

  /// Scalars that normalisation leaves as they are, whatever stands beside them, as long as all of a text are such: Latin, Cyrillic
  /// and most Greek letters, Hebrew and Arabic ones without marks, punctuation, kana without sound marks, common ideographs, Hangul syllables, full-width forms, emoji.
  private static func isStable(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x0300, 0x0388...0x0482, 0x05D0...0x05EA, 0x0620...0x064A, 0x2002...0x206F, 0x20A0...0x20CF,
      // Arrows, signs and dingbats, but for the two brackets and the one sign that stand for others.
      0x2190...0x2328, 0x232B...0x2ADB, 0x2ADD...0x2BFF, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFE0F, 0xFF00...0xFFEF, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
