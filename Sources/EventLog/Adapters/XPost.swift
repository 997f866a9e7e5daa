/// A post of X, of version 2 or 1.1.
enum XPost {
  /// The whole text as a person sees it: the long form where there is one (`note_tweet`, `extended_tweet`,
  /// `full_text`; `text` is cut then), escapes and short links resolved.
  static func text(_ post: JSONValue) -> String? {
    let long = post["note_tweet"] ?? post["extended_tweet"]
    if let text = (long?["full_text"] ?? long?["text"])?.filledText {
      return readable(text, entities: long?["entities"] ?? post["entities"])
    }
    return (post["full_text"] ?? post["text"])?.filledText.map { readable($0, entities: post["entities"]) }
  }

  static func readable(_ text: String, entities: JSONValue?) -> String {
    PlatformText.expanded(PlatformText.unescaped(text), by: entities?["urls"])
  }
}
