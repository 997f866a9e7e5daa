import CivilTime
import Diagnostics

// What filters make of values that are known only by their limits.
extension Analyzer {
  mutating func apply(_ call: FilterCall, _ input: AbstractValue, _ arguments: [AbstractValue]) -> AbstractValue {
    let name = call.filter.name
    check(call, input, arguments)
    if let known = folded(call, input, arguments) { return known.bounded(input.path ?? "a long text", options.weight) }
    var result: AbstractValue
    // A list is cut by its elements.
    let isOfText = Self.textFilters.contains(name) && !(name == "slice" && input.isList)
    if isOfText {
      result = text(name, input, arguments, call)
    } else if let number = number(name, input, arguments) {
      result = number
    } else if let list = list(name, input, arguments) {
      result = list
    } else {
      result = .unknown
      result.counts = arguments.reduce(input.counts) { zip2($0, $1.counts) { $0 + $1 } }.map { .init(0, $0.most) }
    }
    result.key = nil
    result.isFaithful =
      input.isFaithful && isOfText
      && (!Self.mayEmpty.contains(name) || isKept(name, input, arguments))
    return result.bounded(input.path ?? "a long text", options.weight)
  }

  private static let textFilters: Set<String> = [
    "upcase", "downcase", "capitalize", "append", "prepend", "slice", "truncate", "truncatewords", "strip", "lstrip",
    "rstrip", "strip_newlines", "newline_to_br", "strip_html", "replace", "replace_first", "replace_last", "remove",
    "remove_first", "remove_last", "escape", "h", "escape_once", "url_encode", "url_decode", "base64_encode",
    "base64_url_safe_encode", "base64_decode", "base64_url_safe_decode", "date",
  ]

  /// Filters that give nothing for nothing, where others make an empty text of it.
  private static let keepsNull: Set<String> = [
    "truncate", "truncatewords", "escape", "h", "url_encode", "url_decode", "date",
  ]

  /// Filters after which nothing may be left of a text.
  private static let mayEmpty: Set<String> = [
    "slice", "strip", "lstrip", "rstrip", "strip_newlines", "strip_html", "replace", "replace_first", "replace_last",
    "remove", "remove_first", "remove_last", "truncate", "base64_decode", "base64_url_safe_decode", "url_decode",
  ]

  // MARK: Known values

  /// The result for values that are known, by running the filter.
  private func folded(_ call: FilterCall, _ input: AbstractValue, _ arguments: [AbstractValue]) -> AbstractValue? {
    guard let value = input.constant, call.keywords.isEmpty, Filter.standard[call.filter.name] != nil,
      call.filter.name != "date", call.filter.arguments.contains(arguments.count)
    else { return nil }
    var data = Object([("input", value)])
    var markup = "{{ input | \(call.filter.name)"
    for (index, argument) in arguments.enumerated() {
      guard let value = argument.constant else { return nil }
      data["a\(index)"] = value
      markup += (index == 0 ? ": " : ", ") + "a\(index)"
    }
    switch call.filter.name {
    case "split", "first", "last", "map", "where", "reject", "find", "has", "find_index", "sort", "sort_natural",
      "uniq",
      "compact", "reverse", "concat":
      return nil
    default: break
    }
    let template = Template.parse(markup + " }}", name: "constant").template
    // What comes to more isn't kept as a text.
    let limits = Limits(outputBytes: AnalysisBounds.textBytes, stringBytes: AnalysisBounds.textBytes)
    guard let text = try? template.render(data, options: RenderOptions(limits: limits)).text else { return nil }
    let span = input.pieces.compactMap { if case .literal(_, let span) = $0 { span } else { nil } }.first ?? call.span
    let isNumber = Self.numberFilters.contains(call.filter.name)
    var result: AbstractValue
    if isNumber, let int = Int(text) {
      result = AbstractValue(.int(int), span)
    } else if isNumber {
      result = AbstractValue(Double(text).map { .float($0) } ?? .string(text), span)
    } else if value == .null, text.isEmpty, Self.keepsNull.contains(call.filter.name) {
      result = AbstractValue(.null, span)
    } else {
      result = AbstractValue(.string(text), span)
    }
    result.counts = input.counts
    result.path = input.path
    return result
  }

  // MARK: Text

