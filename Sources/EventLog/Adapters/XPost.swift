/// A post of X, of version 2 or 1.1.
enum XPost {
  /// The whole text as a person sees it: the long form where there is one (`note_tweet`, `extended_tweet`,
  /// `full_text`; `text` is cut then), escapes and short links resolved.
  /// Nil where there are no words, as under a picture alone.
  static func text(_ post: JSONValue) -> String? {
    let long = post["note_tweet"] ?? post["extended_tweet"]
    let entities = long?["entities"] ?? post["entities"]
    guard let raw = (long?["full_text"] ?? long?["text"] ?? post["full_text"] ?? post["text"])?.filledText else {
      return nil
    }
    let text = readable(withoutMedia(raw, post, entities), entities: entities)
    return text.isEmpty ? nil : text
  }

  /// A direct message has its one picture under `attachment`, a post of version 1.1 all of them under `entities.media`.
  private static func withoutMedia(_ text: String, _ post: JSONValue, _ entities: JSONValue?) -> String {
    let attached = PlatformText.without(post["attachment"]?["media"]?["url"]?.text, in: text)
    guard let media = entities?["media"], media.isArray else { return attached }
    return media.children.reduce(attached) { PlatformText.without($1["url"]?.text, in: $0) }
  }

  static func readable(_ text: String, entities: JSONValue?) -> String {
    PlatformText.expanded(PlatformText.unescaped(text), by: entities?["urls"])
  }
}
