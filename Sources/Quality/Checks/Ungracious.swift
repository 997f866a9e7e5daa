import Diagnostics

/// `tone/ungracious`
struct Ungracious: ReadingCheck {
  static let code = DiagnosticCode(
    "tone/ungracious", .warning, "no word of thanks, welcome or appreciation",
    explanation: """
      A first message should be gracious: a word of thanks, welcome or appreciation is enough. The lists know English, Spanish, French, \
      German, Portuguese, Italian and Japanese; in other languages the check is silent. `policy.gratitude` adds words of your own.
      """,
    bad: "Hi {first_name:Ada}, you work on {bio:compilers} in {location:London}. [Which backend is next, and when?]",
    good: "Hi {first_name:Ada}, we loved your {bio:compiler} talk. [Which backend is next, and when is it due?]")

  static let book = PhraseBook(Tone.gratitude)

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let set = Self.book[context.language], set.matches(in: reading).isEmpty,
      context.lists.gratitude.matches(in: reading).isEmpty
    else { return [] }
    return [Self.finding]
  }

  /// The only one there is: it has no place.
  static let finding = Finding(
    code, "no word of thanks, welcome or appreciation",
    help:
      "say what you liked about them or their work, or thank them; other words count when `policy.gratitude` has them"
  )
}