  private mutating func text(
    _ name: String, _ input: AbstractValue, _ arguments: [AbstractValue], _ call: FilterCall
  ) -> AbstractValue {
    var result = input
    result.constant = nil
    result.printedBy = nil
    result.kind = .text
    if !Self.keepsNull.contains(name), result.presence.contains(.null) {
      result.presence.remove(.null)
      result.presence.insert(.empty)
    }
    if result.presence.contains(.false) {
      result.presence.remove(.false)
      result.presence.insert(.full)
    }
    if Self.mayEmpty.contains(name), !isKept(name, input, arguments) {
      // Then it is the filter that leaves nothing, as its author may want it to.
      if input.presence.isDisjoint(with: .nothing) { result.missing = nil }
      result.presence.insert(.empty)
      result.counts = result.counts.map { .init(0, $0.most) }
    }
    let shown = pieces(asText: input)
    switch name {
    case "append", "prepend":
      let other = arguments.first ?? AbstractValue(.null, nil)
      report(missing: other)
      let added = pieces(asText: other)
      result.pieces = name == "append" ? shown + added : added + shown
      if !other.presence.isSubset(of: .nothing) {
        if other.presence.isDisjoint(with: .nothing) { result.presence = .full }
        result.counts = zip2(input.counts, other.counts) { $0 + $1 }
        // What is missing leaves the other part, and with it a gap.
        if !input.presence.isDisjoint(with: .nothing) { report(missing: input) }
      }
      result.missing = nil
    case "upcase", "downcase", "capitalize":
      result.pieces = shown.indices.map { cased(shown[$0], name, isFirst: $0 == 0) }
    case "strip", "lstrip", "rstrip", "strip_newlines", "strip_html", "remove", "remove_first", "remove_last":
      result.pieces = limited(shown, name, input) {
        $0.changed(characters: $0.characters, weight: $0.weight, plain: $0.plain)
      }
    case "date": result.pieces = dated(input, arguments.first, shown, call)
    default:
      let weight = options.weight
      let heaviest = options.heaviest
      let limits = arguments.map { pieces(asText: $0).limit(weight) }
      let integers = arguments.map(\.integer)
      let texts = arguments.map { argument in
        argument.constant.flatMap { if case .string(let text) = $0 { text.string } else { nil } }
      }
      result.pieces = limited(shown, name, input) {
        FilterLimits(
          input: $0, heaviest: heaviest, arguments: limits, integers: integers, texts: texts, weight: weight
        )
        .result(of: name)
      }
      // The text that is put in may be printed, as often as the filter finds a place for it.
      if let inserted = Self.inserted(name, arguments) {
        result.counts = zip2(result.counts, inserted.counts) { $0 + .init(0, $1.most * TemplatePath.Count.most) }
      }
    }
    return result
  }

  /// The argument of which something may come to stand in the result.
  private static func inserted(_ name: String, _ arguments: [AbstractValue]) -> AbstractValue? {
    switch name {
    case "truncate", "truncatewords", "replace", "replace_first", "replace_last":
      arguments.count > 1 ? arguments[1] : nil
    default: nil
    }
  }

  /// Whether a filter that may leave nothing surely leaves something here.
  private func isKept(_ name: String, _ input: AbstractValue, _ arguments: [AbstractValue]) -> Bool {
    switch name {
    // Cut text has at least its ending, unless that is empty too.
    case "truncate": arguments.count < 2 && (arguments.first?.integer ?? 1) > 0
    // What doesn't stay has become something else.
    case "replace", "replace_first", "replace_last":
      arguments.count > 1 && arguments[1].presence.isSubset(of: .full)
        && arguments[1].constant.map { $0.hasMoreThanSpace } ?? true
    // Texts of the data are not white space alone.
    case "strip", "lstrip", "rstrip": input.path != nil
    case "slice": arguments.first?.integer == 0 && (arguments.count < 2 || (arguments[1].integer ?? 0) > 0)
    default: false
    }
  }

  /// What filters take for the text of a value.
  private func pieces(asText value: AbstractValue) -> [OutputPiece] {
    switch value.kind {
    // In brackets, with what Ruby puts between elements.
    case .list: [.value(.unbounded, name: value.path ?? "a list", nil)]
    case .object where value.pieces.isEmpty: [.value(.unbounded, name: value.path ?? "an object", nil)]
    default: value.pieces
    }
  }

