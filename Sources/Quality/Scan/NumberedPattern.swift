/// A pattern whose words and beginnings of words are numbers, which takes one look at a dictionary for each.
enum NumberedItem: Sendable {
  case word(Int32)
  case prefix(Int32)
  case anyWord, gap, sentenceEnd, clauseStart, clauseEnd
  case choice([[NumberedItem]])

  static func items(_ items: [PhrasePattern.Item], _ numbers: inout WordNumbers) -> [NumberedItem] {
    var numbered: [NumberedItem] = []
    numbered.reserveCapacity(items.count)
    for item in items { numbered.append(NumberedItem(item, &numbers)) }
    return numbered
  }

  private init(_ item: PhrasePattern.Item, _ numbers: inout WordNumbers) {
    switch item {
    case .element(.word(let word)): self = .word(numbers.number(word: word))
    case .element(.prefix(let text)): self = .prefix(numbers.number(prefix: text))
    case .element(.anyWord): self = .anyWord
    case .element(.gap): self = .gap
    case .element(.sentenceEnd): self = .sentenceEnd
    case .element(.clauseStart): self = .clauseStart
    case .element(.clauseEnd): self = .clauseEnd
    case .choice(let phrases):
      var numbered: [[NumberedItem]] = []
      numbered.reserveCapacity(phrases.count)
      for phrase in phrases { numbered.append(Self.items(phrase, &numbers)) }
      self = .choice(numbered)
    }
  }
}
