/// Letters that are drawn as others: those of mathematics, in circles and of double width, and those of other alphabets that look like Latin
/// ones. From the Unicode Character Database; the look-alikes are the ones of the confusables of UTS #39 that nobody tells apart.
enum DisguisedLetters {
  /// The letter of ASCII that a decorated one stands for; nil for others, digits among them.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x1D400...0x1D6A3:
      // Thirteen alphabets of large and small letters.
      let place = (value - 0x1D400) % 52
      return letter(place < 26 ? 0x41 + place : 0x61 + place - 26)
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return letter(value - 0xFEE0)
    case 0x249C...0x24B5: return letter(0x61 + value - 0x249C)
    case 0x24B6...0x24CF: return letter(0x41 + value - 0x24B6)
    case 0x24D0...0x24E9: return letter(0x61 + value - 0x24D0)
    case 0x1F130...0x1F149: return letter(0x41 + value - 0x1F130)
    case 0x1F150...0x1F169: return letter(0x41 + value - 0x1F150)
    case 0x1F170...0x1F189: return letter(0x41 + value - 0x1F170)
    case 0x0250...0x02FF, 0x01EB, 0x1D00...0x1DBF, 0x2071, 0x207F, 0x2102...0x2134, 0xA730...0xA731:
      return named[scalar]
    default: return nil
    }
  }

  /// The Latin letter that one of another alphabet looks like; nil for others.
  static func lookalike(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { lookalikes[scalar] }

  /// Greek and Cyrillic.
  static func isForeign(_ scalar: Unicode.Scalar) -> Bool { (0x0370...0x052F).contains(scalar.value) }

  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func letter(_ value: UInt32) -> Unicode.Scalar? { Unicode.Scalar(value) }

  private static func pairs(_ odd: String, _ plain: String) -> [(Unicode.Scalar, Unicode.Scalar)] {
    Array(zip(odd.unicodeScalars, plain.unicodeScalars))
  }

  /// Small capitals, raised letters, and the letters of mathematics that stand apart from their alphabets.
  private static let named = Dictionary(
    pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")
      + pairs("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "abcdefghijklmnoprstuvwxyz")
      + pairs("ℎℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤ", "hBEFHILMRegoCHIRZCHNPQRZ"),
    uniquingKeysWith: { first, _ in first })

  private static let lookalikes = Dictionary(
    pairs("аеорсухіјѕһԁԛԝӏ", "aeopcyxijshdqwl") + pairs("АВЕКМНОРСТХІЈЅУ", "ABEKMHOPCTXIJSY")
      + pairs("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX"),
    uniquingKeysWith: { first, _ in first })
}
