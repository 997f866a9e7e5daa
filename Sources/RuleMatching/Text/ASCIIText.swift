/// A text in which every byte is a character, as most keywords are: they are taken apart without looking for grapheme clusters.
struct ASCIIText {
  private let text: String

  /// Nil for any other text, and for one with carriage returns, which are one character with the line feed behind them.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
    self.text = text
  }

  private static let characters = (0..<128 as Range<UInt8>).map { Character(UnicodeScalar($0)) }

  /// Calls back with each character, folded unless case counts, its byte as it is written, and its place.
  func map<Result>(
    caseSensitive: Bool, _ make: (Character, UInt8, Range<String.Index>) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(text.utf8.count)
    var index = text.utf8.startIndex
    for byte in text.utf8 {
      let next = text.utf8.index(after: index)
      let isUpper = !caseSensitive && (0x41...0x5A).contains(byte)
      results.append(make(Self.characters[Int(isUpper ? byte | 0x20 : byte)], byte, index..<next))
      index = next
    }
    return results
  }
}
