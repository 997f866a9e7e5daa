/// A sentence behind an ask that sounds like one, and may be no more than a remark on it: “Take your time.”, “Start with page 3.”
struct AskRemark {
  private let ask: Ask

  init(_ ask: Ask) { self.ask = ask }

  /// Whether it wants nothing of its own: it has no link, and neither promotes something nor is a vague ask, but for those that close
  /// a specific one, such as “let me know”.
  var isMere: Bool {
    guard !ask.hasLink, let language = ask.context.language else { return false }
    if promotes(language) { return false }
    return !ask.isWhollyVague || closes(language)
  }

  private static let closings = PhraseBook(Remarks.closings)

  private func closes(_ language: Language) -> Bool {
    guard let first = ask.indices.first, let last = ask.indices.last else { return false }
    return Self.closings[language]?.matches(in: ask.reading, tokens: first..<(last + 1)).isEmpty == false
  }

  /// “Subscribe”, “join our tribe”: a verb that asks for an action by itself, or one that asks to open something with what is the sender's
  /// right behind it.
  private func promotes(_ language: Language) -> Bool {
    let promoting = Remarks.promotingVerbs[language] ?? []
    let opening = Asks.linkVerbs[language] ?? []
    let own = Remarks.possessives[language] ?? []
    return ask.indices.contains { index in
      let token = ask.reading.tokens[index]
      guard token.kind == .word, !token.isFact else { return false }
      if promoting.contains(token.key) { return true }
      guard opening.contains(token.key) || Remarks.sharingVerbs[language]?.contains(token.key) == true else {
        return false
      }
      return (1...2).contains { ask.reading.token(index + $0).map { own.contains($0.key) } == true }
    }
  }
}
