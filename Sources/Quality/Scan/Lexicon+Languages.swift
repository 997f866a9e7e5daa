extension Lexicon {
  /// Of a language; nil stands for all that the checks don't know.
  static func shared(_ language: Language?) -> Lexicon {
    switch language {
    case .en: english
    case .es: spanish
    case .fr: french
    case .de: german
    case .pt: portuguese
    case .it: italian
    case .ja: japanese
    case nil: unknown
    }
  }

  private static let english = Lexicon(.en)
  private static let spanish = Lexicon(.es)
  private static let french = Lexicon(.fr)
  private static let german = Lexicon(.de)
  private static let portuguese = Lexicon(.pt)
  private static let italian = Lexicon(.it)
  private static let japanese = Lexicon(.ja)
  private static let unknown = Lexicon(nil)

  /// The words of the policy's own phrases; nil when it has none.
  static func policy(stock: PhraseSet, spam: PhraseSet, vague: PhraseSet, gratitude: PhraseSet) -> Lexicon? {
    if stock.isEmpty, spam.isEmpty, vague.isEmpty, gratitude.isEmpty { return nil }
    let words: [(WordClass, Set<String>)] = []
    return Lexicon(phrases: [(stock, .stock), (spam, .spam), (gratitude, .gratitude)], vague: vague, words: words)
  }

  private convenience init(_ language: Language?) {
    var words: [(WordClass, Set<String>)] = [
      (.joiner, PhraseSet.joiners), (.day, TimeWords.days), (.month, TimeWords.months), (.near, TimeWords.near),
      (.place, TimeWords.places), (.title, SentenceSplitter.titles),
      (.abbreviation, SentenceSplitter.abbreviations), (.a, ["a"]), (.an, ["an"]), (.i, ["i"]),
      (.largeI, Capitalization.largeI), (.neverAfterArticle, Article.neverAfterArticles),
      (.emptyValue, Placeholder.valueKeys), (.capitals, Shouting.abbreviations),
      (.s, ["s"]), (.consonant, Set("bcdfghjklmnpqrstvwxz".map(String.init))),
    ]
    if let language {
      words += [
        (.filler, Fillers.words(language) ?? []), (.replyVerb, Fillers.replyVerbs[language] ?? []),
        (.linkVerb, Asks.linkVerbs[language] ?? []), (.open, EmptySlot.openWords[language] ?? []),
        (.sentenceStart, Spacing.starts[language] ?? []), (.neverLast, EmptySlot.neverLast[language] ?? []),
      ]
      if language == .en { words.append((.adjective, NumberAgreement.adjectives)) }
      if let nouns = CountedNouns.nouns[language] {
        words += [(.pluralNoun, Set(nouns.singulars.keys)), (.singularNoun, Set(nouns.plurals.keys))]
      }
    }
    guard let language else {
      self.init(phrases: [], vague: .empty, words: words)
      return
    }
    self.init(
      phrases: [
        (StockPhrases[language] ?? .empty, .stock), (Spam.book[language] ?? .empty, .spam),
        (CTACompeting.book[language] ?? .empty, .competing), (Ungracious.book[language] ?? .empty, .gratitude),
      ],
      vague: Ask.book[language] ?? .empty, words: words)
  }
}
