import RuleModel

/// A field in one form, with all that rules look for in it.
final class Channel: Sendable {
  enum Lexicon: Sendable {
    case words(WordLexicon)
    case texts(TextLexicon)
  }

  let slot: Int
  let form: TextForm
  let lexicon: Lexicon

  init(slot: Int, form: TextForm, lexicon: Lexicon) {
    self.slot = slot
    self.form = form
    self.lexicon = lexicon
  }
}

/// Collects what rules look for in a field.
struct ChannelBuilder {
  let slot: Int
  let form: TextForm
  var words = WordLexiconBuilder()
  var texts = TextLexiconBuilder()

  init(slot: Int, form: TextForm) {
    self.slot = slot
    self.form = form
  }

  var channel: Channel {
    let lexicon: Channel.Lexicon = form.unit == .words ? .words(words.lexicon) : .texts(texts.lexicon)
    return Channel(slot: slot, form: form, lexicon: lexicon)
  }
}
