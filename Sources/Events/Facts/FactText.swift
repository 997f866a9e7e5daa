import Foundation

/// What makes a text from a follower fit for use in a message.
enum FactText {
  /// The text without what can't be seen or turns other text around, with white space folded, in Unicode's composed
  /// form (NFC).
  ///
  /// - Control sequences of terminals go as a whole (`ESC [ 31 m`), so that no part of one is left as text.
  /// - Controls, bidirectional overrides, isolates and marks, zero-width characters and invisible fillers go.
  /// - The joiners U+200D and U+200C stay where they shape what is seen: between the parts of an emoji, and between
  ///   letters of Arabic and Indic scripts. So do the tags inside a flag such as Scotland's.
  /// - Line ends, tabs and all other spaces become single spaces; none at the ends.
  static func cleaned(_ text: String) -> String {
    ComposedRanges.isClean(text) ? text : takenApart(text)
  }

  /// The long way, right for every text.
  static func takenApart(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var pendingSpace = false
    var needsComposition = false
    var inTagSequence = false
    var sequenceEnd = 0
    for (index, scalar) in scalars.enumerated() {
      if index < sequenceEnd { continue }
      if isPlain(scalar.value) {
        if pendingSpace { kept.append(" ") }
        pendingSpace = false
        inTagSequence = inTagSequence && scalar == variation16
        kept.append(scalar)
        continue
      }
      if let end = endOfControlSequence(scalars, at: index) {
        sequenceEnd = end
        continue
      }
      inTagSequence = isTag(scalar) ? inTagSequence : scalar == blackFlag || (inTagSequence && scalar == variation16)
      if isSpace(scalar) {
        pendingSpace = !kept.isEmpty
        continue
      }
      if isTag(scalar) {
        if !inTagSequence { continue }
      } else if isInvisible(scalar), !joins(scalar, scalars, at: index) {
        continue
      }
      if pendingSpace { kept.append(" ") }
      pendingSpace = false
      needsComposition = needsComposition || scalar.value >= 0x300 && !ComposedRanges.isNeutral(scalar.value)
      kept.append(scalar)
    }
    let folded = String(kept)
    return needsComposition ? folded.precomposedStringWithCanonicalMapping : folded
  }

  /// What is kept whatever stands around it, and is composed: no need to look it up.
  private static func isPlain(_ value: UInt32) -> Bool {
    value < 0x80 ? value > 0x20 && value < 0x7f : ComposedRanges.contains(value)
  }

  private static let blackFlag: Unicode.Scalar = "\u{1f3f4}"
  private static let variation16: Unicode.Scalar = "\u{fe0f}"

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xe0020...0xe007f).contains(scalar.value) }

  /// Behind the control sequence that starts at a place: `ESC [` or U+009B, parameters, intermediates and a final
  /// character (ECMA-48, section 5.4). U+009B without parameters is left to go alone: it is also what a quotation mark of
  /// Windows-1252 becomes, before text that somebody meant.
  private static func endOfControlSequence(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    var place = index + 1
    let isShort = scalars[index] == "\u{9b}"
    if !isShort {
      guard scalars[index] == "\u{1b}", place < scalars.count, scalars[place] == "[" else { return nil }
      place += 1
    }
    let parameters = place
    while place < scalars.count, (0x30...0x3f).contains(scalars[place].value) { place += 1 }
    if isShort, place == parameters { return nil }
    while place < scalars.count, (0x20...0x2f).contains(scalars[place].value) { place += 1 }
    if place < scalars.count, (0x40...0x7e).contains(scalars[place].value) { place += 1 }
    return place
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Blanks that Unicode doesn't call white space: fillers of Hangul and the empty Braille pattern.
    case "\u{115f}", "\u{1160}", "\u{3164}", "\u{ffa0}", "\u{2800}": true
    default: scalar.properties.isWhitespace
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value < 0x20 || scalar.value >= 0x7f else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse: return true
    default: return scalar == "\u{34f}" || scalar == "\u{17b4}" || scalar == "\u{17b5}"
    }
  }

  /// Whether a joiner does its work at a place.
  private static func joins(_ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalar == "\u{200d}" || scalar == "\u{200c}", index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    if usesJoiners(before), usesJoiners(after) { return true }
    return scalar == "\u{200d}" && joinsEmoji(before, after)
  }

  /// Whether U+200D makes one emoji of the two that it stands between.
  static func joinsEmoji(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    let endsEmoji = before.properties.isEmoji || before.properties.isEmojiModifier || before == variation16
    return endsEmoji && before.value > 0x7f && after.properties.isEmoji && after.value > 0x7f
  }

  /// Arabic, Syriac, N'Ko, the scripts of South Asia, Myanmar, Khmer, Mongolian.
  private static func usesJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x8ff, 0x900...0xdff, 0x1000...0x109f, 0x1780...0x18af, 0xfb50...0xfdff, 0xfe70...0xfefc: true
    default: false
    }
  }
}
