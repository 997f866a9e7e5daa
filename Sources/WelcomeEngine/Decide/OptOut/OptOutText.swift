/// A message as words in small letters, sentence by sentence.
struct OptOutText {
  /// What stands before the first mark.
  struct Opening {
    let words: [String]
    /// A period or a line break follows.
    let isClosed: Bool
    let isInCapitals: Bool
  }

  let sentences: [[String]]
  /// Nil where the message has no mark but at its end.
  let opening: Opening?

  var words: [String] { sentences.flatMap { $0 } }

  init(_ message: String) {
    sentences = message.split(whereSeparator: Self.endsSentence).map(Self.words)
    let body = message.drop { !Self.isWordPart($0) }
    if let mark = body.firstIndex(where: { !Self.isWordPart($0) && $0 != " " }),
      body[mark...].contains(where: Self.isWordPart)
    {
      let text = body[..<mark]
      opening = Opening(
        words: Self.words(text), isClosed: body[mark] == "." || body[mark].isNewline,
        isInCapitals: text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase))
    } else {
      opening = nil
    }
  }

  private static func words(_ text: Substring) -> [String] {
    text.lowercased().split { !isWordPart($0) }.map { String($0.map { $0 == "’" ? "'" : $0 }) }
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’"
  }

  private static func endsSentence(_ character: Character) -> Bool {
    switch character {
    case ".", "!", "?", ";", "…", "。", "！", "？": true
    default: character.isNewline
    }
  }
}
