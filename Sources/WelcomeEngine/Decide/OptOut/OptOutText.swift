/// A message as words in small letters, sentence by sentence and clause by clause; without the handles that it speaks to.
struct OptOutText {
  /// What stands before the first mark.
  struct Opening {
    let words: [String]
    /// A period or a line break follows.
    let isClosed: Bool
    let isInCapitals: Bool
  }

  /// What stands between two marks.
  struct Clause {
    let words: [String]
    /// An exclamation mark follows.
    let isExclaimed: Bool
    /// Others stand before it in a sentence of at least three, or in a question.
    var isListed = false
  }

  struct Sentence {
    /// At least one.
    let words: [String]
    let isQuestion: Bool
    /// An exclamation mark follows.
    let isExclaimed: Bool
  }

  private(set) var sentences: [Sentence] = []
  private(set) var clauses: [Clause] = []
  /// Nil where the message has no mark but at its end.
  private(set) var opening: Opening?

  /// Whether the first word is in capitals, and others are not.
  private(set) var startsInCapitals = false

  private let message: String

  /// It has an emoji or emoticon that isn't angry: then “stop it” is said with a smile.
  var smiles: Bool {
    message.unicodeScalars.contains(where: Self.isSmile)
      || [":)", ":-)", ";)", ";-)", "<3", ":D"].contains { message.contains($0) }
  }

  /// Of all sentences.
  private(set) var words: [String] = []

  init(_ message: String) {
    self.message = message
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isHandle = false
    /// How many of the sentence's words stand in clauses before this one.
    var clauseStart = 0
    func closeWord() {
      if !word.isEmpty, !isHandle { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    /// How many clauses stand before the sentence.
    var sentenceStart = 0
    func closeClause(isExclaimed: Bool) {
      if clauseStart < words.count {
        clauses.append(Clause(words: Array(words[clauseStart...]), isExclaimed: isExclaimed))
      }
      clauseStart = words.count
    }
    // The first mark behind a word, and what stood before it.
    var mark: (scalar: Unicode.Scalar, words: [String])?
    var (hasCapital, hasSmall) = (false, false)
    let scalars = message.unicodeScalars
    for index in scalars.indices {
      let scalar = Self.folded(scalars[index])
      if Self.isWordPart(scalar) || isHandle && scalar == "_" {
        word.append(scalar == "’" ? "'" : scalar)
        if let mark, opening == nil {
          opening = Opening(
            words: mark.words, isClosed: mark.scalar == "." || Self.isLineBreak(mark.scalar),
            isInCapitals: hasCapital && !hasSmall)
        }
        if mark == nil {
          if scalar.properties.isUppercase { hasCapital = true }
          if scalar.properties.isLowercase { hasSmall = true }
        }
        continue
      }
      closeWord()
      isHandle = scalar == "@"
      if isHandle { continue }
      if mark == nil, scalar != " ", !sentences.isEmpty || !words.isEmpty {
        mark = (scalar, sentences.flatMap(\.words) + words)
      }
      if Self.endsClause(scalar, in: scalars, at: index) { closeClause(isExclaimed: scalar == "!" || scalar == "！") }
      if Self.endsSentence(scalar) {
        let isQuestion = scalar == "?" || scalar == "？"
        markListed(from: &sentenceStart, isQuestion: isQuestion)
        if !words.isEmpty {
          let isExclaimed = scalar == "!" || scalar == "！"
          sentences.append(Sentence(words: words, isQuestion: isQuestion, isExclaimed: isExclaimed))
        }
        (words, clauseStart) = ([], 0)
      }
    }
    closeWord()
    closeClause(isExclaimed: false)
    markListed(from: &sentenceStart, isQuestion: false)
    let first = String(scalars.drop { !Self.isWordPart($0) }.prefix { Self.isWordPart($0) })
    startsInCapitals = first != first.lowercased() && first == first.uppercased() && message != message.uppercased()
    if !words.isEmpty { sentences.append(Sentence(words: words, isQuestion: false, isExclaimed: false)) }
    self.words = sentences.flatMap(\.words)
  }

  private static func isSmile(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0xFF, scalar.properties.isEmoji else { return false }
    switch scalar.value {
    // Signs of trade, of gender, and the colours of a hand.
    case 0x2122, 0x2640, 0x2642, 0x1F3FB...0x1F3FF: return false
    default: return !angry.contains(scalar)
    }
  }

  private static let angry: Set<Unicode.Scalar> = [
    "😠", "😡", "🤬", "👿", "😤", "🙄", "😒", "😑", "🛑", "🚫", "⛔", "✋", "🖐", "🤚", "👎", "🖕", "❌", "‼", "⁉", "❗", "⚠",
    "🙅", "🤮", "🤢", "💢", "😾", "😐", "🙁", "☹", "😕", "😫", "😩", "😖", "😣",
  ]

  private mutating func markListed(from start: inout Int, isQuestion: Bool) {
    if isQuestion || clauses.count - start > 2 {
      for index in clauses.indices.dropFirst(start + 1) { clauses[index].isListed = true }
    }
    start = clauses.count
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 || scalar == "'"
    }
    if scalar == "’" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      // The selectors of emoji are marks, too.
      return !(0xFE00...0xFE0F).contains(scalar.value)
    default: return false
    }
  }

  /// Full-width letters as those of ASCII, which they are written for.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// Quotes end none: the “stop” button. Nor do the hyphen of “opt-out” and a colon: “Unsubscribe: how do I add that link?”
  private static func endsClause(
    _ scalar: Unicode.Scalar, in scalars: String.UnicodeScalarView, at index: String.Index
  ) -> Bool {
    switch scalar {
    case ",", "–", "—", "、", "，", "(", ")", "（", "）": return true
    case "-":
      let next = scalars.index(after: index)
      return next == scalars.endIndex || !isWordPart(scalars[next])
    default: return endsSentence(scalar)
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", "…", "。", "！", "？": true
    default: isLineBreak(scalar)
    }
  }
}
