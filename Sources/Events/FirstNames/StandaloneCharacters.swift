/// Tells texts of which every scalar is a character of its own, but for emoji: their bytes can be looked at instead of their characters,
/// which takes a fraction of the time.
enum StandaloneCharacters {
  static func make(up bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let scanner = PlainScanner(bytes)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let length = scanner.pictureLength(at: offset) {
        offset += length
      } else {
        guard let (value, length) = bytes.wideScalar(at: offset), contains(value) else { return false }
        offset += length
      }
    }
    return true
  }

  /// Whether spaces are characters of their own: nothing beside one combines with it.
  static func areSpaces(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isAlone = { (scalar: Unicode.Scalar?) in scalar.map { $0.value < 0x80 || contains($0.value) } ?? true }
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") {
      guard isAlone(bytes.scalar(before: offset)), isAlone(bytes.scalar(at: offset + 1)) else { return false }
    }
    return true
  }

  /// Scalars that combine with nothing before or behind them. Unicode 15.0, GraphemeBreakProperty.txt: `Other`, and whole syllables.
  static func contains(_ value: UInt32) -> Bool {
    switch value {
    case 0xa1...0xac, 0xae...0x2ff, 0x370...0x482, 0x48a...0x52f, 0x5d0...0x5ea, 0x620...0x64a, 0x671...0x6d3,
      0x1e00...0x1eff:
      true
    case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20c0, 0x2100...0x2bff, 0x3001...0x3029, 0x3030...0x303e,
      0x3041...0x3096, 0x309d...0x30ff, 0x4e00...0x9fff, 0xac00...0xd7a3, 0xff01...0xff5e:
      true
    // Emoji without skin tones and the letters of flags.
    case 0x1f300...0x1f3fa, 0x1f400...0x1f64f, 0x1f680...0x1f6c5, 0x1f900...0x1f9ff: true
    default: false
    }
  }

  /// Letters by their blocks, which no sign, picture or number stands in.
  static func isCommonLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xd7, 0xf7: false
    case 0xc0...0x24f, 0x1e00...0x1eff: true
    case 0x388...0x38a, 0x38e...0x3a1, 0x3a3...0x3f5, 0x3f7...0x481, 0x48a...0x52f, 0x5d0...0x5ea, 0x620...0x64a: true
    default: false
    }
  }

  /// Kana, ideographs and syllables of Hangul, which have neither case nor marks; some ideographs are numbers, too.
  static func isEastAsianLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x3041...0x3096, 0x30a1...0x30fa, 0x4e00...0x9fff, 0xac00...0xd7a3: true
    default: false
    }
  }
}
