import Diagnostics
import RuleModel

extension CompiledTest {
  /// Prepares one test. Patterns that can't be compiled are reported, and never found.
  static func compile(_ test: FieldTest) -> (CompiledTest, [Diagnostic]) {
    var problems: [Diagnostic] = []
    func fold(_ texts: [Located<String>]) -> [FoldedText] {
      texts.map { FoldedText($0.value, caseSensitive: test.caseSensitive) }
    }
    func prepare(_ operands: [Located<Operand>]) -> [PreparedOperand] {
      operands.map { located in
        guard case .text(let text) = located.value else { return PreparedOperand(operand: located.value, folded: nil) }
        let folded = FoldedText(text, caseSensitive: test.caseSensitive)
        return PreparedOperand(operand: located.value, folded: folded)
      }
    }
    let operation: Operator =
      switch test.test {
      case .isAny(let operands): .isAny(prepare(operands))
      case .isNone(let operands): .isNone(prepare(operands))
      case .hasWord(let words):
        .hasWord(words.map { WordPattern($0.value, caseSensitive: test.caseSensitive) })
      case .contains(let texts): .contains(fold(texts))
      case .startsWith(let texts): .startsWith(fold(texts))
      case .endsWith(let texts): .endsWith(fold(texts))
      case .matches(let patterns):
        .matches(
          patterns.map { pattern in
            do throws(RegularExpression.Failure) {
              let expression = try RegularExpression(pattern.value, caseSensitive: test.caseSensitive)
              return Pattern(source: pattern.value, expression: expression)
            } catch {
              problems.append(.invalidPattern(error, in: pattern))
              return Pattern(source: pattern.value, expression: nil)
            }
          })
      case .atLeast(let operand): .compare(.atLeast, operand.value)
      case .atMost(let operand): .compare(.atMost, operand.value)
      case .moreThan(let operand): .compare(.moreThan, operand.value)
      case .lessThan(let operand): .compare(.lessThan, operand.value)
      case .between(let low, let high): .between(low.value, high.value)
      case .containsAny(let members): .containsAny(fold(members))
      case .containsAll(let members): .containsAll(fold(members))
      case .exists(let wanted): .exists(wanted)
      }
    let compiled = CompiledTest(
      field: test.field, name: test.test.label, operation: operation, caseSensitive: test.caseSensitive,
      allOf: test.allOf, span: test.span)
    return (compiled, problems)
  }
}

extension Diagnostic {
  fileprivate static func invalidPattern(
    _ failure: RegularExpression.Failure, in pattern: Located<String>
  ) -> Diagnostic {
    let help =
      switch failure.kind {
      case .backReference:
        "back-references aren't available, so that matching always takes linear time; name a group with `(?P<name>…)` to use it in a template"
      case .lookAround:
        "look-ahead and look-behind aren't available, so that matching always takes linear time; use a second condition, or `none`"
      case .tooLarge: "use smaller repetition counts, or `has_word` with a list"
      case .syntax: "patterns are RE2 regular expressions; `has_word` and `contains` take plain text"
      }
    return Diagnostic(
      .invalidPattern, "the pattern isn't a valid regular expression: \(failure.message)",
      at: place(of: failure.range, in: pattern), help: help)
  }

  /// The part of a pattern as it stands in the file, where it can be found there, else the whole scalar.
  private static func place(of range: Range<Int>, in pattern: Located<String>) -> Span {
    let bytes = Array(pattern.value.utf8)
    guard range.count < bytes.count, bytes.indices.contains(range.lowerBound) || range.isEmpty else {
      return pattern.span
    }
    let written = Array(pattern.span.text.utf8)
    // The scalar holds the pattern as it is, perhaps between quotes, when it needed no escapes.
    guard let scalar = firstRange(of: bytes, in: written) else { return pattern.span }
    let start = pattern.span.range.lowerBound + scalar.lowerBound + range.lowerBound
    return Span(pattern.span.source, start..<start + range.count)
  }
}
