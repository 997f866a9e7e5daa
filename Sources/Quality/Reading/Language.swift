/// The languages that checks of words know. In any other language these checks are silent.
enum Language: String, Sendable, Hashable, CaseIterable {
  case en, es, fr, de, pt, it, ja

  /// From a BCP 47 tag, of which only the primary subtag counts: `pt-BR` is Portuguese.
  init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: primary.lowercased())
  }
}

extension GateContext {
  /// The language of the message, where the checks know it.
  var language: Language? { Language(tag: lang) }
}
