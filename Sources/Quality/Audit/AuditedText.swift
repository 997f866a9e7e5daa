/// A text cut into what can be compared: words, and stretches of scripts that have no spaces.
struct AuditedText {
  struct Word {
    /// A word, or what is left of it without what a sentence joins to it: `ankara` of “Ankara'da”, `서울` of “서울에서”.
    struct Form {
      let key: String
      let range: Range<Int>
    }

    /// The word itself, then its other forms.
    let forms: [Form]
    let letters: Token.Letters
    let isNumber: Bool
    let startsSentence: Bool
    /// This word and the next one without the hyphen between them: `e07` of “E-07”, `cofounder` of “co-founder”.
    var joined: Form?
    /// Whether that names something: letters and digits.
    var isCode = false

    var key: String { forms[0].key }
    var range: Range<Int> { forms[0].range }
  }

  private(set) var words: [Word] = []
  private(set) var runs: [SpacelessText] = []

  init(_ text: String) {
    let message = Message(text: text, segments: [Message.Segment(range: 0..<text.utf8.count, origin: .literal)])
    let reading = Reading(message)
    for (index, token) in reading.tokens.enumerated() where token.isWordLike {
      let text = reading.text(token)
      if text.unicodeScalars.contains(where: { SpacelessScript($0) != nil }) {
        let next = reading.token(index + 1)
        cut(text, at: token.range.lowerBound, isBeforeHyphen: next?.key == "-" && next?.gap == Token.Gap.none)
      } else {
        add(
          text, token.key, token.letters, isNumber: token.kind == .number, at: token.range,
          startsSentence: reading.isSentenceStart(index))
      }
    }
    joinHyphenated(in: Array(text.utf8))
  }

  private mutating func joinHyphenated(in bytes: [UInt8]) {
    for index in words.indices.dropLast() {
      let (word, next) = (words[index], words[index + 1])
      guard !word.isNumber, word.range.upperBound + 1 == next.range.lowerBound,
        bytes[word.range.upperBound] == UInt8(ascii: "-")
      else { continue }
      let isCode = Self.isCode(word, next)
      guard isCode || !next.isNumber else { continue }
      let range = word.range.lowerBound..<next.range.upperBound
      words[index].joined = Word.Form(key: word.key + next.key, range: range)
      words[index].isCode = isCode
    }
  }

  /// “E-07”, “NW-204”, “k-9”; no “mid-2020”.
  private static func isCode(_ word: Word, _ next: Word) -> Bool {
    guard next.isNumber, next.key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    switch word.letters {
    case .upper: return word.key.count < 7
    case .capitalized: return word.key.count < 5
    default: return word.key.count < 3
    }
  }

  /// A token of several scripts: its parts with and without spaces.
  private mutating func cut(_ text: String, at start: Int, isBeforeHyphen: Bool) {
    var offset = start
    var part: [Unicode.Scalar] = []
    var partStart = start
    var isSpaceless = false
    func close(_ text: inout AuditedText, isLast: Bool = false) {
      if part.isEmpty { return }
      if isSpaceless { return text.runs.append(SpacelessText(part, start: partStart)) }
      let word = String(String.UnicodeScalarView(part))
      // One letter may begin a code: the E of “洗濯機にE-07”.
      guard part.count > 1 || (isLast && isBeforeHyphen) else { return }
      let isNumber = word.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
      text.add(word, word.lowercased(), .caseless, isNumber: isNumber, at: partStart..<offset)
    }
    for scalar in text.unicodeScalars {
      let isNext = SpacelessScript(scalar) != nil
      if isNext != isSpaceless {
        close(&self)
        (part, partStart, isSpaceless) = ([], offset, isNext)
      }
      part.append(scalar)
      offset += UTF8.width(scalar)
    }
    close(&self, isLast: true)
  }

  private mutating func add(
    _ text: String, _ key: String, _ letters: Token.Letters, isNumber: Bool, at range: Range<Int>,
    startsSentence: Bool = false
  ) {
    let isNamed = key.first == "@" || key.first == "#"
    let key = isNamed ? String(key.dropFirst()) : key
    var forms = [Word.Form(key: key, range: range)]
    forms += Self.withoutApostrophes(text, range).map { Word.Form(key: $0.lowercased(), range: $1) }
    if let stem = Self.koreanStem(text) {
      forms.append(Word.Form(key: stem, range: range.lowerBound..<(range.lowerBound + stem.utf8.count)))
    }
    words.append(Word(forms: forms, letters: letters, isNumber: isNumber, startsSentence: startsSentence))
  }

  /// What stands before an ending, as in “Ankara'da” and “Ada's”, and behind an article, as in “d'Ankara” and “dell'Aquila”.
  private static func withoutApostrophes(_ text: String, _ range: Range<Int>) -> [(String, Range<Int>)] {
    guard let mark = text.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return [] }
    let (head, tail) = (text[..<mark], text[text.index(after: mark)...])
    var forms: [(String, Range<Int>)] = []
    if head.count > 1, !contractions.contains(tail.lowercased()) {
      forms.append((String(head), range.lowerBound..<(range.lowerBound + head.utf8.count)))
    }
    if head.count < 6, tail.count > 1, !tail.contains(where: { $0 == "'" || $0 == "’" }) {
      forms.append((String(tail), (range.upperBound - tail.utf8.count)..<range.upperBound))
    }
    return forms
  }

  /// English endings that make another word: “don't” is nothing of Don's.
  private static let contractions: Set<String> = ["t", "m", "re", "ve", "ll", "d"]

  private static func koreanStem(_ text: String) -> String? {
    guard let last = text.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else { return nil }
    let ending = SpacelessWords.koreanEndings.first { text.hasSuffix($0) && text.count > $0.count + 1 }
    return ending.map { String(text.dropLast($0.count)) }
  }
}
