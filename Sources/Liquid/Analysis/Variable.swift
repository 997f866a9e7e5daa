/// What a value that templates can look up may be.
public struct Variable: Sendable {
  public var type: VariableType
  /// Whether it can be null or absent.
  public var isNullable: Bool

  public init(_ type: VariableType, isNullable: Bool = false) {
    self.type = type
    self.isNullable = isNullable
  }

  public static func optional(_ type: VariableType) -> Variable { Variable(type, isNullable: true) }
}

/// The type of a value, and how long it prints.
public indirect enum VariableType: Sendable {
  /// Never empty or white space alone: what is so counts as missing.
  case text(TextLimit)
  /// One of these texts.
  case oneOf([String])
  /// A whole number of at most so many characters; nil for any number, of which a plain one is taken to have 10.
  case number(longest: Int?)
  case boolean
  case time
  /// Nil for any number of elements. It may be empty unless it is filled.
  case list(VariableType, most: Int?, isFilled: Bool = false)
  case object(VariableFields)
  /// What another template renders over the same variables, without white space at its ends.
  case rendered(Template)
  /// Nothing is known.
  case any
  /// Always null, though templates may ask for it.
  case nothing
}

/// Named variables in the order in which help lists them.
public struct VariableFields: Sendable {
  public private(set) var all: [(name: String, variable: Variable)]
  /// What printing the object itself gives; nil for its fields, as Ruby would show them.
  public var printed: VariableType?

  public init(_ all: [(name: String, variable: Variable)], printed: VariableType? = nil) {
    self.all = all
    self.printed = printed
  }

  public subscript(name: String) -> Variable? {
    get { all.firstIndex { $0.name == name }.map { all[$0].variable } }
    set {
      let index = all.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let variable?): all[index].variable = variable
      case (let index?, nil): all.remove(at: index)
      case (nil, let variable?): all.append((name, variable))
      case (nil, nil): break
      }
    }
  }

  public var names: [String] { all.map(\.name) }
}

/// All variables that a template can see.
public struct VariableSchema: Sendable {
  public var fields: VariableFields
  /// Names of those that a template inside `render` doesn't see unless it is handed them.
  public var locals: Set<String>

  public init(_ fields: VariableFields, locals: Set<String> = []) {
    self.fields = fields
    self.locals = locals
  }
}
