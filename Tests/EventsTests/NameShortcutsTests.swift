import TestSupport
import Testing

@testable import Events

@Suite("The quick ways of taking display names apart do what the long ways do")
struct NameShortcutsTests {
  private static let parts = [
    "Ada", "ada", "Zoë", "Nguyễn", "O’Brien", "Łukasz", "İpek", "Straße", "Ånd", "Ελένη", "Ольга", "דניאל", "محمد",
    "राहुल", "สมชาย",
    "山田", "মোহাম্মদ", "d.r", "Inc.", "Ünd", "C+O", "×", "・", "가", "\u{1100}\u{1161}", "ǅ", "Ⱥ", "ŉ", "ǫ", "ᴀᴅᴀ", "𝓐𝓭𝓪", "Ⓐ",
    "Ａ", " ", " ", " ", "-", " - ", " | ", "/",
    "she/her", "@", "★",
    "·", "—", "…", "“x”", "(x)", "(", ")", "«x", "»", "\"", "「x」", "'", "’s", "bot", "Bot’s", "official", "🔥", "👩‍💻", "❤️",
    "🏳️‍🌈", "🇩🇪", "👍🏽", "\u{1f3fd}", "⭐",
    "⭐️", "™", "™️", "1️⃣",
    "\u{301}", "\u{336}", "\u{fe0f}", "\u{200d}", "\u{93e}", "²", "½", "€", "🅰", "🟢", "🫶🏽", ".", ",",
  ]

  @Test("Every letter is folded the same alone and inside a word")
  func folding() {
    for value in UInt32(0x80)...0x2fff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for word in [String(scalar), "Ab\(scalar)C"] {
        #expect(Array(Letters.folded(word).utf8) == Array(Letters.foldedThoroughly(word).utf8), "U+\(value)")
      }
    }
  }

  @Test("A character that is told to stand alone does so between any others, and a common letter is one")
  func standaloneCharacters() {
    for value in UInt32(0x80)...0x1ffff where StandaloneCharacters.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect("a\(scalar) \(scalar)\(scalar)가\(scalar)🔥\(scalar)".count == 9, "U+\(String(value, radix: 16))")
    }
    for value in UInt32(0x80)...0x1fff where StandaloneCharacters.isCommonLetter(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      #expect(
        character.isLetter && !character.isNumber && !Letters.isPicture(character)
          && !NameWords.separators.contains(character), "U+\(String(value, radix: 16))")
    }
  }

  @Test("Texts put together at random are taken apart the same", arguments: [1, 2, 3])
  func randomTexts(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var standalone = 0
    for _ in 0..<4000 {
      var text = random.text(of: Self.parts, upTo: 7)
      #expect(StyledLetters.plain(text) == StyledLetters.plainThoroughly(text), "\(text)")
      #expect(Array(Letters.folded(text).utf8) == Array(Letters.foldedThoroughly(text).utf8), "\(text)")
      #expect(NameWords.impersonal(in: text) == NameWords.impersonalThoroughly(in: text), "\(text)")
      for word in text.split(separator: " ").map(String.init) {
        #expect(DisplayName.trimmed(word) == DisplayName.trimmedThoroughly(word), "\(word)")
        #expect(NameCase.isNatural(word) == NameCase.isNaturalThoroughly(word), "\(word)")
        #expect(NameWords.marks(of: word) == NameWords.marksThoroughly(of: word), "\(word)")
      }
      #expect(ASCIIWord.words(text) == text.split(separator: " "), "\(text)")
      #expect(DisplayName.withoutBrackets(text) == DisplayName.withoutBracketsThoroughly(text), "\(text)")
      #expect(DisplayName.segments(text) == DisplayName.segmentsThoroughly(text), "\(text)")
      if !ASCIIWord.isASCII(text), text.withUTF8(StandaloneCharacters.make) { standalone += 1 }
    }
    #expect(standalone > 500)
  }
}
