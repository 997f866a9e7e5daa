import Diagnostics

/// Parses a template into blocks. A tag that can't be understood is reported and left out, and parsing goes on behind it.
struct TemplateParser {
  /// Blocks inside one another; the reference has the same limit.
  static let maximumDepth = 100

  static let maximumDiagnostics = 100

  let bytes: [UInt8]
  let map: SourceMap
  let environment: Environment
  var diagnostics: [Diagnostic] = []
  var scanner: TemplateScanner
  var depth = 0
  /// Set by `-%}` and `-}}`: the text that follows loses its leading white space.
  private var trimsNext = false
  /// The blocks that are open, from the outside in.
  private var open: [OpenBlock] = []
  /// Names of unknown tags that were reported, whose end tags aren't worth another report.
  private var unknownNames: Set<String> = []
  /// Set when the rest of the template is left aside, so that blocks aren't reported as unclosed.
  private var hasGivenUp = false

  struct OpenBlock {
    let name: String
    let separators: [String]
    let token: TemplateToken
  }

  /// What ended a block: one of its separators, its end tag, or nil at the end of the template.
  typealias Terminator = (name: String, token: TemplateToken)?

  init(text: [UInt8], map: SourceMap, environment: Environment) {
    bytes = text
    self.map = map
    self.environment = environment
    scanner = TemplateScanner(bytes: text, range: 0..<text.count, mode: .template)
  }

  mutating func parseTemplate() -> Block {
    var block = Block()
    _ = parseNodes(into: &block)
    return block
  }

  /// Parses the lines of a `liquid` tag, which can't close blocks around it.
  mutating func parseLines(into block: inout Block) {
    let outer = open
    open = []
    _ = parseNodes(into: &block)
    open = outer
  }

  // MARK: Blocks

  /// Parses up to one of the separators or the end tag of an opened block.
  ///
  /// - Returns: what ended it; nil when the block is never closed, which has been reported.
  mutating func parseBlock(_ name: String, separators: [String] = [], opened token: TemplateToken) -> (
    body: Block, terminator: Terminator
  ) {
    var block = Block()
    depth += 1
    open.append(OpenBlock(name: name, separators: separators, token: token))
    defer {
      depth -= 1
      open.removeLast()
    }
    guard depth <= Self.maximumDepth else {
      if !hasGivenUp {
        report(.liquidNesting, "blocks are nested more than \(Self.maximumDepth) deep", token.range)
      }
      giveUp()
      return (block, nil)
    }
    let terminator = parseNodes(into: &block)
    if terminator == nil, !hasGivenUp { reportUnclosed(name, token) }
    return (block, terminator)
  }

  private mutating func giveUp() {
    hasGivenUp = true
    scanner.offset = scanner.end
  }

  mutating func reportUnclosed(_ name: String, _ token: TemplateToken) {
    let close = scanner.mode == .lines ? "end\(name)" : "{% end\(name) %}"
    // Where the end tag is missed: before the end tag of a block around it, or at the end of the text.
    let isInside = scanner.offset < scanner.end
    let end = isInside ? scanner.offset : max(bytes.trimmed(0..<scanner.end).upperBound, token.range.upperBound)
    let place = isInside ? "`\(close)` is missing before this" : "the text ends here, without `\(close)`"
    diagnostics.append(
      Diagnostic(
        .liquidUnclosedTag, "`\(name)` is never closed", at: map.span(token.range), label: "`\(name)` is opened here",
        secondary: [Diagnostic.Label(map.span(end..<end), place)], help: "close it with `\(close)`"))
  }

  private mutating func parseNodes(into block: inout Block) -> Terminator {
    while let token = nextToken(into: &block) {
      // After so many problems the rest tells nothing new.
      if diagnostics.count >= Self.maximumDiagnostics {
        giveUp()
        return nil
      }
      switch token.kind {
      case .text: appendText(token, to: &block)
      case .output: appendOutput(token, to: &block)
      case .nameless:
        report(.liquidSyntax, "a tag starts with its name", token.range, help: "tags look like `{% if … %}`")
      case .unterminated(let closing): reportUnterminated(token, closing)
      case .tag:
        let name = bytes.string(token.name)
        if let terminator = terminator(name, token) {
          applyTrim(after: token)
          return terminator
        }
        if let block = open.last, isWrongEnd(name, of: block.name) {
          report(
            .liquidUnexpectedTag, "`\(block.name)` ends with `end\(block.name)`, not `\(name)`", token.name,
            help: "write `end\(block.name)`")
          applyTrim(after: token)
          return ("end\(block.name)", token)
        }
        if terminatesOuter(name) {
          // The end tag of a block further out: this one was never closed.
          scanner.offset = token.range.lowerBound
          return nil
        }
        parse(tag: name, token, into: &block)
      }
    }
    return nil
  }

  private func terminator(_ name: String, _ token: TemplateToken) -> Terminator {
    guard let block = open.last else { return nil }
    if name == "end\(block.name)" || block.separators.contains(name) { return (name, token) }
    return nil
  }

