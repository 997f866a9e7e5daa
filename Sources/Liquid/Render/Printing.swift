import CivilTime

/// Values as text: as they print, and as Ruby shows them inside arrays and objects.
enum Printing {
  /// Arrays and objects inside one another that are shown; deeper ones are `…`.
  static let maximumDepth = 50

  /// What filters take for the text of a value. An array in it is shown in brackets.
  ///
  /// - Parameter budget: showing an array or object stops when it is about as many bytes long.
  static func string(_ datum: Datum, zone: Zone = .utc, budget: Int = .max) -> String {
    switch datum {
    case .null: return ""
    case .text(let text): return text.string
    case .object(let object):
      if let printed = object.printed { return printed.string }
      return inspect(datum, zone, budget: budget)
    default: return inspect(datum, zone, budget: budget)
    }
  }

  /// As Ruby's `inspect` shows it.
  static func inspect(_ datum: Datum, _ zone: Zone, budget: Int = .max) -> String {
    var result = ""
    append(datum, to: &result, zone, budget: budget, depth: 0)
    return result
  }

  private static func append(_ datum: Datum, to result: inout String, _ zone: Zone, budget: Int, depth: Int) {
    switch datum {
    case .null: result += "nil"
    case .bool(let bool): result += bool ? "true" : "false"
    case .int(let int): result += String(int)
    case .float(let float): result += Numbers.string(float)
    case .text(let text): result += quoted(text.string)
    case .time(let moment, let own): result += time(moment, own ?? zone)
    case .range(let from, let through): result += "\(from)..\(through)"
    case .loop: result += "Liquid::ForloopDrop"
    case .tableLoop: result += "Liquid::TablerowloopDrop"
    case .array, .list, .object:
      guard depth < maximumDepth else {
        result += "…"
        return
      }
      appendElements(datum, to: &result, zone, budget: budget, depth: depth + 1)
    }
  }

  private static func appendElements(_ datum: Datum, to result: inout String, _ zone: Zone, budget: Int, depth: Int) {
    var separator = ""
    func element(_ datum: Datum, key: String? = nil) -> Bool {
      guard result.utf8.count <= budget else { return false }
      result += separator
      if let key { result += quoted(key) + "=>" }
      append(datum, to: &result, zone, budget: budget, depth: depth)
      separator = ", "
      return true
    }
    switch datum {
    case .array(let values):
      result += "["
      for value in values where !element(Datum(value)) { break }
      result += "]"
    case .list(let items):
      result += "["
      for item in items where !element(item.datum) { break }
      result += "]"
    case .object(let object):
      result += "{"
      for (key, value) in zip(object.keys, object.values) where !element(Datum(value), key: key) { break }
      result += "}"
    default: break
    }
  }

  static func time(_ moment: Timestamp, _ zone: Zone) -> String {
    CivilDateTime(moment, in: zone).formatted(zone == .utc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z")
  }

  /// Ruby's `String#inspect`.
  static func quoted(_ string: String) -> String {
    var result = "\""
    var previous: Unicode.Scalar?
    for scalar in string.unicodeScalars {
      if previous == "#", scalar == "{" || scalar == "$" || scalar == "@" {
        result.unicodeScalars.removeLast()
        result += "\\#"
      }
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{1B}": result += "\\e"
      case "\u{0}": result += "\\u0000"
      case "\u{7}": result += "\\a"
      case "\u{8}": result += "\\b"
      case "\u{B}": result += "\\v"
      case "\u{C}": result += "\\f"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + (hex.count < 2 ? "0" + hex : hex)
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result + "\""
  }
}
