import Diagnostics

/// What a value may be, as far as printing and truth go.
struct Presence: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  static let null = Presence(rawValue: 1)
  static let `false` = Presence(rawValue: 2)
  /// An empty text or list.
  static let empty = Presence(rawValue: 4)
  static let full = Presence(rawValue: 8)
  static let all: Presence = [.null, .false, .empty, .full]
  static let truthy: Presence = [.empty, .full]
  static let falsy: Presence = [.null, .false]
  /// Prints nothing.
  static let nothing: Presence = [.null, .empty]
}

/// Everything that is known of a value at one place of a template. Like a world it is shared until it changes.
@dynamicMemberLookup
struct AbstractValue: Sendable {
  enum Kind: Sendable {
    case text, boolean, time, any
    case number(isWhole: Bool)
    case list(AbstractValue, most: Int)
    case object(VariableFields)
  }

  /// The lookup to blame when nothing is printed.
  struct Missing: Sendable, Hashable {
    let path: String
    let span: Span
  }

  struct State: Sendable {
    var kind: Kind
    var presence: Presence
    /// What it prints where it isn't missing or empty.
    var pieces: [OutputPiece]
    /// The value itself, where it is known.
    var constant: Value?
    /// What guards know it by.
    var key: String?
    /// Where it stands in the data.
    var path: String?
    /// The template that renders what it prints.
    var printedBy: Template?
    var missing: Missing?
    /// Whether filters have left it so that it is missing exactly where what is to blame is.
    var isFaithful = true
    var counts: [TemplatePath.Count] = []
  }

  /// Only changed while nothing else refers to it.
  private final class Storage: @unchecked Sendable {
    @exclusivity(unchecked) var state: State

    init(_ state: State) { self.state = state }
  }

  private var storage: Storage

  subscript<Part>(dynamicMember part: WritableKeyPath<State, Part>) -> Part {
    @inline(__always) get { storage.state[keyPath: part] }
    @inline(__always) _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.state) }
      yield &storage.state[keyPath: part]
    }
  }

  static let unknown = AbstractValue(kind: .any, presence: .all, pieces: [.value(.unbounded, name: "a value", nil)])

  static func text(_ pieces: [OutputPiece], presence: Presence = .full) -> AbstractValue {
    AbstractValue(kind: .text, presence: presence, pieces: pieces)
  }

  init(
    kind: Kind, presence: Presence, pieces: [OutputPiece] = [], constant: Value? = nil, key: String? = nil,
    path: String? = nil
  ) {
    storage = Storage(
      State(kind: kind, presence: presence, pieces: pieces, constant: constant, key: key, path: path))
  }

  /// A literal of the template.
  init(_ value: Value, _ span: Span?) {
    self.init(kind: .any, presence: .full, constant: value)
    switch value {
    case .null: self.presence = .null
    case .bool(let bool):
      self.kind = .boolean
      self.presence = bool ? .full : .false
      self.pieces = [.literal(bool ? "true" : "false", span)]
    case .int(let int):
      self.kind = .number(isWhole: true)
      self.pieces = [.literal(String(int), span)]
    case .float(let float):
      self.kind = .number(isWhole: false)
      self.pieces = [.literal(Numbers.string(float), span)]
    case .string(let text):
      self.kind = .text
      self.presence = text.string.isEmpty ? .empty : .full
      self.pieces = text.string.isEmpty ? [] : [.literal(text.string, span)]
    case .range(let from, let through):
      self.kind = .list(
        AbstractValue(
          kind: .number(isWhole: true), presence: .full,
          pieces: [.value(.numeric(max(String(from).count, String(through).count)), name: "a number", span)]),
        most: Renderer.rangeCount(from, through))
      self.presence = through < from ? .empty : .full
      self.pieces = [.literal("\(from)..\(through)", span)]
    case .array, .object, .time: self = .unknown
    }
  }

  /// With a place for what it prints that has none yet.
  func placed(at span: Span) -> AbstractValue {
    var result = self
    for (index, piece) in self.pieces.enumerated() {
      if case .value(let limit, let name, nil) = piece { result.pieces[index] = .value(limit, name: name, span) }
    }
    return result
  }

  var kindName: String {
    switch self.kind {
    case .text: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    case .time: "a time"
    case .list: "a list"
    case .object: "an object"
    case .any: "a value"
    }
  }

  var isList: Bool { if case .list = self.kind { true } else { false } }
  var isText: Bool { if case .text = self.kind { true } else { false } }
  var isNumber: Bool { if case .number = self.kind { true } else { false } }
  var isTime: Bool { if case .time = self.kind { true } else { false } }
  var isUnknown: Bool { if case .any = self.kind { true } else { false } }
  var integer: Int? {
    switch self.constant {
    case .int(let int): int
    case .string(let text): Int(text.string)
    default: nil
    }
  }

  /// Either of two values.
  func joined(with other: AbstractValue, _ weight: (Unicode.Scalar) -> Int) -> AbstractValue {
    // Most of what two worlds hold comes from the one that both of them come from.
    if storage === other.storage { return self }
    var result = self
    switch (self.kind, other.kind) {
    case (.text, .text), (.boolean, .boolean), (.time, .time), (.any, .any): break
    case (.number(let a), .number(let b)): result.kind = .number(isWhole: a && b)
    case (.list(let a, let most), .list(let b, let other)):
      result.kind = .list(a.joined(with: b, weight), most: max(most, other))
    default: result.kind = .any
    }
    result.presence.formUnion(other.presence)
    if self.pieces != other.pieces {
      let limit = self.pieces.limit(weight).joined(with: other.pieces.limit(weight))
      result.pieces = [.value(limit, name: self.path ?? "a value", nil)]
    }
    if self.constant != other.constant { result.constant = nil }
    if self.key != other.key { result.key = nil }
    if self.path != other.path { result.path = nil }
    result.missing = self.missing ?? other.missing
    result.isFaithful = self.isFaithful && other.isFaithful && self.missing == other.missing
    result.counts = zip(self.counts, other.counts).map { .init(min($0.least, $1.least), max($0.most, $1.most)) }
    if self.counts.isEmpty || other.counts.isEmpty {
      result.counts = (self.counts.isEmpty ? other.counts : self.counts).map { .init(0, $0.most) }
    }
    return result
  }
}
