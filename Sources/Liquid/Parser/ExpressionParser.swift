import Diagnostics

/// Parses the markup of one output or tag. The grammar is that of the reference's strict parser.
struct ExpressionParser {
  let bytes: [UInt8]
  let map: SourceMap
  let environment: Environment
  let markup: Range<Int>
  /// Problems after which parsing can go on, such as an unknown filter.
  var diagnostics: [Diagnostic] = []
  private let tokens: [ExpressionToken]
  private var position = 0
  private var depth = 0

  /// Brackets and parentheses inside one another.
  static let maximumDepth = 50

  init(bytes: [UInt8], markup: Range<Int>, map: SourceMap, environment: Environment) throws(ParseFailure) {
    self.bytes = bytes
    self.map = map
    self.environment = environment
    self.markup = markup
    tokens = try ExpressionLexer(bytes: bytes, map: map).tokens(in: markup)
  }

  // MARK: Tokens

  var current: ExpressionToken { tokens[min(position, tokens.count - 1)] }
  var next: ExpressionToken { tokens[min(position + 1, tokens.count - 1)] }
  var isAtEnd: Bool { current.kind == .end }
  /// Where the token before the current one ended.
  var lastEnd: Int { position > 0 ? tokens[min(position, tokens.count) - 1].range.upperBound : markup.lowerBound }

  func text(_ token: ExpressionToken) -> String { bytes.string(token.range) }

  mutating func advance() { position += 1 }

