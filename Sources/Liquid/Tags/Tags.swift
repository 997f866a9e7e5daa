/// The standard tags by name.
enum Tags {
  static let names = [
    "assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "doc", "echo", "for", "if",
    "ifchanged", "include", "increment", "liquid", "raw", "render", "tablerow", "unless",
  ]

  static let blocks: Set<String> = [
    "capture", "case", "comment", "doc", "for", "if", "ifchanged", "raw", "tablerow", "unless",
  ]

  /// What tags of other template languages are called here.
  static let habits = [
    "set": "assign", "let": "assign", "switch": "case", "foreach": "for", "each": "for", "import": "include",
    "partial": "render", "block": "capture", "print": "echo", "verbatim": "raw",
  ]

  /// Help for a tag that only has a meaning inside another; nil for names that no tag has.
  static func home(of name: String) -> String? {
    switch name {
    case "else": "`else` belongs inside `if`, `unless`, `case` or `for`"
    case "elsif": "`elsif` belongs inside `if` or `unless`"
    case "when": "`when` belongs inside `case`"
    case _ where name.hasPrefix("end") && blocks.contains(String(name.dropFirst(3))):
      "there is no open `\(name.dropFirst(3))` for it to close"
    default: nil
    }
  }
}

extension TemplateParser {
  /// Parses a tag and, for a block, everything up to its end.
  mutating func parse(tag name: String, _ token: TemplateToken, into block: inout Block) {
    applyTrim(after: token)
    switch name {
    case "assign": parseAssign(token, into: &block)
    case "break", "continue": parseInterrupt(name, into: &block)
    case "capture": parseCapture(token, into: &block)
    case "case": parseCase(token, into: &block)
    case "comment": skipComment(token)
    case "cycle": parseCycle(token, into: &block)
    case "decrement", "increment": parseCounter(name, token, into: &block)
    case "doc": skipDoc(token)
    case "echo": parseEcho(token, into: &block)
    case "for": parseFor(token, into: &block)
    case "if", "unless": parseConditional(name, token, into: &block)
    case "ifchanged": parseIfChanged(token, into: &block)
    case "include", "render": parsePartial(name, token, into: &block)
    case "liquid": parseLiquid(token, into: &block)
    case "raw": parseRaw(token, into: &block)
    case "tablerow": parseTableRow(token, into: &block)
    case "#": checkInlineComment(token)
    default:
      if let tag = environment.tags[name] {
        parseCustom(tag, token, into: &block)
      } else {
        reportUnknown(name, token)
      }
    }
  }
}
