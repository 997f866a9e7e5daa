import Diagnostics

/// `tone/spam`
struct Spam: ReadingCheck {
  static let code = DiagnosticCode(
    "tone/spam", .error, "the vocabulary of spam",
    explanation: """
      Wordings such as “earn money online”, “follow for follow” and “you have been selected” get accounts reported. Only the template's \
      own words are looked at, never the follower's. `policy.spam_words` adds wordings of your own.
      """,
    bad: "Hi {first_name:Ada}, loved your {bio:compiler} talk. Earn money online with us! [Which backend is next?]",
    good:
      "Hi {first_name:Ada}, loved your {bio:compiler} talk about making money laundering detectable. [Which backend is next, and when?]"
  )

  static let book = PhraseBook(Tone.spam)

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let written = wordings(in: reading, context)
    guard let plain = reading.plain(in: context.language) else { return written }
    let meant = wordings(in: plain.reading, context).map { $0.disguised(by: plain, reading, Self.verdict) }
    return meant + written.filter { finding in !meant.contains { $0.overlaps(finding) } }
  }

  private static let verdict = "reads as spam"

  private func wordings(in reading: Reading, _ context: GateContext) -> [Finding] {
    Self.matches(in: reading, context).map { match in
      let range = match.range
      return Finding(
        Self.code, "“\(reading.text(range))” \(Self.verdict)", at: range,
        help: "say plainly what you offer this follower, or leave it out")
    }
  }

  static func matches(in reading: Reading, _ context: GateContext) -> [PhraseSet.Match] {
    var matches = book[context.language]?.matches(in: reading) ?? []
    if !context.lists.spam.isEmpty {
      let own = context.lists.spam.matches(in: reading)
      matches += own.filter { match in !matches.contains { $0.tokens.overlaps(match.tokens) } }
    }
    return matches
  }
}
