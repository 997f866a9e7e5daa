import Diagnostics

/// What an explicit tag makes of a node. Only the tags of the YAML 1.2 core schema are known.
enum TagResolution {
  private static let prefix = "tag:yaml.org,2002:"

  /// The value of a scalar; what a tag can't make of it is reported, and the text then counts as a text.
  static func value(
    of text: String, style: Scalar.Style, tag: String?, at span: Span, into diagnostics: inout [Diagnostic]
  ) -> Scalar.Value {
    guard let tag else { return style == .plain ? CoreSchema.value(of: text) : .string }
    if tag == "!" || tag == prefix + "str" { return .string }
    let resolved = CoreSchema.value(of: text)
    switch (tag.hasPrefix(prefix) ? String(tag.dropFirst(prefix.count)) : "", resolved) {
    case ("null", .null), ("bool", .bool), ("int", .int), ("float", .float): return resolved
    case ("float", .int(let number)): return .float(Double(number))
    case ("null", _), ("bool", _), ("int", _), ("float", _), ("seq", _), ("map", _):
      diagnostics.append(mismatch(tag, "`\(text)`", at: span))
    default: diagnostics.append(unknown(tag, at: span))
    }
    return .string
  }

  /// Reports a tag of a list or mapping that isn't its own.
  static func check(
    _ tag: String?, _ wanted: String, _ name: String, at span: Span, into diagnostics: inout [Diagnostic]
  ) {
    guard let tag, tag != "!", tag != prefix + wanted else { return }
    let known = ["str", "null", "bool", "int", "float", "seq", "map"].contains { tag == prefix + $0 }
    diagnostics.append(known ? mismatch(tag, name, at: span) : unknown(tag, at: span))
  }

  private static func short(_ tag: String) -> String {
    tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }

  private static func mismatch(_ tag: String, _ what: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .yamlWrongTag, "the tag `\(short(tag))` doesn't fit \(what)", at: span, help: "remove the tag or mend the value")
  }

  private static func unknown(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .yamlUnknownTag, "unknown tag `\(short(tag))`", at: span,
      help: "remove it; a text that starts with `!` needs quotes")
  }
}
