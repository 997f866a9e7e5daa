import CivilTime

/// A value while a template is rendered: like `Value`, and arrays that filters made, whose elements have origins of their own.
enum Datum {
  case null
  case bool(Bool)
  case int(Int)
  case float(Double)
  case text(Text)
  /// An array of the data; its elements' paths follow from its own.
  case array([Value])
  case list([Tracked])
  case object(Object)
  case time(Timestamp, Zone?)
  case range(from: Int, through: Int)
  case loop(LoopState)
  case tableLoop(TableLoopState)

  init(_ value: Value) {
    self =
      switch value {
      case .null: .null
      case .bool(let bool): .bool(bool)
      case .int(let int): .int(int)
      case .float(let float): .float(float)
      case .string(let text): .text(text)
      case .array(let elements): .array(elements)
      case .object(let object): .object(object)
      case .time(let moment, let zone): .time(moment, zone)
      case .range(let from, let through): .range(from: from, through: through)
      }
  }

  static func text(_ string: String) -> Datum { .text(Text(string)) }

  var isTruthy: Bool {
    switch self {
    case .null, .bool(false): false
    default: true
    }
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// As a value for code outside, without the origins of a list's elements.
  var value: Value {
    switch self {
    case .null, .loop, .tableLoop: .null
    case .bool(let bool): .bool(bool)
    case .int(let int): .int(int)
    case .float(let float): .float(float)
    case .text(let text): .string(text)
    case .array(let elements): .array(elements)
    case .list(let elements): .array(elements.map(\.datum.value))
    case .object(let object): .object(object)
    case .time(let moment, let zone): .time(moment, zone)
    case .range(let from, let through): .range(from: from, through: through)
    }
  }
}

/// A value and where it came from. Text with pieces of its own has its origins there; the mark then stands for all of it.
struct Tracked {
  var datum: Datum
  var mark: Mark

  init(_ datum: Datum, _ mark: Mark) {
    self.datum = datum
    self.mark = mark
  }

  static var null: Tracked { Tracked(.null, .literal) }
}

/// `forloop`.
final class LoopState {
  let name: String
  let length: Int
  var index = 0
  let parent: LoopState?

  init(name: String, length: Int, parent: LoopState?) {
    self.name = name
    self.length = length
    self.parent = parent
  }

  subscript(key: String) -> Datum {
    switch key {
    case "name": .text(name)
    case "length": .int(length)
    case "index": .int(index + 1)
    case "index0": .int(index)
    case "rindex": .int(length - index)
    case "rindex0": .int(length - index - 1)
    case "first": .bool(index == 0)
    case "last": .bool(index == length - 1)
    case "parentloop": parent.map { .loop($0) } ?? .null
    default: .null
    }
  }
}

/// `tablerowloop`.
final class TableLoopState {
  let length: Int
  let columns: Int
  var index = 0
  var row = 1
  var column = 1

  init(length: Int, columns: Int) {
    self.length = length
    self.columns = columns
  }

  func advance() {
    index += 1
    if column == columns {
      column = 1
      row += 1
    } else {
      column += 1
    }
  }

  subscript(key: String) -> Datum {
    switch key {
    case "length": .int(length)
    case "index": .int(index + 1)
    case "index0": .int(index)
    case "rindex": .int(length - index)
    case "rindex0": .int(length - index - 1)
    case "first": .bool(index == 0)
    case "last": .bool(index == length - 1)
    case "col": .int(column)
    case "col0": .int(column - 1)
    case "row": .int(row)
    case "col_first": .bool(column == 1)
    case "col_last": .bool(column == columns)
    default: .null
    }
  }
}
