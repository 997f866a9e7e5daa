import CivilTime
import Diagnostics
import YAMLSource

/// Reads what stands under an operator, by the field's type.
struct OperandDecoder {
  private(set) var diagnostics: [Diagnostic] = []
  private let field: Field
  /// The texts that a declared attribute can have; empty means any.
  private let values: [String]
  private let zone: Zone

  init(field: Field, values: [String], zone: Zone) {
    self.field = field
    self.values = values
    self.zone = zone
  }

  /// The test that an operator makes with its operands; nil after a report.
  mutating func test(_ op: Operator, _ node: Node, at path: ValuePath) -> Test? {
    switch op {
    case .is, .isIn: operands(node, at: path).map { .isAny($0) }
    case .isNot, .notIn: operands(node, at: path).map { .isNone($0) }
    case .hasWord: texts(node, at: path).map { .hasWord($0) }
    case .contains: texts(node, at: path).map { .contains($0) }
    case .startsWith: texts(node, at: path).map { .startsWith($0) }
    case .endsWith: texts(node, at: path).map { .endsWith($0) }
    case .matches: texts(node, at: path).map { .matches($0) }
    case .containsAny: texts(node, at: path).map { .containsAny($0) }
    case .containsAll: texts(node, at: path).map { .containsAll($0) }
    case .atLeast: operand(node, at: path).map { .atLeast($0) }
    case .atMost: operand(node, at: path).map { .atMost($0) }
    case .moreThan: operand(node, at: path).map { .moreThan($0) }
    case .lessThan: operand(node, at: path).map { .lessThan($0) }
    case .between: pair(node, at: path)
    case .exists: exists(node, at: path)
    }
  }

  private mutating func exists(_ node: Node, at path: ValuePath) -> Test? {
    if let flag = node.flagValue { return .exists(flag) }
    diagnostics.append(.wrongType(node, .flag, at: path))
    return nil
  }

  private mutating func operands(_ node: Node, at path: ValuePath) -> [Located<Operand>]? {
    guard let items = items(node, at: path) else { return nil }
    let parts = items.map { operand($0.node, at: $0.path) }
    let operands = parts.compactMap { $0 }
    return operands.count == parts.count ? operands : nil
  }

  private mutating func texts(_ node: Node, at path: ValuePath) -> [Located<String>]? {
    operands(node, at: path)?.compactMap { operand in
      if case .text(let text) = operand.value { Located(text, at: operand.span) } else { nil }
    }
  }

  private mutating func pair(_ node: Node, at path: ValuePath) -> Test? {
    guard let items = node.sequence, items.count == 2 else {
      diagnostics.append(
        Diagnostic(
          .ruleWrongType, "`between` wants a list of two values", at: node.place,
          label: "this is \(node.sequence.map { "a list of \($0.count)" } ?? node.preciseKindName)", notes: path.notes,
          help: "write the lower and the upper end: `[10, 20]`"))
      return nil
    }
    guard let low = operand(items[0], at: path.item(0)), let high = operand(items[1], at: path.item(1)) else {
      return nil
    }
    if Self.isGreater(low.value, high.value) {
      diagnostics.append(.rangeReversed(node.place, "the lower end of `between` is above the upper one", at: path))
      return nil
    }
    return .between(low, high)
  }

  private static func isGreater(_ one: Operand, _ other: Operand) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)): one > other
    case (.time(let one), .time(let other)): one > other
    case (.duration(let one), .duration(let other)): one > other
    default: false
    }
  }

  /// A scalar alone, or the items of a list.
  private mutating func items(_ node: Node, at path: ValuePath) -> [(node: Node, path: ValuePath)]? {
    guard let items = node.sequence else { return [(node, path)] }
    if items.isEmpty {
      diagnostics.append(.emptyList(node, at: path))
      return nil
    }
    return items.enumerated().map { ($1, path.item($0)) }
  }

  private mutating func operand(_ node: Node, at path: ValuePath) -> Located<Operand>? {
    let result = value(node, at: path)
    switch result {
    case .success(let operand): return Located(operand, at: node.place)
    case .failure(let problem):
      diagnostics.append(problem.diagnostic)
      return nil
    }
  }

  private struct Problem: Error {
    let diagnostic: Diagnostic
  }

  private func value(_ node: Node, at path: ValuePath) -> Result<Operand, Problem> {
    func read(_ operand: Operand?, else diagnostic: @autoclosure () -> Diagnostic) -> Result<Operand, Problem> {
      operand.map { .success($0) } ?? .failure(Problem(diagnostic: diagnostic()))
    }
    switch field.kind {
    case .text, .set:
      guard let text = node.textValue else { return .failure(Problem(diagnostic: .wrongType(node, .text, at: path))) }
      if text.allSatisfy(\.isWhitespace) { return .failure(Problem(diagnostic: .emptyText(node, at: path))) }
      if !values.isEmpty, isEquality(path) ? !values.contains(text) : isSearch(path) && !isInValue(text) {
        return .failure(Problem(diagnostic: .unlistedValue(node, text, of: field, values, at: path)))
      }
      return .success(.text(text))
    case .number:
      if case .number = field, node.isGroupedNumber {
        return .failure(Problem(diagnostic: .notANumber(node, at: path)))
      }
      return read(node.numberValue.map(Operand.number), else: .notANumber(node, at: path))
    case .flag: return read(node.flagValue.map(Operand.flag), else: .wrongType(node, .flag, at: path))
    case .time: return read(node.timeValue(in: zone).map(Operand.time), else: .invalidTime(node, .time, at: path))
    case .duration:
      return read(node.durationValue.map(Operand.duration), else: .invalidDuration(node, .duration, at: path))
    }
  }

  /// Whether operands are looked for inside of the text, as a value straight under the field is, too.
  private func isSearch(_ path: ValuePath) -> Bool {
    switch path.name {
    case "has_word", "contains", "starts_with", "ends_with": true
    case field.name: field.kind == .text
    default: false
    }
  }

  /// Whether one of the listed values may hold a text; `*` at the end of a word stands for any letters.
  private func isInValue(_ text: String) -> Bool {
    let words = folded(text).split(whereSeparator: \.isWhitespace).map { $0.drop { $0 == "*" }.prefix { $0 != "*" } }
    return values.contains { value in
      let value = folded(value)
      return words.allSatisfy { value.contains($0) }
    }
  }

  private func folded(_ text: String) -> String { text.lowercased().replacing("ß", with: "ss") }

  /// Whether operands are compared as wholes, so that those of an attribute with listed values must be among them.
  private func isEquality(_ path: ValuePath) -> Bool {
    switch path.name {
    case "is", "is_not", "in", "not_in", "contains_any", "contains_all": true
    case field.name: field.kind == .set
    default: false
    }
  }
}
