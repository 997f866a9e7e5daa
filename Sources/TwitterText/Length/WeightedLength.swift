/// How long X takes a text to be, in weighted characters: most Latin ones count 1, others and emoji 2, links 23.
///
/// Source: the twitter-text specification, version 3 (weighted length).
public struct WeightedLength: Sendable, Hashable {
  /// In weighted characters.
  public let weighted: Int
  /// The text has a character that no post may have: U+FEFF, U+FFFE or U+FFFF.
  public let hasInvalidCharacters: Bool
  /// The whole text, in UTF-16 code units.
  public let displayRange: Range<Int>
  /// The part that fits within the limit and has no invalid character, in UTF-16 code units.
  public let validRange: Range<Int>
  /// In weighted characters.
  public let limit: Int

  /// Measures a text.
  /// - Parameter limit: where the valid range ends, in weighted characters.
  public static func of(
    _ text: String, limit: Int = Configuration.postLimit, configuration: Configuration = .version3
  ) -> WeightedLength {
    if let count = plainCount(text) {
      return WeightedLength(
        weighted: count, hasInvalidCharacters: false, displayRange: 0..<count,
        validRange: 0..<min(count, max(0, limit)), limit: limit)
    }
    return LengthCounter.measure(text, limit: limit, configuration: configuration)
  }

  /// What a character counts by itself, outside of links and emoji sequences: 1 or 2.
  public static func weight(of scalar: Unicode.Scalar) -> Int {
    Configuration.weight(of: scalar.value) / Configuration.scale
  }

  /// There is something, nothing invalid, and it fits.
  public var isValid: Bool { isValid(limit: limit) }

  public func isValid(limit: Int) -> Bool { weighted > 0 && weighted <= limit && !hasInvalidCharacters }

  /// Thousandths of the limit, rounded down.
  public var permillage: Int { limit > 0 ? weighted * 1000 / limit : 0 }

  /// The length of a text of ASCII alone that has no links, which counts one a byte; nil for others.
  private static func plainCount(_ text: String) -> Int? {
    let scan = { (bytes: UnsafeBufferPointer<UInt8>) -> Int? in
      guard ByteSearch.firstWide(in: bytes, from: 0) == bytes.count, !Links.mayHave(bytes) else { return nil }
      return bytes.count
    }
    if let result = text.utf8.withContiguousStorageIfAvailable(scan) { return result }
    var text = text
    return text.withUTF8(scan)
  }
}
