import Diagnostics

// Tags whose body isn't parsed: raw, comment, doc, and the inline comment.
extension TemplateParser {
  mutating func parseRaw(_ token: TemplateToken, into block: inout Block) {
    if !token.markup.isEmpty { report(.liquidTagArguments, "`raw` takes no argument", token.markup) }
    guard let body = skipVerbatim("raw", token, nested: nil), !body.isEmpty else { return }
    let mark = Mark(.literal, span: map.span(body))
    block.append(.text(TextNode(bytes: Array(bytes[body]), mark: mark, isRaw: true)))
  }

  mutating func skipDoc(_ token: TemplateToken) {
    if !token.markup.isEmpty { report(.liquidTagArguments, "`doc` takes no argument", token.markup) }
    _ = skipVerbatim("doc", token, nested: "`doc` can't stand inside `doc`")
  }

  /// Skips to the end tag, which is found even inside something that is never closed.
  ///
  /// - Parameter nested: what to say when the same tag is opened again; nil lets it be text.
  /// - Returns: the body; nil when there is no end tag, which has been reported.
  private mutating func skipVerbatim(_ name: String, _ opened: TemplateToken, nested: String?) -> Range<Int>? {
    let start = scanner.offset
    var isNestingReported = false
    while let token = scanner.next() {
      guard let inner = innermostTag(token) else { continue }
      let tag = bytes.string(inner.name)
      if tag == name, let nested, !isNestingReported {
        isNestingReported = true
        report(.liquidUnexpectedTag, nested, inner.range)
      }
      guard tag == "end\(name)" else { continue }
      applyTrim(after: inner)
      return start..<inner.range.lowerBound
    }
    reportUnclosed(name, opened)
    return nil
  }

  /// The last tag that starts inside a token and ends where it ends.
  private func innermostTag(_ token: TemplateToken) -> TemplateToken? {
    guard scanner.mode == .template else { return nil }
    if case .text = token.kind { return nil }
    guard bytes.has("%}", at: token.range.upperBound - 2, before: token.range.upperBound) else { return nil }
    var start = token.range.upperBound - 4
    while start >= token.range.lowerBound {
      if bytes.has("{%", at: start, before: token.range.upperBound), hasName(after: start + 2) {
        var inner = TemplateScanner(bytes: bytes, range: start..<token.range.upperBound, mode: .template)
        return inner.next()
      }
      start -= 1
    }
    return nil
  }

  private func hasName(after offset: Int) -> Bool {
    var offset = offset
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    return offset < bytes.count && isWordByte(bytes[offset])
  }

  /// A comment's body needs no meaning, but `comment` and `raw` inside it must be closed.
  mutating func skipComment(_ opened: TemplateToken) {
    var level = 1
    while let token = scanner.next() {
      guard case .tag = token.kind else { continue }
      switch bytes.string(token.name) {
      case "raw":
        guard scanner.mode == .template else { continue }
        guard skipVerbatim("raw", token, nested: nil) != nil else { return reportUnclosed("comment", opened) }
      case "comment": level += 1
      case "endcomment":
        level -= 1
        if level == 0 { return applyTrim(after: token) }
      default: break
      }
    }
    reportUnclosed("comment", opened)
  }

  /// Every line of an inline comment starts with `#`.
  mutating func checkInlineComment(_ token: TemplateToken) {
    var offset = token.markup.lowerBound
    let end = token.markup.upperBound
    while let lineBreak = bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")) {
      offset = lineBreak + 1
      while offset < end, isSpace(bytes[offset]) { offset += 1 }
      if offset < end, bytes[offset] != UInt8(ascii: "#") {
        let stop = bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
        report(
          .liquidSyntax, "every line of an inline comment starts with `#`", bytes.trimmed(offset..<stop),
          help: "put `#` before it, or use the tag `comment`")
        return
      }
    }
  }
}
