import Diagnostics

/// `grammar/spacing`
struct Spacing: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/spacing", .error, "two spaces inside a sentence, or none where one belongs",
    explanation: """
      Double spaces are left where a value between them is empty or a template's parts are joined; a missing one, as in “Hi{{ name }}” or \
      “follow.Thanks”, where they are joined too closely. Two spaces behind a sentence are a matter of taste, names such as Node.js are \
      fine, and what the follower wrote is left alone.
      """,
    bad: "Hi {first_name:Ada}, we loved your  {bio:compiler} talk. [Which backend is next, and when is it due?]",
    good:
      "Hi {first_name:Ada}, we loved your {bio:compiler} talk on Node.js. [Which backend is next, and when is it due?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let language = context.language, language != .ja else { return [] }
    lazy var empty = EmptySlot.ranges(in: reading, language: language)
    var findings = joinedFacts(in: reading)
    for index in reading.tokens.indices.dropFirst() {
      let (left, right) = (reading.tokens[index - 1], reading.tokens[index])
      guard !reading.isInsideOneFact(left, right) else { continue }
      let both = left.range.lowerBound..<right.range.upperBound
      let isDouble = isDouble(left, right, reading)
      guard isDouble || right.gap == .none && isMissing(index, left, right, reading, language),
        !empty.contains(where: { $0.overlaps(both) })
      else { continue }
      if isDouble {
        findings.append(
          Finding(
            Self.code, "two spaces in “\(reading.text(both))”", at: left.range.upperBound..<right.range.lowerBound,
            help: "keep one; if a value between them is empty, put the words around it into an `if`"))
      } else {
        findings.append(
          Finding(
            Self.code, "a space is missing in “\(reading.text(both))”", at: both, help: "put a space between the two"))
      }
    }
    return findings
  }

  /// “Hi{{ name }}”: a value right behind a word that doesn't take one as its ending.
  private func joinedFacts(in reading: Reading) -> [Finding] {
    reading.message.segments.indices.dropFirst().compactMap { index in
      let (left, right) = (reading.message.segments[index - 1], reading.message.segments[index])
      guard right.origin.fact != nil, left.origin == .literal,
        let first = reading.text(right.range).first, first.isLetter
      else { return nil }
      let word = reading.text(left.range).reversed().prefix { $0.isLetter }.reversed()
      guard Self.neverJoined.contains(String(word).lowercased()) else { return nil }
      let range = (right.range.lowerBound - String(word).utf8.count)..<right.range.upperBound
      return Finding(
        Self.code, "a space is missing in “\(reading.text(range))”", at: range,
        help: "put a space before the inserted value")
    }
  }

  private static let neverJoined: Set<String> = [
    "hi", "hello", "hey", "dear", "your", "the", "and", "from", "with", "about", "hola", "bonjour", "hallo", "ciao",
    "olá",
  ]

  private func isDouble(_ left: Token, _ right: Token, _ reading: Reading) -> Bool {
    let gap = left.range.upperBound..<right.range.lowerBound
    guard right.gap == .space, gap.count > 1, !left.isTerminator, left.kind != .symbol, right.kind != .symbol else {
      return false
    }
    // The follower's own spaces at the edge of a value were folded before.
    return reading.bytes[gap].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private func isMissing(_ index: Int, _ left: Token, _ right: Token, _ reading: Reading, _ language: Language) -> Bool
  {
    guard right.kind == .word else { return false }
    let before = reading.token(index - 2)
    switch left.key {
    case ",":
      return left.gap == .none && before?.kind == .word && isPlain(right) && (before.map(isPlain) ?? false)
    case ".", "!", "?":
      // A sentence that starts with a common word: “follow.Thanks”, not “Booking.Com”.
      guard left.gap == .none, right.letters == .capitalized, before?.kind == .word || before?.kind == .number,
        before?.letters == .lower || left.key != "."
      else { return false }
      return Self.starts[language]?.contains(right.key) == true
    default: return false
    }
  }

  private func isPlain(_ token: Token) -> Bool {
    token.key.count > 1 && (token.letters == .lower || token.letters == .capitalized)
  }

  /// Words that sentences often start with.
  static let starts: [Language: Set<String>] = [
    .en: [
      "the", "we", "i", "i'm", "we're", "you", "you're", "your", "our", "my", "it", "it's", "this", "that", "thanks",
      "thank", "does", "do", "are", "would", "can", "let's", "let", "if", "here", "here's", "what", "how", "which",
      "when", "is", "and", "but", "so", "there", "welcome", "read", "have", "looking", "as", "for", "a",
    ],
    .es: ["el", "la", "gracias", "tu", "si", "te", "nos", "qué", "cómo", "aquí", "hola", "un", "una"],
    .fr: ["le", "la", "les", "merci", "vous", "nous", "votre", "si", "je", "on", "voici", "est-ce", "c'est"],
    .de: ["der", "die", "das", "danke", "wir", "ich", "du", "dein", "wenn", "hier", "passt", "hast"],
    .pt: ["o", "a", "obrigado", "obrigada", "você", "seu", "nós", "se", "aqui", "que", "como"],
    .it: ["il", "la", "grazie", "tu", "il", "se", "ecco", "che", "come", "ti"],
  ]
}
