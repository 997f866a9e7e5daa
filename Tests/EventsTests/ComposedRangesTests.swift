import Foundation
import TestSupport
import Testing

@testable import Events

@Suite("Texts that need no cleaning")
struct ComposedRangesTests {
  @Test("Every character that is taken as clean is visible, and composed alone and behind any other")
  func everyCharacter() {
    var taken = 0
    for value in UInt32(0x80)...0x1ffff where ComposedRanges.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      taken += 1
      let place = "U+\(String(value, radix: 16))"
      #expect(!scalar.properties.isWhitespace, "\(place)")
      #expect(![.control, .format, .privateUse].contains(scalar.properties.generalCategory), "\(place)")
      for text in [String(scalar), "a\(scalar)", "\u{1112}\u{1161}\(scalar)"] {
        #expect(Array(FactText.takenApart(text).utf8) == Array(text.precomposed.utf8), "\(place)")
        let composed = text.precomposedStringWithCanonicalMapping
        #expect(Array(composed.utf8) == Array(text.precomposed.utf8), "\(place)")
      }
    }
    #expect(taken > 30_000)
  }

  @Test("A text that is taken as clean, or as composed, is what the long way makes of it", arguments: [1, 2, 3])
  func randomTexts(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = [
      "a", "Zoë", " ", "  ", "é", "e\u{301}", "が", "か\u{3099}", "한", "\u{1112}", "\u{1161}", "\u{11ab}", "👩‍💻", "❤️", "—",
      "“", "\u{a0}",
      "\u{ad}", "\u{200b}", "\u{7f}", "\n", "основатель", "й", "и\u{306}", "Å", "\u{212b}", "😀", "🏴", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇩🇪", "ｆ",
      "ễ", "e\u{302}\u{303}", "עמית", "ש\u{5c1}", "محمد", "ا\u{653}", "نا\u{200c}م", "\u{200d}", "हिन्दी", "\u{94d}",
      "न\u{93c}",
      "ที่นี่", "ครู", "\u{e48}", "\u{e38}", "𝓐", "ᴀ", "👩", "\u{1f3fd}",
    ]
    var (clean, composed) = (0, 0)
    for _ in 0..<4000 {
      var text = random.text(of: parts, upTo: 6)
      if text.withUTF8(ComposedRanges.areComposed) {
        composed += 1
        let expected = text.precomposedStringWithCanonicalMapping
        #expect(Array(expected.utf8) == Array(text.utf8), "\(text.unicodeScalars.map(\.value))")
      }
      guard ComposedRanges.isClean(text) else { continue }
      clean += 1
      #expect(Array(FactText.takenApart(text).utf8) == Array(text.utf8), "\(text.unicodeScalars.map(\.value))")
    }
    #expect(clean > 100)
    #expect(composed > clean)
  }
}

extension String {
  /// The same with the first two characters, which are parts of a syllable, put together.
  fileprivate var precomposed: String {
    unicodeScalars.starts(with: "\u{1112}\u{1161}".unicodeScalars) ? "하" + String(unicodeScalars.dropFirst(2)) : self
  }
}
