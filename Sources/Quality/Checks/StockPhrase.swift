import Diagnostics

/// `personalization/stock-phrase`
struct StockPhrase: ReadingCheck {
  static let code = DiagnosticCode(
    "personalization/stock-phrase", .warning, "a phrase of the stock auto-DM",
    explanation: """
      People have read “thanks for following! check out my …” so often that they stop there. A phrase of that kind is a warning in a \
      message with two facts about the follower, and an error in one with fewer. Only facts beside names count, except where the one \
      phrase is mere courtesy (“thanks for the follow”): there a name is a fact too. What a call to action's kind can hardly be asked \
      for without, such as “book a 15-minute call” in one of kind `meeting`, is none, nor is “tea or coffee?” in a question that asks \
      more. `policy.stock_phrases` adds phrases of your own: words, `*` for any word or ending, `(a|b)` for a choice, `...` for a few words.
      """,
    bad:
      "Hi {first_name:Ada}, thanks for following! Check out my blog from {location:London}. [Which post did you like?]",
    good:
      "Hi {first_name:Ada}, good to have a {bio:compiler} person from {location:London} here. [Which backend do you target?]"
  )

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    let asked = context.cta?.kind
    var matches = (StockPhrases[context.language]?.matches(in: reading) ?? []).filter { match in
      StockPhraseTraits(section: match.section).counts(match, in: reading, context)
    }
    if !context.lists.stockPhrases.isEmpty {
      let own = context.lists.stockPhrases.matches(in: reading)
      matches += own.filter { match in !matches.contains { $0.tokens.overlaps(match.tokens) } }
    }
    guard !matches.isEmpty else { return [] }
    let facts = reading.facts
    let personal = Set(facts.filter { !$0.isName }.map(\.path)).count
    // A name counts once, whichever of the three it is.
    let withName = personal + (facts.contains(where: \.isName) ? 1 : 0)
    return matches.map { match in
      let range = match.range
      let traits = StockPhraseTraits(section: match.section)
      let isCourtesy = traits.isCourtesy
      let isPersonal =
        (isCourtesy && matches.count == 1 ? withName : personal) > 1
        || personal == 1 && traits.isOwnQuestion(match, in: reading, asked)
      return Finding(
        Self.code, "“\(reading.text(range))” is a phrase of the stock auto-DM", at: range,
        help: isCourtesy
          ? "thank them for something they did or are, rather than for the follow"
          : "drop it, or say what it is about for this follower; two facts beside the name make it a warning",
        severity: isPersonal ? .warning : .error)
    }
  }
}