  mutating func skip(_ kind: ExpressionToken.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  /// Skips a name that is this word.
  mutating func skip(word: String) -> Bool {
    guard isAt(word: word) else { return false }
    advance()
    return true
  }

  func isAt(word: String) -> Bool { current.kind == .name && text(current) == word }

  @discardableResult
  mutating func expect(_ kind: ExpressionToken.Kind, _ what: String, help: String? = nil) throws(ParseFailure)
    -> ExpressionToken
  {
    let token = current
    guard token.kind == kind else { throw unexpected(expecting: what, help: help) }
    advance()
    return token
  }

  func expectEnd(_ what: String, help: String? = nil) throws(ParseFailure) {
    guard isAtEnd else { throw unexpected(expecting: what, help: help) }
  }

  /// Leaves the rest of the markup aside where the reference does, with a warning.
  mutating func ignoreRest(help: String? = nil) { ignore(help: help) { $0.current.kind != .end } }

  /// The same, up to a token of a kind.
  mutating func ignore(upTo kind: ExpressionToken.Kind) { ignore { $0.current.kind != kind } }

  /// The same, up to a comma or the next `name: value`.
  mutating func ignoreUpToArgument() {
    ignore { $0.current.kind != .comma && !($0.current.kind == .name && $0.next.kind == .colon) }
  }

  private mutating func ignore(help: String? = nil, while isIgnored: (ExpressionParser) -> Bool) {
    let start = current.range.lowerBound
    while !isAtEnd, isIgnored(self) { advance() }
    guard lastEnd > start else { return }
    let rest = start..<lastEnd
    diagnostics.append(
      Diagnostic(.liquidIgnored, "`\(bytes.string(rest))` has no effect here", at: map.span(rest), help: help))
  }

  func unexpected(expecting what: String, help: String? = nil) -> ParseFailure {
    let token = current
    if token.kind == .end {
      let place = markup.isEmpty ? markup : lastEnd..<lastEnd
      return failure("expected \(what) here", place, help: help)
    }
    let found = text(token)
    return failure("expected \(what), found `\(found)`", token.range, help: Self.habits[found] ?? help)
  }

  /// What words and signs of other languages are here.
  private static let habits = [
    "?": "Liquid has no `? :`; choose with `{% if … %}`",
    "or": "what stands in for a missing value goes behind `| default:`",
    "is": "compare with `==`; a name alone asks whether something is there",
    "not": "use `unless`, or compare with `false`",
  ]

  func failure(
    _ message: String, _ range: Range<Int>, code: DiagnosticCode = .liquidSyntax, help: String? = nil
  ) -> ParseFailure {
    ParseFailure(diagnostic: Diagnostic(code, message, at: map.span(range), help: help))
  }

  // MARK: Expressions

  mutating func expression() throws(ParseFailure) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw failure("this expression is nested too deeply", current.range, code: .liquidNesting)
    }
    let token = current
    switch token.kind {
    case .name, .openSquare: return try lookup()
    case .string:
      advance()
      let inside = token.range.lowerBound + 1..<token.range.upperBound - 1
      return .literal(.string(bytes.string(inside)), literalMark(token.range))
    case .number:
      advance()
      return .literal(number(text(token)), literalMark(token.range))
    case .openRound: return try range()
    default: throw unexpected(expecting: "a value", help: Self.valueHelp(text(token)))
    }
  }

  private static func valueHelp(_ text: String) -> String? {
    text == "-" ? "subtract with the filter `minus`" : nil
  }

  private func literalMark(_ range: Range<Int>) -> Mark { Mark(.literal, span: map.span(range)) }

  private func number(_ text: String) -> Value {
    if let int = Int(text) { return .int(int) }
    return .float(Double(text) ?? 0)
  }

  private mutating func range() throws(ParseFailure) -> Expression {
    let start = current.range.lowerBound
    advance()
    let from = try expression()
    try expect(.dotDot, "`..`", help: "a range is written `(1..5)`")
    let through = try expression()
    try expect(.closeRound, "`)`")
    let mark = literalMark(start..<lastEnd)
    for bound in [from, through] {
      guard case .literal(.bool, let mark) = bound, let span = mark.span else { continue }
      throw ParseFailure(diagnostic: Diagnostic(.liquidSyntax, "a range runs between two numbers", at: span))
    }
    if case .literal(let first, _) = from, case .literal(let last, _) = through {
      return .literal(.range(from: Numbers.integer(of: first), through: Numbers.integer(of: last)), mark)
    }
    return .range(from, through, mark)
  }

  private mutating func lookup() throws(ParseFailure) -> Expression {
    let start = current.range.lowerBound
    let root: Lookup.Root
    if current.kind == .name {
      root = .name(text(current))
      advance()
    } else {
      advance()
      let inner = try expression()
      try expect(.closeSquare, "`]`")
      if case .literal(.string(let name), _) = inner { root = .name(name.string) } else { root = .computed(inner) }
    }
    let isWord = tokens[position - 1].kind == .name
    var steps: [Lookup.Step] = []
    while true {
      if skip(.dot) {
        let name = try expect(.name, "a name after the dot")
        steps.append(.key(text(name), afterDot: true))
      } else if skip(.openSquare) {
        let inner = try expression()
        try expect(.closeSquare, "`]`")
        switch inner {
        case .literal(.string(let key), _): steps.append(.key(key.string, afterDot: false))
        case .literal(.int(let index), _): steps.append(.index(index))
        default: steps.append(.computed(inner))
        }
      } else {
        break
      }
    }
    let range = start..<lastEnd
    if steps.isEmpty, isWord, case .name(let name) = root, let literal = Self.word(name, literalMark(range)) {
      return literal
    }
    return .lookup(Lookup(root: root, steps: steps, span: map.span(range)))
  }

  private static func word(_ name: String, _ mark: Mark) -> Expression? {
    switch name {
    case "nil", "null": .literal(.null, mark)
    case "true": .literal(.bool(true), mark)
    case "false": .literal(.bool(false), mark)
    case "empty": .emptiness(.empty, mark)
    case "blank": .emptiness(.blank, mark)
    default: nil
    }
  }

  // MARK: Filters

  /// An expression and its filters, up to the end of the markup.
  mutating func filtered() throws(ParseFailure) -> FilteredExpression {
    let range = bytes.trimmed(
      markup.lowerBound < current.range.lowerBound
        ? current.range.lowerBound..<markup.upperBound : markup)
    let span = map.span(range)
    guard !isAtEnd else { return FilteredExpression(base: nil, filters: [], span: span) }
    let base = try expression()
    var filters: [FilterCall] = []
    while skip(.pipe) {
      if let call = try filterCall() { filters.append(call) }
    }
    try expectEnd("`|` or the end of the expression", help: "filters are separated by `|`")
    return FilteredExpression(base: base, filters: filters, span: span)
  }

  private mutating func filterCall() throws(ParseFailure) -> FilterCall? {
    let token = try expect(.name, "the name of a filter")
    let name = text(token)
    var arguments: [Expression] = []
    var keywords: [(name: String, value: Expression)] = []
    if skip(.colon) {
      repeat {
        if current.kind == .name, next.kind == .colon {
          let keyword = text(current)
          advance()
          advance()
          keywords.append((keyword, try expression()))
        } else {
          arguments.append(try expression())
        }
      } while skip(.comma)
    }
    let span = map.span(token.range.lowerBound..<lastEnd)
    guard let filter = Filter.named(name, in: environment) else {
      let known = Filter.names(in: environment)
      diagnostics.append(
        Diagnostic(
          .liquidUnknownFilter, "there is no filter `\(name)`", at: map.span(token.range),
          help: Suggestion.help(for: name, in: known)))
      return nil
    }
    if let problem = filter.problem(arguments: arguments.count, keywords: keywords.map(\.name)) {
      diagnostics.append(
        Diagnostic(.liquidFilterArguments, problem, at: span, help: "write `\(filter.usage)`"))
    }
    return FilterCall(filter: filter, arguments: arguments, keywords: keywords, span: span)
  }

  // MARK: Conditions

  mutating func condition() throws(ParseFailure) -> Condition {
    let first = try comparison()
    var rest: [(joint: Condition.Joint, comparison: Comparison)] = []
    while true {
      if skip(word: "and") {
        rest.append((.and, try comparison()))
      } else if skip(word: "or") {
        rest.append((.or, try comparison()))
      } else {
        break
      }
    }
    try expectEnd("`and`, `or` or the end of the condition", help: conditionHelp())
    return Condition(first: first, rest: rest, span: map.span(bytes.trimmed(markup)))
  }

  private func conditionHelp() -> String? {
    if let first = tokens.first, first.kind == .name, text(first) == "not" {
      return "Liquid has no `not`; compare with `== false`, or use the tag `unless`"
    }
    return current.kind == .pipe ? "conditions take no filters; `assign` the filtered value first" : nil
  }

  private mutating func comparison() throws(ParseFailure) -> Comparison {
    let left = try expression()
    guard case .comparison(let `operator`) = current.kind else { return Comparison(left: left, right: nil) }
    advance()
    return Comparison(left: left, right: (`operator`, try expression()))
  }
}