  /// Whether a tag seems to be meant as the end of the innermost block, which has no other.
  private func isWrongEnd(_ name: String, of block: String) -> Bool {
    guard name.hasPrefix("end"), !terminatesOuter(name), !unknownNames.contains(String(name.dropFirst(3))),
      environment.tags[name] == nil
    else { return false }
    var (scanner, depth) = (scanner, 0)
    while let token = scanner.next() {
      guard case .tag = token.kind else { continue }
      let name = bytes.string(token.name)
      if name == block { depth += 1 }
      if name == "end\(block)" {
        if depth == 0 { return false }
        depth -= 1
      }
    }
    return true
  }

  private func terminatesOuter(_ name: String) -> Bool {
    name.hasPrefix("end") && open.dropLast().contains { name == "end\($0.name)" }
  }

  /// The next token, with white space control applied to the text before it.
  mutating func nextToken(into block: inout Block) -> TemplateToken? {
    guard let token = scanner.next() else { return nil }
    if token.trimsBefore, case .text(var node)? = block.nodes.last, !node.isRaw {
      while let last = node.bytes.last, isSpace(last) || last == 0 { node.bytes.removeLast() }
      block.nodes[block.nodes.count - 1] = .text(node)
    }
    return token
  }

  /// Remembers whether the text behind a token is to lose its leading white space.
  mutating func applyTrim(after token: TemplateToken) {
    guard scanner.mode == .template else { return }
    trimsNext = token.trimsAfter
  }

  private mutating func appendText(_ token: TemplateToken, to block: inout Block) {
    var range = token.range
    if trimsNext {
      var start = range.lowerBound
      while start < range.upperBound, isSpace(bytes[start]) || bytes[start] == 0 { start += 1 }
      range = start..<range.upperBound
      trimsNext = false
    }
    guard !range.isEmpty else { return }
    block.append(.text(TextNode(bytes: Array(bytes[range]), mark: Mark(.literal, span: map.span(range)))))
  }

  private mutating func appendOutput(_ token: TemplateToken, to block: inout Block) {
    applyTrim(after: token)
    // A broken output still prints something, as far as blank blocks are concerned.
    let expression =
      filtered(token.markup) ?? FilteredExpression(base: nil, filters: [], span: map.span(token.range))
    block.append(.output(expression, mark: Mark(.literal, span: map.span(token.range))))
  }

  // MARK: Markup

  /// Parses a tag's markup; a failure is collected and gives nil.
  mutating func markup<Result>(
    _ range: Range<Int>, _ parse: (inout ExpressionParser) throws(ParseFailure) -> Result
  ) -> Result? {
    do throws(ParseFailure) {
      var parser = try ExpressionParser(bytes: bytes, markup: range, map: map, environment: environment)
      defer { diagnostics += parser.diagnostics }
      return try parse(&parser)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  mutating func filtered(_ range: Range<Int>) -> FilteredExpression? {
    markup(range) { (parser: inout ExpressionParser) throws(ParseFailure) in try parser.filtered() }
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, _ range: Range<Int>, help: String? = nil) {
    diagnostics.append(Diagnostic(code, message, at: map.span(range), help: help))
  }

  private mutating func reportUnterminated(_ token: TemplateToken, _ closing: String) {
    let dollar = Array("${".utf8)
    // The first `}` is that of the name.
    if closing == "}}",
      let start = token.range.first(where: { bytes[$0..<token.range.upperBound].starts(with: dollar) }),
      let end = bytes[start..<token.range.upperBound].firstIndex(of: UInt8(ascii: "}"))
    {
      let name = bytes.string(bytes.trimmed(start + 2..<end))
      return report(
        .liquidSyntax, "`${…}` is not Liquid", start..<end + 1,
        help: name.isEmpty ? "write the name of a variable alone" : "write the name alone: `{{ \(name) }}`")
    }
    let opening = closing == "}}" ? "{{" : "{%"
    report(
      .liquidUnterminated, "`\(opening)` without `\(closing)`", token.range.lowerBound..<token.range.lowerBound + 2,
      help: "close it with `\(closing)`, or print it with `{{ \"\(opening)\" }}`")
  }

  /// For what the reference lets through without a meaning.
  mutating func warnIgnored(_ range: Range<Int>, help: String? = nil) {
    let range = bytes.trimmed(range)
    report(.liquidIgnored, "`\(bytes.string(range))` has no effect here", range, help: help)
  }

  mutating func reportUnknown(_ name: String, _ token: TemplateToken) {
    if name.hasPrefix("end"), unknownNames.contains(String(name.dropFirst(3))) { return }
    unknownNames.insert(name)
    if let home = Tags.home(of: name) {
      report(.liquidUnexpectedTag, "`\(name)` doesn't belong here", token.name, help: home)
      return
    }
    if name == "elseif" || name == "elif", open.last?.separators.contains("elsif") == true {
      return report(.liquidUnknownTag, "there is no tag `\(name)`", token.name, help: "did you mean `elsif`?")
    }
    if let meant = Tags.habits[name] {
      return report(.liquidUnknownTag, "there is no tag `\(name)`", token.name, help: "did you mean `\(meant)`?")
    }
    var known = Tags.names + environment.tags.keys.sorted()
    if let block = open.last { known += ["end\(block.name)"] + block.separators }
    report(
      .liquidUnknownTag, "there is no tag `\(name)`", token.name, help: Suggestion.help(for: name, in: known))
  }
}
