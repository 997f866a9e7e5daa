import Foundation
import Testing

@testable import TwitterText

@Suite("The data of names and sequences")
struct DataTests {
  static let country = CountryDomains.names.split(whereSeparator: \.isWhitespace).map(String.init)
  static let generic = GenericDomains.names.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("top-level domains are sorted, lower-case, normalised, each in one list once")
  func domains() {
    for names in [Self.country, Self.generic] {
      #expect(Set(names).count == names.count)
      for name in names {
        #expect(name == name.lowercased())
        #expect(Array(name.unicodeScalars) == Array(name.precomposedStringWithCanonicalMapping.unicodeScalars))
        #expect(name.unicodeScalars.allSatisfy { URLCharacters.isDomain($0.value) })
      }
    }
    #expect(Set(Self.country).isDisjoint(with: Self.generic))
  }

  @Test("names in two letters are countries', and well-known names stand in their lists")
  func kinds() {
    #expect(Self.generic.allSatisfy { $0.count > 2 || !$0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(Self.country.filter { $0.utf8.allSatisfy { $0 < 0x80 } }.allSatisfy { $0.count == 2 })
    #expect(Set(["de", "uk", "jp", "io", "co", "tv", "eu", "рф", "中国", "한국"]).isSubset(of: Self.country))
    #expect(
      Set(["com", "org", "app", "dev", "museum", "xyz", "みんな", "онлайн", "vermögensberatung"]).isSubset(
        of: Self.generic))
  }

  @Test("every top-level domain makes a link, in any case", arguments: [DataTests.country, DataTests.generic])
  func links(_ names: [String]) {
    for name in names {
      #expect(Links.extract("https://acme.\(name)/x").map(\.url) == ["https://acme.\(name)/x"])
      #expect(Links.extract("see ACME.\(name.uppercased()), ok").count == 1 || name.uppercased().lowercased() != name)
    }
  }

  @Test("every emoji sequence counts two, with skin tones and selectors too")
  func sequences() {
    for sequence in EmojiSequences.joined.split(whereSeparator: \.isWhitespace) {
      let scalars = sequence.split(separator: "-").compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      let elements = scalars.map { scalar in
        String(scalar)
          + (scalar.properties.isEmojiModifierBase ? "🏽" : scalar.properties.isEmojiPresentation ? "" : "\u{FE0F}")
      }
      #expect(WeightedLength.of(elements.joined(separator: "\u{200D}")).weighted == 2)
      #expect(WeightedLength.of(scalars.map { String($0) }.joined(separator: "\u{200D}")).weighted == 2)
    }
    for region in EmojiSequences.flags.split(whereSeparator: \.isWhitespace) {
      let flag = region.unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x41 + 0x1F1E6) }.map { String($0) }
        .joined()
      #expect(WeightedLength.of(flag).weighted == 2)
    }
  }
}
