import Diagnostics

/// `grammar/capitalization`
struct Capitalization: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/capitalization", .warning, "a sentence starts with a small letter",
    explanation: """
      Sentences start with a large letter, also where an inserted value comes first: `{{ match.bio | capitalize }}`. Names that start \
      small (iPhone, eBay), links and handles are left alone.
      """,
    bad:
      "Hi {first_name:Ada}, we loved your {bio:compiler} talk! {bio:compilers} are our trade. [Which backend is next, and when?]",
    good:
      "Hi {first_name:Ada}, we loved your {bio:compiler} talk! {bio:Compilers} are our trade. [Which backend is next, and when?]"
  )

  static let largeI: Set<String> = ["i", "i'm", "i'd", "i'll", "i've"]

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let language = context.language, language != .ja else { return [] }
    var findings: [Finding] = []
    for sentence in reading.sentences {
      guard let index = sentence.first(where: { reading.tokens[$0].isWordLike || reading.tokens[$0].kind == .link })
      else { continue }
      let token = reading.tokens[index]
      guard token.kind == .word, token.letters == .lower, token.key.count > 1 || token.key == "i" || token.key == "a",
        reading.token(index + 1).map({ $0.gap > .none || $0.key == "," || $0.key == "'" }) ?? true,
        index == 0 || !reading.isInsideOneFact(reading.tokens[index - 1], token),
        // “your tortoise (lovely name!) could come”: the mark ended what stands in brackets.
        index == 0 || ![")", "]"].contains(reading.tokens[index - 1].key),
        !followsQuotedFact(index, reading)
      else { continue }
      findings.append(
        Finding(
          Self.code, "the sentence starts with “\(reading.text(token))”", at: token.range,
          help: token.isFact ? "capitalize the value with the filter `capitalize`" : "start it with a large letter"))
    }
    if language == .en {
      for index in reading.tokens.indices where !findings.contains(where: { $0.range == reading.tokens[index].range }) {
        let token = reading.tokens[index]
        guard !token.isFact, token.kind == .word, token.letters == .lower,
          Self.largeI.contains(token.key), token.gap > .none,
          token.key != "i" || (reading.token(index + 1)?.gap ?? .none) > .none
        else { continue }
        findings.append(
          Finding(Self.code, "“\(reading.text(token))” is written with a large I", at: token.range, help: "write “I”"))
      }
    }
    return findings
  }

  /// “Ada's bio says “We are bakers.” so …”: the period is the follower's own.
  private func followsQuotedFact(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.tokens[index].isFact, let quote = reading.token(index - 1), let mark = reading.token(index - 2)
    else {
      return false
    }
    return ["”", "\"", "“", "»", "'"].contains(quote.key) && quote.gap == .none && mark.isFact && mark.isTerminator
  }
}
