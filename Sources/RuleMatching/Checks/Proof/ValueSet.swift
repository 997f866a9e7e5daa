import CivilTime
import RuleModel

/// What the value of a field can be, when there is one.
enum ValueSet: Hashable {
  case numbers(IntervalSet)
  case flags(Set<Bool>)
  /// One of these folded texts.
  case texts(Set<[Character]>)
  /// Any text but these.
  case textsBut(Set<[Character]>)

  static func all(of field: Field) -> ValueSet? {
    switch field.kind {
    case .number, .time, .duration: .numbers(.all)
    case .flag: .flags([true, false])
    case .text: .textsBut([])
    case .set: nil
    }
  }

  var isEmpty: Bool {
    switch self {
    case .numbers(let set): set.isEmpty
    case .flags(let set): set.isEmpty
    case .texts(let set): set.isEmpty
    case .textsBut: false
    }
  }

  func intersection(_ other: ValueSet) -> ValueSet {
    switch (self, other) {
    case (.numbers(let one), .numbers(let two)): .numbers(one.intersection(two))
    case (.flags(let one), .flags(let two)): .flags(one.intersection(two))
    case (.texts(let one), .texts(let two)): .texts(one.intersection(two))
    case (.texts(let some), .textsBut(let others)), (.textsBut(let others), .texts(let some)):
      .texts(some.subtracting(others))
    case (.textsBut(let one), .textsBut(let two)): .textsBut(one.union(two))
    default: self
    }
  }

  var complement: ValueSet {
    switch self {
    case .numbers(let set): .numbers(set.complement)
    case .flags(let set): .flags(Set([true, false]).subtracting(set))
    case .texts(let set): .textsBut(set)
    case .textsBut(let set): .texts(set)
    }
  }

  /// Only the whole numbers of it, where the field has no others.
  func whole(if isWhole: Bool) -> ValueSet {
    if isWhole, case .numbers(let set) = self { .numbers(set.wholeNumbers) } else { self }
  }

  func isSubset(of other: ValueSet) -> Bool { intersection(other.complement).isEmpty }
}

extension FieldTest {
  /// The values with which the test holds, and whether it holds with all of them; nil where that can't be said as a set.
  var values: (set: ValueSet, isExact: Bool)? {
    switch (test, field.kind) {
    case (.isAny(let operands), .text):
      // All of several at once is more than equality with one.
      (.texts(Self.folded(operands)), isExact: !caseSensitive && !(allOf && operands.count > 1))
    case (.isNone(let operands), .text): caseSensitive ? nil : (.textsBut(Self.folded(operands)), isExact: true)
    case (.isAny(let operands), .flag): (.flags(Self.flags(operands)), isExact: true)
    case (.isNone(let operands), .flag): (.flags(Set([true, false]).subtracting(Self.flags(operands))), isExact: true)
    case (_, .number), (_, .time), (_, .duration):
      intervals.map { (.numbers(isWhole ? $0.wholeNumbers : $0), isExact: true) }
    default: nil
    }
  }

  /// Counts are whole numbers, times and lengths of time whole milliseconds.
  var isWhole: Bool {
    if case .attribute(_, .number) = field { false } else { true }
  }

  private var intervals: IntervalSet? {
    switch test {
    case .isAny(let operands): IntervalSet(points: operands.compactMap(\.value.asNumber))
    case .isNone(let operands): IntervalSet(points: operands.compactMap(\.value.asNumber)).complement
    case .atLeast(let operand):
      operand.value.asNumber.map { IntervalSet(low: $0, true, high: .infinity, true) }
    case .moreThan(let operand):
      operand.value.asNumber.map { IntervalSet(low: $0, false, high: .infinity, true) }
    case .atMost(let operand):
      operand.value.asNumber.map { IntervalSet(low: -.infinity, true, high: $0, true) }
    case .lessThan(let operand):
      operand.value.asNumber.map { IntervalSet(low: -.infinity, true, high: $0, false) }
    case .between(let low, let high):
      if let low = low.value.asNumber, let high = high.value.asNumber {
        IntervalSet(low: low, true, high: high, true)
      } else {
        nil
      }
    default: nil
    }
  }

  private static func folded(_ operands: [Located<Operand>]) -> Set<[Character]> {
    Set(
      operands.compactMap { operand in
        if case .text(let text) = operand.value { FoldedText(text, caseSensitive: false).characters } else { nil }
      })
  }

  private static func flags(_ operands: [Located<Operand>]) -> Set<Bool> {
    Set(operands.compactMap { operand in if case .flag(let flag) = operand.value { flag } else { nil } })
  }
}

extension Operand {
  /// On the line of numbers: times and lengths of time in milliseconds, all of which a `Double` holds exactly.
  fileprivate var asNumber: Double? {
    switch self {
    case .number(let number): number.isNaN ? nil : number
    case .time(let time): Double(exactly: time.milliseconds)
    case .duration(let span): Double(exactly: span.milliseconds)
    case .text, .flag: nil
    }
  }
}
