import Diagnostics

/// `grammar/punctuation`
struct Punctuation: ReadingCheck {
  static let code = DiagnosticCode(
    "grammar/punctuation", .error, "marks that don't belong together, or without their other half",
    explanation: """
      A space before a comma or period, “..”, “,,”, “.,” where an inserted value brought its own mark, quotes or brackets that are \
      opened but not closed, and a possessive without its apostrophe (“Ada s work”; both “James's” and “James'” are fine). Ellipses, \
      emoticons and French spacing are fine, and what the follower wrote is left alone.
      """,
    bad: "Hi {first_name:Ada}, we loved your {bio:compiler} talk.. [Which backend is next, and when is it due?]",
    good: "Hi {first_name:Ada}, we loved your {bio:compiler} talk... [Which backend is next, and when is it due?]")

  func findings(in reading: Reading, context: GateContext) -> [Finding] {
    guard let language = context.language, language != .ja else { return [] }
    let found =
      spacedMarks(in: reading, language) + doubledMarks(in: reading) + unbalanced(in: reading)
      + (language == .en ? possessives(in: reading) : [])
    if found.isEmpty { return [] }
    let empty = EmptySlot.ranges(in: reading, language: language)
    return found.filter { finding in
      guard let range = finding.range else { return true }
      return !empty.contains { $0.overlaps(range) }
    }
  }

  private func spacedMarks(in reading: Reading, _ language: Language) -> [Finding] {
    reading.tokens.indices.dropFirst().compactMap { index in
      let (left, token) = (reading.tokens[index - 1], reading.tokens[index])
      guard token.gap == .space, token.kind == .punctuation, left.isWordLike, !reading.isInsideOneFact(left, token)
      else { return nil }
      let marks = language == .fr ? [",", "."] : [",", ".", "!", "?", ";", ":"]
      guard marks.contains(token.key) else { return nil }
      // “.NET”, “:)”, “;-)”, and “?!” as a sign of its own.
      if let next = reading.token(index + 1), next.gap == .none { return nil }
      if token.key == ":" || token.key == ";", reading.token(index + 1) == nil { return nil }
      let range = left.range.lowerBound..<token.range.upperBound
      return Finding(
        Self.code, "a space stands before the mark in “\(reading.text(range))”", at: range, help: "delete the space")
    }
  }

  private func doubledMarks(in reading: Reading) -> [Finding] {
    reading.tokens.indices.compactMap { index in
      let token = reading.tokens[index]
      guard token.kind == .punctuation else { return nil }
      let help = "keep one mark; when the value brings its own, take the template's away"
      if token.key == ".." {
        let isOneFact =
          reading.message.segments.indices.contains(token.segment)
          && token.isFact && reading.message.segments[token.segment].range.upperBound >= token.range.upperBound
        return isOneFact
          ? nil : Finding(Self.code, "“..” is neither a period nor an ellipsis", at: token.range, help: help)
      }
      guard index > 0, token.gap == .none else { return nil }
      let left = reading.tokens[index - 1]
      guard left.kind == .punctuation, !reading.isInsideOneFact(left, token) else { return nil }
      let pair = left.key + token.key
      let isAbbreviation = pair == ".," || pair == ".?" || pair == ".!" || pair == ".;" || pair == ".:"
      if isAbbreviation {
        // “Acme Inc., founded …” and “at 10 a.m.?” are right.
        guard let word = reading.token(index - 2), left.isFact, !token.isFact, word.key.count > 4 else { return nil }
      } else {
        guard [",,", ",.", "?.", "!.", ";;", ";.", ":.", "?,", "!,", ",!", ",?"].contains(pair) else { return nil }
        // A name may end in a mark: “Yahoo!, …”.
        let isNameMark = left.key == "!" || left.key == "?"
        if isNameMark, left.isFact || reading.token(index - 2)?.letters != .lower { return nil }
      }
      let range = left.range.lowerBound..<token.range.upperBound
      return Finding(Self.code, "“\(reading.text(range))”: two marks in a row", at: range, help: help)
    }
  }

  /// “Ada s work”: an ending that lost its apostrophe.
  private func possessives(in reading: Reading) -> [Finding] {
    reading.tokens.indices.dropFirst().compactMap { index in
      let (owner, ending) = (reading.tokens[index - 1], reading.tokens[index])
      guard owner.kind == .word, owner.isFact || owner.letters == .capitalized, owner.key.count > 1, !ending.isFact,
        let next = reading.token(index + 1)
      else { return nil }
      guard ending.kind == .word, ending.key == "s", ending.letters == .lower, ending.gap == .space, next.gap == .space,
        next.kind == .word
      else { return nil }
      let range = owner.range.lowerBound..<ending.range.upperBound
      return Finding(
        Self.code, "“\(reading.text(range))” should be “\(reading.text(owner))’s”", at: range,
        help: "write the apostrophe and the s right behind the name: {{ follower.first_name }}’s")
    }
  }

  // MARK: Pairs

  private func unbalanced(in reading: Reading) -> [Finding] {
    var findings: [Finding] = []
    for (open, close) in [("(", ")"), ("[", "]"), ("“", "”")] {
      // In other languages ” or “ close what „ opens.
      if open == "“", reading.tokens.contains(where: { $0.key == "„" }) { continue }
      if let token = firstUnpaired(open, close, in: reading) { findings.append(unpaired(token, reading)) }
    }
    let quotes = reading.tokens.filter { $0.key == "\"" && !$0.isFact }
    // A quotation mark behind a number is a sign of inches.
    let isInches = reading.tokens.indices.contains { index in
      reading.tokens[index].key == "\"" && reading.tokens[index].gap == .none
        && reading.token(index - 1)?.kind == .number
    }
    if quotes.count % 2 == 1, !isInches, let last = quotes.last { findings.append(unpaired(last, reading)) }
    return findings
  }

  private func unpaired(_ token: Token, _ reading: Reading) -> Finding {
    Finding(
      Self.code, "“\(reading.text(token))” has no other half", at: token.range,
      help: "close it where the words in it end, or delete it")
  }

  private func firstUnpaired(_ open: String, _ close: String, in reading: Reading) -> Token? {
    var stack: [Token] = []
    for (index, token) in reading.tokens.enumerated() where token.kind == .punctuation && !token.isFact {
      if token.key == open {
        if !isEmoticon(index, reading) { stack.append(token) }
      } else if token.key == close {
        if stack.popLast() == nil {
          // “1)”, “a)” and “:)” close nothing.
          let before = reading.token(index - 1)
          let isListMark = token.gap == .none && before.map { $0.kind == .number || $0.key.count == 1 } ?? true
          if isListMark || isEmoticon(index, reading) { continue }
          return token
        }
      }
    }
    return stack.last
  }

  private func isEmoticon(_ index: Int, _ reading: Reading) -> Bool {
    let signs: Set<String> = [":", ";", "-", "=", "'", "^", "*", ")", "("]
    let before = reading.token(index - 1)
    let after = reading.token(index + 1)
    return (before.map { signs.contains($0.key) && reading.tokens[index].gap == .none } ?? false)
      || (after.map { [":", ";", "="].contains($0.key) && $0.gap == .none } ?? false)
  }
}
