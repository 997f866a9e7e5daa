/// Phrases of the stock auto-DM, in the notation of `PhrasePattern`, one language a file.
///
/// Collected from general knowledge of the genre: the welcome messages that scheduling tools shipped as samples, and the collections of
/// auto-DMs that people published to complain about them. None is copied from one place; each stands for a family of wordings, so that
/// spellings (“thx 4 the follow”), fillers (“my brand new”) and the names of what is praised are parts of their own, named in `<…>`.
/// The sections `courtesy` hold thanks for the follow itself, wishes and offers to be of use, which are weak evidence; see
/// `StockPhrase`.
enum StockPhrases {
  static let text = [english, spanish, french, german, portuguese, italian, japanese].joined(separator: "\n")
}
