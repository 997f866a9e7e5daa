import Diagnostics

/// The entries of a mapping while it is read: each key once, and each a text.
struct EntryList {
  private(set) var entries: [Node.Entry] = []
  /// Where each key was given first, once there are too many of them to look through.
  private var places: [String: Span] = [:]

  private static let mostLookedThrough = 16

  /// Adds an entry, or reports why it is left out.
  mutating func add(_ entry: Node.Entry, into diagnostics: inout [Diagnostic]) {
    let place = entry.key.place
    guard let key = entry.key.scalar else {
      diagnostics.append(Self.nonScalar(entry.key))
      return
    }
    if key.style == .plain, key.text.isEmpty {
      diagnostics.append(Self.emptyKey(at: place))
      return
    }
    if key.style == .plain, key.text == "<<" {
      diagnostics.append(
        Diagnostic(
          .yamlMergeKey, "merge keys (`<<`) are not part of YAML 1.2", at: place,
          help: "write the keys out, or use a named condition"))
      return
    }
    if let first = firstPlace(of: key.text) {
      diagnostics.append(
        Diagnostic(
          .yamlDuplicateKey, "the key `\(key.text)` is given twice", at: place, label: "given again here",
          secondary: [.init(first, "first given here")], help: "remove one of the two, or join their values"))
      return
    }
    entries.append(entry)
    if entries.count > Self.mostLookedThrough { places[key.text] = place }
  }

  private func firstPlace(of key: String) -> Span? {
    let first = entries.prefix(Self.mostLookedThrough).first { $0.key.scalar?.text == key }
    return first?.key.place ?? places[key]
  }

  static func emptyKey(at place: Span) -> Diagnostic {
    Diagnostic(
      .yamlEmptyKey, "there is no key before this colon", at: place,
      help: "write a key, or quote the text that the colon belongs to")
  }

  static func unquotedTemplate(at mark: Span) -> Diagnostic {
    Diagnostic(
      .yamlTemplateUnquoted, "a value that starts with `\(mark.text)` is a mapping to YAML, not a template", at: mark,
      help: "put the whole value in quotes: `\"\(mark.text) …\"`")
  }

  private static func nonScalar(_ key: Node) -> Diagnostic {
    let source = key.span.source
    let start = key.span.range.lowerBound
    if key.mapping != nil, start > 0, source.text(in: start - 1..<start + 1) == "{{" {
      return unquotedTemplate(at: Span(source, start - 1..<start + 1))
    }
    return Diagnostic(
      .yamlNonScalarKey, "a key must be a text, and this is \(key.kindName)", at: key.place,
      help: "write a text before the colon")
  }
}
