/// Letters that people take from Unicode's mathematical, full-width and enclosed alphabets to make their name stand
/// out.
enum StyledLetters {
  /// The text in plain letters.
  static func plain(_ text: String) -> String {
    text.unicodeScalars.contains { mayBeStyled($0.value) } ? plainThoroughly(text) : text
  }

  /// The long way, right for every text.
  static func plainThoroughly(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xcc }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isStroke(scalar) { result.append(plain(scalar)) }
    return String(result)
  }

  /// Whether a scalar is of a block that holds strokes or styled letters.
  private static func mayBeStyled(_ value: UInt32) -> Bool {
    switch value {
    case 0x1eb, 0x250...0x36f, 0x1d00...0x1d2b, 0x2100...0x214f, 0x24b6...0x24e9, 0xa730...0xa731, 0xff21...0xff5a,
      0x1d400...0x1d7ff, 0x1f130...0x1f169:
      true
    default: false
    }
  }

  /// Two or more accents on one letter that no composed letter holds: text made to spill over its line.
  static func hasStackedMarks(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = (0x300...0x36f).contains(scalar.value) ? marks + 1 : 0
      if marks > 1 { return true }
    }
    return false
  }

  /// Lines drawn over, under or through a text letter by letter.
  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x305, 0x332, 0x333, 0x335...0x338, 0x33f, 0x35f: true
    default: false
    }
  }

  /// Blocks and offsets: Unicode 15.0, "Mathematical Alphanumeric Symbols", "Halfwidth and Fullwidth Forms", "Enclosed
  /// Alphanumerics" and its supplement.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Thirteen alphabets of 52 letters each, capitals first.
    case 0x1d400...0x1d6a3: letter((scalar.value - 0x1d400) % 52) ?? scalar
    case 0x1d7ce...0x1d7ff: Unicode.Scalar(0x30 + (scalar.value - 0x1d7ce) % 10) ?? scalar
    case 0xff21...0xff3a: letter(scalar.value - 0xff21) ?? scalar
    case 0xff41...0xff5a: letter(scalar.value - 0xff41 + 26) ?? scalar
    case 0x24b6...0x24cf: letter(scalar.value - 0x24b6) ?? scalar
    case 0x24d0...0x24e9: letter(scalar.value - 0x24d0 + 26) ?? scalar
    case 0x1f130...0x1f149: letter(scalar.value - 0x1f130) ?? scalar
    case 0x1f150...0x1f169: letter(scalar.value - 0x1f150) ?? scalar
    // Letters that these alphabets lack since they were there before.
    case 0x210e: "h"
    case 0x212c: "B"
    case 0x2130: "E"
    case 0x2131: "F"
    case 0x210b, 0x210c: "H"
    case 0x2110, 0x2111: "I"
    case 0x2112: "L"
    case 0x2133: "M"
    case 0x211b, 0x211c: "R"
    case 0x212f: "e"
    case 0x210a: "g"
    case 0x2134: "o"
    default: smallCapitals[scalar] ?? scalar
    }
  }

  /// Small capitals, which phonetic alphabets brought; Q and S have none of old, X is the small letter.
  private static let smallCapitals: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ".unicodeScalars, "ABCDEFGHIJKLMNOPQRSTUVWYZ".unicodeScalars))

  private static func letter(_ index: UInt32) -> Unicode.Scalar? {
    Unicode.Scalar(index < 26 ? 0x41 + index : 0x61 + index - 26)
  }
}
