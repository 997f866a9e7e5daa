/// Texts as X sends them, back to what a person sees.
enum PlatformText {
  /// Resolves `&amp;`, `&lt;` and `&gt;`, which X escapes, and the two kinds of quotes, which programs on the way do. Once:
  /// `&amp;lt;` is the text `&lt;`.
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

  private static let escapes: [(String, Character)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"),
  ]

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

  /// The text without the link that stands for a picture or video: people see the picture instead.
  static func without(_ link: String?, in text: String) -> String {
    guard let link, !link.isEmpty, text.contains(link) else { return text }
    let parts = replacing(link, with: "", in: text).split(separator: "\n", omittingEmptySubsequences: false)
    return parts.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }

  /// Replaces a link wherever it stands whole: another may begin with it.
  private static func replacing(_ link: String, with other: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: link) {
      let isWhole = rest[found.upperBound...].first.map { !($0.isASCII && ($0.isLetter || $0.isNumber)) } ?? true
      result += rest[..<found.lowerBound]
      result += isWhole ? other : link
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
