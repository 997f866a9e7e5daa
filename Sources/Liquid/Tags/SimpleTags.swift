import Diagnostics

// Tags without a body: echo, break, continue, increment, decrement, assign, cycle, and those of the environment.
extension TemplateParser {
  mutating func parseEcho(_ token: TemplateToken, into block: inout Block) {
    guard let expression = filtered(token.markup) else { return }
    block.append(.output(expression, mark: mark(token)))
  }

  mutating func parseInterrupt(_ name: String, into block: inout Block) {
    block.append(.interrupt(name == "break" ? .break : .continue))
  }

  mutating func parseCounter(_ name: String, _ token: TemplateToken, into block: inout Block) {
    let variable = bytes.string(token.markup)
    if variable.isEmpty {
      // The reference counts all the same.
      report(
        .liquidIgnored, "`\(name)` without the name of a counter", token.range, help: "write `\(name) my_counter`")
    }
    let counter = Counter(name: variable, mark: mark(token))
    block.append(name == "increment" ? .increment(counter) : .decrement(counter))
  }

  /// `name = expression`. The reference takes whatever stands before the `=` as a name, digits and dots included.
  mutating func parseAssign(_ token: TemplateToken, into block: inout Block) {
    let help = "write `assign name = value`"
    guard let equals = bytes[token.markup].firstIndex(of: UInt8(ascii: "=")) else {
      report(
        .liquidSyntax, "`assign` needs a name, `=` and a value", token.markup.isEmpty ? token.range : token.markup,
        help: help)
      return
    }
    let before = bytes.trimmed(token.markup.lowerBound..<equals)
    guard let name = variableName(endingAt: before) else {
      report(.liquidSyntax, "`assign` needs a name before `=`", before.isEmpty ? token.range : before, help: help)
      return
    }
    if name.utf8.count < before.count { warnIgnored(before.lowerBound..<before.upperBound - name.utf8.count) }
    if equals + 1 < token.markup.upperBound, bytes[equals + 1] == UInt8(ascii: "=") {
      return report(.liquidSyntax, "`assign` takes one `=`", equals..<equals + 2, help: help)
    }
    let range = bytes.trimmed(equals + 1..<token.markup.upperBound)
    guard !range.isEmpty else {
      report(.liquidIgnored, "nothing is assigned to `\(name)`", token.markup, help: help)
      // As in the reference, nothing assigned is nil.
      let empty = FilteredExpression(base: nil, filters: [], span: map.span(token.range))
      block.append(.assign(Assign(name: name, value: empty)))
      return
    }
    guard let value = filtered(range) else { return }
    block.append(.assign(Assign(name: name, value: value)))
  }

  /// The longest run of name characters at the end of a range.
  private func variableName(endingAt range: Range<Int>) -> String? {
    var start = range.upperBound
    while start > range.lowerBound, isNameSignature(bytes[start - 1]) { start -= 1 }
    return start < range.upperBound ? bytes.string(start..<range.upperBound) : nil
  }

  /// What the reference calls a variable signature.
  func isNameSignature(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "]")
  }

  mutating func parseCycle(_ token: TemplateToken, into block: inout Block) {
    let mark = mark(token)
    let range = token.range
    let cycle = markup(token.markup) { (parser: inout ExpressionParser) throws(ParseFailure) -> Cycle in
      guard !parser.isAtEnd else {
        throw parser.failure("`cycle` needs values", range, help: "write `cycle \"one\", \"two\"`")
      }
      let first = try parser.expression()
      var values: [Expression] = []
      var group: Cycle.Group?
      if parser.skip(.colon) { group = .named(first) } else { values.append(first) }
      if group == nil { parser.ignore(upTo: .comma) }
      while !parser.isAtEnd {
        // Commas without a value between them are let through, as in the reference.
        if parser.skip(.comma) { continue }
        values.append(try parser.expression())
        parser.ignore(upTo: .comma)
      }
      // A literal nil is no value.
      values.removeAll { if case .literal(.null, _) = $0 { true } else { false } }
      return Cycle(group: group ?? .unnamed(Self.cycleKey(values, parser.map.span(range))), values: values, mark: mark)
    }
    if let cycle { block.append(.cycle(cycle)) }
  }

  private static func cycleKey(_ values: [Expression], _ span: Span) -> String {
    var key = ""
    for value in values {
      switch value {
      case .literal(let value, _): key += "\(value),"
      case .emptiness: key += "\"\","
      case .lookup, .range: return "@\(span.source.path):\(span.range.lowerBound)"
      }
    }
    return key
  }

  mutating func parseCustom(_ tag: CustomTag, _ token: TemplateToken, into block: inout Block) {
    var argument: FilteredExpression?
    switch (tag.argument, token.markup.isEmpty) {
    case (.none, false):
      report(.liquidTagArguments, "`\(tag.name)` takes no argument", token.markup)
      return
    case (.required, true):
      report(.liquidTagArguments, "`\(tag.name)` needs an argument", token.range, help: "write `\(tag.name) \"…\"`")
      return
    case (_, true): break
    case (_, false):
      argument = filtered(token.markup)
      if argument == nil { return }
    }
    block.append(.custom(CustomNode(tag: tag, argument: argument, mark: mark(token))))
  }

  func mark(_ token: TemplateToken) -> Mark { Mark(.literal, span: map.span(token.range)) }
}
