import Diagnostics

/// `clarity/long-sentence`
struct LongSentence: ReadingCheck {
  static let code = DiagnosticCode(
    "clarity/long-sentence", .warning, "a sentence of more than 28 words",
    explanation: """
      A message on a phone is read once. Sentences of more than 28 words (links don't count) are better cut in two. Languages that are \
      written without spaces are left alone.
      """,
    bad: """
      Hi {first_name:Ada}, thanks for coming by, your {bio:compiler} talk made the rounds here last week and then again this week when \
      somebody on the team who had missed it the first time asked for it. [Which backend is next?]
      """,
    good:
      "Hi {first_name:Ada}, thanks for coming by. Your {bio:compiler} talk made the rounds. [Which backend is next?]")

  static let limit = 28

  /// Whether a language is written without spaces.
  static func isSpaceless(_ lang: String) -> Bool {
    ["ja", "zh", "th", "lo", "km", "my"].contains(lang.prefix(2).lowercased())
  }

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    if Self.isSpaceless(context.lang) { return [] }
    return reading.sentences.compactMap { sentence in
      let words = reading.tokens[sentence].count(where: \.isWordLike)
      guard words > Self.limit else { return nil }
      return Finding(
        Self.code, "a sentence of \(words) words", at: reading.range(of: sentence),
        help: "cut it in two: at most \(Self.limit) words are read at one go")
    }
  }
}
