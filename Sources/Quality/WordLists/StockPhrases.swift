/// Phrases of the stock auto-DM, in the notation of `PhrasePattern`, one language a file.
///
/// Collected from general knowledge of the genre: the welcome messages that scheduling tools shipped as samples, and the collections of
/// auto-DMs that people published to complain about them. None is copied from one place; each stands for a family of wordings, so that
/// spellings (“thx 4 the follow”), fillers (“my brand new”) and the names of what is praised are parts of their own, named in `<…>`.
/// The sections `courtesy` hold thanks for the follow itself, wishes and offers to be of use, which are weak evidence; for the others see
/// `StockPhraseTraits`.
enum StockPhrases {
  static let text = [english, spanish, french, german, portuguese, italian, japanese].joined(separator: "\n")

  /// The patterns of a language, compiled when they are first asked for.
  static subscript(language: Language?) -> PhraseSet? {
    switch language {
    case .en: Compiled.english
    case .es: Compiled.spanish
    case .fr: Compiled.french
    case .de: Compiled.german
    case .pt: Compiled.portuguese
    case .it: Compiled.italian
    case .ja: Compiled.japanese
    case nil: nil
    }
  }

  private enum Compiled {
    static let english = PhraseBook(StockPhrases.english)[.en]
    static let spanish = PhraseBook(StockPhrases.spanish)[.es]
    static let french = PhraseBook(StockPhrases.french)[.fr]
    static let german = PhraseBook(StockPhrases.german)[.de]
    static let portuguese = PhraseBook(StockPhrases.portuguese)[.pt]
    static let italian = PhraseBook(StockPhrases.italian)[.it]
    static let japanese = PhraseBook(StockPhrases.japanese)[.ja]
  }
}
