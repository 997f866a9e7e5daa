import Diagnostics
import Quality

/// Where a piece of a message comes from, in words.
struct FactSource {
  /// `location, from the profile`
  let words: String
  /// `follower.location`
  let path: String
  /// The part of the profile that holds it, by which the page shows it there; nil where there is none.
  let field: String?

  init(path: String) {
    self.path = path
    let parts = path.split(separator: ".", maxSplits: 2).map(String.init)
    let name = parts.count > 1 ? parts[1] : path
    let plain = name.replacing("_", with: " ")
    switch parts.first {
    case "follower" where name == "first_name":
      (words, field) = ("first name, told from the display name", "name")
    case "follower" where name == "attributes" && parts.count > 2:
      (words, field) = ("\(parts[2]), a field of your own", "attributes")
    case "follower": (words, field) = ("\(Self.nouns[name] ?? plain), from the profile", name)
    case "match":
      let place = name == "text" ? "what they wrote" : "their \(Self.nouns[name] ?? plain)"
      let what = parts.count > 2 ? "\(parts[2]), found by the rule in " : "found by the rule in "
      (words, field) = (what + place, name)
    case "event" where name == "text": (words, field) = ("what they wrote", "text")
    case "event": (words, field) = ("\(plain), from the event", nil)
    default: (words, field) = (plain, nil)
    }
  }

  private static let nouns = [
    "username": "handle", "name": "display name", "lang": "language", "url": "website", "pinned_text": "pinned post",
  ]

  /// One line for a fact and its place in the template.
  func described(_ span: Span?) -> String {
    [words.prefix(1).uppercased() + words.dropFirst(), path, Self.place(span)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// One line for what stands in for a value that is missing.
  static func fallback(for path: String?, _ span: Span?) -> String {
    let what = path.map { "Stands in for \($0), which isn't known" } ?? "Stands in for a value that isn't known"
    return [what, place(span)].compactMap { $0 }.joined(separator: " · ")
  }

  static func place(_ span: Span?) -> String? { span.map { "\($0.source.path):\($0.start.line)" } }
}
