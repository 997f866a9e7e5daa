/// What a character counts.
///
/// Source: the configuration files of twitter-text, `v2.json` and `v3.json`; both weigh characters alike.
public struct Configuration: Sendable, Hashable {
  /// An emoji of several scalars counts as one.
  public let countsEmojiAsOne: Bool

  /// What X uses now.
  public static let version3 = Configuration(countsEmojiAsOne: true)
  /// What came before it, in which each scalar of an emoji counts.
  public static let version2 = Configuration(countsEmojiAsOne: false)

  /// What a post may have.
  public static let postLimit = 280

  /// The unit of weights: a weight of 100 counts one.
  static let scale = 100
  /// What scalars outside the ranges below weigh, and an emoji.
  static let defaultWeight = 200
  /// What a link counts, however long it is.
  static let linkLength = 23

  /// Latin to Georgian, and the spaces, dashes, quotation marks and primes of General Punctuation weigh one; the rest two.
  static func weight(of value: UInt32) -> Int {
    switch value {
    case 0...4351, 8192...8205, 8208...8223, 8242...8247: 100
    default: defaultWeight
    }
  }
}
