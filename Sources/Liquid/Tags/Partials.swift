import Diagnostics

// render and include.
extension TemplateParser {
  mutating func parsePartial(_ name: String, _ token: TemplateToken, into block: inout Block) {
    let span = map.span(token.range)
    let range = token.range
    let isRender = name == "render"
    let partial = markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> Partial in
      let help = "write `\(name) \"template\"`"
      guard !parser.isAtEnd else { throw parser.failure("`\(name)` needs the name of a template", range, help: help) }
      if isRender, parser.current.kind != .string {
        throw parser.unexpected(expecting: "the name of a template in quotes", help: help)
      }
      let template = try parser.expression()
      var subject: Expression?
      var isLoop = false
      var alias: String?
      if parser.next.kind != .colon, parser.isAt(word: "with") || parser.isAt(word: "for") {
        isLoop = parser.isAt(word: "for")
        parser.advance()
        subject = try parser.expression()
        // As in the reference, to which a literal `false` is no value.
        if case .literal(.bool(false), _)? = subject { subject = nil }
      }
      if parser.next.kind != .colon, parser.skip(word: "as") {
        alias = parser.text(try parser.expect(.name, "a name after `as`"))
      }
      var arguments: [(name: String, value: Expression)] = []
      while !parser.isAtEnd {
        if parser.skip(.comma) { continue }
        guard parser.current.kind == .name, parser.next.kind == .colon else {
          parser.ignoreUpToArgument()
          continue
        }
        let keyword = parser.current
        parser.advance()
        parser.advance()
        arguments.append((parser.text(keyword), try parser.expression()))
      }
      return Partial(
        isIsolated: isRender, name: template, subject: subject, isLoop: isLoop, alias: alias, arguments: arguments,
        span: span)
    }
    if let partial { block.append(.partial(partial)) }
  }
}
