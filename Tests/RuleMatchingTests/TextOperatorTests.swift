import Events
import Foundation
import RuleModel
import TestSupport
import Testing

@testable import RuleMatching

/// One line of `Fixtures/text-operators.txt`.
struct TextOperatorCase: Sendable, CustomTestStringConvertible {
  let section: String
  let operation: String
  let options: Set<String>
  let operands: [String]
  let text: String
  /// What is captured, the whole first; nil where nothing is found, empty where the operator captures nothing.
  let captures: [String]?

  var testDescription: String { "\(operation) \(operands.joined(separator: " ; ")) in \(text)" }

  static let all: [TextOperatorCase] = {
    let file = packageRoot.appending(path: "Tests/RuleMatchingTests/Fixtures/text-operators.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n") ?? []
    var section = ""
    return lines.compactMap { line in
      if line.hasPrefix("== ") { section = String(line.dropFirst(3)) }
      return TextOperatorCase(line, section: section)
    }
  }()

  private init?(_ line: String, section: String) {
    let cells = line.components(separatedBy: " │ ")
    let head = section.prefix { $0 != ":" }.split(separator: " ").map(String.init)
    guard cells.count == 3, let operation = head.first else { return nil }
    self.section = section
    self.operation = operation
    options = Set(head.dropFirst())
    operands = cells[0].components(separatedBy: " ; ").map { Self.decoded($0) }
    text = Self.decoded(cells[1])
    captures =
      switch cells[2] {
      case "✗": nil
      case "✓": []
      default: (operation == "matches" ? cells[2].components(separatedBy: "; ") : [cells[2]]).map { Self.decoded($0) }
      }
  }

  /// `\u{…}`, `\n`, `\r` and `\t` resolved; other escapes belong to regular expressions.
  private static func decoded(_ cell: String) -> String {
    var result = cell
    for (escape, character) in [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t")] {
      result = result.replacingOccurrences(of: escape, with: character)
    }
    while let start = result.range(of: "\\u{"),
      let end = result.range(of: "}", range: start.upperBound..<result.endIndex),
      let scalar = UInt32(result[start.upperBound..<end.lowerBound], radix: 16).flatMap(Unicode.Scalar.init)
    {
      result.replaceSubrange(start.lowerBound..<end.upperBound, with: String(scalar))
    }
    return result
  }

  var condition: Condition {
    let texts = operands.map { at($0) }
    let values = operands.map { at(Operand.text($0)) }
    let operation: RuleModel.Test =
      switch operation {
      case "has_word": .hasWord(texts)
      case "contains": .contains(texts)
      case "starts_with": .startsWith(texts)
      case "ends_with": .endsWith(texts)
      case "matches": .matches(texts)
      case "is_not": .isNone(values)
      default: .isAny(values)
      }
    return RuleMatchingTests.test(
      .text(.bio), operation, caseSensitive: options.contains("case_sensitive"), allOf: options.contains("all_of"))
  }
}

@Suite("The text operators, case by case")
struct TextOperatorTests {
  private static func described(_ captures: Captures) -> [String] {
    captures.all.map { $0.path == "bio" ? $0.text : "\($0.path.dropFirst("bio.".count))=\($0.text)" }
  }

  private func bytes(_ texts: [String]?) -> [[UInt8]]? { texts.map { $0.map { Array($0.utf8) } } }

  @Test("What is found, as the follower wrote it", arguments: TextOperatorCase.all)
  func found(_ example: TextOperatorCase) {
    let event = Event(bio: example.text)
    let (holds, captures) = example.condition.compiled().evaluate(event, now: noon)
    let found = holds ? Self.described(captures) : nil
    #expect(found == example.captures)
    #expect(bytes(found) == bytes(example.captures), "equal, but not byte for byte as it was written")
  }

  @Test("The index of all rules finds the same, with all of the table in one rulebook")
  func indexed() {
    let cases = TextOperatorCase.all
    let index = RuleIndex(cases.map { .init(types: [.message], condition: $0.condition.compiled()) })
    index.withState { state in
      for (number, example) in cases.enumerated() {
        let candidates = index.candidates(for: Event(bio: example.text), now: noon, state: state)
        let isFound = Set(candidates).contains(number)
        let found = isFound ? Self.described(candidates.captures(of: number)) : nil
        #expect(bytes(found) == bytes(example.captures), "\(example.testDescription)")
      }
    }
  }

  @Test("The table is large, and no line of it is there twice")
  func size() {
    let lines = TextOperatorCase.all.map { "\($0.operation) \($0.options.sorted()) \($0.operands) \($0.text)" }
    #expect(lines.count >= 590)
    // Byte by byte, since texts that are canonically equal are cases of their own.
    #expect(Set(lines.map { Array($0.utf8) }).count == lines.count)
    let operations = Set(TextOperatorCase.all.map(\.operation))
    #expect(operations == ["has_word", "contains", "starts_with", "ends_with", "matches", "is", "is_not"])
  }
}
