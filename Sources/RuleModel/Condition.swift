import CivilTime
import Diagnostics

/// A condition of a rule: what stands under `when`, or a named one under `conditions`.
public struct Condition: Sendable {
  public indirect enum Kind: Sendable {
    /// Every one holds; an empty list holds always.
    case all([Condition])
    /// At least one holds.
    case any([Condition])
    /// Not one holds.
    case none([Condition])
    /// The named condition holds.
    case use(String)
    case test(FieldTest)
  }

  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// One operator on one field. A field with several operators is an `all` of such tests.
public struct FieldTest: Sendable {
  public let field: Field
  public let test: Test
  /// Text compares with case when true; without it by full case folding. Canonical equivalence applies either way.
  public let caseSensitive: Bool
  /// Every operand of a list must be found, not just one.
  public let allOf: Bool
  public let fieldSpan: Span
  /// The operator with its operand; the operand alone where the operator isn't written.
  public let span: Span

  public init(
    field: Field, test: Test, caseSensitive: Bool = false, allOf: Bool = false, fieldSpan: Span, span: Span
  ) {
    self.field = field
    self.test = test
    self.caseSensitive = caseSensitive
    self.allOf = allOf
    self.fieldSpan = fieldSpan
    self.span = span
  }
}

/// An operator with its operands. Operands have the field's type; the decoder sees to it.
public enum Test: Sendable {
  /// `is` and `in`: equal to one of the operands. A set equals an operand when that is its only member.
  case isAny([Located<Operand>])
  /// `is_not` and `not_in`: there is a value, and it equals none of the operands.
  case isNone([Located<Operand>])
  /// Whole words or phrases; `*` as a word of its own stands for one word, at the end of a word for any ending.
  case hasWord([Located<String>])
  case contains([Located<String>])
  case startsWith([Located<String>])
  case endsWith([Located<String>])
  /// Regular expressions, found anywhere in the text unless anchored.
  case matches([Located<String>])
  case atLeast(Located<Operand>)
  case atMost(Located<Operand>)
  case moreThan(Located<Operand>)
  case lessThan(Located<Operand>)
  /// Both ends belong to it.
  case between(Located<Operand>, Located<Operand>)
  case containsAny([Located<String>])
  case containsAll([Located<String>])
  case exists(Bool)

  /// What it is called where people read it: with several operands `is` means `in`.
  public var label: String {
    switch self {
    case .isAny(let operands) where operands.count > 1: "in"
    case .isNone(let operands) where operands.count > 1: "not_in"
    default: name
    }
  }

  /// The operator as rules write it; `is` for `in` too.
  public var name: String {
    switch self {
    case .isAny: "is"
    case .isNone: "is_not"
    case .hasWord: "has_word"
    case .contains: "contains"
    case .startsWith: "starts_with"
    case .endsWith: "ends_with"
    case .matches: "matches"
    case .atLeast: "at_least"
    case .atMost: "at_most"
    case .moreThan: "more_than"
    case .lessThan: "less_than"
    case .between: "between"
    case .containsAny: "contains_any"
    case .containsAll: "contains_all"
    case .exists: "exists"
    }
  }
}

/// What a field is compared with.
public enum Operand: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case time(Timestamp)
  case duration(TimeSpan)
}
