/// A stretch of a template: text, an output, a tag, or something that only looks like one of them.
struct TemplateToken {
  enum Kind {
    case text, output, tag
    /// Opened and never closed; the text says what is missing.
    case unterminated(closing: String)
    /// `{% … %}` that doesn't start with a tag's name.
    case nameless
  }

  var kind: Kind
  var range: Range<Int>
  /// What stands between the delimiters, for an output; what follows the name, for a tag.
  var markup: Range<Int>
  var name: Range<Int>
  var trimsBefore = false
  var trimsAfter = false
}

/// Cuts a template, or the lines of a `liquid` tag, into tokens, where Liquid's own tokenizer would cut it.
struct TemplateScanner {
  enum Mode { case template, lines }

  let bytes: [UInt8]
  let mode: Mode
  var offset: Int
  let end: Int

  init(bytes: [UInt8], range: Range<Int>, mode: Mode) {
    self.bytes = bytes
    self.mode = mode
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> TemplateToken? {
    mode == .lines ? nextLine() : nextToken()
  }

  private mutating func nextToken() -> TemplateToken? {
    guard offset < end else { return nil }
    let start = offset
    while offset < end {
      if bytes[offset] == UInt8(ascii: "{"), offset + 1 < end {
        let second = bytes[offset + 1]
        if second == UInt8(ascii: "{") || second == UInt8(ascii: "%") {
          if offset > start { break }
          return second == UInt8(ascii: "%") ? tag(from: start, searching: start + 2) : output(from: start)
        }
      }
      offset += 1
    }
    return TemplateToken(kind: .text, range: start..<offset, markup: start..<offset, name: start..<start)
  }

  /// An output ends at the first `}`; a `{%` inside it makes all of it a tag, which only `raw` and its like accept.
  private mutating func output(from start: Int) -> TemplateToken {
    var position = start + 2
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "}") {
        offset = position + 1
        guard offset < end, bytes[offset] == UInt8(ascii: "}") else { return unterminated(start..<offset, "}}") }
        offset += 1
        var token = TemplateToken(
          kind: .output, range: start..<offset, markup: start + 2..<position, name: start..<start)
        trimDelimiters(&token)
        return token
      }
      if byte == UInt8(ascii: "{"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "%") {
        let inner = tag(from: start, searching: position + 2)
        return unterminated(inner.range, "}}")
      }
      position += 1
    }
    offset = end
    return unterminated(start..<end, "}}")
  }

  private mutating func tag(from start: Int, searching from: Int) -> TemplateToken {
    var position = from
    while position + 1 < end {
      if bytes[position] == UInt8(ascii: "%"), bytes[position + 1] == UInt8(ascii: "}") {
        offset = position + 2
        var token = TemplateToken(
          kind: .tag, range: start..<offset, markup: min(start + 2, position)..<position, name: start..<start)
        trimDelimiters(&token)
        splitName(&token)
        return token
      }
      position += 1
    }
    offset = end
    return unterminated(start..<end, "%}")
  }

  private func unterminated(_ range: Range<Int>, _ closing: String) -> TemplateToken {
    TemplateToken(
      kind: .unterminated(closing: closing), range: range, markup: range, name: range.lowerBound..<range.lowerBound)
  }

  /// Takes the hyphens of white space control off the markup.
  private func trimDelimiters(_ token: inout TemplateToken) {
    var (start, end) = (token.markup.lowerBound, token.markup.upperBound)
    let hyphen = UInt8(ascii: "-")
    if start < end, bytes[start] == hyphen {
      token.trimsBefore = true
      start += 1
    }
    // In `{{-}}` one hyphen is both.
    if bytes[token.range.upperBound - 3] == hyphen {
      token.trimsAfter = true
      if end > start { end -= 1 }
    }
    token.markup = start..<end
  }

  private func splitName(_ token: inout TemplateToken) {
    var start = token.markup.lowerBound
    let end = token.markup.upperBound
    while start < end, isSpace(bytes[start]) { start += 1 }
    var nameEnd = start
    if nameEnd < end, bytes[nameEnd] == UInt8(ascii: "#") {
      nameEnd += 1
    } else {
      while nameEnd < end, isWordByte(bytes[nameEnd]) { nameEnd += 1 }
    }
    token.name = start..<nameEnd
    token.markup = bytes.trimmed(nameEnd..<end)
    if nameEnd == start { token.kind = .nameless }
  }

  /// Every line of a `liquid` tag that isn't blank is a tag.
  private mutating func nextLine() -> TemplateToken? {
    while offset < end {
      let start = offset
      while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      let line = bytes.trimmed(start..<offset)
      if offset < end { offset += 1 }
      if line.isEmpty { continue }
      var token = TemplateToken(kind: .tag, range: line, markup: line, name: line.lowerBound..<line.lowerBound)
      splitName(&token)
      return token
    }
    return nil
  }
}
