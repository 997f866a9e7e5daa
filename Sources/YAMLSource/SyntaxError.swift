import Diagnostics

/// A libyaml error in plain words: what is wrong, where a person would mend it, and how.
struct SyntaxError {
  let diagnostic: Diagnostic

  init(_ failure: EventReader.Failure, source: Source) {
    let place = Place(source, failure)
    diagnostic =
      Self.tab(failure, place) ?? Self.lookalike(place) ?? Self.unquotedTemplate(failure, place) ?? Self.missingSpace(
        failure, place)
      ?? Self.quote(failure, place) ?? Self.character(failure, place) ?? Self.listed(failure, place)
  }

  /// The text around an error.
  private struct Place {
    let source: Source
    let scan: ErrorScan
    /// Where libyaml stopped; the end of the last text when that is the end of the file.
    let offset: Int
    let line: Int
    let contextLine: Int

    init(_ source: Source, _ failure: EventReader.Failure) {
      self.source = source
      scan = ErrorScan(source)
      offset = failure.offset >= source.bytes.count ? scan.behindText(before: source.bytes.count) : failure.offset
      line = source.lineIndex(at: offset)
      contextLine = min(failure.contextOffset.map { source.lineIndex(at: $0) } ?? line, line)
    }

    /// The character at an offset; an empty span at the end of a line.
    func span(_ offset: Int) -> Span {
      let length = offset < source.bytes.count ? UTF8Decoding.length(leadByte: source.bytes[offset]) : 0
      let isBreak = offset < source.bytes.count && ByteScan.isBreak(source.bytes[offset])
      return Span(source, offset..<offset + (isBreak ? 0 : length))
    }
  }

  // MARK: Causes that are told from the text

