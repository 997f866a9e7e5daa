/// A word, number, link or mark of a message.
struct Token: Sendable {
  enum Kind: Sendable {
    case word
    /// Starts with a digit: `10:30`, `8`, `1,000`, `30k`, `11th`.
    case number
    case link
    /// `@name`
    case handle
    /// `#tag`
    case hashtag
    case punctuation
    /// An emoji or any other sign that isn't punctuation.
    case symbol
  }

  /// What stands before the token.
  enum Gap: Int, Sendable, Comparable {
    case none, space, line, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  enum Letters: Sendable {
    /// No letter that has a case.
    case caseless
    case lower
    /// The first one large, the others small; a single large letter too.
    case capitalized
    case upper
    case mixed
  }

  let kind: Kind
  /// UTF-8 offsets of the message's text.
  let range: Range<Int>
  /// The token in lower case, with straight apostrophes.
  let key: String
  /// Of the key, for `FirstWords`.
  let hash: UInt32
  let letters: Letters
  let gap: Gap
  /// The segment that the token starts in.
  let segment: Int
  /// Whether it starts in a value of the follower or the event.
  let isFact: Bool
  let region: Message.Region?

  var isWordLike: Bool { kind == .word || kind == .number || kind == .handle || kind == .hashtag }
  /// Whether it ends a sentence where white space follows.
  var isTerminator: Bool {
    guard kind == .punctuation else { return false }
    switch key {
    case ".", "!", "?", "..", "...", "。", "！", "？", "؟", "।": return true
    default: return key.utf8.count > 3 && key.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    }
  }

  var callToAction: Int? {
    if case .cta(let number) = region { number } else { nil }
  }
}
