import CivilTime
import Diagnostics
import RuleModel
import YAMLSource

/// Reads values of a test file, and reports each that isn't what its key takes.
struct ValueReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// What the rules declare of the brand's own fields.
  let declarations: [AttributeDeclaration]
  /// Where in the tests the values stand, for notes.
  var notes: [String] = []

  init(declarations: [AttributeDeclaration] = []) {
    self.declarations = declarations
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at span: Span, label: String = "", help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, message, at: span, label: label, notes: notes, help: help))
  }

  mutating func report(_ problems: [Diagnostic]) { diagnostics += problems }

  /// The values of a mapping by key; nil when the node is none. Keys that aren't known are reported.
  /// - Parameter noun: what the mapping is called in messages, with its article: `a test`.
  mutating func values(_ node: Node?, _ noun: String, keys: [String]) -> [String: Node]? {
    guard let node, !node.isNull else { return nil }
    guard let entries = node.mapping else {
      wrongType(node, "\(noun) wants a mapping")
      return nil
    }
    var values: [String: Node] = [:]
    for entry in entries {
      guard let name = entry.key.scalar?.text else { continue }
      if keys.contains(name) {
        values[name] = entry.value
      } else {
        let list = keys.count > 12 ? nil : "known here: " + keys.map { "`\($0)`" }.joined(separator: ", ")
        report(
          .testUnknownKey, "unknown key `\(name)`", at: entry.key.place, label: "not a key of \(noun)",
          help: Suggestion.help(for: name, in: keys) ?? list)
      }
    }
    return values
  }

  mutating func items(_ node: Node?, _ name: String) -> [Node]? {
    guard let node, !node.isNull else { return nil }
    guard let items = node.sequence else {
      wrongType(node, "`\(name)` wants a list")
      return nil
    }
    if items.isEmpty { report(.testWrongType, "`\(name)` is empty", at: node.place, help: "add an item or remove it") }
    for item in items where item.isNull {
      report(.testWrongType, "an item of `\(name)` is empty", at: item.place, help: "write it or remove its hyphen")
    }
    return items
  }

  /// A text, or a number as it was written; nil for nothing and for an empty text.
  mutating func text(_ node: Node?, _ name: String) -> String? {
    guard let node, !node.isNull else { return nil }
    guard let text = Self.text(of: node) else {
      wrongType(node, "`\(name)` wants a text")
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// Texts in a list, or one without a list.
  mutating func texts(_ node: Node?, _ name: String) -> [String] {
    guard let node, !node.isNull else { return [] }
    let items = node.sequence ?? [node]
    let texts = items.compactMap(Self.text)
    if texts.count < items.count { wrongType(node, "`\(name)` wants a text or a list of texts") }
    return texts
  }

  mutating func flag(_ node: Node?, _ name: String) -> Bool? {
    guard let node, !node.isNull else { return nil }
    guard case .bool(let flag) = node.scalar?.value else {
      wrongType(node, "`\(name)` wants `true` or `false`")
      return nil
    }
    return flag
  }

  mutating func count(_ node: Node?, _ name: String, _ range: ClosedRange<Int> = 0...Int.max) -> Int? {
    guard let node, !node.isNull else { return nil }
    guard case .int(let number) = node.scalar?.value, range.contains(number) else {
      let limits =
        range.upperBound == Int.max ? "from \(range.lowerBound) up" : "from \(range.lowerBound) to \(range.upperBound)"
      wrongType(node, "`\(name)` wants a whole number \(limits)")
      return nil
    }
    return number
  }

  mutating func time(_ node: Node?, _ name: String) -> Timestamp? {
    guard let text = text(node, name), let node else { return nil }
    guard let time = Timestamp(iso8601: text) else {
      report(
        .testInvalidTime, "`\(text)` is not a time", at: node.place, label: "`\(name)` wants a time",
        help: "write it as `2026-03-01T12:30:00Z`")
      return nil
    }
    return time
  }

  /// One of the names that are known.
  mutating func name(_ node: Node?, _ key: String, of noun: String, in known: [String]) -> String? {
    guard let text = text(node, key), let node else { return nil }
    if known.contains(text) { return text }
    unknown(text, noun, at: node.place, known: known)
    return nil
  }

  mutating func unknown(_ text: String, _ noun: String, at span: Span, known: [String], help: String? = nil) {
    let list =
      known.isEmpty
      ? "there is none in the rulebook"
      : known.count > 12 ? nil : "known: " + known.map { "`\($0)`" }.joined(separator: ", ")
    report(
      .testUnknownName, "there is no \(noun) `\(text)`", at: span,
      help: help ?? Suggestion.help(for: text, in: known) ?? list)
  }

  mutating func wrongType(_ node: Node, _ message: String) {
    report(.testWrongType, message, at: node.place, label: "this is \(node.kindName)")
  }

  private static func text(of node: Node) -> String? {
    guard let scalar = node.scalar else { return nil }
    switch scalar.value {
    case .string, .int, .float: return scalar.text
    case .null, .bool: return nil
    }
  }
}
