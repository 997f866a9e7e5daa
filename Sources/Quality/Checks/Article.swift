import Diagnostics

/// `grammar/article`
struct Article: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/article", .error, "“a” where the next word's sound wants “an”, or the reverse",
    explanation: """
      English takes “an” before a vowel's sound: an engineer, an hour, an FBI agent, an 8-person team; and “a” before any other: a \
      university, a European, a one-off. Words that people say both ways are left alone, and so is an article inside the follower's \
      own words. In a template, write around an inserted word: “your {{ match.bio }} work”.
      """,
    bad: "Hi {first_name:Ada}, you're a {bio:engineer} in {location:London}. [Which backend is next?]",
    good: "Hi {first_name:Ada}, you're an {bio:engineer} in {location:London}. [Which backend is next?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard context.language == .en else { return [] }
    var findings: [Finding] = []
    for (index, token) in reading.tokens.enumerated() where isArticle(token, at: index, in: reading) {
      guard let next = nextWord(after: index, in: reading), !reading.isInsideOneFact(token, reading.tokens[next]),
        !Self.neverAfterArticles.contains(reading.tokens[next].key), let sound = sound(at: next, in: reading)
      else { continue }
      let isAn = token.key == "an"
      guard isAn != (sound == .vowel) else { continue }
      let word = reading.text(reading.tokens[next])
      let right = isAn ? "a" : "an"
      let range = token.range.lowerBound..<reading.tokens[next].range.upperBound
      findings.append(
        Finding(
          Self.code, "“\(reading.text(token)) \(word)”: by its sound, “\(word)” takes “\(right)”", at: range,
          help: reading.tokens[next].isFact
            ? "an inserted word can start with any sound: turn the sentence so that it needs no article before it"
            : "write “\(right) \(word)”"))
    }
    return findings
  }

  /// “Option a is out”: what stands before these is a letter.
  static let neverAfterArticles: Set<String> = [
    "is", "are", "was", "were", "has", "had", "and", "or", "in", "on", "at", "of", "if", "as", "a", "an", "it", "its",
    "i", "am",
  ]

  /// A large “A” is an article only where a sentence starts: elsewhere it is a letter, as in “Series A investor”.
  private func isArticle(_ token: Token, at index: Int, in reading: Reading) -> Bool {
    guard token.kind == .word, token.key == "a" || token.key == "an" else { return false }
    guard token.gap > .none || index == 0 || isOpening(reading.tokens[index - 1]) else { return false }
    switch token.letters {
    case .lower: return true
    case .capitalized: return reading.isSentenceStart(index)
    default: return false
    }
  }

  private func isOpening(_ token: Token) -> Bool {
    token.kind == .punctuation && ["(", "“", "\"", "[", "—", "–"].contains(token.key)
  }

  /// The word that is spoken after the article; nil when something stands between them whose sound isn't known.
  private func nextWord(after index: Int, in reading: Reading) -> Int? {
    var next = index + 1
    guard let first = reading.token(next), first.gap == .space || first.gap == .line else { return nil }
    while let token = reading.token(next), token.gap < .paragraph {
      if token.kind == .word || token.kind == .number { return next }
      let isQuote = ["\"", "“", "'", "‘", "*", "_", "(", "«"].contains(token.key) && token.kind == .punctuation
      let isCurrency = ["$", "€", "£", "¥"].contains(token.key)
      guard isQuote || isCurrency, next == index + 1 || token.gap == .none else { return nil }
      next += 1
    }
    return nil
  }

  private func sound(at index: Int, in reading: Reading) -> InitialSound? {
    let token = reading.tokens[index]
    if token.kind == .number {
      // “1/8” is said as a fraction or as a date.
      return reading.token(index + 1)?.key == "/" ? nil : InitialSound(number: token.key)
    }
    let following = reading.token(index + 1)
    let isJoined = following.map { $0.gap == .none && ["-", "&", "/", "+", "#"].contains($0.key) } ?? false
    return InitialSound(word: reading.text(token), isJoined: isJoined)
  }
}
