import Diagnostics

// Tags that choose: if, unless, case.
extension TemplateParser {
  mutating func parseConditional(_ name: String, _ token: TemplateToken, into block: inout Block) {
    var branches: [Conditional.Branch] = []
    var isBroken = false
    var header: TemplateParser.Terminator = (name, token)
    while let current = header {
      if current.name == "end\(name)" { break }
      let condition = current.name == "else" ? nil : self.condition(current.name, current.token)
      if condition == nil, current.name != "else" { isBroken = true }
      if current.name == "else", !current.token.markup.isEmpty { warnElse(current.token.markup) }
      let (body, terminator) = parseBlock(name, separators: ["else", "elsif"], opened: token)
      branches.append(
        Conditional.Branch(condition: condition, negated: branches.isEmpty && name == "unless", body: body))
      header = terminator
    }
    guard !isBroken else { return }
    let isBlank = branches.allSatisfy(\.body.isBlank)
    if isBlank { for index in branches.indices { branches[index].body = branches[index].body.withoutText() } }
    block.append(.conditional(Conditional(branches: branches, isBlank: isBlank)))
  }

  /// What stands behind `else` is left out, and with it the condition of an `else if`.
  private mutating func warnElse(_ markup: Range<Int>) {
    let words = bytes.string(markup).split(whereSeparator: \.isWhitespace)
    let condition = words.dropFirst().joined(separator: " ")
    let isCondition = words.first == "if" && !condition.isEmpty
    warnIgnored(
      markup, help: isCondition ? "write `elsif \(condition)`" : nil)
  }

  private mutating func condition(_ name: String, _ token: TemplateToken) -> Condition? {
    guard !token.markup.isEmpty else {
      report(.liquidSyntax, "`\(name)` needs a condition", token.range, help: "write `\(name) something`")
      return nil
    }
    return markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) in try parser.condition() }
  }

  mutating func parseCase(_ token: TemplateToken, into block: inout Block) {
    let range = token.range
    let subject = markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> Expression in
      guard !parser.isAtEnd else {
        throw parser.failure("`case` needs a value", range, help: "write `case something`")
      }
      let subject = try parser.expression()
      parser.ignoreRest()
      return subject
    }
    let separators = ["when", "else"]
    // What stands before the first `when` is never rendered.
    var (preface, header) = parseBlock("case", separators: separators, opened: token)
    preface = preface.isBlank ? Block() : preface
    var branches: [Choice.Branch] = []
    var isBlank = preface.nodes.isEmpty
    while let current = header {
      if current.name == "endcase" { break }
      var values: [Expression]?
      if current.name == "when" {
        values = whenValues(current.token) ?? []
      } else if !current.token.markup.isEmpty {
        report(
          .liquidSyntax, "`else` takes no values", current.token.markup, help: "write `else`, or `when` with the values"
        )
      }
      let (body, terminator) = parseBlock("case", separators: separators, opened: token)
      isBlank = isBlank && body.isBlank
      branches.append(Choice.Branch(values: values, body: body))
      header = terminator
    }
    guard let subject else { return }
    if isBlank { for index in branches.indices { branches[index].body = branches[index].body.withoutText() } }
    block.append(.choice(Choice(subject: subject, branches: branches, isBlank: isBlank)))
  }

  private mutating func whenValues(_ token: TemplateToken) -> [Expression]? {
    markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> [Expression] in
      guard !parser.isAtEnd else {
        throw parser.failure("`when` needs a value", token.range, help: "write `when \"a\", \"b\"`")
      }
      var values = [try parser.expression()]
      while parser.skip(.comma) || parser.skip(word: "or"), !parser.isAtEnd { values.append(try parser.expression()) }
      parser.ignoreRest(help: "separate values with `,` or `or`")
      return values
    }
  }
}
