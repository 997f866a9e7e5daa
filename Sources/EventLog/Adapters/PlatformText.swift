/// Texts as X sends them, back to what a person sees.
enum PlatformText {
  /// Resolves `&amp;`, `&lt;` and `&gt;`, the only three characters that X escapes, once: `&amp;lt;` is the text
  /// `&lt;`.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      if let (escape, character) = escapes.first(where: { rest.hasPrefix($0.0) }) {
        result.append(character)
        rest = rest.dropFirst(escape.count)
      } else {
        result.append("&")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static let escapes: [(String, Character)] = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]

  /// Puts the real addresses in place of X's short links, by the `urls` of a text's entities
  /// (`[{"url":"https://t.co/…","expanded_url":"https://…"}]`).
  static func expanded(_ text: String, by urls: JSONValue?) -> String {
    guard let urls, urls.isArray else { return text }
    var text = text
    for entity in urls.children {
      guard let short = entity["url"]?.filledText, let real = entity["expanded_url"]?.filledText else { continue }
      text = replacing(short, with: real, in: text)
    }
    return text
  }

  private static func replacing(_ part: String, with other: String, in text: String) -> String {
    guard let found = text.firstRange(of: part) else { return text }
    return String(text[..<found.lowerBound]) + other + text[found.upperBound...]
  }
}
