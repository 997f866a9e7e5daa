import Diagnostics

struct ExpressionToken {
  enum Kind: Equatable {
    case name, string, number, comparison(Comparison.Operator)
    case pipe, dot, dotDot, colon, comma, openSquare, closeSquare, openRound, closeRound
    /// Characters that Liquid's lexer knows and no expression uses.
    case question, dash
    case end
  }

  let kind: Kind
  let range: Range<Int>
}

/// Thrown while a tag's markup is parsed; the parser collects the diagnostic and goes on with the next tag.
struct ParseFailure: Error {
  let diagnostic: Diagnostic
}

/// Cuts the markup of an output or a tag into tokens.
struct ExpressionLexer {
  let bytes: [UInt8]
  let map: SourceMap

  func tokens(in range: Range<Int>) throws(ParseFailure) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    var offset = range.lowerBound
    let end = range.upperBound
    while true {
      while offset < end, isSpace(bytes[offset]) { offset += 1 }
      guard offset < end else { break }
      let token = try token(at: offset, before: end)
      tokens.append(token)
      offset = token.range.upperBound
    }
    tokens.append(ExpressionToken(kind: .end, range: end..<end))
    return tokens
  }

  private func token(at start: Int, before end: Int) throws(ParseFailure) -> ExpressionToken {
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      var position = start + 1
      while position < end, bytes[position] != byte { position += 1 }
      guard position < end else {
        throw failure(
          "this string is never closed", start..<end, help: "close it with \(byte == 0x27 ? "`'`" : "`\"`")")
      }
      return ExpressionToken(kind: .string, range: start..<position + 1)
    case _ where isDigit(byte), UInt8(ascii: "-") where start + 1 < end && isDigit(bytes[start + 1]):
      return number(at: start, before: end)
    case _ where isWordByte(byte): return name(at: start, before: end)
    default: return try symbol(at: start, before: end)
    }
  }

  private func number(at start: Int, before end: Int) -> ExpressionToken {
    var position = start + 1
    while position < end, isDigit(bytes[position]) { position += 1 }
    if position + 1 < end, bytes[position] == UInt8(ascii: "."), isDigit(bytes[position + 1]) {
      position += 1
      while position < end, isDigit(bytes[position]) { position += 1 }
    }
    return ExpressionToken(kind: .number, range: start..<position)
  }

  private func name(at start: Int, before end: Int) -> ExpressionToken {
    if bytes.has("contains", at: start, before: end), start + 8 < bytes.count, isSpace(bytes[start + 8]) {
      return ExpressionToken(kind: .comparison(.contains), range: start..<start + 8)
    }
    var position = start + 1
    while position < end, isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "?") { position += 1 }
    return ExpressionToken(kind: .name, range: start..<position)
  }

  private func symbol(at start: Int, before end: Int) throws(ParseFailure) -> ExpressionToken {
    let second = start + 1 < end ? bytes[start + 1] : 0
    func one(_ kind: ExpressionToken.Kind) -> ExpressionToken { ExpressionToken(kind: kind, range: start..<start + 1) }
    func two(_ kind: ExpressionToken.Kind) -> ExpressionToken { ExpressionToken(kind: kind, range: start..<start + 2) }
    let equals = UInt8(ascii: "=")
    switch bytes[start] {
    case UInt8(ascii: "|"): return one(.pipe)
    case UInt8(ascii: "."): return second == UInt8(ascii: ".") ? two(.dotDot) : one(.dot)
    case UInt8(ascii: ":"): return one(.colon)
    case UInt8(ascii: ","): return one(.comma)
    case UInt8(ascii: "["): return one(.openSquare)
    case UInt8(ascii: "]"): return one(.closeSquare)
    case UInt8(ascii: "("): return one(.openRound)
    case UInt8(ascii: ")"): return one(.closeRound)
    case UInt8(ascii: "?"): return one(.question)
    case UInt8(ascii: "-"): return one(.dash)
    case equals where second == equals: return two(.comparison(.equal))
    case UInt8(ascii: "!") where second == equals: return two(.comparison(.notEqual))
    case UInt8(ascii: "<"):
      if second == equals { return two(.comparison(.lessOrEqual)) }
      return second == UInt8(ascii: ">") ? two(.comparison(.notEqual)) : one(.comparison(.less))
    case UInt8(ascii: ">"):
      return second == equals ? two(.comparison(.greaterOrEqual)) : one(.comparison(.greater))
    default: throw unexpected(at: start, before: end)
    }
  }

  private func unexpected(at start: Int, before end: Int) -> ParseFailure {
    var stop = start + 1
    while stop < end, !startsScalar(bytes[stop]) { stop += 1 }
    let help: String? =
      switch bytes[start] {
      case UInt8(ascii: "{"): "two braces are enough: `{{ … }}`"
      case UInt8(ascii: "#"): "tags stand between `{%` and `%}`: `{% if … %}`"
      case UInt8(ascii: "$"): "write the name alone, without `$`"
      case UInt8(ascii: "="): "compare with `==`"
      case UInt8(ascii: "&"): "write `and`"
      case UInt8(ascii: "+"): "add with the filter `plus`"
      case UInt8(ascii: "*"): "multiply with the filter `times`"
      case UInt8(ascii: "/"): "divide with the filter `divided_by`"
      case UInt8(ascii: "%"): "take the rest of a division with the filter `modulo`"
      case UInt8(ascii: "!"): "compare with `!=` or `== false`, or use the tag `unless`"
      case 0xE2: "strings stand between straight quotes, `'` or `\"`"
      default: nil
      }
    return failure("unexpected `\(bytes.string(start..<stop))`", start..<stop, help: help)
  }

  private func failure(_ message: String, _ range: Range<Int>, help: String? = nil) -> ParseFailure {
    ParseFailure(diagnostic: Diagnostic(.liquidSyntax, message, at: map.span(range), help: help))
  }
}
