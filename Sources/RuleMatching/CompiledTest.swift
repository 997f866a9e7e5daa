import CivilTime
import Diagnostics
import RuleModel

/// One operator on one field, with its operands prepared.
struct CompiledTest: Sendable {
  enum Operator: Sendable {
    case isAny([PreparedOperand])
    case isNone([PreparedOperand])
    case hasWord([WordPattern])
    case contains([FoldedText])
    case startsWith([FoldedText])
    case endsWith([FoldedText])
    /// Nil for a pattern that couldn't be compiled: is never found.
    case matches([Pattern])
    case compare(Comparison, Operand)
    case between(Operand, Operand)
    case containsAny([FoldedText])
    case containsAll([FoldedText])
    case exists(Bool)
  }

  struct PreparedOperand: Sendable {
    let operand: Operand
    /// For texts and members of sets.
    let folded: FoldedText?
  }

  struct Pattern: Sendable {
    let source: String
    let expression: RegularExpression?
  }

  enum Comparison: Sendable {
    case atLeast, atMost, moreThan, lessThan

    func holds(_ order: Order) -> Bool {
      switch self {
      case .atLeast: order != .less
      case .atMost: order != .greater
      case .moreThan: order == .greater
      case .lessThan: order == .less
      }
    }
  }

  let field: Field
  let name: String
  let operation: Operator
  let caseSensitive: Bool
  let allOf: Bool
  let span: Span
}

/// What a test made of a value.
struct Judgement {
  /// Whether the test holds.
  var held: Bool
  /// What was read.
  let reading: FieldReading
  /// The places, in the list of operands, of those that were found or equal.
  var found: [Int] = []
  var captures = Captures()
}

extension CompiledTest {
  func judge(_ reader: inout EventReader) -> Judgement {
    let reading = reader.reading(of: field)
    if case .exists(let wanted) = operation {
      return Judgement(held: (reading.value != nil) == wanted, reading: reading)
    }
    guard let value = reading.value else { return Judgement(held: false, reading: reading) }
    var judgement = Judgement(held: false, reading: reading)
    switch operation {
    case .isAny(let operands):
      judgement.found = operands.indices.filter { equals(value, operands[$0], &reader) }
      judgement.held = isEnough(judgement.found.count, of: operands.count)
    case .isNone(let operands):
      judgement.found = operands.indices.filter { equals(value, operands[$0], &reader) }
      judgement.held = judgement.found.isEmpty
    case .hasWord, .contains, .startsWith, .endsWith, .matches:
      if case .text(let text) = value { search(text, &reader, &judgement) }
    case .compare(let comparison, let operand):
      judgement.held = order(of: value, to: operand).map(comparison.holds) ?? false
    case .between(let low, let high):
      if let low = order(of: value, to: low), let high = order(of: value, to: high) {
        judgement.held = low != .less && high != .greater
      }
    case .containsAny(let sought), .containsAll(let sought):
      guard case .set(let members) = value else { break }
      judgement.found = sought.indices.filter { index in
        members.contains { reader.folded($0, caseSensitive: caseSensitive) == sought[index] }
      }
      if case .containsAll = operation {
        judgement.held = !sought.isEmpty && judgement.found.count == sought.count
      } else {
        judgement.held = isEnough(judgement.found.count, of: sought.count)
      }
    case .exists: break
    }
    return judgement
  }

  /// One of a list, or all of them where the rule says so; an empty list is never enough.
  private func isEnough(_ found: Int, of count: Int) -> Bool {
    allOf ? count > 0 && found == count : found > 0
  }

  private func equals(_ value: FieldValue, _ operand: PreparedOperand, _ reader: inout EventReader) -> Bool {
    switch (value, operand.operand) {
    case (.text(let text), .text): reader.folded(text, caseSensitive: caseSensitive).isEqual(to: operand.folded)
    case (.set(let members), .text):
      // A set equals an operand when that is its only member.
      members.allSatisfy { reader.folded($0, caseSensitive: caseSensitive).isEqual(to: operand.folded) }
    case (.flag(let flag), .flag(let wanted)): flag == wanted
    default: order(of: value, to: operand.operand) == .equal
    }
  }

  /// Nil for values that don't compare, such as a number with a text; the decoder lets none through.
  private func order(of value: FieldValue, to operand: Operand) -> Order? {
    switch (value, operand) {
    case (.count(let count), .number(let number)): RuleMatching.order(count, number)
    case (.number(let left), .number(let right)): RuleMatching.order(left, right)
    case (.time(let left), .time(let right)): RuleMatching.order(left, right)
    case (.duration(let left), .duration(let right)): RuleMatching.order(left, right)
    default: nil
    }
  }

  /// Looks for the operands in a text. The first operand that is found, in the rule's order, is captured.
  private func search(_ text: String, _ reader: inout EventReader, _ judgement: inout Judgement) {
    var captures = Captures()
    var found: [Int] = []
    func note(_ index: Int, _ text: some StringProtocol) {
      found.append(index)
      captures.add(String(text), at: field.name)
    }
    let count: Int
    switch operation {
    case .hasWord(let patterns):
      count = patterns.count
      let words = reader.words(text, caseSensitive: caseSensitive)
      for (index, pattern) in patterns.enumerated() {
        if let match = pattern.firstMatch(in: words) { note(index, match) }
      }
    case .contains(let sought):
      count = sought.count
      let folded = reader.folded(text, caseSensitive: caseSensitive)
      for (index, part) in sought.enumerated() {
        if let match = folded.firstOccurrence(of: part) { note(index, match) }
      }
    case .startsWith(let sought):
      count = sought.count
      let folded = reader.folded(text, caseSensitive: caseSensitive)
      for (index, part) in sought.enumerated() {
        if let match = folded.start(equalTo: part) { note(index, match) }
      }
    case .endsWith(let sought):
      count = sought.count
      let folded = reader.folded(text, caseSensitive: caseSensitive)
      for (index, part) in sought.enumerated() {
        if let match = folded.end(equalTo: part) { note(index, match) }
      }
    case .matches(let patterns):
      count = patterns.count
      let composed = reader.composed(text)
      for (index, pattern) in patterns.enumerated() {
        guard let match = pattern.expression?.firstMatch(in: composed, of: text) else { continue }
        note(index, match.whole)
        for group in match.groups { captures.add(group.text, at: "\(field.name).\(group.name)") }
      }
    default: return
    }
    judgement.found = found
    judgement.held = isEnough(found.count, of: count)
    judgement.captures = judgement.held ? captures : Captures()
  }
}
