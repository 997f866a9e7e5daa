import Diagnostics

// Tags with a body that don't branch: capture, ifchanged, liquid, for, tablerow.
extension TemplateParser {
  mutating func parseCapture(_ token: TemplateToken, into block: inout Block) {
    let (body, _) = parseBlock("capture", opened: token)
    var markup = token.markup
    // A name in quotes is taken without them, and what follows the name is ignored, as in the reference.
    while let first = bytes[markup].first, !isNameSignature(first) {
      markup = markup.lowerBound + 1..<markup.upperBound
    }
    var end = markup.lowerBound
    while end < markup.upperBound, isNameSignature(bytes[end]) { end += 1 }
    guard end > markup.lowerBound else {
      report(.liquidSyntax, "`capture` needs a name", token.range, help: "write `capture name`")
      return
    }
    block.append(.capture(Capture(name: bytes.string(markup.lowerBound..<end), body: body)))
  }

  mutating func parseIfChanged(_ token: TemplateToken, into block: inout Block) {
    let (body, _) = parseBlock("ifchanged", opened: token)
    block.append(.ifChanged(body))
  }

  /// The lines of a `liquid` tag are tags; blocks opened in it must be closed in it.
  mutating func parseLiquid(_ token: TemplateToken, into block: inout Block) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      report(.liquidNesting, "tags are nested more than \(Self.maximumDepth) deep", token.range)
      return
    }
    let outer = scanner
    scanner = TemplateScanner(bytes: bytes, range: token.markup, mode: .lines)
    parseLines(into: &block)
    scanner = outer
  }

  mutating func parseFor(_ token: TemplateToken, into block: inout Block) {
    let range = token.range
    let header = markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> LoopHeader in
      try parser.loopHeader(tag: range)
    }
    var (body, terminator) = parseBlock("for", separators: ["else"], opened: token)
    var otherwise: Block?
    while let current = terminator, current.name == "else" {
      if otherwise != nil {
        report(.liquidUnexpectedTag, "`for` has an `else` already", current.token.range, help: "a loop has one `else`")
      }
      let (next, following) = parseBlock("for", separators: ["else"], opened: token)
      otherwise = next
      terminator = following
    }
    if body.isBlank && (otherwise?.isBlank ?? true) {
      body = body.withoutText()
      otherwise = otherwise?.withoutText()
    }
    guard let header else { return }
    block.append(
      .loop(
        Loop(
          variable: header.variable, collection: header.collection, name: header.name, isReversed: header.isReversed,
          limit: header.limit, offset: header.offset, body: body, otherwise: otherwise, span: map.span(token.range))))
  }

  mutating func parseTableRow(_ token: TemplateToken, into block: inout Block) {
    let range = token.range
    let header = markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> TableHeader in
      try parser.tableHeader(tag: range)
    }
    let (body, _) = parseBlock("tablerow", opened: token)
    guard let header else { return }
    block.append(
      .tableRow(
        TableRow(
          variable: header.variable, collection: header.collection, columns: header.columns, limit: header.limit,
          offset: header.offset, body: body, mark: mark(token))))
  }
}

struct LoopHeader {
  let variable: String
  let collection: Expression
  let name: String
  var isReversed = false
  var limit: Expression?
  var offset: Loop.Offset?
}

struct TableHeader {
  let variable: String
  let collection: Expression
  var columns: Expression?
  var limit: Expression?
  var offset: Expression?
}

extension ExpressionParser {
  /// `item in collection`, and what the tags for loops have in common.
  private mutating func loopStart(tag: Range<Int>) throws(ParseFailure) -> (
    variable: String, collection: Expression, name: String
  ) {
    let help = "write `item in collection`"
    guard !isAtEnd else { throw failure("a loop needs a variable and a collection", tag, help: help) }
    let variable = text(try expect(.name, "a name for the loop's variable", help: help))
    guard skip(word: "in") else { throw unexpected(expecting: "`in`", help: help) }
    let start = current.range.lowerBound
    let collection = try expression()
    return (variable, collection, bytes.string(start..<lastEnd).filter { !$0.isWhitespace })
  }

  mutating func loopHeader(tag: Range<Int>) throws(ParseFailure) -> LoopHeader {
    let start = try loopStart(tag: tag)
    var header = LoopHeader(
      variable: start.variable, collection: start.collection, name: "\(start.variable)-\(start.name)")
    header.isReversed = skip(word: "reversed")
    while current.kind == .comma || current.kind == .name {
      _ = skip(.comma)
      let attribute = try expect(.name, "`limit` or `offset`")
      let isLimit = text(attribute) == "limit"
      guard isLimit || text(attribute) == "offset" else {
        let help =
          text(attribute) == "reversed"
          ? "`reversed` stands right after the collection"
          : Suggestion.help(for: text(attribute), in: ["limit", "offset", "reversed"])
        throw failure("`for` has no `\(text(attribute))`", attribute.range, help: help)
      }
      try expect(.colon, "`:`", help: "write `\(text(attribute)): 3`")
      if !isLimit, isAt(word: "continue"), next.kind != .dot, next.kind != .openSquare {
        advance()
        header.offset = .continue
      } else if isLimit {
        header.limit = try expression()
      } else {
        header.offset = .expression(try expression())
      }
    }
    try expectEnd("`reversed`, `limit`, `offset` or the end of the tag")
    return header
  }

  mutating func tableHeader(tag: Range<Int>) throws(ParseFailure) -> TableHeader {
    let start = try loopStart(tag: tag)
    var header = TableHeader(variable: start.variable, collection: start.collection)
    while !isAtEnd {
      if skip(.comma) { continue }
      guard current.kind == .name, next.kind == .colon, ["cols", "limit", "offset"].contains(text(current)) else {
        ignoreAttribute()
        continue
      }
      let attribute = text(current)
      advance()
      advance()
      let value = try expression()
      switch attribute {
      case "cols": header.columns = value
      case "limit": header.limit = value
      default: header.offset = value
      }
    }
    return header
  }

  /// What `tablerow` doesn't know is skipped, as in the reference: a word, or a name with a value.
  private mutating func ignoreAttribute() {
    let start = current.range.lowerBound
    advance()
    if skip(.colon) { advance() }
    let range = start..<lastEnd
    diagnostics.append(
      Diagnostic(
        .liquidIgnored, "`\(bytes.string(range))` has no effect here", at: map.span(range),
        help: Suggestion.help(for: bytes.string(range), in: ["cols", "limit", "offset"])))
  }
}