  private static func tab(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic? {
    let isTab = place.scan.byte(at: place.offset) == UInt8(ascii: "\t")
    guard isTab || failure.problem.contains("tab character") else { return nil }
    let range = place.source.lineRange(place.line)
    let tab = isTab ? place.offset : place.scan.first(UInt8(ascii: "\t"), in: range) ?? place.offset
    return Diagnostic(
      .yamlTab, "a tab can't indent YAML", at: place.span(tab), help: "indent with spaces, two for each level")
  }

  /// A space or a hyphen that isn't the one of the keyboard, where YAML asks for it: as indentation, or behind a colon or hyphen; and a dash
  /// in place of the hyphen of an item.
  private static func lookalike(_ place: Place) -> Diagnostic? {
    let first = place.scan.lineWithText(before: place.contextLine) ?? place.contextLine
    for line in max(first, place.line - 20)...place.line {
      let range = place.source.lineRange(line)
      if let offset = place.scan.noBreakSpace(in: range) {
        return Diagnostic(
          .yamlSyntax, "this is a no-break space, which YAML takes for a letter", at: place.span(offset),
          help: "type an ordinary space in its place")
      }
      if let offset = place.scan.dashOfItem(in: range) {
        return Diagnostic(
          .yamlSyntax, "a dash starts no item of a list", at: place.span(offset), help: "write a hyphen: `- `")
      }
    }
    return nil
  }

  private static func unquotedTemplate(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic? {
    for line in max(place.contextLine, place.line - 20)...place.line {
      guard let offset = place.scan.valueStart(startingWith: "{{", "{%", in: place.source.lineRange(line)) else {
        continue
      }
      return EntryList.unquotedTemplate(at: Span(place.source, offset..<offset + 2))
    }
    return nil
  }

  private static func missingSpace(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic? {
    let problems = ["mapping values are not allowed", "could not find expected ':'", "did not find expected key"]
    guard problems.contains(where: failure.problem.contains) else { return nil }
    for line in [place.scan.lineWithText(before: place.line), place.line].compactMap({ $0 }) {
      guard let key = place.scan.keyWithoutSpace(in: place.source.lineRange(line)) else { continue }
      let name = place.source.text(in: key)
      return Diagnostic(
        .yamlSyntax, "no space after the colon of `\(name)`",
        at: Span(place.source, key.upperBound..<key.upperBound + 1), help: "write `\(name): ` and then the value")
    }
    return nil
  }

  private static func quote(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic? {
    if failure.context == "while scanning a quoted scalar", let start = failure.contextOffset,
      failure.problem.contains("end of stream") || failure.problem.contains("document indicator")
    {
      return Diagnostic(
        .yamlSyntax, "this quote is never closed", at: place.span(start),
        help: "close it where the text ends; inside single quotes an apostrophe is written `''`")
    }
    if let start = place.scan.openQuote(before: place.offset, line: place.line) {
      return Diagnostic(
        .yamlSyntax, "this quote isn't closed on its line", at: place.span(start),
        secondary: [.init(place.span(place.offset), "so the text ends before this")],
        help: "close it where the text ends")
    }
    let expected = ["did not find expected key", "did not find expected ','", "<document start>"]
    guard expected.contains(where: failure.problem.contains) else { return nil }
    let behind = place.scan.behindText(before: place.offset)
    let mark = place.scan.byte(at: behind - 1)
    guard mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\""), place.source.lineIndex(at: behind) == place.line
    else { return nil }
    let help =
      mark == UInt8(ascii: "'")
      ? "put the text in double quotes, or write the apostrophe as `''`"
      : "put the text in single quotes, or write the inner quote as `\\\"`"
    return Diagnostic(.yamlSyntax, "more text after the closing quote", at: place.span(place.offset), help: help)
  }

  private static func character(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic? {
    let span = place.span(place.offset)
    if failure.problem == "did not find expected key", span.text == ":" {
      return EntryList.emptyKey(at: span)
    }
    guard failure.problem == "found character that cannot start any token" else { return nil }
    let name = span.text == "`" ? "a backtick" : "`\(span.text)`"
    return Diagnostic(.yamlSyntax, "a text can't start with \(name) here", at: span, help: "put the text in quotes")
  }

  // MARK: The rest, by libyaml's words

  private struct Phrase {
    let problem: String
    var context = ""
    let message: String
    let help: String
  }

  private static func listed(_ failure: EventReader.Failure, _ place: Place) -> Diagnostic {
    let phrase = phrases.first { failure.problem.contains($0.problem) && failure.context.contains($0.context) }
    var secondary: [Diagnostic.Label] = []
    if let start = failure.contextOffset, start < place.offset, let what = structures[failure.context] {
      secondary = [.init(place.span(start), "\(what) starts here")]
    }
    return Diagnostic(
      .yamlSyntax, phrase?.message ?? "this is not YAML: \(failure.problem)", at: place.span(place.offset),
      secondary: secondary, notes: phrase == nil && !failure.context.isEmpty ? [failure.context] : [],
      help: phrase?.help)
  }

  private static let structures = [
    "while parsing a block mapping": "the mapping", "while parsing a block collection": "the list",
    "while parsing a flow sequence": "the list", "while parsing a flow mapping": "the mapping",
    "while scanning a simple key": "the key",
  ]

  private static let phrases: [Phrase] = [
    Phrase(
      problem: "mapping values are not allowed", message: "a colon with a space starts a mapping, and none fits here",
      help: "quote the text if the colon is part of it, or check the indentation"),
    Phrase(
      problem: "did not find expected key", message: "a key was expected here",
      help: "check the indentation: keys of one mapping start in the same column"),
    Phrase(
      problem: "expected '-' indicator", message: "an item of the list was expected here",
      help: "start each item with `- ` in the same column"),
    Phrase(
      problem: "expected ',' or ']'", message: "a comma or the closing `]` of the list is missing before this",
      help: "separate items with commas and close the list with `]`"),
    Phrase(
      problem: "expected ',' or '}'", message: "a comma or the closing `}` of the mapping is missing before this",
      help: "separate entries with commas and close the mapping with `}`"),
    Phrase(
      problem: "could not find expected ':'", message: "this key has no colon",
      help: "write `: ` and a value after it, or quote a text that goes over several lines"),
    Phrase(
      problem: "block sequence entries are not allowed", message: "a list can't start here",
      help: "start the list on a line of its own; quote a text that starts with `- `"),
    Phrase(
      problem: "mapping keys are not allowed", message: "a key can't start here",
      help: "quote a text that starts with `? `"),
    Phrase(
      problem: "expected node content", message: "a value was expected here", help: "write a value, or quote this text"),
    Phrase(
      problem: "<document start>", message: "the document has ended before this",
      help: "check the indentation, or start a new document with `---`"),
    Phrase(
      problem: "unknown escape character", message: "unknown escape in double quotes",
      help: "write a backslash as `\\\\`, or use single quotes, in which it stands for itself"),
    Phrase(
      problem: "hexdecimal number", message: "this escape has too few hexadecimal digits",
      help: "`\\x` takes two digits, `\\u` four, `\\U` eight"),
    Phrase(
      problem: "invalid Unicode character escape", message: "this escape is no character",
      help: "write the character itself, or one `\\U` with eight digits instead of two halves"),
    Phrase(
      problem: "indentation indicator equal to 0", message: "the indentation of a block text is 1 to 9",
      help: "leave the number away"),
    Phrase(
      problem: "comment or line break", context: "block scalar",
      message: "the text of a block starts on the line after `|` or `>`", help: "move it to the next line"),
    Phrase(
      problem: "alphabetic or numeric character", context: "alias", message: "`*` names an anchor, and no name follows",
      help: "put a text that starts with `*` in quotes"),
    Phrase(
      problem: "alphabetic or numeric character", context: "anchor",
      message: "`&` starts an anchor, and no name follows",
      help: "put a text that starts with `&` in quotes"),
    Phrase(
      problem: "", context: "tag", message: "`!` starts a tag, and this is none",
      help: "put a text that starts with `!` in quotes"),
    Phrase(
      problem: "undefined tag handle", message: "unknown kind of tag", help: "put a text that starts with `!` in quotes"
    ),
    Phrase(
      problem: "", context: "directive", message: "`%` starts a directive, and this is none",
      help: "put a text that starts with `%` in quotes"),
    Phrase(
      problem: "incompatible YAML", message: "this version of YAML isn't supported",
      help: "use `%YAML 1.2` or leave it away"),
    Phrase(problem: "directive", message: "this directive is given twice", help: "remove one of the two"),
  ]
}
