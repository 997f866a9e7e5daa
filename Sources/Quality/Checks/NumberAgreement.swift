import Diagnostics

/// `grammar/number-agreement`
struct NumberAgreement: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/number-agreement", .error, "a number and its noun don't agree",
    explanation: """
      “1 years” and “2 post” give away an inserted number. Only nouns that messages count are known: years, posts, followers and the like, \
      in English, Spanish, French, German, Portuguese and Italian. `{{ n }} {% if n == 1 %}year{% else %}years{% endif %}` is right for \
      any number. A plural is missed behind inserted numbers only, so that “Windows 11 user” and “a 2 day conference” stay.
      """,
    bad:
      "Hi {first_name:Ada}, we loved your {account_age_years:1} years of {bio:compiler} posts. [Which backend is next, and when?]",
    good:
      "Hi {first_name:Ada}, we loved your {account_age_years:2} years of {bio:compiler} posts. [Which backend is next, and when?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let language = context.language, let nouns = CountedNouns.nouns[language] else { return [] }
    return reading.tokens.indices.dropLast().compactMap { index in
      let number = reading.tokens[index]
      guard number.kind == .number, let place = nounPlace(behind: index, reading, language) else { return nil }
      let noun = reading.tokens[place]
      guard !reading.isInsideOneFact(number, noun), isCount(index, reading) else { return nil }
      let right: String
      if number.key == "1" {
        guard let singular = nouns.singulars[noun.key] else { return nil }
        right = singular
      } else {
        guard let plural = nouns.plurals[noun.key], endsPhrase(place, reading, language),
          isInserted(number, reading), number.key.allSatisfy({ $0.isNumber || $0 == "," })
        else { return nil }
        // “0 an” is right in French, and of amounts such as “1.000” the language's own mark isn't known.
        if language != .en, number.key.first == "0" { return nil }
        right = plural
      }
      let range = number.range.lowerBound..<noun.range.upperBound
      let between = reading.text(number.range.lowerBound..<noun.range.lowerBound)
      let written = noun.letters == .capitalized ? right.prefix(1).uppercased() + right.dropFirst() : right
      return Finding(
        Self.code, "“\(reading.text(range))” should be “\(between)\(written)”", at: range,
        help: "choose the noun by the number: {% if n == 1 %}…{% else %}…{% endif %}")
    }
  }

  /// The noun right behind a number, or behind one word of how it is: “1 new posts”.
  private func nounPlace(behind index: Int, _ reading: Reading, _ language: Language) -> Int? {
    func isNoun(_ token: Token?) -> Bool {
      guard let token, token.kind == .word, token.gap == .space else { return false }
      return token.letters == .lower || language == .de && token.letters == .capitalized
    }
    let next = index + 1
    guard isNoun(reading.token(next)) else { return nil }
    if language == .en, Self.adjectives.contains(reading.tokens[next].key) {
      return isNoun(reading.token(next + 1)) ? next + 1 : nil
    }
    return next
  }

  static let adjectives: Set<String> = [
    "new", "more", "great", "recent", "public", "active", "open", "happy", "other", "good", "full", "lovely",
  ]

  /// Whether the number counts what follows: not an amount, a version, a part of another number, or a name's number.
  private func isCount(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.token(index - 1) else { return true }
    let number = reading.tokens[index]
    if before.kind == .punctuation || before.kind == .symbol, number.gap == .none {
      return ["(", "\"", "“"].contains(before.key)
    }
    if before.kind == .number { return false }
    // “Windows 11 user”
    if before.letters != .lower, before.kind == .word, !reading.isSentenceStart(index - 1), before.key != "i" {
      return false
    }
    return !Self.namesNumber.contains(before.key)
  }

  private func isInserted(_ token: Token, _ reading: Reading) -> Bool {
    reading.origin(of: token).map { $0 != .literal } ?? false
  }

  private static let namesNumber: Set<String> = [
    "no", "number", "page", "version", "chapter", "part", "level", "season", "phase", "step", "section", "formula",
    "day", "week", "tier", "type", "class", "grade", "round", "swift", "python", "java", "release", "and", "or", "to",
    "of", "top", "the", "by", "series", "half",
  ]

  /// Whether the noun stands alone: in “a 2 day conference” it is a part of another.
  private func endsPhrase(_ index: Int, _ reading: Reading, _ language: Language) -> Bool {
    guard language == .en, let next = reading.token(index + 1) else { return true }
    if next.kind == .punctuation { return next.key != "-" && next.key != "'" && next.key != "/" }
    return ["ago", "in", "on", "of", "and", "with", "from", "since", "about", "at", "so", "already"].contains(next.key)
  }
}