  private func limited(
    _ pieces: [OutputPiece], _ name: String, _ input: AbstractValue, _ change: (TextLimit) -> TextLimit
  ) -> [OutputPiece] {
    let limit = pieces.limit(options.weight)
    let span = pieces.compactMap { if case .value(_, _, let span) = $0 { span } else { nil } }.first
    let subject =
      pieces.compactMap { if case .value(_, let name, _) = $0 { name } else { nil } }.first ?? input.path ?? "a text"
    guard limit.isBounded else {
      // Some filters give a limit to what has none.
      return [.value(change(limit), name: subject, span)]
    }
    return [.value(change(limit), name: subject, span)]
  }

  private func cased(_ piece: OutputPiece, _ name: String, isFirst: Bool) -> OutputPiece {
    switch piece {
    case .literal(let text, let span):
      var result = ""
      if name == "capitalize", isFirst, let first = text.unicodeScalars.first {
        result = first.properties.titlecaseMapping
        for scalar in text.unicodeScalars.dropFirst() { result += scalar.properties.lowercaseMapping }
        return .literal(result, span)
      }
      for scalar in text.unicodeScalars {
        result += name == "upcase" ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
      }
      // Behind a value that may be empty it may be the first: what counts more.
      if name == "capitalize" {
        let upper = text.unicodeScalars.reduce(into: "") { $0 += $1.properties.uppercaseMapping }
        if TextLimit(of: upper, options.weight).weight > TextLimit(of: result, options.weight).weight { result = upper }
      }
      return .literal(result, span)
    case .value(let limit, let subject, let span):
      return .value(FilterLimits.cased(limit, name, heaviest: options.heaviest), name: subject, span)
    }
  }

