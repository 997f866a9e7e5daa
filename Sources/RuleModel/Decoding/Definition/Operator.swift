/// What a field can be asked, as rules write it.
public enum Operator: String, Sendable, Hashable, CaseIterable {
  case `is`
  case isNot = "is_not"
  case isIn = "in"
  case notIn = "not_in"
  case hasWord = "has_word"
  case contains
  case startsWith = "starts_with"
  case endsWith = "ends_with"
  case matches
  case atLeast = "at_least"
  case atMost = "at_most"
  case moreThan = "more_than"
  case lessThan = "less_than"
  case between
  case containsAny = "contains_any"
  case containsAll = "contains_all"
  case exists

  /// What stands under an operator.
  public enum Operands: Sendable, Hashable {
    case one
    /// One, or a list of at least one.
    case oneOrMore
    /// A list of two.
    case pair
    /// `true` or `false`.
    case flag
  }

  public var operands: Operands {
    switch self {
    case .atLeast, .atMost, .moreThan, .lessThan: .one
    case .between: .pair
    case .exists: .flag
    default: .oneOrMore
    }
  }

  /// Whether it goes with fields of a kind.
  public func applies(to kind: FieldKind) -> Bool {
    switch self {
    case .is, .isNot, .isIn, .notIn, .exists: true
    case .hasWord, .contains, .startsWith, .endsWith, .matches: kind == .text
    case .atLeast, .atMost, .moreThan, .lessThan, .between: kind == .number || kind == .time || kind == .duration
    case .containsAny, .containsAll: kind == .set
    }
  }

  /// What a value straight under a field means.
  public static func standard(for kind: FieldKind) -> Operator { kind == .text ? .hasWord : .is }

  /// One sentence for the reference and for editors.
  public var documentation: String {
    switch self {
    case .is, .isIn: "The value is one of these."
    case .isNot, .notIn: "There is a value, and it is none of these."
    case .hasWord: "Has a word or phrase; `*` stands for one word, and at the end of a word for any ending."
    case .contains: "Has this text anywhere."
    case .startsWith: "Starts with this text."
    case .endsWith: "Ends with this text."
    case .matches: "Matches a regular expression."
    case .atLeast: "This or more."
    case .atMost: "This or less."
    case .moreThan: "More than this."
    case .lessThan: "Less than this."
    case .between: "From the first to the second, both included."
    case .containsAny: "Has one of these."
    case .containsAll: "Has all of these."
    case .exists: "Whether there is a value at all."
    }
  }
}

/// What can stand beside operators on a text.
public enum OperatorModifier: String, Sendable, Hashable, CaseIterable {
  case caseSensitive = "case_sensitive"
  case allOf = "all_of"

  public var documentation: String {
    switch self {
    case .caseSensitive: "Upper and lower case are told apart."
    case .allOf: "Of a list, all must be found instead of any."
    }
  }
}
