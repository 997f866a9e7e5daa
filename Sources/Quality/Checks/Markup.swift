import Diagnostics

/// `safety/markup`
struct Markup: Check {
  static let code = DiagnosticCode(
    "safety/markup", .error, "an invisible character, or a letter that poses as another",
    explanation: """
      Control characters, bidirectional overrides and zero-width characters can hide text, turn it around, or slip past filters, and \
      none belongs in a message. So can Greek and Cyrillic letters in a Latin word of the template's that look like its own. Line breaks are fine, and so are joiners where writing needs them: in emoji, and in scripts such as \
      Persian and Hindi.
      """,
    bad: #"Hi {first_name:Ada}, your {bio:compiler\u{202E}} talk made the rounds. [Which backend is next?]"#,
    good: "Hi {first_name:Ada}, your {bio:compiler} talk made the rounds 👩‍💻. [Which backend is next?]")

  func findings(in message: Message, context: GateContext) -> [Finding] {
    // Most messages are plain ASCII, without anything to look at.
    if message.text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return [] }
    var findings: [Finding] = []
    let scalars = message.text.unicodeScalars
    var previous: Unicode.Scalar?
    var offset = 0
    var index = scalars.startIndex
    lazy var isRightToLeft = scalars.contains(where: Self.isRightToLeft)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let width = UTF8.width(scalar)
      let following = next < scalars.endIndex ? scalars[next] : nil
      if scalar.value < 0x20 || scalar.value >= 0x7F, let kind = Self.kind(of: scalar),
        !Self.isNeeded(scalar, after: previous, before: following),
        !(kind == Self.mark && isRightToLeft)
      {
        findings.append(
          Finding(
            Self.code, "\(kind) \(Self.name(of: scalar)) stands in the text", at: offset..<(offset + width),
            help:
              "delete it from the template; in a value of the follower's, remove it with a filter such as `strip` or `replace`"
          ))
      }
      // A selector or skin tone doesn't part a joiner from its emoji.
      if !(scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value)) { previous = scalar }
      offset += width
      index = next
    }
    return findings + lookalikes(in: message, context)
  }

  /// Words of the template's own in letters of two alphabets that look the same; in languages that are written in Latin letters.
  private func lookalikes(in message: Message, _ context: GateContext) -> [Finding] {
    guard context.language != nil, message.text.unicodeScalars.contains(where: DisguisedLetters.isForeign) else {
      return []
    }
    let reading = Reading(message)
    return reading.tokens.compactMap { token in
      let text = reading.text(token)
      guard token.kind == .word, !token.isFact, text.unicodeScalars.contains(where: DisguisedLetters.isPlain),
        let posing = Self.posing(text)
      else { return nil }
      return Finding(
        Self.code, "“\(text)” has \(Self.name(of: posing)), which poses as a Latin letter", at: token.range,
        help: "write the word in letters of one alphabet")
    }
  }

  /// The first letter of another alphabet, where all of them look Latin.
  private static func posing(_ word: String) -> Unicode.Scalar? {
    let foreign = word.unicodeScalars.filter(DisguisedLetters.isForeign)
    return foreign.allSatisfy { DisguisedLetters.lookalike($0) != nil } ? foreign.first : nil
  }

  private static let mark = "the direction mark"

  /// Nil for characters that may stand in any text.
  static func kind(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0x00...0x1F, 0x7F...0x9F: "the control character"
    case 0x202A...0x202E, 0x2066...0x2069: "the bidirectional override"
    case 0x200E, 0x200F, 0x061C: mark
    case 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x180E: "the zero-width character"
    case 0x2028, 0x2029, 0x206A...0x206F, 0xFFF9...0xFFFB: "the control character"
    case 0xE0000...0xE007F: "the invisible tag"
    default: nil
    }
  }

  /// Joiners inside emoji sequences and words of scripts that shape their letters, and the tags of regional flags.
  private static func isNeeded(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D:
      guard let previous, let next else { return false }
      if isShaped(previous), isShaped(next) { return true }
      // The end of an Indic word may carry a joiner.
      if isIndic(previous) { return true }
      return scalar.value == 0x200D && isPictograph(previous) && isPictograph(next)
    case 0xE0020...0xE007F:
      guard let previous else { return false }
      return previous.value == 0x1F3F4 || (0xE0020...0xE007E).contains(previous.value)
    default: return false
    }
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmoji && scalar.value > 0x39
  }

  /// Arabic, Syriac, Mongolian and the Indic scripts.
  private static func isShaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0700...0x077F, 0x08A0...0x08FF, 0x1800...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
    default: isIndic(scalar)
    }
  }

  private static func isIndic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0900...0x0DFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
      || (0x1780...0x17FF).contains(scalar.value)
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    (0x0590...0x08FF).contains(scalar.value) && scalar.value != 0x061C || (0xFB1D...0xFDFF).contains(scalar.value)
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.name.map { "\(code) (\($0.lowercased()))" } ?? code
  }
}