  private func dated(
    _ input: AbstractValue, _ format: AbstractValue?, _ shown: [OutputPiece], _ call: FilterCall
  ) -> [OutputPiece] {
    guard case .string(let text)? = format?.constant else {
      return [.value(.unbounded, name: input.path ?? "a date", call.span)]
    }
    if text.string.isEmpty { return shown }
    let longest = LongestDate.text(text.string, options.dateNames)
    var limit = TextLimit(of: longest, options.weight)
    limit.links = 0
    limit.isLinkFree =
      input.isTime && (text.string + longest).utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: ".") }
    switch input.kind {
    case .time: break
    // What isn't a date passes through.
    default: limit = limit.joined(with: shown.limit(options.weight))
    }
    let span = shown.compactMap { if case .value(_, _, let span) = $0 { span } else { nil } }.first
    return [.value(limit, name: input.path ?? "a date", span ?? call.span)]
  }

  func zip2(
    _ left: [TemplatePath.Count], _ right: [TemplatePath.Count],
    _ combine: (TemplatePath.Count, TemplatePath.Count) -> TemplatePath.Count
  ) -> [TemplatePath.Count] {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    return zip(left, right).map(combine)
  }

  // MARK: Numbers

  static let numberFilters: Set<String> = [
    "size", "plus", "minus", "times", "divided_by", "modulo", "abs", "ceil", "floor", "round", "at_least", "at_most",
    "sum",
  ]

  private mutating func number(_ name: String, _ input: AbstractValue, _ arguments: [AbstractValue]) -> AbstractValue? {
    guard Self.numberFilters.contains(name) else { return nil }
    if name == "size" {
      var result = sized(input)
      result.missing = nil
      return result
    }
    let other = arguments.first
    let isWhole = { (value: AbstractValue?) in
      if case .number(isWhole: true)? = value?.kind { true } else { false }
    }
    let a = input.pieces.limit(options.weight).characters
    let b = other?.pieces.limit(options.weight).characters ?? 0
    let areWhole = isWhole(input) && isWhole(other)
    let longest: Int =
      switch name {
      case "plus", "minus": areWhole ? max(a, b) + 2 : 24
      case "times": areWhole ? a + b + 1 : 24
      case "divided_by": areWhole ? a + 1 : 24
      case "modulo": areWhole ? b + 1 : 24
      case "abs", "ceil", "floor": isWhole(input) ? a : name == "abs" ? 24 : 20
      case "round": isWhole(input) ? a + 1 : 24
      case "at_least", "at_most": areWhole ? max(a, b) : 24
      default: 24
      }
    let staysWhole = areWhole || ["abs", "ceil", "floor"].contains(name)
    // Past 64 bits numbers go on as floating point, which has a form of its own.
    let most = longest > 18 ? 24 : longest
    var result = AbstractValue(kind: .number(isWhole: staysWhole && most < 20), presence: .full)
    let label = input.path ?? other?.path ?? "a number"
    result.pieces = [.value(.numeric(max(1, most)), name: label, nil)]
    result.counts = zip2(input.counts, other?.counts ?? []) { .init(min($0.least, $1.least), max($0.most, $1.most)) }
    // A number that is made of nothing still says something that isn't so.
    result.missing = input.missing
    for value in [input, other].compactMap({ $0 }) where value.missing != nil && value.presence.contains(.null) {
      result.presence.insert(.null)
      result.missing = result.missing ?? value.missing
    }
    // Nothing counts as 0, and what is divided by 0 is no message at all, whatever `default` stands behind it.
    if name == "divided_by" || name == "modulo", let other { report(missing: other) }
    return result
  }

  // MARK: Lists

  private func list(
    _ name: String, _ input: AbstractValue, _ arguments: [AbstractValue]
  ) -> AbstractValue? {
    let (element, most) = elements(of: input)
    let limit = input.pieces.limit(options.weight)
    func list(_ element: AbstractValue, _ most: Int, _ presence: Presence) -> AbstractValue {
      var result = AbstractValue(kind: .list(element, most: most), presence: presence)
      result.path = input.path
      result.missing = input.missing
      result.counts = input.counts
      let printed = element.pieces.limit(options.weight).repeated(most)
      result.pieces = [.value(printed, name: input.path ?? "a list", nil)]
      return result
    }
    switch name {
    case "split":
      var part = AbstractValue.text([.value(limit, name: input.path ?? "a part", nil)])
      part.path = input.path
      part.counts = input.counts.map { .init(0, $0.most) }
      part.missing = input.missing
      var result = list(part, TextLimit.sum(limit.characters, 1), [.empty, .full])
      // All parts together are no longer than the whole.
      result.pieces = [
        .value(
          limit.changed(characters: limit.characters, weight: limit.weight, plain: limit.plain),
          name: input.path ?? "a list", nil)
      ]
      if input.presence == .full, input.path != nil { result.presence = .full }
      result.missing = input.missing
      return result
    case "join":
      let glue = arguments.first.map { $0.pieces.limit(options.weight) } ?? .ascii(1)
      let between = glue.repeated(max(0, most - 1))
      var result = AbstractValue.text([.value(limit.followed(by: between), name: input.path ?? "a list", nil)])
      result.missing = input.missing
      result.presence = input.presence.isDisjoint(with: .nothing) ? .full : [.empty, .full]
      if input.presence.isSubset(of: .nothing) { result.presence = .empty }
      result.path = input.path
      result.counts = element.counts.map { .init(input.presence == .full ? min(1, $0.least) : 0, $0.most) }
      if most > 1, let glue = arguments.first {
        result.counts = zip2(result.counts, glue.counts) { $0 + .init(0, $1.most * TemplatePath.Count.most) }
      }
      return result
    case "first", "last":
      guard input.isList else { return nil }
      return part(element, of: input, isAlways: true)
    case "slice":
      guard input.isList else { return nil }
      let length = arguments.count > 1 ? arguments[1].integer ?? most : 1
      return list(element, min(most, max(0, length)), [.empty, .full])
    case "reverse", "sort", "sort_natural": return input.isList ? input : nil
    case "uniq", "compact", "where", "reject":
      guard input.isList else { return nil }
      var result = input
      if name != "uniq" { result.presence.insert(.empty) }
      return result
    case "concat":
      guard let other = arguments.first, other.isList, input.isList else { return nil }
      let (more, count) = elements(of: other)
      return list(element.joined(with: more, options.weight), TextLimit.sum(most, count), [.empty, .full])
    case "find":
      var value = part(element, of: input, isAlways: false)
      value.missing = input.missing
      return value
    case "has":
      return AbstractValue(
        kind: .boolean, presence: [.false, .full], pieces: [.value(.ascii(5), name: "true or false", nil)])
    case "find_index":
      return AbstractValue(
        kind: .number(isWhole: true), presence: [.null, .full], pieces: [.value(.numeric(7), name: "a number", nil)])
    default: return nil
    }
  }
}

extension Value {
  fileprivate var hasMoreThanSpace: Bool {
    guard case .string(let text) = self else { return true }
    return text.string.contains { !$0.isWhitespace }
  }
}
