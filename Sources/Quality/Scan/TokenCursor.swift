/// How far a scan has read its text.
struct TokenCursor {
  var position = 0
  /// The number of the next token.
  var number = 0
  /// The segment that the position lies in, where it ends as far as tokens start in it, and what they take from it.
  var segment = -1
  var segmentEnd = 0
  var region: Int32 = -1
  var isFact = false
  /// The next link, and where it starts.
  var link = 0
  var nextLink: Int
  /// What stands before the next token.
  var gap = Token.Gap.none
  /// The token before is a word and nothing but one space stands behind it.
  var isQuiet = false
  /// Of the token before.
  var hash: UInt64 = 0
  var noteCount = 0
  var startCount = 0
  var placeCount = 0
  /// Of all words so far.
  var classes: WordClass = []

  init(nextLink: Int) { self.nextLink = nextLink }
}
