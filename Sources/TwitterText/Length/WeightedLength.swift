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
    LengthCounter.measure(text, limit: limit, configuration: configuration)
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
}
