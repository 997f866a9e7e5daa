import Diagnostics

/// `grammar/number-agreement`
struct NumberAgreement: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/number-agreement", .error, "a number and its noun don't agree",
    explanation: """
      “1 years” and “2 post” give away an inserted number. English only, and only nouns that messages count: years, posts, followers and \
      the like. `{{ n }} {% if n == 1 %}year{% else %}years{% endif %}` is right for any number. A plural is missed behind inserted numbers only, so that “Windows 11 user” and “a 2 day conference” stay.
      """,
    bad:
      "Hi {first_name:Ada}, we loved your {account_age_years:1} years of {bio:compiler} posts. [Which backend is next, and when?]",
    good:
      "Hi {first_name:Ada}, we loved your {account_age_years:2} years of {bio:compiler} posts. [Which backend is next, and when?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard context.language == .en else { return [] }
    return reading.tokens.indices.dropLast().compactMap { index in
      let (number, noun) = (reading.tokens[index], reading.tokens[index + 1])
      guard number.kind == .number, noun.kind == .word, noun.gap == .space, noun.letters == .lower,
        !reading.isInsideOneFact(number, noun), isCount(index, reading)
      else { return nil }
      let right: String
      if number.key == "1" {
        guard let singular = Self.singulars[noun.key] else { return nil }
        right = singular
      } else {
        guard let plural = Self.plurals[noun.key], endsPhrase(index + 1, reading),
          isInserted(number, reading), number.key.allSatisfy({ $0.isNumber || $0 == "," })
        else { return nil }
        right = plural
      }
      let range = number.range.lowerBound..<noun.range.upperBound
      return Finding(
        Self.code, "“\(reading.text(range))” should be “\(reading.text(number)) \(right)”", at: range,
        help: "choose the noun by the number: {% if n == 1 %}…{% else %}…{% endif %}")
    }
  }

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
  private func endsPhrase(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.token(index + 1) else { return true }
    if next.kind == .punctuation { return next.key != "-" && next.key != "'" && next.key != "/" }
    return ["ago", "in", "on", "of", "and", "with", "from", "since", "about", "at", "so", "already"].contains(next.key)
  }

  private static let nouns: [(String, String)] = [
    ("year", "years"), ("month", "months"), ("week", "weeks"), ("day", "days"), ("hour", "hours"),
    ("minute", "minutes"),
    ("second", "seconds"), ("post", "posts"), ("tweet", "tweets"), ("follower", "followers"), ("reply", "replies"),
    ("like", "likes"), ("seat", "seats"), ("user", "users"), ("project", "projects"), ("repo", "repos"),
    ("star", "stars"),
    ("member", "members"), ("customer", "customers"), ("team", "teams"), ("employee", "employees"),
    ("person", "people"),
    ("comment", "comments"), ("article", "articles"), ("talk", "talks"), ("photo", "photos"), ("video", "videos"),
    ("list", "lists"), ("city", "cities"), ("country", "countries"), ("engineer", "engineers"),
    ("developer", "developers"),
    ("engineer", "engineers"), ("company", "companies"), ("client", "clients"), ("recipe", "recipes"),
    ("book", "books"),
  ]
  static let singulars = Dictionary(nouns.map { ($0.1, $0.0) }) { first, _ in first }
  static let plurals = Dictionary(nouns.map { ($0.0, $0.1) }) { first, _ in first }
}
