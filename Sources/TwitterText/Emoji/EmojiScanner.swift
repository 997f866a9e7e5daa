/// Finds the emoji that X counts as one, however many scalars they have.
///
/// Source: UTS #51, "Unicode Emoji", section 1.4.9, for the form of sequences; of joined ones and flags only those of Unicode's
/// lists count, others fall apart into their parts.
enum EmojiScanner {
  private static let joined: Set<[UInt32]> = Set(
    EmojiSequences.joined.split(whereSeparator: \.isWhitespace).map { sequence in
      sequence.split(separator: "-").compactMap { UInt32($0, radix: 16) }
    })

  /// Whether a region has a flag, by its two letters in base 26.
  private static let flags: [Bool] = {
    var flags = [Bool](repeating: false, count: 26 * 26)
    for region in EmojiSequences.flags.split(whereSeparator: \.isWhitespace) {
      let letters = region.utf8.map { Int($0 & 0x1F) - 1 }
      if letters.count == 2, let first = letters.first, let second = letters.last { flags[first * 26 + second] = true }
    }
    return flags
  }()

  /// The tags of the flags of England, Scotland and Wales, behind a black flag.
  private static let tagged: [[UInt32]] = ["gbeng", "gbsct", "gbwls"].map { region in
    region.unicodeScalars.map { $0.value + 0xE0000 } + [0xE007F]
  }

  private static let longestSequence = 8

  /// False only for scalars that never start an emoji, such as letters of any script.
  static func mayStart(_ value: UInt32) -> Bool {
    switch value {
    case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE: true
    case 0..<0x203C, 0x2C00..<0x3000, 0x3040..<0x3200, 0x3300..<0x1F000: false
    default: true
    }
  }

  /// The end of the emoji that starts at an offset; nil when none does.
  static func end(in text: UTF8Text, at start: Int) -> Int? {
    guard let (first, length) = text.scalar(at: start) else { return nil }
    if first < 0x80 { return keycapEnd(in: text, first, from: start + length) }
    if isRegional(first) {
      guard let (second, size) = text.scalar(at: start + length), isRegional(second),
        flags[Int((first - 0x1F1E6) * 26 + second - 0x1F1E6)]
      else { return nil }
      return start + length + size
    }
    guard var end = elementEnd(in: text, at: start) else { return nil }
    // The copyright and registered signs are letters unless a selector says otherwise.
    if first < 0x100, end == start + length { return nil }
    var best = end
    guard let (joiner, _) = text.scalar(at: end), joiner == 0x200D else { return end }
    var sequence = [first]
    while sequence.count < longestSequence, let (joiner, size) = text.scalar(at: end), joiner == 0x200D,
      let (next, _) = text.scalar(at: end + size), let nextEnd = elementEnd(in: text, at: end + size)
    {
      sequence.append(next)
      end = nextEnd
      if joined.contains(sequence) { best = end }
    }
    return best
  }

  /// One emoji with its selector, skin tone or tags.
  private static func elementEnd(in text: UTF8Text, at start: Int) -> Int? {
    guard let (value, length) = text.scalar(at: start), value >= 0x80, let scalar = Unicode.Scalar(value),
      scalar.properties.isEmoji
    else { return nil }
    let end = start + length
    guard let (next, size) = text.scalar(at: end) else { return end }
    if next == 0xFE0F { return end + size }
    if next == 0xFE0E { return nil }
    if (0x1F3FB...0x1F3FF).contains(next), scalar.properties.isEmojiModifierBase { return end + size }
    if value == 0x1F3F4, let tagEnd = tagEnd(in: text, from: end) { return tagEnd }
    return end
  }

  private static func keycapEnd(in text: UTF8Text, _ first: UInt32, from start: Int) -> Int? {
    guard (0x30...0x39).contains(first) || first == 0x23 || first == 0x2A else { return nil }
    guard let (next, length) = text.scalar(at: start), next >= 0x80 else { return nil }
    if next == 0x20E3 { return start + length }
    guard next == 0xFE0F, let (keycap, size) = text.scalar(at: start + length), keycap == 0x20E3 else { return nil }
    return start + length + size
  }

  private static func tagEnd(in text: UTF8Text, from start: Int) -> Int? {
    for tags in tagged {
      var offset = start
      var matched = 0
      while matched < tags.count, let (value, length) = text.scalar(at: offset), value == tags[matched] {
        offset += length
        matched += 1
      }
      if matched == tags.count { return offset }
    }
    return nil
  }

  private static func isRegional(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
