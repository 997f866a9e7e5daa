/// The lists of the checks that a word stands in.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ bit: UInt32) { rawValue = 1 << bit }

  /// A vague ask can start with it.
  static let startsVague = WordClass(1)
  static let joiner = WordClass(2)
  static let filler = WordClass(3)
  static let day = WordClass(4)
  static let month = WordClass(5)
  static let near = WordClass(6)
  static let place = WordClass(7)
  static let replyVerb = WordClass(8)
  static let linkVerb = WordClass(9)
  /// `vs.`, before any word.
  static let title = WordClass(10)
  /// `ca.`, before a number.
  static let abbreviation = WordClass(11)
  static let a = WordClass(12)
  static let an = WordClass(13)
  static let neverAfterArticle = WordClass(14)
  /// `i'm`
  static let largeI = WordClass(15)
  /// `i` alone.
  static let i = WordClass(16)
  /// A value follows it: `from`.
  static let open = WordClass(17)
  static let sentenceStart = WordClass(18)
  /// A noun that “1” mustn't stand before, and one that no other number may.
  static let pluralNoun = WordClass(19)
  static let singularNoun = WordClass(20)
  /// `null`
  static let emptyValue = WordClass(21)
  static let capitals = WordClass(22)
  /// `s`, as it is left of a possessive.
  static let s = WordClass(0)
  /// A vague ask of the policy's own can start with it.
  static let startsOwnVague = WordClass(24)
  /// No sentence ends in it: `the`
  static let neverLast = WordClass(25)
  /// It may stand between a number and its noun: `new`
  static let adjective = WordClass(26)
  /// A phrase of the language's lists can start with it.
  static let startsPhrase = WordClass(27)
  /// A single letter that is no word, as in “t h a n k s”.
  static let consonant = WordClass(29)
  /// Three equal letters stand side by side in it.
  static let hasRun = WordClass(28)
}
