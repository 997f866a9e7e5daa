/// A sentence behind an ask that sounds like one, and may be no more than a remark on it: “Take your time.”, “Start with page 3.”
struct AskRemark {
  private let ask: Ask
  private let followsAsk: Bool

  /// - Parameter followsAsk: whether the sentence before it asks.
  init(_ ask: Ask, followsAsk: Bool) { (self.ask, self.followsAsk) = (ask, followsAsk) }

  /// Whether it wants nothing of its own: it has no link, and neither promotes something nor is a vague ask, but for those that close
  /// the one right before it, such as “let me know”.
  var isMere: Bool {
    guard !ask.hasLink, let language = ask.context.language else { return false }
    if promotes(language) { return false }
    return !ask.isWhollyVague || followsAsk && closes(language)
  }

  private static let closings = PhraseBook(Remarks.closings)

  private func closes(_ language: Language) -> Bool {
    guard let first = ask.indices.first, let last = ask.indices.last else { return false }
    return Self.closings[language]?.matches(in: ask.reading, tokens: first..<(last + 1)).isEmpty == false
  }

  /// “Subscribe”, “join our tribe”, “call me”: a verb that asks for an action by itself, or one that asks to open something or to get in
  /// touch, with what is the sender's right behind it.
  private func promotes(_ language: Language) -> Bool {
    let promoting = Remarks.promotingVerbs[language] ?? []
    let opening = Asks.linkVerbs[language] ?? []
    let own = Remarks.possessives[language] ?? []
    let contacting = Remarks.contactingVerbs[language] ?? []
    let persons = Remarks.persons[language] ?? []
    return ask.indices.contains { index in
      let token = ask.reading.tokens[index]
      guard token.kind == .word, !token.isFact else { return false }
      if promoting.contains(token.key) { return true }
      // “let me know” is no offer.
      if contacting.contains(token.key), ask.reading.token(index + 2)?.key != "know",
        ask.reading.token(index + 1).map({ persons.contains($0.key) }) == true
      {
        return true
      }
      guard opening.contains(token.key) || Remarks.sharingVerbs[language]?.contains(token.key) == true else {
        return false
      }
      return (1...2).contains { ask.reading.token(index + $0).map { own.contains($0.key) } == true }
    }
  }
}
