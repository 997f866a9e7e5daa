import Foundation
import TestSupport
import Testing

@testable import TwitterText

@Suite("Weighted length")
struct WeightedLengthTests {
  @Test(
    "characters, links and emoji count what the platform says",
    arguments: [
      ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("“quoted” – it’s…", 17), ("ж", 1), ("ა", 1), ("ᄀ", 2),
      ("€", 2),
      ("https://acme.com/a/very/long/path/that/goes/on/and/on", 23), ("acme.com", 23), ("a acme.com b", 27), ("a.b", 3),
      ("e.g. this", 9),
      ("🔥", 2), ("👨‍👩‍👧‍👦", 2), ("🙋🏽", 2), ("🇬🇧", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("1️⃣", 2), ("1⃣", 2), ("#️⃣", 2), ("❤️‍🔥", 2), ("☺️", 2), ("☺", 2),
      ("©", 1), ("©️", 2),
      ("👩🏽‍💻", 2), ("🏳️‍🌈", 2), ("🇬🇧🇩🇪", 4), ("☺︎", 4), ("🐱‍🔥", 5), ("🇦🇦", 4), ("12", 2), ("🔥🏽", 4), ("\u{200D}", 1), ("a\r\nb", 4),
    ])
  func counts(_ text: String, _ weighted: Int) {
    #expect(WeightedLength.of(text).weighted == weighted)
  }

  @Test("before version 3 each scalar of an emoji counted")
  func version2() {
    #expect(WeightedLength.of("👨‍👩‍👧‍👦", configuration: .version2).weighted == 11)
    #expect(WeightedLength.of("1️⃣", configuration: .version2).weighted == 5)
  }

  @Test("valid means something, within the limit, without invalid characters")
  func valid() {
    #expect(!WeightedLength.of("").isValid)
    #expect(WeightedLength.of(String(repeating: "a", count: 280)).isValid)
    #expect(!WeightedLength.of(String(repeating: "a", count: 281)).isValid)
    #expect(WeightedLength.of(String(repeating: "a", count: 281), limit: 10_000).isValid)
    #expect(!WeightedLength.of("a\u{FEFF}").isValid)
    #expect(WeightedLength.of("漢漢").isValid(limit: 4))
    #expect(!WeightedLength.of("漢漢").isValid(limit: 3))
    #expect(WeightedLength.of("aaa", limit: 0).permillage == 0)
    #expect(WeightedLength.of("漢", limit: -1).validRange == 0..<0)
  }

  @Test("the valid range ends at the last whole part that fits")
  func validRange() {
    #expect(WeightedLength.of("abcde", limit: 3).validRange == 0..<3)
    #expect(WeightedLength.of("a漢漢", limit: 4).validRange == 0..<2)
    #expect(WeightedLength.of("a🔥b", limit: 3).validRange == 0..<3)
    #expect(WeightedLength.of("a acme.com b", limit: 24).validRange == 0..<2)
    #expect(WeightedLength.of("a acme.com b", limit: 25).validRange == 0..<10)
    #expect(WeightedLength.of("a👨‍👩‍👧b", limit: 3).validRange == 0..<9)
  }

  @Test("the short way for plain texts gives what the long way gives", arguments: 1...300)
  func fastPath(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts =
      (0..<128).map { String(UnicodeScalar(UInt8($0))) } + [
        "a.b", "acme.com", "e. g", "...", "Hello ", "http://", "1.5", ". ",
      ]
    let text = random.text(of: parts, upTo: 40)
    #expect(
      WeightedLength.of(text, limit: 20) == LengthCounter.measure(text, limit: 20, configuration: .version3))
  }

  @Test("a text that is taken as normalised is", arguments: 1...300)
  func normalization(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var text = ""
    let ranges: [Range<UInt32>] = [
      0..<0x700, 0x1E00..<0x2200, 0x3000..<0x3100, 0xAC00..<0xAC80, 0xF900..<0x10000, 0x1F000..<0x1FB00,
    ]
    for _ in 0..<6 {
      let value = UInt32.random(in: ranges.randomElement(using: &random) ?? 0..<1, using: &random)
      Unicode.Scalar(value).map { text.unicodeScalars.append($0) }
    }
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Array(Normalization.nfc(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("every scalar taken as stable is left alone by normalisation")
  func stableScalars() {
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      if Array(Normalization.nfc(text).unicodeScalars)
        != Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      {
        Issue.record("U+\(String(value, radix: 16)) changes")
      }
    }
  }

  @Test("parts that don't touch add up", arguments: 1...100)
  func additive(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = ["a", "漢", "🔥", "👨‍👩‍👧‍👦", "é", "acme.com", "https://acme.org/x", "🇬🇧", "1️⃣"]
    let chosen = (0..<8).map { _ in parts.randomElement(using: &random) ?? "a" }
    let sum = chosen.reduce(0) { $0 + WeightedLength.of($1).weighted } + chosen.count - 1
    #expect(WeightedLength.of(chosen.joined(separator: " ")).weighted == sum)
  }
}
